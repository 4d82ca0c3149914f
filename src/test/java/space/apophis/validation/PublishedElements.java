package space.apophis.validation;

import java.util.List;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ForceSpec.EarthPoleName;
import space.apophis.smallbody.HeliocentricElements;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * Keplerian elements as a source prints them: ecliptic J2000, au and degrees, GM of DE441.
 *
 * @param julianDate TDB
 */
record PublishedElements(
        double julianDate, double a, double e, double i, double node, double argument, double meanAnomaly) {

    static final double GM_SUN = 2.9591220828411951E-04 * Unit.AU * Unit.AU * Unit.AU / (Unit.DAY * Unit.DAY);

    /** The orbit, with no acceleration but gravity. */
    OrbitSolution orbit() {
        final double metres = a * Unit.AU;
        final PVCoordinates state = new HeliocentricElements(
                        GM_SUN,
                        e,
                        metres * (1.0 - e),
                        FastMath.toRadians(i),
                        FastMath.toRadians(node),
                        FastMath.toRadians(argument),
                        FastMath.toRadians(meanAnomaly) * FastMath.sqrt(metres / GM_SUN) * metres)
                .state();
        return at((julianDate - Epoch.J2000_JULIAN_DATE) * Unit.DAY, state);
    }

    static OrbitSolution at(double epoch, PVCoordinates state) {
        return new OrbitSolution(
                "as published", "test", epoch, state.getPosition(), state.getVelocity(), NonGravitational.NONE);
    }

    /** The default forces, the asteroids only where their file covers the years. */
    static ForceSpec forces(boolean asteroids) {
        return new ForceSpec(
                true, true, true, true, asteroids, true, true, false, false, true, true, EarthPoleName.TRUE_OF_DATE);
    }

    /** The heliocentric state that an orbit leads to. */
    static PVCoordinates fly(
            SolarSystem solarSystem, OrbitSolution orbit, double until, boolean asteroids, double tolerance) {
        return new SmallBodyPropagation(
                        solarSystem,
                        new SmallBodyAcceleration(solarSystem, forces(asteroids), orbit.nonGravitational()),
                        tolerance,
                        5.0 * Unit.DAY)
                .run(orbit, until, List.of(), Progress.SILENT)
                .heliocentric(until);
    }
}
