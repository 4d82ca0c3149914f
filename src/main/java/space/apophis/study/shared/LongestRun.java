package space.apophis.study.shared;

import java.util.ArrayList;
import java.util.List;
import space.apophis.study.result.SharedLaunchResult;

/** The longest unbroken run of days on which both craft fit; the first of equal ones. */
final class LongestRun {

    private LongestRun() {}

    static List<SharedLaunchResult.Day> of(List<SharedLaunchResult.Day> days) {
        List<SharedLaunchResult.Day> longest = List.of();
        List<SharedLaunchResult.Day> run = new ArrayList<>();
        for (SharedLaunchResult.Day day : days) {
            if (!day.bothFit()) {
                run = new ArrayList<>();
                continue;
            }
            run.add(day);
            if (run.size() > longest.size()) {
                longest = List.copyOf(run);
            }
        }
        return longest;
    }
}
