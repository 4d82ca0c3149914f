package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orekit.data.DataContext;
import org.orekit.data.DataSource;
import org.orekit.files.ccsds.definitions.TimeSystem;
import org.orekit.files.ccsds.ndm.ParserBuilder;
import org.orekit.files.ccsds.ndm.odm.oem.Oem;
import org.orekit.files.ccsds.ndm.odm.oem.OemSegment;
import org.orekit.time.DateTimeComponents;
import org.orekit.time.TimeScale;
import org.orekit.utils.CartesianDerivativesFilter;
import org.orekit.utils.TimeStampedPVCoordinates;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.SyntheticTrajectories;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.TrajectorySample;

class OemFileTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();
    private static DataContext context;
    private static String text;

    @BeforeAll
    static void write() {
        context = TestContext.create();
        text = OemFile.write(RESULT, context);
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

    @Test
    void writingTwiceGivesTheSameText() {
        assertEquals(text, OemFile.write(RESULT, TestContext.create()));
    }

    /** As another scenario would read it: one object, each sample of the way, and Hermite through four rows. */
    @Test
    void theWayOfASpacecraftIsAMessageToo() {
        TrajectoryResult option = SyntheticTrajectories.burns();
        String message = OemFile.write(option, RESULT, context);
        assertEquals(1, segments(message).size());
        OemSegment segment = segments(message).get(0);
        assertEquals(4, segment.getInterpolationSamples());
        assertEquals(option.voyage().size(), segment.getCoordinates().size());
        TimeStampedPVCoordinates row = segment.getCoordinates().get(100);
        TrajectorySample sample = option.voyage().get(100);
        assertEquals(1000 * sample.xKm(), row.getPosition().getX(), 1e-3);
        assertEquals(1000 * sample.vyKmS(), row.getVelocity().getY(), 1e-6);
        assertTrue(message.contains("synthetic-flyby, as flown"), message.substring(0, 600));
        assertTrue(message.contains("Flown in full dynamics"));
    }

    /**
     * A reader does not interpolate over the begin or end of a burn, nor over a change of its direction alone: each is the
     * last row of one segment and the first of the next, and no segment asks for more rows than it has.
     */
    @Test
    void eachChangeOfThrustBeginsASegment() {
        TrajectoryResult option = SyntheticTrajectories.ion();
        final List<TrajectorySample> voyage = option.voyage();
        final List<OemSegment> segments = segments(OemFile.write(option, RESULT, context));
        assertTrue(segments.size() > option.thrust().size());
        int next = 0;
        for (OemSegment segment : segments) {
            final int rows = segment.getCoordinates().size();
            assertEquals(Math.min(4, rows), segment.getInterpolationSamples());
            for (int i = 0; i < rows; i++) {
                final TrajectorySample sample = voyage.get(next + i);
                assertEquals(
                        1000 * sample.xKm(),
                        segment.getCoordinates().get(i).getPosition().getX(),
                        1e-3);
                final boolean inside = i > 0 && i < rows - 1;
                assertFalse(
                        inside && sample.thrustN() != voyage.get(next).thrustN(), "thrust changes within a segment");
                assertFalse(
                        inside && option.thrust().stream().anyMatch(arc -> arc.fromTdb() == sample.secondsTdb()),
                        "an arc begins within a segment");
            }
            next += rows - 1;
        }
        assertEquals(voyage.size() - 1, next);
    }

    private static List<OemSegment> segments(String message) {
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
