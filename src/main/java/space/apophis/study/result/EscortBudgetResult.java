package space.apophis.study.result;

import java.util.List;

/**
 * Delta v of an escort against the propellant that is left.
 *
 * @param deltaVMS of all phases without errors
 * @param propellantKg that all phases take
 * @param leftKg above the mass without propellant; below 0 where it is short
 * @param shortfalls limits that do not hold
 */
public record EscortBudgetResult(
        double deltaVMS, double propellantKg, double leftKg, List<ShortfallResult> shortfalls) {

    public EscortBudgetResult {
        Required.present("shortfalls", shortfalls);
    }
}
