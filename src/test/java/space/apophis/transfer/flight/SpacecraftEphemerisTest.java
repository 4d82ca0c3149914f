package space.apophis.transfer.flight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.job.InputFault;
import space.apophis.units.Unit;

/** Messages written here, of a craft that goes where Apophis does. */
class SpacecraftEphemerisTest {

    private static final double START = Ramses.day("2028-05-01");
    private static final String HEADER =
            "CCSDS_OEM_VERS = 3.0\nCREATION_DATE = 2026-01-01T00:00:00\nORIGINATOR = TEST\n";

    @TempDir
    Path folder;

    /** Rows of whole days in May 2028. */
    private static String segment(String name, String centre, int from, int to, DoubleFunction<PVCoordinates> motion) {
        StringBuilder text =
                new StringBuilder("META_START\nOBJECT_NAME = " + name + "\nOBJECT_ID = 2028-001A\nCENTER_NAME = "
                        + centre + "\nREF_FRAME = ICRF\nTIME_SYSTEM = TDB\nSTART_TIME = " + date(from)
                        + "\nSTOP_TIME = " + date(to)
                        + "\nINTERPOLATION = HERMITE\nINTERPOLATION_DEGREE = 7\nMETA_STOP\n");
        for (int day = from; day <= to; day++) {
            PVCoordinates state = motion.apply(START + (day - 1) * Unit.DAY);
            double[] p = state.getPosition().toArray();
            double[] v = state.getVelocity().toArray();
            text.append(String.format(
                    Locale.ROOT,
                    "%s %.9f %.9f %.9f %.12f %.12f %.12f%n",
                    date(day),
                    p[0] / 1e3,
                    p[1] / 1e3,
                    p[2] / 1e3,
                    v[0] / 1e3,
                    v[1] / 1e3,
                    v[2] / 1e3));
        }
        return text.toString();
    }

    private static String date(int day) {
        return String.format(Locale.ROOT, "2028-05-%02dT00:00:00.000", day);
    }

    private SpacecraftEphemeris read(String text) throws IOException {
        return SpacecraftEphemeris.read(Files.writeString(folder.resolve("craft.oem"), text), Ramses.SYSTEM);
    }

    /**
     * Two segments about the Sun that meet: the instants of rows are rounded to 0.1 us, 3 mm, which the one-sided
     * polynomial at an end makes some cm.
     */
    @Test
    void readsAHeliocentricMessage() throws IOException {
        SpacecraftEphemeris read = read(HEADER
                + segment("CRAFT", "SUN", 1, 12, Ramses.apophis()::heliocentric)
                + segment("CRAFT", "SUN", 12, 25, Ramses.apophis()::heliocentric));
        assertEquals("CRAFT", read.name());
        assertEquals(START, read.trajectory().start(), 1e-6);
        assertEquals(START + 24.0 * Unit.DAY, read.trajectory().end(), 1e-6);
        for (double day = 0.1; day < 24.0; day += 0.3) {
            PVCoordinates ours = Ramses.apophis().heliocentric(START + day * Unit.DAY);
            PVCoordinates theirs = read.trajectory().heliocentric(START + day * Unit.DAY);
            assertEquals(0.0, ours.getPosition().distance(theirs.getPosition()), 0.05, "m");
            assertEquals(0.0, ours.getVelocity().distance(theirs.getVelocity()), 1e-5, "m/s");
        }
    }

    /** From Earth's centre: the same path once more, to what the Moon's pull on Earth leaves between rows. */
    @Test
    void readsAGeocentricMessage() throws IOException {
        RelativeMotion motion = new RelativeMotion(Ramses.SYSTEM);
        SpacecraftEphemeris read =
                read(HEADER + segment("CRAFT", "EARTH", 1, 25, t -> motion.of(Ramses.apophis(), Body.EARTH, t)));
        for (double day = 0.0; day < 24.0; day += 0.3) {
            PVCoordinates ours = Ramses.apophis().heliocentric(START + day * Unit.DAY);
            PVCoordinates theirs = read.trajectory().heliocentric(START + day * Unit.DAY);
            assertEquals(0.0, ours.getPosition().distance(theirs.getPosition()), 300.0, "m");
        }
    }

    /** Rows outside the useable span are there for polynomials alone: beyond a manoeuvre they are not where the craft is. */
    @Test
    void goesByTheUseableSpan() throws IOException {
        DoubleFunction<PVCoordinates> before = Ramses.apophis()::heliocentric;
        DoubleFunction<PVCoordinates> after =
                t -> new PVCoordinates(before.apply(t), new PVCoordinates(new Vector3D(1e6, 0.0, 0.0), Vector3D.ZERO));
        SpacecraftEphemeris read = read(HEADER
                + useable(2, 12, segment("CRAFT", "SUN", 1, 16, before))
                + useable(12, 23, segment("CRAFT", "SUN", 8, 25, after)));
        assertEquals(START + 1.0 * Unit.DAY, read.trajectory().start(), 1e-6);
        assertEquals(START + 22.0 * Unit.DAY, read.trajectory().end(), 1e-6);
        for (double day = 1.05; day < 22.0; day += 0.3) {
            double t = START + day * Unit.DAY;
            Vector3D there = (day < 11.0 ? before : after).apply(t).getPosition();
            assertEquals(0.0, there.distance(read.trajectory().heliocentric(t).getPosition()), 0.05, "day " + day);
        }
        assertFault(
                "has a gap of 86400 s between two segments",
                HEADER
                        + useable(2, 11, segment("CRAFT", "SUN", 1, 16, before))
                        + useable(12, 23, segment("CRAFT", "SUN", 8, 25, after)));
    }

    private static String useable(int from, int to, String segment) {
        return segment.replace(
                "\nSTOP_TIME",
                "\nUSEABLE_START_TIME = " + date(from) + "\nUSEABLE_STOP_TIME = " + date(to) + "\nSTOP_TIME");
    }

    @Test
    void saysWhatIsWrongInOneLine() {
        DoubleFunction<PVCoordinates> motion = Ramses.apophis()::heliocentric;
        assertFault(
                "has a gap of 172800 s between two segments",
                HEADER + segment("CRAFT", "SUN", 1, 10, motion) + segment("CRAFT", "SUN", 12, 25, motion));
        assertFault(
                "row 4 of the segment of CRAFT is not later than the row before it",
                HEADER + segment("CRAFT", "SUN", 1, 10, motion).replace("2028-05-04T", "2028-05-02T"));
        assertFault("no orbit ephemeris message that can be read", "nothing of the kind\n");
        assertFault("no orbit ephemeris message that can be read", HEADER + "META_START\nOBJECT_NAME = A\nMETA_STOP\n");
    }

    private void assertFault(String words, String text) {
        InputFault fault = assertThrows(InputFault.class, () -> read(text));
        assertTrue(fault.getMessage().contains("craft.oem: " + words), fault.getMessage());
        assertEquals(1, fault.getMessage().lines().count());
    }
}
