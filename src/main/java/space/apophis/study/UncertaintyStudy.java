package space.apophis.study;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.encounter.LinearisedFlight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.BodySpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.uncertainty.OrbitCovariance;
import space.apophis.uncertainty.PositionUncertainty;
import space.apophis.units.Unit;

/** The covariance of an orbit solution carried along its flight. */
final class UncertaintyStudy {

    /** Steps of the history over the whole flight. */
    private static final int STEPS = 800;

    /** About a pass the sigmas change within hours. */
    private static final double MARGIN = 3.0 * Unit.DAY;

    private static final double FINE_STEP = 3600.0;

    private UncertaintyStudy() {}

    /** The covariance of a body file that has one, along the path of its flight. */
    static LinearUncertainty of(BodySpec body, OrbitSolution orbit, SolarSystem solarSystem, LinearisedFlight flight) {
        final Vector3D position = orbit.position();
        final double gmSun = body.orbit().elements() == null
                ? solarSystem.planets().gm(Body.SUN)
                : body.orbit().elements().gmSun();
        return new LinearUncertainty(
                OrbitCovariance.of(body.covariance(), position, orbit.velocity(), gmSun), flight.path());
    }

    /** Sigmas of the heliocentric position over the flight, closer together about each pass by Earth. */
    static List<UncertaintySample> history(LinearUncertainty uncertainty, LinearisedFlight flight) {
        final double first = flight.flight().trajectory().start();
        final double last = flight.flight().trajectory().end();
        final TreeSet<Double> instants = new TreeSet<>();
        for (int i = 0; i <= STEPS; i++) {
            instants.add(first + (last - first) * i / STEPS);
        }
        flight.flight().closest(Body.EARTH).ifPresent(pass -> {
            for (double t = Math.max(first, pass.time() - MARGIN);
                    t <= Math.min(last, pass.time() + MARGIN);
                    t += FINE_STEP) {
                instants.add(t);
            }
        });
        final List<UncertaintySample> history = new ArrayList<>();
        for (double t : instants) {
            final PositionUncertainty at = uncertainty.at(t);
            history.add(new UncertaintySample(
                    t,
                    at.major() / Publisher.KM,
                    at.middle() / Publisher.KM,
                    at.minor() / Publisher.KM,
                    at.alongTrack() / Publisher.KM));
        }
        return history;
    }
}
