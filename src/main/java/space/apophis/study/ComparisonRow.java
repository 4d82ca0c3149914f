package space.apophis.study;

import java.util.stream.Collectors;
import space.apophis.study.result.ShortfallResult;
import space.apophis.study.result.TrajectoryResult;

/**
 * One option among those of several scenarios.
 *
 * @param rank 1 for the best by the criterion of the comparison
 * @param scenario name of the scenario, unlike that of any other in the comparison
 * @param option as its scenario has it, what was flown leading
 * @param visibility from deep-space stations at arrival; null where the result has no paths
 */
public record ComparisonRow(int rank, String scenario, TrajectoryResult option, ArrivalVisibility visibility) {

    static ComparisonRow of(String scenario, TrajectoryResult option) {
        return new ComparisonRow(
                0,
                scenario,
                option,
                ArrivalVisibility.of(option.way().earthPath(), option.way().asteroidPath())
                        .orElse(null));
    }

    ComparisonRow ranked(int place) {
        return new ComparisonRow(place, scenario, option, visibility);
    }

    /** Of the option in its scenario. */
    public String label() {
        return option.label();
    }

    /** Whether the craft stays at its last body; a flyby has no arrival manoeuvre in its delta v. */
    public boolean rendezvous() {
        return option.rendezvous();
    }

    /** Whether it breaks a limit or was not flown to its end, so that it ranks behind all that may work. */
    public boolean fails() {
        return !option.limits().shortfalls().isEmpty()
                || Boolean.FALSE.equals(option.flight().converged());
    }

    /** What it fails by, in the names of the limits; empty where it keeps them. */
    public String shortfalls() {
        return option.limits().shortfalls().stream()
                .map(ShortfallResult::kind)
                .distinct()
                .map(kind -> kind.label())
                .collect(Collectors.joining(", "));
    }
}
