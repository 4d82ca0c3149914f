package space.apophis.study;

import java.util.ArrayList;
import java.util.List;
import space.apophis.study.result.StudyResult;

/**
 * One of the scenarios compared.
 *
 * @param scenario its name; with a number where several have the same
 * @param source the file it was made or read from, as the user named it
 * @param result with transfers, or trajectories of several legs, or visitors, which stand in no row, only beside the others
 */
public record ComparedStudy(String scenario, String source, StudyResult result) {

    /** Fails where there is nothing to compare. */
    public ComparedStudy {
        if (!isComparable(result)) {
            throw new IllegalArgumentException(source + ": has neither transfers nor trajectories nor visitors");
        }
    }

    /** Whether there is anything to compare. */
    public static boolean isComparable(StudyResult result) {
        return hasAny(result.transfers()) || hasAny(result.trajectories()) || hasAny(result.visitors());
    }

    private static boolean hasAny(List<?> list) {
        return list != null && !list.isEmpty();
    }

    /** Its options in the order of the result, not yet ranked. */
    public List<ComparisonRow> rows() {
        final List<ComparisonRow> rows = new ArrayList<>();
        if (result.transfers() != null) {
            result.transfers().forEach(transfer -> rows.add(ComparisonRow.of(scenario, transfer)));
        }
        if (result.trajectories() != null) {
            result.trajectories().forEach(trajectory -> rows.add(ComparisonRow.of(scenario, trajectory)));
        }
        return rows;
    }
}
