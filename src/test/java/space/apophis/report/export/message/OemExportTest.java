package space.apophis.report.export.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orekit.files.ccsds.ndm.odm.CartesianCovariance;
import org.orekit.files.ccsds.ndm.odm.oem.Oem;
import org.orekit.files.ccsds.ndm.odm.oem.OemSegment;
import org.orekit.utils.CartesianDerivativesFilter;
import org.orekit.utils.TimeStampedPVCoordinates;
import org.orekit.utils.TimeStampedPVCoordinatesHermiteInterpolator;
import space.apophis.RecordCopy;
import space.apophis.report.export.ExportRequest;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportSpan;
import space.apophis.report.export.SpkType;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.CovarianceSample;
import space.apophis.study.result.StudyResult;

/** Ephemeris messages as Orekit reads them. */
class OemExportTest {

    /** Rows that a Hermite polynomial of degree 7 goes through, by the count of most readers. */
    private static final int ROWS = 4;

    private static ExportSource source;
    private static Map<String, byte[]> files;

    @BeforeAll
    static void write() {
        source = CcsdsSource.source();
        files = OemExport.write(source);
    }

    private static Oem read(String name) {
        return CcsdsSource.orekit().buildOemParser().parse(CcsdsSource.data(files, name));
    }

    @Test
    void everyBodyHasAMessageFromItsCentre() {
        assertEquals(
                List.of(
                        "apophis.oem",
                        "craft-open.oem",
                        "craft-nominal.oem",
                        "craft-as-flown.oem",
                        "craft-best.oem",
                        "craft-parked.oem",
                        "craft-escort.oem",
                        "moon.oem"),
                List.copyOf(files.keySet()));
        final Map<String, String> centres = Map.of(
                "apophis.oem", "SUN",
                "craft-as-flown.oem", "SUN",
                "craft-escort.oem", "99942 APOPHIS",
                "moon.oem", "EARTH");
        centres.forEach((name, centre) -> assertEquals(
                centre,
                read(name).getSegments().get(0).getMetadata().getCenter().getName()));
        assertEquals(3.0, read("moon.oem").getHeader().getFormatVersion());
        assertTrue(read("moon.oem").getHeader().getComments().stream()
                .anyMatch(line -> line.startsWith("Scenario SHA-256 ")));
        assertEquals(
                "20099942",
                read("apophis.oem").getSegments().get(0).getMetadata().getObjectID());
    }

    /**
     * Midway between all rows of a flight from 200 km above Earth over three burns, through four rows within a segment: 1 m, for which
     * rows are chosen, and what the reader's seconds of TT add.
     */
    @Test
    void isGoodToAMetreBetweenItsRows() {
        double worst = 0.0;
        final List<OemSegment> segments = read("craft-as-flown.oem").getSegments();
        assertEquals(7, segments.size(), "coasts and burns");
        for (OemSegment segment : segments) {
            final List<TimeStampedPVCoordinates> rows = segment.getCoordinates();
            assertEquals(7, segment.getMetadata().getInterpolationDegree());
            for (int i = 0; i + 1 < rows.size(); i++) {
                final int first = Math.max(0, Math.min(i - 1, rows.size() - ROWS));
                final TimeStampedPVCoordinates midway = new TimeStampedPVCoordinatesHermiteInterpolator(
                                ROWS, CartesianDerivativesFilter.USE_PV)
                        .interpolate(
                                rows.get(i)
                                        .getDate()
                                        .shiftedBy(0.5
                                                * rows.get(i + 1)
                                                        .getDate()
                                                        .durationFrom(
                                                                rows.get(i).getDate())),
                                rows.subList(first, first + ROWS));
                final Vector3D there = CcsdsSource.CHEMICAL
                        .trajectory()
                        .heliocentric(CcsdsSource.SYSTEM.clock().seconds(midway.getDate()))
                        .getPosition();
                worst = Math.max(worst, midway.getPosition().distance(there));
            }
        }
        // Of it 1 m and less by the rows; the rest by velocities of TDB over seconds of TT, 3e-10 of an interval's way.
        assertTrue(worst > 0.01 && worst < 6.0, "worst " + worst + " m");
    }

