package space.apophis.transfer.message;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.job.InputFault;
import space.apophis.transfer.flight.Ramses;
import space.apophis.units.Unit;

/** Messages written here, of a craft that goes where Apophis does. */
class SpacecraftEphemerisTest {

    private static final double START = Ramses.day("2028-05-01");
    static final String HEADER = "CCSDS_OEM_VERS = 3.0\nCREATION_DATE = 2026-01-01T00:00:00\nORIGINATOR = TEST\n";
    static final DoubleFunction<PVCoordinates> APOPHIS = Ramses.apophis()::heliocentric;

    @TempDir
    Path folder;

    /** Rows of whole days in May 2028. */
    static String segment(String name, String centre, int from, int to, DoubleFunction<PVCoordinates> motion) {
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
        return SpacecraftEphemeris.read(
                Files.writeString(folder.resolve("craft.oem"), text),
                Ramses.SYSTEM,
                "(99942) Apophis (2004 MN4)",
                Ramses.apophis());
    }

    /** How far it is from a motion at most between its rows, m. */
    private static double farthest(SpacecraftEphemeris read, DoubleFunction<PVCoordinates> motion) {
        double farthest = 0.0;
        for (double t = read.trajectory().start() + 1.0; t < read.trajectory().end(); t += 0.11 * Unit.DAY) {
            farthest = Math.max(
                    farthest,
                    read.trajectory()
                            .heliocentric(t)
                            .getPosition()
                            .distance(motion.apply(t).getPosition()));
        }
        return farthest;
    }

