package space.apophis.study.result;

import java.util.List;

/**
 * Days on which a launch is tried, and the chance of at least one, 1 - (1 - p)^n for n days that do not depend on each other.
 *
 * @param dailyChance p, 0 to 1
 * @param turnaroundDays from one to the next at least
 * @param chance of a launch in the period
 * @param attempts in order
 */
public record LaunchAttemptsResult(double dailyChance, int turnaroundDays, double chance, List<Attempt> attempts) {

    /**
     * A day that is tried if no launch was before it.
     *
     * @param day ISO date, UTC
     * @param chanceSoFar of a launch on it or before, 0 to 1
     */
    public record Attempt(String day, double chanceSoFar) {

        public Attempt {
            Required.day("day", day);
        }
    }

    public LaunchAttemptsResult {
        Required.rising("attempts", attempts, Attempt::chanceSoFar, "is not more likely than the one before it");
        if (!(chance >= 0 && chance <= 1)) {
            throw new ResultFault("chance", "must be from 0 to 1, not " + chance);
        }
    }
}
