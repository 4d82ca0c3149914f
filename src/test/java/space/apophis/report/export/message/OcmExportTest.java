package space.apophis.report.export.message;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orekit.files.ccsds.ndm.odm.ocm.Ocm;
import org.orekit.files.ccsds.ndm.odm.ocm.OcmData;
import org.orekit.files.ccsds.ndm.odm.ocm.OrbitCovariance;
import org.orekit.files.ccsds.ndm.odm.ocm.OrbitManeuver;
import org.orekit.files.ccsds.ndm.odm.ocm.TrajectoryStateHistory;
import space.apophis.RecordCopy;
import space.apophis.dynamics.ThrustArc;
import space.apophis.report.export.ExportRequest;
import space.apophis.report.export.ExportSource;
import space.apophis.report.export.ExportedPath;
import space.apophis.study.result.CovarianceSample;
import space.apophis.study.result.StudyResult;

/** Comprehensive messages as Orekit reads them. */
class OcmExportTest {

    private static ExportSource source;
    private static Map<String, byte[]> files;

    @BeforeAll
    static void write() {
        source = CcsdsSource.source();
        files = OcmExport.write(source);
    }

    private static Ocm message(Map<String, byte[]> from, String name) {
        return CcsdsSource.orekit().buildOcmParser().parseMessage(CcsdsSource.data(from, name));
    }

    private static OcmData read(String name) {
        return message(files, name).getData();
    }

    @Test
    void blocksStandInTheOrderOfTheStandardAndKeysOnceEach() {
        for (byte[] file : files.values()) {
            final List<String> lines =
                    new String(file, StandardCharsets.US_ASCII).lines().toList();
            final List<String> order = List.of("META", "TRAJ", "PHYS", "COV", "MAN", "USER");
            int last = 0;
            final List<String> keys = new ArrayList<>();
            for (String line : lines) {
                if (line.endsWith("_START")) {
                    final int now = order.indexOf(line.replace("_START", ""));
                    assertTrue(now >= last, line);
                    last = now;
                    keys.clear();
                } else if (line.contains("=")) {
                    final String key = line.substring(0, line.indexOf('=')).strip();
                    assertFalse(keys.contains(key), "twice: " + key);
                    keys.add(key);
                }
            }
        }
    }

    @Test
    void aStretchIsATrajectoryBlock() {
        final OcmData data = read("craft-as-flown.ocm");
        assertEquals(7, data.getTrajectoryBlocks().size());
        final ExportedPath path = source.paths().stream()
                .filter(p -> p.name().equals("craft-as-flown"))
                .findFirst()
                .orElseThrow();
        for (int i = 0; i < 7; i++) {
            final TrajectoryStateHistory block = data.getTrajectoryBlocks().get(i);
            assertEquals(
                    path.stretches().get(i).size(), block.getTrajectoryStates().size());
            assertEquals("TRAJ_" + (i + 1), block.getMetadata().getTrajID());
            assertEquals(
                    1000.0 * path.stretches().get(i).get(1).yKm(),
                    block.getTrajectoryStates().get(1).getElements()[1],
                    1e-4);
        }
        assertEquals(1400.0, data.getPhysicBlock().getWetMass());
    }

    /** By the rocket equation the thrust of a burn is that of its engine, 26.3 N at 291 s. */
    @Test
    void burnsHaveThrustDurationAndMass() {
        final OcmData data = read("craft-as-flown.ocm");
        assertEquals(1, data.getManeuverBlocks().size());
        final List<OrbitManeuver> read = data.getManeuverBlocks().get(0).getManeuvers();
        assertEquals(3, read.size());
        for (int i = 0; i < 3; i++) {
            final ThrustArc arc = CcsdsSource.CHEMICAL.thrustArcs().get(i);
            assertEquals(
                    arc.start(), CcsdsSource.SYSTEM.clock().seconds(read.get(i).getDate()), 1e-6);
            assertEquals(arc.duration(), read.get(i).getDuration(), 1e-9);
            assertEquals(-arc.propellant(arc.end()), read.get(i).getDeltaMass(), 1e-9);
            assertEquals(26.3, read.get(i).getThrust().getNorm(), 1e-6);
            assertEquals(26.3, read.get(i).getThrust().getY(), 1e-6);
            assertEquals(291.0, read.get(i).getThrustIsp(), 1e-6);
            assertTrue(read.get(i).getDv().getY() > 0.0);
        }
        final OrbitManeuver impulse = read("craft-escort.ocm")
                .getManeuverBlocks()
                .get(0)
                .getManeuvers()
                .get(0);
        assertEquals(CcsdsSource.IMPULSE, impulse.getDv().getX(), 1e-12);
        assertEquals(0.0, impulse.getDuration());
    }

    @Test
    void covariancesKeepAllTheirDigits() {
        final List<CovarianceSample> given = source.result().uncertainty().covariances();
        final List<OrbitCovariance> read =
                read("apophis.ocm").getCovarianceBlocks().get(0).getCovariances();
        assertEquals(given.size(), read.size());
        for (int i = 0; i < given.size(); i++) {
            final double[][] matrix = given.get(i).matrix();
            for (int row = 0; row < CovarianceSample.SIZE; row++) {
                for (int column = 0; column < CovarianceSample.SIZE; column++) {
                    assertEquals(
                            1e6 * matrix[row][column],
                            read.get(i).getMatrix().getEntry(row, column),
                            1e-12 * Math.abs(1e6 * matrix[row][column]));
                }
            }
        }
    }

    /** The standard asks for positive definite ones: one with a correlation of 1 is none, and a comment says so. */
    @Test
    void aCovarianceThatIsNotPositiveDefiniteStaysOut() {
        final List<CovarianceSample> given = source.result().uncertainty().covariances();
        final List<Double> flat = new ArrayList<>(given.get(1).lower());
        flat.set(1, Math.sqrt(flat.get(0) * flat.get(2)));
        final StudyResult result = CcsdsSource.result();
        final Map<String, byte[]> written = OcmExport.write(CcsdsSource.source(
                RecordCopy.of(
                        result,
                        Map.of(
                                "covariances",
                                List.of(
                                        given.get(0),
                                        new CovarianceSample(given.get(1).secondsTdb(), flat),
                                        given.get(2)))),
                ExportRequest.ALL));
        final Ocm ocm = message(written, "apophis.ocm");
        assertEquals(
                2, ocm.getData().getCovarianceBlocks().get(0).getCovariances().size());
        assertTrue(ocm.getHeader().getComments().stream().anyMatch(line -> line.startsWith("1 covariances left out")));
    }

    @Test
    void whatHasNoKeywordIsUserDefined() {
        final Map<String, String> user =
                read("apophis.ocm").getUserDefinedBlock().getParameters();
        assertEquals(source.result().header().name(), user.get("SCENARIO"));
        assertEquals(source.result().asteroid().a2AuD2(), Double.parseDouble(user.get("A2_AU_D2")));
        assertEquals(
                source.result().asteroid().absoluteMagnitude(),
                read("apophis.ocm").getPhysicBlock().getVmAbsolute());
    }
}
