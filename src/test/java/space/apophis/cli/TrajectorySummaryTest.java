package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

class TrajectorySummaryTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();

    @Test
    void showsOptionsLegsFlybysAndPublishedFigures() {
        final List<String> lines = new TrajectorySummary(RecordCopy.with(RESULT, "transfers", null))
                .text()
                .lines()
                .toList();
        assertEquals(
                "  best      2028-05-10  2030-01-20          15.00    -32.0      1.780         1.790             33.500"
                        + "           26.9      453       -281.0",
                lines.get(1));
        assertTrue(lines.contains("  early: propellant is short: it would arrive at 540 kg, 700 kg dry"));
        assertTrue(lines.contains(
                "  thrust-arc  arc 1                      2028-05-30T12:00:00.000Z  2028-05-30T12:00:00.000Z     900.0        901.8"
                        + "            -           13.9"));
        assertTrue(lines.contains(
                "  (99942) Apophis  2029-02-20T12:00:00.000Z         4.900          100       38.0             0.9"));
        assertTrue(lines.contains(
                "  limit on the launch declination at which the first burns are as flown: 31.60 deg (inferred)"));
        assertEquals("  propellant          kg        290.0         -        -", lines.get(lines.size() - 1));
    }

    /** A label from a file may hold what a terminal obeys. */
    @Test
    void whyAnOptionDoesNotFitIsSaidInOneLine() {
        final TrajectoryResult option = RecordCopy.of(
                RESULT.trajectories().options().get(0),
                Map.of("label", "a\u001b[31m", "reason", "propellant is short\nby far"));
        final String text = new TrajectorySummary(RecordCopy.of(RESULT, Map.of("options", List.of(option)))).text();
        assertTrue(text.lines().anyMatch(line -> line.contains("propellant is short")), text);
        assertTrue(text.chars().noneMatch(c -> c == 0x1b), text);
    }

    @Test
    void nothingIsSaidWhereNothingWasAsked() {
        assertEquals("", new TrajectorySummary(SyntheticFlyby.withoutEncounter()).text());
    }
}
