package space.apophis.encounter.impact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.smallbody.HeliocentricElements;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * Asteroids that struck Earth, from elements published before. What they did at heights is compared with an integration
 * written apart from this program (Sun, Moon, planets of DE440, Earth with J2, no relativity, no air) and with what was
 * seen of them.
 */
class ImpactValidationTest {

    private static final SolarSystem SOLAR_SYSTEM = ShippedData.solarSystem();
    private static final ForceSpec FORCES = ForceSpec.DEFAULT;

    /** NEOCC's orbit file of 2024 BX1, half an hour before it struck. */
    private static final Flight BX1 = fly(
            "MJD 60329.999477193 TDB",
            1.4072316924530104,
            .41606666882138332,
            8.0407934385154,
            300.1066764039202,
            243.9930457319428,
            332.74363982335905);

    private static Flight fly(String epoch, double a, double e, double i, double node, double peri, double m) {
        double gm = SOLAR_SYSTEM.planets().gm(Body.SUN);
        double axis = a * Unit.AU;
        double anomaly = FastMath.toRadians(m > 180.0 ? m - 360.0 : m);
        PVCoordinates state = new HeliocentricElements(
                        gm,
                        e,
                        axis * (1.0 - e),
                        FastMath.toRadians(i),
                        FastMath.toRadians(node),
                        FastMath.toRadians(peri),
                        anomaly * FastMath.sqrt(axis / gm) * axis)
                .state();
        double start = Epoch.parse(epoch).secondsSinceJ2000();
        return Flight.of(
                SOLAR_SYSTEM,
                new OrbitSolution(
                        "test", "test", start, state.getPosition(), state.getVelocity(), NonGravitational.NONE),
                FORCES,
                new IntegratorSpec(1e-4, 5.0 * Unit.DAY),
                Map.of(Body.EARTH, 1e9),
                start + 10.0 * Unit.DAY,
                Progress.SILENT);
    }

    private static Impact impact(Flight flight) {
        return Impact.of(SOLAR_SYSTEM, flight.trajectory(), flight.hit().orElseThrow());
    }

    /** UTC is 69.184 s behind TDB in 2024. Spurny et al. (2024): begins 00:32:38 UTC at 15.20 km/s, 75.6 deg steep. */
    @ParameterizedTest
    @CsvSource({
        "100, 2024-01-21T00:33:47.21, 52.5843, 12.3562, 15.196, 15.268, 75.61",
        "55, 2024-01-21T00:33:50.27, 52.6128, 12.5185, 15.225, 15.296, 75.52",
        "21.3, 2024-01-21T00:33:52.55, 52.6342, 12.6417, , , 75.45"
    })
    void bx1ComesDownWhereAnIntegrationOfItsOwnHasIt(
            double height,
            String tdb,
            double latitude,
            double longitude,
            Double ground,
            Double inertial,
            double slope) {
        double t = Epoch.parse(tdb + " TDB").secondsSinceJ2000();
        BodySurface earth = BodySurface.of(SOLAR_SYSTEM, Body.EARTH);
        Contact there = Contact.of(
                SOLAR_SYSTEM, earth, new RelativeMotion(SOLAR_SYSTEM).of(BX1.trajectory(), Body.EARTH, t), t);
        assertEquals(height, there.place().getAltitude() / 1e3, 0.15, "km: 0.01 s of the instant printed");
        assertEquals(latitude, FastMath.toDegrees(there.place().getLatitude()), 3e-4);
        assertEquals(longitude, FastMath.toDegrees(there.place().getLongitude()), 1e-3);
        assertEquals(slope, FastMath.toDegrees(there.descent()), 0.01);
        if (ground != null) {
            assertEquals(ground, there.groundSpeed() / 1e3, 1e-3);
            assertEquals(inertial, there.inertialSpeed() / 1e3, 1e-3);
        }
    }

    @Test
    void bx1EntersAt100KmAndEndsOnTheGround() {
        Impact impact = impact(BX1);
        assertEquals(Body.EARTH, impact.body());
        assertEquals(100e3, impact.entry().place().getAltitude(), 0.01);
        assertEquals(0.0, impact.ground().orElseThrow().place().getAltitude(), 0.01);
        assertEquals(impact.ground().orElseThrow().time(), BX1.trajectory().end(), 1e-6);
        // north-east by east: Spurny et al. (2024) see it come from the west-south-west
        assertEquals(74.0, FastMath.toDegrees(impact.entry().azimuth()), 1.0);
        assertTrue(BX1.approaches().isEmpty(), "nothing after it is listed");
    }

    /**
     * 2008 TC3 over the Nubian desert from its elements of seven digits, flown three hours: against the same integration, to
     * what these digits leave.
     */
    @ParameterizedTest
    @CsvSource({
        "100, 21.176, 30.029, 12.381, 12.786, 21.19", //
        "0, 20.700, 32.547, 12.459, 12.861, 19.57"
    })
    void tc3ComesDownWhereAnIntegrationOfItsOwnHasIt(
            double height, double latitude, double longitude, double ground, double inertial, double slope) {
        Impact impact = impact(fly("JD 2454746.5 TDB", 1.308201, 0.312065, 2.54220, 194.101138, 234.44897, 330.7541));
        Contact there = height > 0.0 ? impact.entry() : impact.ground().orElseThrow();
        assertEquals(height, there.place().getAltitude() / 1e3, 1e-5);
        assertEquals(latitude, FastMath.toDegrees(there.place().getLatitude()), 0.01);
        assertEquals(longitude, FastMath.toDegrees(there.place().getLongitude()), 0.05);
        assertEquals(ground, there.groundSpeed() / 1e3, 2e-3);
        assertEquals(inertial, there.inertialSpeed() / 1e3, 2e-3);
        assertEquals(slope, FastMath.toDegrees(there.descent()), 0.05);
    }

    /** The excess velocity is that of the conic at infinity: from it and the escape velocity the speed at entry follows. */
    @Test
    void theAsymptoteGivesTheSpeedAtEntry() {
        Impact impact = impact(BX1);
        double excess = impact.inbound().conic().hyperbolicExcessVelocity().orElseThrow();
        double radius = new RelativeMotion(SOLAR_SYSTEM)
                .of(BX1.trajectory(), Body.EARTH, impact.entry().time())
                .getPosition()
                .getNorm();
        double escape = 2.0 * SOLAR_SYSTEM.planets().gm(Body.EARTH) / radius;
        // J2 is worth 3.4e4 m^2/s^2 at most of twice the energy: 3 m/s at 12 km/s
        assertEquals(FastMath.sqrt(excess * excess + escape), impact.entry().inertialSpeed(), 4.0);
    }
}
