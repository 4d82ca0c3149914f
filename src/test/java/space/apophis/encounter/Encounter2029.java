package space.apophis.encounter;

import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** The pass of Apophis as shipped, flown once for all tests. */
final class Encounter2029 {

    private static final double UNTIL = (2462503.5 - Epoch.J2000_JULIAN_DATE) * Unit.DAY;

    private static final Flight FLIGHT = fly();
    private static final CloseApproach EARTH = FLIGHT.closest(Body.EARTH).orElseThrow();

    private Encounter2029() {}

    private static Flight fly() {
        return Flight.of(
                ShippedData.solarSystem(),
                Flights.apophis(),
                Flights.JPL,
                new IntegratorSpec(1e-4, 5.0 * Unit.DAY),
                Map.of(Body.EARTH, 0.01 * Unit.AU),
                UNTIL,
                Progress.SILENT);
    }

    static OsculatingConic conic() {
        return EARTH.conic();
    }

    /** Earth from the Sun at closest approach. */
    static PVCoordinates earth() {
        return new RelativeMotion(ShippedData.solarSystem()).of(Body.EARTH, Body.SUN, EARTH.time());
    }

    static Vector3D earthVelocity() {
        return earth().getVelocity();
    }

    /** Osculating on 2030-01-02, m. */
    static double semiMajorAxisAfter() {
        final PVCoordinates state = FLIGHT.trajectory().heliocentric(UNTIL);
        return 1.0 / (2.0 / state.getPosition().getNorm() - state.getVelocity().getNormSq() / gmSun());
    }

    static double gmSun() {
        return ShippedData.solarSystem().planets().gm(Body.SUN);
    }
}
