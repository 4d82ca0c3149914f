package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.job.Sha256;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.CovarianceSample;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.UncertaintySample;

/** What every result has to hold together. */
class StudyRunnerTest {

    private final StudyResult result = ShippedFlyby.result();

    @Test
    void theSameScenarioGivesTheSameResult() {
        assertEquals(result, ShippedFlyby.run());
    }

    @Test
    void rowsAreWholeHoursOfTdb() {
        assertEquals(59 * 24 + 1, result.tables().heliocentric().size());
        assertEquals(
                result.tables().heliocentric().size(),
                result.tables().geocentric().size());
        for (int i = 0; i < result.tables().heliocentric().size(); i++) {
            assertEquals(0.0, result.tables().heliocentric().get(i).secondsTdb() % 3600.0, 0.0);
            assertEquals(
                    result.tables().heliocentric().get(i).secondsTdb(),
                    result.tables().geocentric().get(i).secondsTdb(),
                    0.0);
        }
    }

    @Test
    void approachesComeInTimeOrder() {
        final List<CloseApproachResult> approaches = result.passes().closeApproaches();
        for (int i = 1; i < approaches.size(); i++) {
            assertTrue(approaches.get(i - 1).secondsTdb() <= approaches.get(i).secondsTdb());
        }
    }

    @Test
    void theEncounterIsSampledAtItsClosest() {
        final EncounterResult encounter = result.passes().encounter();
        final double least = encounter.asteroid().stream()
                .mapToDouble(s -> Math.sqrt(s.xKm() * s.xKm() + s.yKm() * s.yKm() + s.zKm() * s.zKm()))
                .min()
                .orElseThrow();
        assertEquals(encounter.approach().distanceKm(), least, 1e-6);
        assertEquals(encounter.asteroid().size(), encounter.companion().size());
        assertEquals("Aten", encounter.orbitBefore().orbitClass());
        assertEquals("Apollo", encounter.orbitAfter().orbitClass());
    }

    /** The covariances that are kept are those whose sigmas are told, and none is so rounded that it is one no more. */
    @Test
    void covariancesHaveTheSigmasThatAreTold() {
        final List<UncertaintySample> told = result.uncertainty().history();
        final List<CovarianceSample> kept = result.uncertainty().covariances();
        assertEquals(told.get(0).secondsTdb(), kept.get(0).secondsTdb());
        assertEquals(told.get(0).majorKm(), major(kept.get(0)), 1e-6);
        assertEquals(told.get(told.size() - 1).majorKm(), major(kept.get(kept.size() - 1)), 1e-5);
        for (CovarianceSample sample : kept) {
            assertDoesNotThrow(
                    () -> new CholeskyDecomposition(MatrixUtils.createRealMatrix(scaled(sample)), 1e-10, 1e-14));
        }
    }

    /** Largest semi-axis of the 1-sigma ellipsoid of the position, km. */
    private static double major(CovarianceSample sample) {
        return Math.sqrt(new EigenDecompositionSymmetric(
                        MatrixUtils.createRealMatrix(sample.matrix()).getSubMatrix(0, 2, 0, 2))
                .getEigenvalue(0));
    }

    /** Correlations. */
    private static double[][] scaled(CovarianceSample sample) {
        final double[][] matrix = sample.matrix();
        final double[][] scaled = new double[CovarianceSample.SIZE][CovarianceSample.SIZE];
        for (int i = 0; i < CovarianceSample.SIZE; i++) {
            for (int j = 0; j < CovarianceSample.SIZE; j++) {
                scaled[i][j] = matrix[i][j] / Math.sqrt(matrix[i][i] * matrix[j][j]);
            }
        }
        return scaled;
    }

    /** Where the path was flown to, its rows end, and they are as near each other as its bends ask. */
    @Test
    void theAsteroidsPathGoesOverTheWholeFlight() {
        final List<List<StateSample>> stretches = result.tables().asteroidPath().stretches();
        assertEquals(1, stretches.size());
        final List<StateSample> rows = stretches.get(0);
        assertEquals(result.asteroid().epochSecondsTdb(), rows.get(0).secondsTdb());
        assertTrue(rows.get(rows.size() - 1).secondsTdb()
                >= result.tables()
                        .heliocentric()
                        .get(result.tables().heliocentric().size() - 1)
                        .secondsTdb());
        final double pass = result.passes().encounter().approach().secondsTdb();
        final double nearest = rows.stream()
                .mapToDouble(row -> Math.abs(row.secondsTdb() - pass))
                .min()
                .orElseThrow();
        assertTrue(nearest < 1800.0 && rows.size() < 2000, nearest + " s, " + rows.size() + " rows");
    }

    /** A file may be edited or moved away while what was read from it flies. */
    @Test
    void linesAndHashAreThoseOfTheTextThatWasRead(@TempDir Path folder) throws IOException {
        final String text = Files.readString(ShippedFlyby.FILE)
                .replace("until: 2030-01-02 TDB", "until: 2029-04-20 TDB")
                .replace("to: 2029-05-13 TDB", "to: 2029-04-19 TDB");
        final Path file = Files.writeString(folder.resolve("edited.yaml"), text);
        final StudyInput read = StudyInput.read(file, Path.of("scenarios"));
        Files.writeString(file, "# another\n" + text);
        assertEquals(
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)),
                StudyRunner.run(read, ShippedData.solarSystem(), Progress.SILENT)
                        .provenance()
                        .scenarioSha256());
        final String before = text.substring(0, text.indexOf("\nobservation:\n") + "\nobservation:\n".length());
        Files.writeString(file, before + "  skyChartSite: Nowhere\n" + text.substring(before.length()));
        final long line = before.lines().count() + 1;
        final StudyInput faulty = StudyInput.read(file, Path.of("scenarios"));
        Files.delete(file);
        final String told = assertThrows(
                        InputFault.class, () -> StudyRunner.run(faulty, ShippedData.solarSystem(), Progress.SILENT))
                .getMessage();
        assertTrue(told.startsWith(file + ":" + line + ": observation.skyChartSite: 'Nowhere' is neither"), told);
    }

    @Test
    void saysWhereThePropagationEndsTooNearThePass(@TempDir Path folder) throws IOException {
        final Path file = folder.resolve("short.yaml");
        Files.writeString(
                file,
                Files.readString(ShippedFlyby.FILE)
                        .replace("until: 2030-01-02 TDB", "until: 2029-04-20 TDB")
                        .replace("to: 2029-05-13 TDB", "to: 2029-04-19 TDB"));
        final StudyResult cut = StudyRunner.run(
                StudyInput.read(file, Path.of("scenarios")), ShippedData.solarSystem(), Progress.SILENT);
        assertTrue(cut.provenance().assumptions().stream().anyMatch(text -> text.contains("has not settled")));
        assertTrue(result.provenance().assumptions().stream().noneMatch(text -> text.contains("has not settled")));
    }

    @Test
    void utcIsSixtyNineSecondsBehindTdb() {
        final CloseApproachResult approach = result.passes().encounter().approach();
        assertTrue(approach.tdb().startsWith("2029-04-13T21:46:12."), approach.tdb());
        assertTrue(
                approach.utc().startsWith("2029-04-13T21:45:03.")
                        && approach.utc().endsWith("Z"),
                approach.utc());
    }
}
