package space.apophis.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import space.apophis.job.InputFault;

/**
 * The options of several scenarios side by side.
 *
 * @param criterion of the ranks
 * @param studies in the order given
 * @param rows every option of them, the best first, equal ones in one row
 */
public record Comparison(ComparisonCriterion criterion, List<ComparedStudy> studies, List<ComparisonRow> rows) {

    /** Takes copies. */
    public Comparison {
        studies = List.copyOf(studies);
        rows = List.copyOf(rows);
    }

    /**
     * Compares; options that rank alike stay in the order given.
     *
     * @throws InputFault if none of the studies has an option
     */
    public static Comparison of(List<ComparedStudy> given, ComparisonCriterion criterion) {
        final List<ComparedStudy> studies = named(given);
        final List<ComparisonRow> sorted =
                merged(studies).stream().sorted(criterion.order()).toList();
        if (sorted.isEmpty()) {
            throw new InputFault("there are no options to compare, visitors alone");
        }
        final List<ComparisonRow> rows = new ArrayList<>();
        for (ComparisonRow row : sorted) {
            rows.add(row.ranked(rows.size() + 1));
        }
        return new Comparison(criterion, studies, rows);
    }

    /** A row for each flight, whichever scenarios have it, in the order they were given. */
    private static List<ComparisonRow> merged(List<ComparedStudy> studies) {
        final List<List<ComparedOption>> alike = new ArrayList<>();
        for (ComparedStudy study : studies) {
            for (ComparedOption option : study.options()) {
                alike.stream()
                        .filter(options -> options.get(0).isLike(option))
                        .findFirst()
                        .orElseGet(() -> {
                            alike.add(new ArrayList<>());
                            return alike.get(alike.size() - 1);
                        })
                        .add(option);
            }
        }
        return alike.stream().map(ComparisonRow::of).toList();
    }

    /** Numbers those of one name, as a result saved before a scenario was changed and one made after. */
    private static List<ComparedStudy> named(List<ComparedStudy> given) {
        final Set<String> taken = new HashSet<>();
        final List<ComparedStudy> named = new ArrayList<>();
        for (ComparedStudy study : given) {
            String name = study.scenario();
            for (int number = 2; !taken.add(name); number++) {
                name = study.scenario() + " (" + number + ")";
            }
            named.add(new ComparedStudy(name, study.source(), study.result()));
        }
        return named;
    }
}
