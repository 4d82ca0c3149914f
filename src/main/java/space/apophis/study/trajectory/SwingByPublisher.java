package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.BPlane;
import space.apophis.encounter.BPlanePole;
import space.apophis.encounter.OsculatingConic;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.SwingByResult;
import space.apophis.transfer.SwingByHyperbola;
import space.apophis.transfer.flight.FlownSwingBy;
import space.apophis.transfer.legs.LegNode;
import space.apophis.units.Unit;

/** Swing-bys in the units that people read. */
record SwingByPublisher(SolarSystem solarSystem) {

    /** How far before and behind the lowest point the path is shown, s. */
    private static final double MARGIN = 2.0 * Unit.DAY;

    private static final int HALF_SAMPLES = 120;

    /**
     * Between conics.
     *
     * @param label null for none
     */
    SwingByResult conic(LegNode node, String label) {
        final Body planet = Body.valueOf(node.body());
        final double gm = solarSystem.planets().gm(planet);
        final Vector3D arriving = node.arrivingExcessVelocity();
        final Vector3D leaving = node.leavingExcessVelocity();
        final SwingByHyperbola path = SwingByHyperbola.of(gm, arriving, leaving, node.periapsis());
        final BPlane plane = BPlane.of(
                        new OsculatingConic(
                                gm, path.before().getPosition(), path.before().getVelocity()),
                        BPlanePole.EQUATORIAL)
                .orElseThrow();
        return result(
                planet,
                label,
                node.time(),
                node.periapsis(),
                Vector3D.angle(arriving, leaving),
                node.deltaV(),
                plane,
                null,
                samples(node.time(), -MARGIN, MARGIN, path::at));
    }

    /**
     * In full dynamics.
     *
     * @param label null for none
     * @param path of the craft
     */
    SwingByResult flown(FlownSwingBy flown, String label, Trajectory path) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final double turn = 2.0 * Math.asin(1.0 / flown.plane().asymptote().eccentricity());
        return result(
                flown.planet(),
                label,
                flown.time(),
                flown.periapsis(),
                turn,
                0.0,
                flown.plane(),
                Publisher.km(flown.fromAim()),
                samples(
                        flown.time(),
                        Math.max(-MARGIN, path.start() - flown.time()),
                        Math.min(MARGIN, path.end() - flown.time()),
                        t -> motion.of(path, flown.planet(), flown.time() + t)));
    }

    private SwingByResult result(
            Body planet,
            String label,
            double time,
            double periapsis,
            double turn,
            double deltaV,
            BPlane plane,
            Double targetMissKm,
            List<StateSample> path) {
        final Vector3D asymptote = plane.asymptote().direction();
        return new SwingByResult(
                planet.name(),
                label,
                targetMissKm != null,
                new Publisher(solarSystem).when(time),
                Publisher.km(periapsis - planet.equatorialRadius()),
                Publisher.km(plane.asymptote().excessVelocity()),
                Publisher.degrees(turn),
                Publisher.km(deltaV),
                new SwingByResult.Aim(Publisher.km(plane.bDotT()), Publisher.km(plane.bDotR()), targetMissKm),
                new SwingByResult.Planet(
                        Publisher.km3(solarSystem.planets().gm(planet)), Publisher.km(planet.equatorialRadius())),
                new SwingByResult.Asymptote(asymptote.getX(), asymptote.getY(), asymptote.getZ()),
                path);
    }

    /** Closer together about the lowest point: the steps grow with the distance from it in time. */
    private List<StateSample> samples(
            double time, double from, double to, DoubleFunction<PVCoordinates> motionFromLowest) {
        final List<StateSample> samples = new ArrayList<>();
        for (int i = -HALF_SAMPLES; i <= HALF_SAMPLES; i++) {
            final double share = (double) i / HALF_SAMPLES;
            final double t = share * share * (i < 0 ? from : to);
            samples.add(Publisher.sample(time + t, motionFromLowest.apply(t)));
        }
        return samples;
    }
}
