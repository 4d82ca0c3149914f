package space.apophis.report.export.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.data.DataContext;
import org.orekit.data.DataSource;
import org.orekit.files.ccsds.definitions.TimeSystem;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.odm.oem.Oem;
import org.orekit.files.ccsds.ndm.odm.oem.OemSegment;
import org.orekit.time.AbsoluteDate;
import org.orekit.time.DateTimeComponents;
import org.orekit.time.TimeScale;
import org.orekit.utils.CartesianDerivativesFilter;
import org.orekit.utils.TimeStampedPVCoordinates;
import space.apophis.RecordCopy;
import space.apophis.dynamics.CraftFlights;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.SampledPath;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.TdbClock;
import space.apophis.report.TestContext;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.SyntheticTrajectories;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

class OemFileTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();
    private static DataContext context;
    private static String text;

    @BeforeAll
    static void write() {
        context = TestContext.create();
        text = OemFile.write(RESULT);
    }

    @Test
    void metadataSayWhatTheStatesAre() {
        assertTrue(text.startsWith("CCSDS_OEM_VERS"), text.substring(0, 100));
        for (String line : List.of(
                "COMMENT ORBIT SOLUTION: SYNTHETIC",
                "INTERPOLATION = HERMITE",
                "CREATION_DATE = 2026-01-01T00:00:00",
                "ORIGINATOR = APOPHIS",
                "OBJECT_NAME = (99942) APOPHIS",
                "CENTER_NAME = SUN",
                "REF_FRAME = ICRF",
                "TIME_SYSTEM = TDB",
                "START_TIME = 2029-03-15T00:00:00",
                "STOP_TIME = 2029-05-13T00:00:00")) {
            assertTrue(text.replaceAll(" +", " ").toUpperCase(Locale.ROOT).contains(line), line);
        }
        assertFalse(text.contains("\r"));
    }

    @Test
    void everyWholeHourIsThereAndEveryLineHasSevenFields() {
        List<String> lines = text.lines().filter(l -> l.matches("^20.*")).toList();
        assertEquals(OemFile.rows(RESULT).size(), lines.size());
        assertTrue(lines.size() > RESULT.tables().heliocentric().size() + 100, "no denser rows about the pass");
        final long hours = lines.stream()
                .filter(l -> l.matches(".{10}T\\d\\d:00:00(\\.0*)? .*"))
                .count();
        assertEquals(RESULT.tables().heliocentric().size(), hours);
        for (String line : lines) {
            assertTrue(line.matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d*)? .*"), line);
            assertEquals(7, line.split(" +").length, line);
        }
    }

    @Test
    void orekitReadsBackTheStates() {
        DataSource source =
                new DataSource("apophis.oem", () -> new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        Oem oem = new ParserBuilder(context)
                .withMu(1.32712440041e20)
                .buildOemParser()
                .parse(source);
        OemSegment segment = oem.getSegments().get(0);
        assertEquals(1, oem.getSegments().size());
        assertEquals(TimeSystem.TDB, segment.getMetadata().getTimeSystem());
        assertEquals("SUN", segment.getMetadata().getCenter().getName());
        assertEquals("ICRF", segment.getMetadata().getReferenceFrame().getName());
        assertEquals(CartesianDerivativesFilter.USE_PV, segment.getAvailableDerivatives());
        TimeScale tdb = context.getTimeScales().getTDB();
        for (int i = 0; i < OemFile.rows(RESULT).size(); i++) {
            StateSample sample = OemFile.rows(RESULT).get(i);
            TimeStampedPVCoordinates read = segment.getCoordinates().get(i);
            // Kilometres become metres and back: two roundings of a double.
            assertEquals(sample.xKm() * 1000, read.getPosition().getX(), 1e-4);
            assertEquals(sample.yKm() * 1000, read.getPosition().getY(), 1e-4);
            assertEquals(sample.zKm() * 1000, read.getPosition().getZ(), 1e-4);
            assertEquals(sample.vxKmS() * 1000, read.getVelocity().getX(), 1e-10);
            assertEquals(sample.vyKmS() * 1000, read.getVelocity().getY(), 1e-10);
            assertEquals(sample.vzKmS() * 1000, read.getVelocity().getZ(), 1e-10);
            DateTimeComponents date = read.getDate().getComponents(tdb);
            double seconds = date.getDate().getJ2000Day() * 86400.0
                    - 43200
                    + date.getTime().getSecondsInLocalDay();
            assertEquals(sample.secondsTdb(), seconds, 1e-6);
        }
    }

    /** A line of its own would end the message, or begin another segment. */
    @Test
    void aLineBreakInATextStaysInItsLine() {
        final String broken = "JPL 220\nMETA_STOP\r\n\u0000x";
        final String message = OemFile.write(
                RecordCopy.with(RESULT, "provenance", RecordCopy.with(RESULT.provenance(), "orbitSolution", broken)));
        assertEquals(1, segments(message).size());
        assertEquals(text.lines().count(), message.lines().count());
        assertTrue(message.contains("JPL 220 META_STOP  \\u0000x"), message.substring(0, 300));
    }

    @Test
    void writingTwiceGivesTheSameText() {
        assertEquals(text, OemFile.write(RESULT));
    }

    /** As another scenario would read it: one object, a segment for each stretch, and none that asks for more rows than it has. */
    @Test
    void theWayOfASpacecraftIsAMessageToo() {
        final PathResult path = SyntheticTrajectories.burns().way().path();
        final PathResult cut = new PathResult(
                List.of(path.stretches().get(0), path.stretches().get(1).subList(0, 3)));
        final String message = OemFile.write("as flown", "Flown in full dynamics", cut, RESULT);
        final List<OemSegment> segments = segments(message);
        assertEquals(2, segments.size());
        for (int i = 0; i < 2; i++) {
            final List<StateSample> stretch = cut.stretches().get(i);
            assertEquals(stretch.size(), segments.get(i).getCoordinates().size());
            assertTrue(segments.get(i).getInterpolationSamples() <= Math.min(8, stretch.size()));
            final TimeStampedPVCoordinates row =
                    segments.get(i).getCoordinates().get(2);
            assertEquals(1000 * stretch.get(2).xKm(), row.getPosition().getX(), 1e-3);
            assertEquals(1000 * stretch.get(2).vyKmS(), row.getVelocity().getY(), 1e-6);
        }
        assertTrue(message.contains("synthetic-flyby, as flown"), message.substring(0, 600));
        assertTrue(message.contains("Flown in full dynamics"));
    }

    /**
     * Read back as its header says, a message is good to 10 m midway between all of its rows, where its error is the largest:
     * low above Earth, at a planet, and about burns. The rows are chosen for 1 m; a reader who takes the difference of two
     * dates for seconds of TDB, as velocities are meant, errs by 3e-10 of the way between two rows on top.
     */
    @ParameterizedTest
    @ValueSource(strings = {"chemical", "ion", "swing-by"})
    void isGoodBetweenItsRows(String flight) {
        final CraftPath flown = switch (flight) {
            case "chemical" -> CraftFlights.chemical();
            case "ion" -> CraftFlights.ion();
            default -> CraftFlights.swingBy();
        };
        final TdbClock clock = ShippedData.solarSystem().clock();
        final PathResult path = new Publisher(ShippedData.solarSystem()).path(SampledPath.of(flown));
        int rows = 0;
        final String message = OemFile.write(flight, "Flown in full dynamics", path, RESULT);
        for (OemSegment segment : segments(message, ShippedData.solarSystem().context())) {
            final List<TimeStampedPVCoordinates> read = segment.getCoordinates();
            for (int i = 1; i < read.size(); i++) {
                final AbsoluteDate middle = read.get(i - 1)
                        .getDate()
                        .shiftedBy(0.5
                                * read.get(i)
                                        .getDate()
                                        .durationFrom(read.get(i - 1).getDate()));
                final Vector3D between = segment.getPropagator().getPosition(middle, segment.getFrame());
                final Vector3D there =
                        flown.trajectory().heliocentric(clock.seconds(middle)).getPosition();
                assertEquals(0.0, between.distance(there), 10.0, middle.toString());
            }
            rows += read.size();
        }
        assertTrue(rows < 300, "rows: " + rows);
    }

    private static List<OemSegment> segments(String message) {
        return segments(message, context);
    }

    private static List<OemSegment> segments(String message, DataContext context) {
        DataSource source = new DataSource(
                "spacecraft.oem", () -> new ByteArrayInputStream(message.getBytes(StandardCharsets.UTF_8)));
        Oem oem = new ParserBuilder(context)
                .withMu(1.32712440041e20)
                .buildOemParser()
                .parse(source);
        assertEquals(1, oem.getSatellites().size());
        return oem.getSegments();
    }
}
