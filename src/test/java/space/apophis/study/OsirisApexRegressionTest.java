package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.Progress;
import space.apophis.study.input.StudyInput;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.ReconstructionResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.VisitorResult;
import space.apophis.study.result.VisitorSample;
import space.apophis.units.Epoch;
import space.apophis.units.Epoch.TimeScaleName;

/** The shipped reconstruction, from its file to its result. */
class OsirisApexRegressionTest {

    private static final double DAY = 86_400.0;

    private static final StudyResult RESULT = StudyRunner.run(
            StudyInput.read(Path.of("scenarios/osiris-apex-2029.yaml"), Path.of("scenarios")),
            ShippedData.solarSystem(),
            Progress.SILENT);

    private static double distance(VisitorSample sample) {
        return Math.sqrt(sample.xKm() * sample.xKm() + sample.yKm() * sample.yKm() + sample.zKm() * sample.zKm());
    }

    @Test
    void theShippedScenarioGivesItsGoldenSummary() throws IOException {
        GoldenSummary.assertKept("osiris-apex-2029", summary(), RESULT);
    }

    /** The plain reading does not close, the others do; each is told, and so is what was chosen. */
    @Test
    void everyReadingIsTold() {
        final ReconstructionResult result = RESULT.nearby().reconstructions().get(0);
        assertTrue(result.closed());
        assertEquals(
                List.of("does not close", "closes, back", "closes, back"),
                result.words().stream()
                        .filter(word -> word.startsWith("if "))
                        .map(word -> word.substring(word.indexOf(": ") + 2))
                        .map(word -> word.startsWith("closes, back") ? "closes, back" : word.substring(0, 14))
                        .toList());
        assertTrue(result.words().stream()
                        .filter(word -> word.startsWith("chosen: "))
                        .count()
                >= 6);
        assertEquals(
                2,
                result.words().stream()
                        .filter(word -> word.startsWith("does not fit: "))
                        .count());
    }

    /** Where it is shown it says what it is. */
    @Test
    void itIsLabelled() {
        final VisitorResult visitor = RESULT.nearby().visitors().get(0);
        assertEquals(1, RESULT.nearby().visitors().size());
        assertEquals("reconstruction", visitor.kind());
        assertTrue(visitor.label().contains("reconstructed"));
        assertTrue(visitor.remark().startsWith("reconstruction: not the flown path"));
        assertEquals(visitor.label(), RESULT.nearby().reconstructions().get(0).label());
    }

    /**
     * Near Earth the pass is that of the result: at the hour next to it the craft is at most as far off as it flies in half an
     * hour, less than 12 km/s. At hours of the output the daily path and the visitor's are one.
     */
    @Test
    void thePathIsThatOfTheReturn() {
        final ReconstructionResult result = RESULT.nearby().reconstructions().get(0);
        final List<VisitorSample> path = RESULT.nearby().visitors().get(0).path();
        final VisitorSample lowest = path.stream()
                .min(Comparator.comparingDouble(VisitorSample::earthKm))
                .orElseThrow();
        assertTrue(lowest.earthKm() > result.backDistanceKm());
        assertTrue(lowest.earthKm() < result.backDistanceKm() + 12.0 * 1800.0, lowest.toString());
        final double back = new Publisher(ShippedData.solarSystem())
                .seconds(Epoch.parse(result.backUtc().replace("Z", " UTC")));
        assertEquals(back, lowest.secondsTdb(), 1801.0);
        final long common = result.path().stream().filter(path::contains).count();
        assertTrue(common > 90 + 59, "hours about the return, noons of the output: " + common);
        assertEquals(
                Epoch.parse("2026-09-22T12:00 TDB").secondsSinceJ2000(),
                result.path().get(0).secondsTdb(),
                "the first noon");
    }

    /** It leaves along the asymptote of Apophis: from the fifth day behind the pass on they part by less than 0.6 km/s. */
    @Test
    void itLeavesWithApophis() {
        final List<VisitorSample> path = RESULT.nearby().visitors().get(0).path();
        final VisitorSample last = path.get(path.size() - 1);
        final VisitorSample before = path.get(path.size() - 1 - 24);
        assertEquals(0.49, (distance(last) - distance(before)) / DAY, 0.03);
        assertTrue(path.stream()
                        .mapToDouble(OsirisApexRegressionTest::distance)
                        .min()
                        .orElseThrow()
                < 60_000.0);
    }

    private static String summary() {
        final ReconstructionResult result = RESULT.nearby().reconstructions().get(0);
        final StringBuilder text = new StringBuilder();
        text.append(String.format(
                Locale.ROOT,
                "%s: %s %.0f km, %.3f deg, %s %.0f km, changed by %.0f km %.3f m/s%n",
                result.label(),
                result.swingByUtc(),
                result.swingByDistanceKm(),
                result.bPlaneAngleDeg(),
                result.backUtc(),
                result.backDistanceKm(),
                result.positionChangeKm(),
                result.velocityChangeMS()));
        result.words().forEach(word -> text.append(word).append(System.lineSeparator()));
        for (VisitorSample sample : RESULT.nearby().visitors().get(0).path()) {
            if (sample.secondsTdb() % (5.0 * DAY) == 0.0) {
                text.append(String.format(
                        Locale.ROOT,
                        "%s: %,.0f thousand km from Apophis, %,.0f from Earth%n",
                        Epoch.ofSecondsSinceJ2000(sample.secondsTdb(), TimeScaleName.TDB)
                                .toIso(0),
                        distance(sample) / 1e3,
                        sample.earthKm() / 1e3));
            }
        }
        return text.toString().replace(System.lineSeparator(), "\n");
    }
}
