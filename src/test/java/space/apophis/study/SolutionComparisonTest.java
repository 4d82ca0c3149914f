package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.SolutionResult;
import space.apophis.study.result.StudyResult;

/** A month about the pass, flown from the start of JPL's pair of states. */
class SolutionComparisonTest {

    private static final String SCENARIO = """
            name: side-by-side
            body: apophis-jpl-pair
            propagation:
              until: UNTIL TDB
            solutions:
              - label: the same again
                body: apophis-jpl-pair
              - label: much sunlight
                a1: 1e-9 au/d^2
            output:
              from: 2029-01-03 TDB
              to: 2029-01-04 TDB
            """;

    @TempDir
    private Path folder;

    private StudyResult run(String text) throws IOException {
        final Path file = Files.writeString(folder.resolve("side-by-side.yaml"), text);
        return StudyRunner.run(StudyInput.read(file, Path.of("scenarios")), ShippedData.solarSystem(), Progress.SILENT);
    }

    @Test
    void passesSideBySide() throws IOException {
        final StudyResult result = run(SCENARIO.replace("UNTIL", "2029-04-20"));
        final CloseApproachResult own = result.passes().encounter().approach();
        final List<SolutionResult> solutions = result.passes().solutions();
        assertEquals(
                new SolutionResult(
                        "the same again",
                        "apophis-jpl-pair",
                        "JPL pair",
                        own.tdb(),
                        own.distanceKm(),
                        solutions.get(0).bPlane()),
                solutions.get(0));
        assertEquals("much sunlight", solutions.get(1).label());
        // 1e-9 au/d^2 for 101 d outward: half a t^2 is 763 km, and the orbit's own motion keeps it of that order.
        final double change = Math.abs(solutions.get(1).distanceKm() - own.distanceKm());
        assertTrue(change > 30.0 && change < 3000.0, change + " km");
    }

    @Test
    void solutionThatPassesNothing() throws IOException {
        final StudyResult result = run(SCENARIO.replace("UNTIL", "2029-01-10"));
        assertNull(result.passes().solutions().get(1).distanceKm());
        assertNull(result.passes().solutions().get(1).tdb());
        assertEquals(2, result.passes().solutions().size());
    }

    @Test
    void epochOutsideTheEphemeris() throws IOException {
        Files.writeString(
                folder.resolve("old.yaml"),
                Files.readString(Path.of("scenarios/bodies/apophis-jpl-pair.yaml"))
                        .replace("name: apophis-jpl-pair", "name: old")
                        .replace("JD 2462138.5359989386", "JD 2440138.5"));
        final String text = SCENARIO.replace("UNTIL", "2029-01-10")
                .replace("again\n    body: apophis-jpl-pair", "again\n    body: old");
        final String message = assertThrows(InputFault.class, () -> run(text)).getMessage();
        assertTrue(message.startsWith(folder.resolve("side-by-side.yaml") + ":6: solutions[1]: "), message);
    }

    @Test
    void noneWhereNoneIsNamed() {
        assertNull(ShippedFlyby.result().passes().solutions());
    }

    @Test
    void anOrbitOfAnotherAsteroidIsRefused() {
        final String message = assertThrows(
                        InputFault.class,
                        () -> run(SCENARIO.replace("UNTIL", "2029-04-20")
                                .replace("same again\n    body: apophis-jpl-pair", "same again\n    body: didymos")))
                .getMessage();
        assertTrue(
                message.contains("side-by-side.yaml:7: solutions[1].body: is an orbit of (65803) Didymos, and one of"
                        + " (99942) Apophis is needed"),
                message);
    }
}
