package space.apophis.validation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.ReferenceEphemeris;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.validation.PublishedCases.PublishedValue;

/** All published cases, with the shipped ephemeris and, where it is at hand, with DE440. */
class ValidationSuiteTest {

    private static final Path SCENARIOS = Path.of("scenarios");

    @Test
    void everyCasePassesWithTheShippedEphemeris() {
        assertAllPass(ValidationSuite.run(ShippedData.solarSystem(), SCENARIOS, true, Progress.SILENT));
    }

    @Test
    void everyCasePassesWithDe440() {
        final SolarSystem de440 = SolarSystem.load(ShippedData.FOLDER, ReferenceEphemeris.de440File());
        assertAllPass(ValidationSuite.run(de440, SCENARIOS, true, Progress.SILENT));
    }

    private static void assertAllPass(List<ValidationSuite.CaseResult> results) {
        assertTrue(results.size() > 20);
        final List<ValidationSuite.CaseResult> failed =
                results.stream().filter(result -> !result.passed()).toList();
        assertTrue(failed.isEmpty(), failed.toString());
    }

    @Test
    void aWrongAnswerFails() {
        final PublishedValue value = new PublishedValue("x", 1.0, 0.1, "km", 3, "a table");
        assertTrue(value.compare(1.05).passed());
        assertTrue(!value.compare(1.2).passed());
        assertTrue(!value.compare(Double.NaN).passed());
    }
}
