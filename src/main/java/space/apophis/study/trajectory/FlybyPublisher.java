package space.apophis.study.trajectory;

import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.Flight;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec;
import space.apophis.scenario.body.BodySpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.FlybyResult;
import space.apophis.transfer.ArrivalGeometry;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.uncertainty.OrbitCovariance;
import space.apophis.units.Unit;

/** Passes of small bodies in the units that people read. */
record FlybyPublisher(TrajectoryCase trajectoryCase) {

    /**
     * One pass.
     *
     * @param body name of its file
     * @param label null for none
     * @param relative velocity of the craft from the body, ICRF, m/s
     * @param distance of the closest point from its centre, m
     * @param mass of the craft, kg
     */
    FlybyResult flyby(
            String body, String label, boolean flown, double time, Vector3D relative, double distance, double mass) {
        final Vector3D target =
                trajectoryCase.paths().path(body).heliocentric(time).getPosition();
        final ArrivalGeometry geometry =
                ArrivalGeometry.of(target, trajectoryCase.earth(time).getPosition(), relative);
        final LaunchAsymptote from = new LaunchAsymptote(relative.negate());
        return new FlybyResult(
                trajectoryCase.paths().designation(body),
                label,
                flown,
                trajectoryCase.publisher().when(time),
                Publisher.km(relative.getNorm()),
                Publisher.km(distance),
                new FlybyResult.Geometry(
                        Publisher.degrees(geometry.sunPhaseAngle()),
                        Publisher.degrees(from.rightAscension()),
                        Publisher.degrees(from.declination()),
                        target.getNorm() / Unit.AU,
                        Publisher.km(geometry.earthRange())),
                mass,
                orbitSigma(body, time),
                remark(trajectoryCase.paths().bodies().get(body)));
    }

    private static String remark(BodySpec body) {
        return "orbit " + body.orbit().solution() + ": " + body.orbit().source()
                + (body.covariance() == null
                        ? "; how sure it is its file does not say"
                        : "; sigma: " + body.covariance().source());
    }

    /** Largest sigma of the body's position, km; null where its file has no covariance. */
    private Double orbitSigma(String body, double time) {
        final BodySpec spec = trajectoryCase.paths().bodies().get(body);
        if (spec.covariance() == null) {
            return null;
        }
        final boolean isOwn = body.equals(trajectoryCase.own()) && trajectoryCase.uncertainty() != null;
        final LinearUncertainty uncertainty =
                isOwn && covers(trajectoryCase.uncertainty().trajectory(), time)
                        ? trajectoryCase.uncertainty()
                        : carried(spec, time);
        return Publisher.km(uncertainty.at(time).major());
    }

    private static boolean covers(Trajectory path, double time) {
        return path.start() <= time && time <= path.end();
    }

    /** The covariance of a file carried to an instant. */
    private LinearUncertainty carried(BodySpec body, double time) {
        final OrbitSolution orbit = OrbitSolution.of(body);
        final PropagationSpec propagation = trajectoryCase.study().scenario().propagation();
        final Flight flight = Flight.withPartials(
                trajectoryCase.solarSystem(),
                orbit,
                propagation.forces(),
                propagation.integrator(),
                Map.of(),
                time,
                Progress.SILENT);
        return new LinearUncertainty(
                OrbitCovariance.of(body, orbit, trajectoryCase.gmSun()),
                flight.partials().orElseThrow());
    }
}
