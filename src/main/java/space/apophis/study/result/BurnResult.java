package space.apophis.study.result;

/**
 * A burn of finite thrust, without margins.
 *
 * @param begin when
 * @param durationHours of thrust
 * @param deltaVKmS integral of thrust over mass
 * @param gravityLossKmS bound on what its length costs beyond an impulse, part of that; null where it was flown, and nothing is
 *     apart
 * @param massBeforeKg of the craft
 * @param massAfterKg of the craft
 */
public record BurnResult(
        When begin,
        double durationHours,
        double deltaVKmS,
        @Nullable Double gravityLossKmS,
        double massBeforeKg,
        double massAfterKg) {}