    /**
     * Two segments about the Sun that meet: the instants of rows are rounded to 0.1 us, 3 mm, which the one-sided
     * polynomial at an end makes some cm.
     */
    @Test
    void readsAHeliocentricMessage() throws IOException {
        SpacecraftEphemeris read =
                read(HEADER + segment("CRAFT", "SUN", 1, 12, APOPHIS) + segment("CRAFT", "SUN", 12, 25, APOPHIS));
        assertEquals("CRAFT", read.name());
        assertEquals(0, read.remarks().size());
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

    /** Segments written last first are the same path. */
    @Test
    void segmentsAreSortedByTime() throws IOException {
        SpacecraftEphemeris read =
                read(HEADER + segment("CRAFT", "SUN", 12, 25, APOPHIS) + segment("CRAFT", "SUN", 1, 12, APOPHIS));
        assertEquals(START, read.trajectory().start(), 1e-6);
        assertEquals(START + 24.0 * Unit.DAY, read.trajectory().end(), 1e-6);
        assertEquals(0.0, farthest(read, APOPHIS), 0.05);
    }

    /** A craft 1000 km beside the asteroid, from that: the distance needs no more than the asteroid's own flight. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "APOPHIS",
                "99942",
                "(99942) Apophis",
                "99942 Apophis",
                "2004 MN4",
                "2004_mn4",
                "2099942",
                "20099942"
            })
    void theAsteroidIsACentre(String name) throws IOException {
        Vector3D beside = new Vector3D(6e5, 8e5, 0.0);
        SpacecraftEphemeris read =
                read(HEADER + segment("CRAFT", name, 2, 20, t -> new PVCoordinates(beside, Vector3D.ZERO)));
        assertEquals(
                1e6,
                farthest(read, APOPHIS),
                0.05,
                "m: rows a day apart are heliocentric before polynomials go through them");
    }

    @ParameterizedTest
    @CsvSource({
        "SUN, SUN", "Sun, SUN", "10, SUN", "MARS, MARS", "MARS BARYCENTER, MARS", "MARS_BARYCENTRE, MARS", "4, MARS",
        "499, MARS", "399, EARTH", "301, MOON", "2, VENUS", "299, VENUS", "5, JUPITER", "JUPITER BARYCENTER, JUPITER"
    })
    void bodiesAreKnownByNameAndNumber(String name, Body body) throws IOException {
        RelativeMotion motion = new RelativeMotion(Ramses.SYSTEM);
        SpacecraftEphemeris read =
                read(HEADER + segment("CRAFT", name, 1, 20, t -> motion.of(Ramses.apophis(), body, t)));
        assertEquals(0.0, farthest(read, APOPHIS), 300.0);
        assertEquals(0, read.remarks().size());
    }

    /** The centre of Jupiter is not what the ephemeris has: its moons pull it about by 200 km. */
    @Test
    void thatAPlanetIsTakenForItsSystemIsTold() throws IOException {
        RelativeMotion motion = new RelativeMotion(Ramses.SYSTEM);
        SpacecraftEphemeris read =
                read(HEADER + segment("CRAFT", "599", 1, 20, t -> motion.of(Ramses.apophis(), Body.JUPITER, t)));
        assertTrue(
                read.remarks().get(0).contains("centre of mass"), read.remarks().get(0));
    }

    /** The barycentre of Earth and Moon lies 4,670 km from Earth's centre, towards the Moon, that of all within 2 million of the Sun. */
    @Test
    void barycentresAreKnown() throws IOException {
        RelativeMotion motion = new RelativeMotion(Ramses.SYSTEM);
        DoubleFunction<PVCoordinates> still = t -> PVCoordinates.ZERO;
        SpacecraftEphemeris pair = read(HEADER + segment("CRAFT", "EARTH BARYCENTER", 1, 20, still));
        double t = START + 5.0 * Unit.DAY;
        PVCoordinates earth = motion.of(Body.EARTH, Body.SUN, t);
        Vector3D off = pair.trajectory().heliocentric(t).getPosition().subtract(earth.getPosition());
        Vector3D moon = motion.of(Body.MOON, Body.EARTH, t).getPosition();
        assertEquals(moon.getNorm() / (1.0 + 81.30057), off.getNorm(), 100.0);
        assertEquals(0.0, Vector3D.angle(off, moon), 1e-4);
        double all = read(HEADER + segment("CRAFT", "SOLAR SYSTEM BARYCENTER", 1, 20, still))
                .trajectory()
                .heliocentric(t)
                .getPosition()
                .getNorm();
        assertTrue(all > 1e7 && all < 2e9, "m: " + all);
    }

    /** The frame bias, 23 mas, is 17 km at 1 au: the difference is there, and is told. */
    @Test
    void thatEme2000IsNotIcrfIsTold() throws IOException {
        String text = HEADER + segment("CRAFT", "SUN", 1, 20, APOPHIS);
        SpacecraftEphemeris read = read(text.replace("= ICRF", "= EME2000"));
        double distance = Ramses.apophis().heliocentric(START).getPosition().getNorm() / Unit.AU;
        // The vector of the bias is 23.1 mas long; the path is not square to it.
        assertEquals(14e3 * distance, farthest(read, APOPHIS), 4e3 * distance, "m");
        assertTrue(
                read.remarks().get(0).contains("17 km at 1 au"), read.remarks().get(0));
        assertEquals(
                0,
                read(HEADER
                                + segment("CRAFT", "APOPHIS", 1, 20, t -> PVCoordinates.ZERO)
                                        .replace("= ICRF", "= EME2000"))
                        .remarks()
                        .size());
    }

    /** The seventh power of time, rows a day apart: four rows with velocities give it back, and so do eight without. */
    @ParameterizedTest
    @CsvSource({"HERMITE, 7", "HERMITE, 6", "HERMITE, 13", "LAGRANGE, 7", "LAGRANGE, 9"})
    void theDegreeSaysHowManyRows(String method, int degree) throws IOException {
        SpacecraftEphemeris read = read(interpolated(method, degree));
        assertEquals(0.0, farthest(read, SpacecraftEphemerisTest::seventh), 0.05, "m");
    }

    /** One less and it is seen: thousands of km. */
    @ParameterizedTest
    @CsvSource({"HERMITE, 5", "HERMITE, 1", "LAGRANGE, 6", "LINEAR, 7"})
    void fewerRowsDoNotDo(String method, int degree) throws IOException {
        assertTrue(farthest(read(interpolated(method, degree)), SpacecraftEphemerisTest::seventh) > 1e3);
    }

    private static PVCoordinates seventh(double t) {
        double x = (t - START) / Unit.DAY - 12.0;
        Vector3D along = new Vector3D(1e3, 0.0, 0.0);
        return new PVCoordinates(
                new Vector3D(1.5e11, 0.0, 0.0).add(along.scalarMultiply(Math.pow(x, 7))),
                along.scalarMultiply(7.0 * Math.pow(x, 6) / Unit.DAY));
    }

    private static String interpolated(String method, int degree) {
        return HEADER
                + segment("CRAFT", "SUN", 1, 25, SpacecraftEphemerisTest::seventh)
                        .replace("HERMITE\nINTERPOLATION_DEGREE = 7", method + "\nINTERPOLATION_DEGREE = " + degree);
    }

    /**
     * Rows a day apart read with degree 27: fourteen rows, whose polynomials are longer than those of a trajectory. The rounding of
     * the instants, 3 mm, grows where they are one-sided, at the ends; twice as many rows would be off by millions of km.
     */
    @Test
    void aHighDegreeKeepsToThePath() throws IOException {
        SpacecraftEphemeris read =
                read(HEADER + segment("CRAFT", "SUN", 1, 25, APOPHIS).replace("DEGREE = 7", "DEGREE = 27"));
        assertEquals(0.0, farthest(read, APOPHIS), 20.0, "m");
    }

    /** Rows outside the useable span are there for polynomials alone: beyond a manoeuvre they are not where the craft is. */
    @Test
    void goesByTheUseableSpan() throws IOException {
        DoubleFunction<PVCoordinates> after =
                t -> new PVCoordinates(APOPHIS.apply(t), new PVCoordinates(new Vector3D(1e6, 0.0, 0.0), Vector3D.ZERO));
        SpacecraftEphemeris read = read(HEADER
                + useable(2, 12, segment("CRAFT", "SUN", 1, 16, APOPHIS))
                + useable(12, 23, segment("CRAFT", "SUN", 8, 25, after)));
        assertEquals(START + 1.0 * Unit.DAY, read.trajectory().start(), 1e-6);
        assertEquals(START + 22.0 * Unit.DAY, read.trajectory().end(), 1e-6);
        for (double day = 1.05; day < 22.0; day += 0.3) {
            double t = START + day * Unit.DAY;
            Vector3D there = (day < 11.0 ? APOPHIS : after).apply(t).getPosition();
            assertEquals(0.0, there.distance(read.trajectory().heliocentric(t).getPosition()), 0.05, "day " + day);
        }
        assertFault(
                "has a gap of 86400 s between two segments",
                HEADER
                        + useable(2, 11, segment("CRAFT", "SUN", 1, 16, APOPHIS))
                        + useable(12, 23, segment("CRAFT", "SUN", 8, 25, after)),
                4 + 13 + 16);
        assertFault(
                "overlaps another segment by 345600 s",
                HEADER + segment("CRAFT", "SUN", 1, 16, APOPHIS) + segment("CRAFT", "SUN", 12, 25, after),
                4 + 11 + 16);
    }

    private static String useable(int from, int to, String segment) {
        return segment.replace(
                "\nSTOP_TIME",
                "\nUSEABLE_START_TIME = " + date(from) + "\nUSEABLE_STOP_TIME = " + date(to) + "\nSTOP_TIME");
    }

    /** Between two dates of UTC that are leap seconds behind TDB, and in days of the year, it is the same path. */
    @Test
    void timeSystemsAndDaysOfTheYearAreRead() throws IOException {
        DoubleFunction<PVCoordinates> utc = t -> APOPHIS.apply(t + 69.184);
        SpacecraftEphemeris read = read(HEADER
                + segment("CRAFT", "SUN", 1, 25, utc)
                        .replace("= TDB", "= UTC")
                        .replaceAll("2028-05-(\\d\\d)T([^ \n]*)", "2028-05-$1T$2Z"));
        // TDB - TT is 2 ms at most.
        assertEquals(0.0, farthest(read, APOPHIS), 0.002 * 40e3);
        String days = HEADER + segment("CRAFT", "SUN", 1, 9, APOPHIS);
        for (int day = 1; day <= 9; day++) {
            days = days.replace(String.format("2028-05-%02dT", day), "2028-" + (121 + day) + "T");
        }
        assertEquals(0.0, farthest(read(days), APOPHIS), 0.05);
    }

    /** The same rows in XML; what is not km is refused, and so is a document type. */
    @Test
    void readsXml() throws IOException {
        String xml = xml();
        assertEquals(0.0, farthest(read(xml), APOPHIS), 0.05);
        assertEquals(0.0, farthest(read("\ufeff" + xml), APOPHIS), 0.05);
        assertFault("X is in 'm', 'km' is needed", xml.replace("<X>", "<X units=\"m\">"), 0);
        assertFault(
                "an XML document type, and none is allowed",
                xml.replace("?>\n", "?>\n<!DOCTYPE oem [<!ENTITY a \"b\">]>\n"),
                2);
        assertFault("not XML from here on", xml.substring(0, xml.length() / 2), 0);
        assertFault("its root is 'opm'", xml.replace("oem", "opm"), 2);
    }

    static String xml() {
        StringBuilder text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<oem id=\"CCSDS_OEM_VERS\" version=\"2.0\">\n<header/>\n<body>\n<segment>\n<metadata>\n");
        String[] words = {"EPOCH", "X", "Y", "Z", "X_DOT", "Y_DOT", "Z_DOT"};
        for (String line : segment("CRAFT", "SUN", 1, 20, APOPHIS).lines().toList()) {
            if (line.contains("=")) {
                String[] parts = line.split(" = ");
                text.append("<" + parts[0] + ">" + parts[1] + "</" + parts[0] + ">\n");
            } else if (line.equals("META_STOP")) {
                text.append("</metadata>\n<data>\n");
            } else if (!line.equals("META_START")) {
                text.append("<stateVector>");
                String[] parts = line.split(" ");
                for (int i = 0; i < words.length; i++) {
                    text.append("<" + words[i] + ">" + parts[i] + "</" + words[i] + ">");
                }
                text.append("</stateVector>\n");
            }
        }
        return text + "</data>\n</segment>\n</body>\n</oem>\n";
    }

