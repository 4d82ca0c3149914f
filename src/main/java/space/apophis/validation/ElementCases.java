package space.apophis.validation;

import java.util.List;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.encounter.Flight;
import space.apophis.smallbody.HeliocentricElements;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * JPL's elements of solution 220 against its Cartesian state at the epoch, and against this program's propagation to
 * JPL's second epoch nearly five years later.
 */
final class ElementCases {

    private static final double GM_SUN = 2.9591220828411951E-04 * Unit.AU * Unit.AU * Unit.AU / (Unit.DAY * Unit.DAY);
    private static final double SECOND_EPOCH = 2461000.5;
    private static final String SBDB = "JPL Small-Body Database, solution 220";

    private ElementCases() {}

    /**
     * @param flight of solution 220 past the second epoch
     */
    static List<CaseResult> run(OrbitSolution solution220, Flight flight) {
        final HeliocentricElements published = new HeliocentricElements(
                GM_SUN,
                0.1915216893501022,
                0.7458270478466523 * Unit.AU,
                FastMath.toRadians(3.336751320066756),
                FastMath.toRadians(204.0389272089208),
                FastMath.toRadians(126.6520518368553),
                114.460577537362 * Unit.DAY);
        final PVCoordinates state = published.state();

        final double later = (SECOND_EPOCH - Epoch.J2000_JULIAN_DATE) * Unit.DAY;
        final PVCoordinates propagated = flight.trajectory().heliocentric(later);
        final HeliocentricElements then =
                HeliocentricElements.of(propagated.getPosition(), propagated.getVelocity(), GM_SUN);
        // The formal errors of the elements are 1e-9 and up; a tenth of them is asked for.
        return List.of(
                new PublishedValue(
                                "2021: elements to state, distance from JPL's",
                                0.846,
                                0.005,
                                "m",
                                3,
                                "recomputed from " + SBDB + " and the Horizons header")
                        .compare(state.getPosition().distance(solution220.position())),
                element("e", 0.1911663355386932, 1e-10, "1", 13).compare(then.eccentricity()),
                element("q", 0.7460522521429133, 1e-10, "au", 13).compare(then.perihelionDistance() / Unit.AU),
                element("i", 3.340958441017069, 1e-8, "deg", 11).compare(FastMath.toDegrees(then.inclination())),
                element("node", 203.8996515621043, 3e-7, "deg", 10).compare(FastMath.toDegrees(then.node())),
                element("argument of perihelion", 126.6728325163065, 3e-7, "deg", 10)
                        .compare(FastMath.toDegrees(then.argumentOfPerihelion())),
                element("time of perihelion", 2461042.918242006079 - SECOND_EPOCH, 6e-8, "d after epoch", 10)
                        .compare(-secondsToNearestPerihelion(then) / Unit.DAY));
    }

    private static PublishedValue element(String name, double expected, double tolerance, String unit, int decimals) {
        return new PublishedValue("2025: " + name, expected, tolerance, unit, decimals, SBDB);
    }

    private static double secondsToNearestPerihelion(HeliocentricElements elements) {
        final double since = elements.timeSincePerihelion();
        return since - elements.period() * FastMath.rint(since / elements.period());
    }
}