    @Test
    void covariancesKeepAllTheirDigits() {
        final List<CovarianceSample> given = source.result().uncertainty().covariances();
        final OemSegment segment = read("apophis.oem").getSegments().get(0);
        assertEquals(given.size(), segment.getCovarianceMatrices().size());
        for (int i = 0; i < given.size(); i++) {
            final CartesianCovariance read = segment.getCovarianceMatrices().get(i);
            assertEquals("ICRF", read.getReferenceFrame().getName());
            assertEquals(given.get(i).secondsTdb(), CcsdsSource.SYSTEM.clock().seconds(read.getEpoch()), 1e-6);
            final double[][] matrix = given.get(i).matrix();
            for (int row = 0; row < CovarianceSample.SIZE; row++) {
                for (int column = 0; column < CovarianceSample.SIZE; column++) {
                    assertEquals(
                            1e6 * matrix[row][column],
                            read.getCovarianceMatrix().getEntry(row, column),
                            1e-12 * Math.abs(1e6 * matrix[row][column]));
                }
            }
        }
    }

    /** A cut keeps the rows that polynomials within it need, four before and behind, and says that they are beyond it. */
    @Test
    void aCutIsUseableOverAllOfIt() {
        final double from = SyntheticFlyby.CLOSEST - 7200.0;
        final double to = SyntheticFlyby.CLOSEST + 7200.0;
        final ExportSource cut = CcsdsSource.source(
                CcsdsSource.result(), new ExportRequest(new ExportSpan(from, to), 0.0, SpkType.CHEBYSHEV, Map.of()));
        files = OemExport.write(cut);
        final OemSegment segment = read("apophis.oem").getSegments().get(0);
        assertEquals(from, CcsdsSource.SYSTEM.clock().seconds(segment.getStart()), 1e-6);
        assertEquals(to, CcsdsSource.SYSTEM.clock().seconds(segment.getStop()), 1e-6);
        final List<TimeStampedPVCoordinates> rows = segment.getCoordinates();
        assertTrue(rows.get(3).getDate().compareTo(segment.getStart()) <= 0);
        assertTrue(rows.get(rows.size() - 4).getDate().compareTo(segment.getStop()) >= 0);
        files = OemExport.write(source);
    }

    /** Even rows, though farther apart than a burn is long: still enough for the degree, by either count. */
    @Test
    void thinnedRowsAreAsManyAsTheirDegreeNeeds() {
        files = OemExport.write(CcsdsSource.source(
                CcsdsSource.result(), new ExportRequest(ExportSpan.ALL, 86400.0, SpkType.CHEBYSHEV, Map.of())));
        for (OemSegment segment : read("craft-as-flown.oem").getSegments()) {
            assertEquals(7, segment.getMetadata().getInterpolationDegree());
            assertTrue(segment.getCoordinates().size() >= segment.getInterpolationSamples());
        }
        files = OemExport.write(source);
    }

    /** What people write may hold what the notation uses: the message stays one, and in ASCII. */
    @Test
    void whatPeopleWriteCannotBreakAMessage() {
        final String odd = "JPL 220\nMETA_STOP\r\nX = 1 <b> \u010capek [km] \u5c0f" + "long ".repeat(80);
        final StudyResult result = CcsdsSource.result();
        files = OemExport.write(CcsdsSource.source(
                RecordCopy.with(result, "provenance", RecordCopy.with(result.provenance(), "orbitSolution", odd)),
                ExportRequest.ALL));
        final String text = new String(files.get("apophis.oem"), StandardCharsets.UTF_8);
        assertTrue(text.chars().allMatch(c -> c == '\n' || c >= 0x20 && c <= 0x7e));
        assertTrue(text.lines().allMatch(line -> line.length() <= 254));
        assertTrue(text.contains("COMMENT Orbit solution JPL 220 META_STOP"), text.substring(0, 900));
        assertTrue(text.contains("X = 1 <b> Capek (km) ?long"), text.substring(0, 900));
        assertEquals(1, read("apophis.oem").getSegments().size());
        files = OemExport.write(source);
    }
}
