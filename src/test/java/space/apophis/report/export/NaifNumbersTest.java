package space.apophis.report.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.apophis.job.InputFault;
import space.apophis.study.result.StateSample;

class NaifNumbersTest {

    /** SPICE would take both kernels for paths of one body, and the one loaded last for all there is. */
    @Test
    void twoBodiesOfOneNumberAreRefused() {
        final NaifNumbers numbers = new NaifNumbers(Map.of("craft-nominal", 20_099_942));
        final List<ExportedPath> paths = List.of(
                path("apophis", numbers.asteroid("apophis", "(99942) Apophis")),
                path("craft-nominal", numbers.craft("craft-nominal", 0)));
        assertEquals(
                "--naif: apophis and craft-nominal both have 20099942, each needs a number of its own",
                assertThrows(InputFault.class, () -> numbers.check(paths)).getMessage());
    }

    @Test
    void pathsWithoutANumberAreNotAlike() {
        final NaifNumbers numbers = new NaifNumbers(Map.of());
        final int none = numbers.asteroid("2024-yr4", "(2024 YR4)");
        assertEquals(NaifNumbers.NONE, none);
        numbers.check(List.of(path("2024-yr4", none), path("other", none), path("craft", numbers.craft("craft", 0))));
    }

    private static ExportedPath path(String name, int number) {
        final List<StateSample> rows = List.of(
                new StateSample(0.0, 1.5e8, 0.0, 0.0, 0.0, 30.0, 0.0),
                new StateSample(60.0, 1.5e8, 1800.0, 0.0, 0.0, 30.0, 0.0));
        return new ExportedPath(
                name, name, ExportedPath.Kind.CRAFT, number, ExportedPath.NaifCentre.SUN, List.of(rows));
    }
}
