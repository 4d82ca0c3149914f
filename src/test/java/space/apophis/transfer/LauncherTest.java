package space.apophis.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.job.InputFault;

class LauncherTest {

    private static final double GM = 398600.4415e9;

    private static LaunchAsymptote asymptote(double c3, double declinationDeg) {
        double d = Math.toRadians(declinationDeg);
        return new LaunchAsymptote(new Vector3D(Math.sqrt(c3 * 1e6), new Vector3D(Math.cos(d), 0.0, Math.sin(d))));
    }

    private static MassPoint point(double c3, double mass) {
        return new MassPoint(0.0, c3, mass, "D", "test");
    }

    @Test
    void anAsymptoteHasEnergyAndDirection() {
        LaunchAsymptote asymptote = new LaunchAsymptote(new Vector3D(-2000.0, -2000.0, 2000.0 * Math.sqrt(2.0)));
        assertEquals(16e6, asymptote.characteristicEnergy(), 1e-6);
        assertEquals(225.0, Math.toDegrees(asymptote.rightAscension()), 1e-12);
        assertEquals(45.0, Math.toDegrees(asymptote.declination()), 1e-12);
    }

    /** Tanegashima going south-east, spherical formula: degrees of azimuth to a tenth. */
    @ParameterizedTest
    @CsvSource({"96.4, 31", "103.5, 33", "108.2, 35", "112.2, 37", "115.7, 39", "119.0, 41"})
    void azimuthGivesInclination(double azimuthDeg, double inclinationDeg) {
        LaunchSite site = LauncherTables.site("tanegashima");
        assertEquals(inclinationDeg, Math.toDegrees(site.inclination(Math.toRadians(azimuthDeg))), 0.1);
    }

    @Test
    void aSiteReachesDeclinationsUpToItsInclinations() {
        LaunchSite site = LauncherTables.site("tanegashima");
        assertEquals(site.latitude(), site.leastInclination(), 1e-12);
        assertEquals(site.inclination(Math.toRadians(125.0)), site.greatestInclination(), 1e-12);
        assertEquals(site.leastInclination(), site.inclinationFor(0.1), 0.0);
        assertEquals(Math.toRadians(36.0), site.inclinationFor(Math.toRadians(-36.0)), 1e-15);
        assertEquals(0.0, site.outOfPlane(Math.toRadians(36.0)), 0.0);
        double reach = Math.toDegrees(site.greatestInclination());
        assertEquals(60.0 - reach, Math.toDegrees(site.outOfPlane(Math.toRadians(60.0))), 1e-12);
        LaunchSite west = new LaunchSite("west", 0.5, 0.0, Math.toRadians(200.0), Math.toRadians(300.0));
        assertEquals(Math.PI - 0.5, west.greatestInclination(), 1e-12);
    }

    @Test
    void aCurveRunsThroughItsPointsAndStaysMonotone() {
        MassCurve curve =
                new MassCurve(List.of(point(9.0, 50.0), point(0.0, 100.0), point(1.0, 99.0), point(2.0, 51.0)));
        assertEquals(99.0, curve.mass(1.0), 1e-12);
        assertEquals(50.0, curve.mass(9.0), 1e-12);
        double before = 101.0;
        for (int i = 0; i <= 900; i++) {
            double mass = curve.mass(i / 100.0);
            assertTrue(mass <= before && mass >= 50.0 - 1e-12);
            before = mass;
        }
        MassCurve line = new MassCurve(List.of(point(0.0, 10.0), point(1.0, 8.0), point(3.0, 4.0)));
        assertEquals(5.0, line.mass(2.5), 1e-12);
    }

    @Test
    void shippedTablesGiveTheirRows() {
        assertEquals(List.of("h3-24", "ariane-62", "ariane-64"), LauncherTables.ids());
        assertEquals(3032.0, LauncherTables.launcher("h3-24", GM).mass(asymptote(15.0, 36.0)), 1e-6);
        Launcher ariane = LauncherTables.launcher("ariane-64", GM);
        assertEquals(5300.0, ariane.mass(asymptote(16.0, 0.0)), 1e-6);
        assertEquals(4800.0, ariane.mass(asymptote(16.0, -20.0)), 1e-6);
        assertEquals(5050.0, ariane.mass(asymptote(16.0, 10.0)), 1e-6);
        assertEquals(1751.0, LauncherTables.launcher("ariane-62", GM).mass(asymptote(15.0, 0.0)), 1e-6);
    }

