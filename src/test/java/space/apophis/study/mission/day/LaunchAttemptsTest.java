package space.apophis.study.mission.day;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.study.result.LaunchAttemptsResult;
import space.apophis.study.result.LaunchAttemptsResult.Attempt;

/** Attempts and their chance against 1 - (1 - p)^n. */
class LaunchAttemptsTest {

    private static final List<String> OPEN =
            List.of("2028-04-28", "2028-04-29", "2028-05-01", "2028-05-02", "2028-05-06");

    private static List<String> days(LaunchAttemptsResult result) {
        return result.attempts().stream().map(Attempt::day).toList();
    }

    @Test
    void everyOpenDay() {
        final LaunchAttemptsResult result = new LaunchAttempts(1, 0.5).of(OPEN);
        assertEquals(OPEN, days(result));
        assertEquals(31.0 / 32, result.chance(), 1e-15);
        assertEquals(0.75, result.attempts().get(1).chanceSoFar(), 1e-15);
    }

    /** Two days to turn round: the day between is passed over, a gap is not. */
    @Test
    void turnaround() {
        final LaunchAttemptsResult result = new LaunchAttempts(2, 0.7).of(OPEN);
        assertEquals(List.of("2028-04-28", "2028-05-01", "2028-05-06"), days(result));
        assertEquals(1 - 0.3 * 0.3 * 0.3, result.chance(), 1e-15);
    }

    @Test
    void noOpenDay() {
        assertEquals(0, new LaunchAttempts(1, 0.7).of(List.of()).chance());
    }
}
