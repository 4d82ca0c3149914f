package space.apophis.study.mission.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import space.apophis.study.result.LaunchAttemptsResult;
import space.apophis.study.result.LaunchAttemptsResult.Attempt;

/**
 * Days on which a launch is tried: the first that has a window, and on from each the first that the turnaround allows.
 *
 * @param turnaround days from one to the next at least
 * @param dailyChance that a day that is tried sees the launch, 0 to 1, whatever came of the others
 */
record LaunchAttempts(int turnaround, double dailyChance) {

    /**
     * Those of a period.
     *
     * @param open days with a window, ISO dates in order
     */
    LaunchAttemptsResult of(List<String> open) {
        final List<Attempt> attempts = new ArrayList<>();
        LocalDate next = LocalDate.MIN;
        for (String day : open) {
            if (!LocalDate.parse(day).isBefore(next)) {
                attempts.add(new Attempt(day, chance(attempts.size() + 1)));
                next = LocalDate.parse(day).plusDays(turnaround);
            }
        }
        return new LaunchAttemptsResult(dailyChance, turnaround, chance(attempts.size()), attempts);
    }

    /** Of at least one launch in so many attempts: 1 - (1 - p)^n. */
    private double chance(int attempts) {
        return 1.0 - Math.pow(1.0 - dailyChance, attempts);
    }
}