    /** An equator of date is held where it stood at the epoch of the frame; one of J2000 stands still. */
    @Test
    void aFrameHasAnEpoch() throws IOException {
        String text = HEADER + segment("CRAFT", "SUN", 1, 20, APOPHIS);
        String frozen = "= EME2000\nREF_FRAME_EPOCH = 2000-01-01T12:00:00";
        assertEquals(
                0.0,
                farthest(
                        read(text.replace("= ICRF", frozen)),
                        read(text.replace("= ICRF", "= EME2000")).trajectory()::heliocentric),
                0.05);
        // 28.3 years of precession by 50.3" a year about the ecliptic's pole, of which the equator follows: some 0.4
        // deg.
        double off = farthest(read(text.replace("= ICRF", "= TOD\nREF_FRAME_EPOCH = 2028-05-01T00:00:00")), APOPHIS);
        assertEquals(
                0.4,
                Math.toDegrees(
                        off / Ramses.apophis().heliocentric(START).getPosition().getNorm()),
                0.1);
    }

    @Test
    void covariancesAndAccelerationsArePassedOver() throws IOException {
        String plain = HEADER + segment("CRAFT", "SUN", 1, 20, APOPHIS);
        String text = plain.replaceAll("(?m)^(2028-05-\\d\\dT.*)$", "$1 0.0 0.0 0.0")
                + "COVARIANCE_START\nEPOCH = 2028-05-02T00:00:00\n1.0\n1.0 2.0\nCOVARIANCE_STOP\n";
        assertEquals(0.0, farthest(read(text), APOPHIS), 0.05);
    }

