package space.apophis.study.result;

/**
 * A burn of finite thrust as it was flown.
 *
 * @param beginUtc ISO UTC
 * @param durationHours of thrust
 * @param deltaVKmS integral of thrust over mass
 * @param massBeforeKg of the craft
 * @param massAfterKg of the craft
 */
public record FlownBurnResult(
        String beginUtc, double durationHours, double deltaVKmS, double massBeforeKg, double massAfterKg) {}