    @Test
    void outsideItsTableALauncherRefusesByName() {
        Launcher h3 = LauncherTables.launcher("h3-24", GM);
        String tooFast = assertThrows(InputFault.class, () -> h3.mass(asymptote(40.0, 36.0)))
                .getMessage();
        assertTrue(
                tooFast.contains("H3-24") && tooFast.contains("C3 40.00") && tooFast.contains("-2.00 to 25.00"),
                tooFast);
        Launcher ariane = LauncherTables.launcher("ariane-64", GM);
        String tooFarNorth = assertThrows(InputFault.class, () -> ariane.mass(asymptote(9.0, 55.0)))
                .getMessage();
        assertTrue(tooFarNorth.contains("0.0 to 40.0 deg"), tooFarNorth);
        String unknown = assertThrows(InputFault.class, () -> LauncherTables.launcher("h4", GM))
                .getMessage();
        assertTrue(unknown.contains("'h4'") && unknown.contains("h3-24"), unknown);
        assertThrows(InputFault.class, () -> LauncherTables.site("moon"));
    }

    @Test
    void aDeclinationOutOfReachCostsMass() {
        Launcher h3 = LauncherTables.launcher("h3-24", GM);
        double reach = Math.toDegrees(h3.site().greatestInclination());
        assertEquals(0.0, planeChange(h3, 13e6, Math.toRadians(reach - 1.0)), 0.0);
        double cost = planeChange(h3, 13e6, Math.toRadians(reach + 5.0));
        // By hand: the departing plane holds the asymptote whatever it costs; some tens to hundreds of m/s for 5
        // degrees.
        assertTrue(cost > 20.0 && cost < 700.0, () -> "cost " + cost);
        double energy = h3.equivalentEnergy(13e6, Math.toRadians(reach + 5.0));
        ParkingOrbit orbit = h3.parkingOrbit();
        assertEquals(orbit.injectionDeltaV(13e6) + cost, orbit.injectionDeltaV(energy), 1e-6);
        assertEquals(orbit.injectionDeltaV(13e6) + cost, h3.injectionDeltaV(asymptote(13.0, reach + 5.0)), 1e-6);
        assertTrue(h3.mass(asymptote(13.0, reach + 5.0)) < h3.mass(asymptote(13.0, reach)));
    }

    @Test
    void whatIsNoLauncherIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new MassCurve(List.of(point(0.0, 1.0))));
        assertThrows(IllegalArgumentException.class, () -> new MassCurve(List.of(point(0.0, 1.0), point(0.0, 2.0))));
        assertThrows(IllegalArgumentException.class, () -> new LaunchSite("x", 2.0, 0.0, 0.0, 1.0));
        assertThrows(IllegalArgumentException.class, () -> new LaunchSite("x", 0.0, 0.0, 1.0, 0.0));
        assertThrows(IllegalArgumentException.class, () -> point(1.0, -1.0));
    }

    @Test
    void theGreatestEnergyForAMass() {
        Launcher h3 = LauncherTables.launcher("h3-24", GM);
        double reach = Math.toRadians(44.0);
        double energy = h3.greatestEnergy(1880.0, reach);
        assertEquals(1880.0, h3.mass(asymptote(energy / 1e6, 44.0)), 1e-6);
        // The table has 2138 kg at C3 21 and 1581 kg at 25; one declination of it holds for all in reach.
        assertEquals(21.0 + 4.0 * (2138.0 - 1880.0) / (2138.0 - 1581.0), energy / 1e6, 0.1);
        assertEquals(25e6, h3.greatestEnergy(1000.0, reach), 0.0);
        assertTrue(Double.isNaN(h3.greatestEnergy(7000.0, reach)));
        // Where the mass falls with the declination, the worst of it counts.
        Launcher ariane = LauncherTables.launcher("ariane-64", GM);
        double steep = ariane.greatestEnergy(4000.0, Math.toRadians(35.0));
        assertEquals(4000.0, ariane.mass(asymptote(steep / 1e6, 35.0)), 1e-6);
        assertTrue(steep < ariane.greatestEnergy(4000.0, Math.toRadians(10.0)));
    }

    /** What the declination costs more than one in reach, m/s. */
    private static double planeChange(Launcher launcher, double characteristicEnergy, double declination) {
        ParkingOrbit orbit = launcher.parkingOrbit();
        return orbit.injectionDeltaV(characteristicEnergy, launcher.site().outOfPlane(declination))
                - orbit.injectionDeltaV(characteristicEnergy);
    }
}
