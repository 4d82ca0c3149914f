package space.apophis.study.result;

import java.util.List;

/**
 * Delta v of an escort against the propellant that is left.
 *
 * @param deltaVMS of all phases without errors
 * @param cost of all phases with errors of navigation and of burns
 * @param samples of these errors
 * @param errors that they are drawn with
 * @param propellantKg that all phases take at 99 % of the samples
 * @param availableKg above the mass without propellant, at the start
 * @param leftKg of it; below 0 where it is short
 * @param shortfalls limits that do not hold
 */
public record EscortBudgetResult(
        double deltaVMS,
        CostPercentiles cost,
        int samples,
        EscortErrorsResult errors,
        double propellantKg,
        double availableKg,
        double leftKg,
        List<ShortfallResult> shortfalls) {

    public EscortBudgetResult {
        Required.present("cost", cost);
        Required.present("errors", errors);
        Required.present("shortfalls", shortfalls);
    }
}