    @Test
    void saysWhatIsWrongInOneLine() {
        String good = segment("CRAFT", "SUN", 1, 10, APOPHIS);
        assertFault(
                "has a gap of 172800 s between two segments",
                HEADER + good + segment("CRAFT", "SUN", 12, 25, APOPHIS),
                4 + 11 + 10);
        assertFault(
                "row 4 of the segment of CRAFT is not later than the row before it",
                HEADER + good.replace("2028-05-04T", "2028-05-02T"),
                3 + 11 + 4);
        assertFault("no orbit ephemeris message", "nothing of the kind\n", 1);
        assertFault("no orbit ephemeris message", "", 1);
        assertFault("no orbit ephemeris message", HEADER, 1);
        assertFault(
                "the segment that begins here has no OBJECT_ID",
                HEADER + "META_START\nOBJECT_NAME = A\nMETA_STOP\n",
                4);
        assertFault("cut off", HEADER + "META_START\nOBJECT_NAME = A\n", 5);
        assertFault("'nonsense' is nothing", HEADER + "nonsense\n" + good, 4);
        assertFault("a second object", HEADER + good + good.replace("001A", "001B"), 3 + 11 + 10 + 3);
        assertFault("CENTER_NAME 'CERES' is not known", HEADER + good.replace("= SUN", "= CERES"), 7);
        assertFault("REF_FRAME 'RTN' is not known", HEADER + good.replace("= ICRF", "= RTN"), 8);
        assertFault("REF_FRAME 'ECLIPTIC' is not known", HEADER + good.replace("= ICRF", "= ECLIPTIC"), 8);
        assertFault("OBJECT_NAME is given twice", HEADER + good.replace("META_STOP", "OBJECT_NAME = A"), 14);
        assertFault("'COLOUR' is no key", HEADER + good.replace("META_STOP", "COLOUR = A"), 14);
        assertFault("CENTER_NAME has no value", HEADER + good.replace("= SUN", "="), 7);
        assertFault("'2028-13-01T00:00:00' is no date", HEADER + good.replace(date(1), "2028-13-01T00:00:00"), 10);
        assertFault("'yesterday' is no date", HEADER + good.replace(date(1) + " ", "yesterday "), 15);
        assertFault("INTERPOLATION_DEGREE '0'", HEADER + good.replace("DEGREE = 7", "DEGREE = 0"), 13);
        assertFault("INTERPOLATION 'SPLINE'", HEADER + good.replace("= HERMITE", "= SPLINE"), 12);
    }

