package space.apophis.transfer.departure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.mission.DepartureSpec.Libration.Point;
import space.apophis.transfer.departure.DeparturePoint.LibrationPoint;
import space.apophis.units.Epoch;

class DeparturePointTest {

    private static final SolarSystem SOLAR_SYSTEM = ShippedData.solarSystem();
    private static final double TIME = Epoch.parse("2028-06-01 TDB").secondsSinceJ2000();

    /** As the books have them in shares of the distance, for Earth alone (3.0035e-6) and with its Moon (3.0404e-6). */
    @Test
    void pointsOfSunAndEarth() {
        assertEquals(-0.009970, LibrationPoint.gap(Point.L1, 3.0035e-6), 1e-6);
        assertEquals(0.010037, LibrationPoint.gap(Point.L2, 3.0035e-6), 1e-6);
        assertEquals(-0.010011, LibrationPoint.gap(Point.L1, 3.0404e-6), 1e-6);
        assertEquals(0.010078, LibrationPoint.gap(Point.L2, 3.0404e-6), 1e-6);
        // Hill's limit: (m / 3)^(1/3), which both come to for a mass that vanishes.
        assertEquals(Math.cbrt(1e-12 / 3.0), LibrationPoint.gap(Point.L2, 1e-12), 1e-8);
    }

    /** The Moon swings the Earth, not the point. */
    @Test
    void l2StandsBehindEarth() {
        final PVCoordinates point =
                new LibrationPoint(SOLAR_SYSTEM, Point.L2).motion().apply(TIME);
        final PVCoordinates earth = new RelativeMotion(SOLAR_SYSTEM).of(Body.EARTH, Body.SUN, TIME);
        final Vector3D fromEarth = point.getPosition().subtract(earth.getPosition());
        assertEquals(1.5e9, fromEarth.getNorm(), 4e7);
        assertTrue(Vector3D.angle(fromEarth, earth.getPosition()) < 0.01);
    }

    @Test
    void aParkedCraftKeepsItsConic() {
        final double gm = SOLAR_SYSTEM.planets().gm(Body.SUN);
        final PVCoordinates start =
                new PVCoordinates(new Vector3D(1.5e11, 1e10, -2e9), new Vector3D(-2e3, 2.8e4, 500.0));
        final PVCoordinates later =
                new DeparturePoint.Parked(gm, TIME, start).motion().apply(TIME + 1e7);
        assertEquals(energy(gm, start), energy(gm, later), 1e-6 * Math.abs(energy(gm, start)));
        assertEquals(0.0, Vector3D.angle(start.getMomentum(), later.getMomentum()), 1e-9);
        assertEquals(1234.0, new DeparturePoint.Parked(gm, TIME, start).deltaV(new Vector3D(0.0, 1234.0, 0.0)), 1e-9);
    }

    private static double energy(double gm, PVCoordinates state) {
        return 0.5 * state.getVelocity().getNormSq() - gm / state.getPosition().getNorm();
    }

    /** An asymptote steeper than the parked orbit costs more; one within its inclination does not. */
    @Test
    void declinationBeyondTheInclinationCosts() {
        final DeparturePoint gto = new DeparturePoint.EarthOrbit(
                SOLAR_SYSTEM,
                new EllipseEscape(SOLAR_SYSTEM.planets().gm(Body.EARTH), 6628e3, 42164e3),
                Math.toRadians(6.0),
                null);
        final double low = gto.deltaV(direction(5.0));
        assertEquals(gto.leastDeltaV(3000.0), low, 1e-9);
        assertTrue(gto.deltaV(direction(30.0)) > low + 500.0);
        assertEquals(0.0, new DeparturePoint.Launched(SOLAR_SYSTEM).deltaV(direction(30.0)), 0.0);
    }

    private static Vector3D direction(double declination) {
        return new Vector3D(0.7, Math.toRadians(declination)).scalarMultiply(3000.0);
    }
}
