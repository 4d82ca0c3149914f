package space.apophis.study;

import java.util.List;
import java.util.stream.Collectors;
import space.apophis.study.result.ShortfallResult;
import space.apophis.study.result.TrajectoryResult;

/**
 * One option among those of several scenarios; where scenarios have the same flight on the same launcher it is one row.
 *
 * @param rank 1 for the best by the criterion of the comparison
 * @param options that it stands for, by scenario, in the order they were given
 * @param visibility from deep-space stations at arrival; null where the result has no paths
 * @param limits that it was held against, those failed first; of results of before limits that are kept were written, those alone
 */
public record ComparisonRow(
        int rank, List<ComparedOption> options, ArrivalVisibility visibility, List<ComparedLimit> limits) {

    /** Takes copies. */
    public ComparisonRow {
        options = List.copyOf(options);
        limits = List.copyOf(limits);
    }

    static ComparisonRow of(String scenario, TrajectoryResult option) {
        return of(List.of(new ComparedOption(scenario, option)));
    }

    /** Options of one flight. */
    static ComparisonRow of(List<ComparedOption> options) {
        final TrajectoryResult first = options.get(0).option();
        return new ComparisonRow(
                0,
                options,
                ArrivalVisibility.of(first.way().earthPath(), first.way().asteroidPath())
                        .orElse(null),
                ComparedLimit.of(options));
    }

    ComparisonRow ranked(int place) {
        return new ComparisonRow(place, options, visibility, limits);
    }

    /** The first of those that are equal, as its scenario has it, what was flown leading. */
    public TrajectoryResult option() {
        return options.get(0).option();
    }

    /** Of the first of those that are equal; unlike that of any other in the comparison. */
    public String scenario() {
        return options.get(0).scenario();
    }

    /** Of the first of those that are equal, in its scenario. */
    public String label() {
        return option().label();
    }

    /** Names of the scenarios, each once. */
    public List<String> scenarios() {
        return options.stream().map(ComparedOption::scenario).distinct().toList();
    }

    /** Labels of those that are equal, each once. */
    public List<String> labels() {
        return options.stream().map(each -> each.option().label()).distinct().toList();
    }

    /** Whether the craft stays at its last body; a flyby has no arrival manoeuvre in its delta v. */
    public boolean rendezvous() {
        return option().rendezvous();
    }

    /** Whether the craft ends in its last body. */
    public boolean hits() {
        return option().hits();
    }

    /** Whether it breaks a limit or was not flown to its end, so that it ranks behind all that may work. */
    public boolean fails() {
        return !option().limits().shortfalls().isEmpty()
                || Boolean.FALSE.equals(option().flight().converged());
    }

    /** What it fails by, in the names of the limits; empty where it keeps them. */
    public String shortfalls() {
        return option().limits().shortfalls().stream()
                .map(ShortfallResult::kind)
                .distinct()
                .map(kind -> kind.label())
                .collect(Collectors.joining(", "));
    }
}
