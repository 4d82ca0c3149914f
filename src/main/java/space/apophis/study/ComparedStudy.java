package space.apophis.study;

import java.util.List;
import space.apophis.study.result.StudyResult;

/**
 * One of the scenarios compared.
 *
 * @param scenario its name; with a number where several have the same
 * @param source the file it was made or read from, as the user named it
 * @param result with transfers, trajectories of several legs, or visitors alone
 */
public record ComparedStudy(String scenario, String source, StudyResult result) {

    /** Fails where there is nothing to compare. */
    public ComparedStudy {
        if (!hasOptions(result) && !hasVisitors(result)) {
            throw new IllegalArgumentException(source + ": has neither options nor visitors");
        }
    }

    /** Whether it has transfers or trajectories, which are ranked. */
    public static boolean hasOptions(StudyResult result) {
        return !result.options().isEmpty();
    }

    /** Whether it has visitors of its asteroid, which are drawn beside those of others. */
    public static boolean hasVisitors(StudyResult result) {
        return result.nearby().visitors() != null && !result.nearby().visitors().isEmpty();
    }

    /** Its options in the order of the result, not yet ranked. */
    public List<ComparedOption> options() {
        return result.options().stream()
                .map(option -> new ComparedOption(scenario, option))
                .toList();
    }
}
