package space.apophis.study.result;

import java.util.List;

/**
 * What errors of launcher, burns and orbits come to.
 *
 * @param injection errors of the launcher; null where the scenario does not ask, or the best option is not flown to its end
 * @param budget of delta v, the total last; null likewise
 * @param navigation burns and corrections that it is made of; null where the scenario does not ask
 */
public record MissionErrors(
        @Nullable InjectionResult injection,
        @Nullable List<BudgetLineResult> budget,
        @Nullable NavigationResult navigation) {

    /** Nothing asked. */
    public static final MissionErrors NONE = new MissionErrors(null, null, null);

    private static final int LEAST_LINES = 5;

    public MissionErrors {
        Required.present("budget", budget);
        if (budget != null && budget.size() < LEAST_LINES) {
            throw new ResultFault("budget", "must have at least " + LEAST_LINES + " lines, not " + budget.size());
        }
    }
}