    @ParameterizedTest
    @ValueSource(strings = {"MET", "MRT", "SCLK", "GMST", "ET", "LOCAL"})
    void clocksOfTheCraftsAreRefused(String name) {
        assertFault(
                "TIME_SYSTEM '" + name + "'",
                HEADER + segment("CRAFT", "SUN", 1, 10, APOPHIS).replace("= TDB", "= " + name),
                9);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1e999", "1e13", "-", "0x1p3", "12,5"})
    void rowsAreFinite(String number) {
        assertFault(
                "'" + number + "' is not a number of km",
                HEADER
                        + segment("CRAFT", "SUN", 1, 10, APOPHIS)
                                .replaceFirst("(?m)^(2028-05-03T\\S* )\\S+", "$1" + number),
                3 + 11 + 3);
    }

    @Test
    void aSegmentHasTwoRowsInItsSpan() {
        String none = segment("CRAFT", "SUN", 1, 1, APOPHIS).replaceAll("(?m)^2028.*\n", "");
        assertFault("the segment that begins here has 0 rows", HEADER + none, 4);
        assertFault("the segment that begins here has 1 rows", HEADER + segment("CRAFT", "SUN", 3, 3, APOPHIS), 4);
        assertFault(
                "has no rows in its span of time",
                HEADER + useable(18, 23, segment("CRAFT", "SUN", 1, 16, APOPHIS)),
                4);
        assertFault(
                "a row has 6 words",
                HEADER + segment("CRAFT", "SUN", 1, 10, APOPHIS).replaceFirst("(?m)^(2028-05-03T\\S*) \\S+", "$1"),
                3 + 11 + 3);
        assertFault(
                "when it is not known where the centre 'APOPHIS' is",
                HEADER + segment("CRAFT", "APOPHIS", 1, 10, APOPHIS).replaceAll("2028-05", "2038-05"),
                3 + 11 + 1);
    }

    /** @param line of the message; 0 for any */
    private void assertFault(String words, String text, int line) {
        InputFault fault = assertThrows(InputFault.class, () -> read(text));
        assertTrue(fault.getMessage().contains(words), fault.getMessage());
        assertTrue(
                fault.getMessage().matches(".*craft\\.oem:" + (line == 0 ? "\\d+" : line) + ": .*"),
                "line " + line + " in " + fault.getMessage());
        assertEquals(1, fault.getMessage().lines().count());
    }
}
