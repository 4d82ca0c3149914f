package space.apophis.study.result;

/**
 * One manoeuvre of a spacecraft on its way.
 *
 * @param kind {@code deep-space} or {@code braking}
 * @param middleUtc its middle, ISO UTC
 * @param secondsTdb the same, TDB seconds since J2000
 * @param deltaVKmS of the impulse it stands for, without margin and loss
 * @param gravityLossKmS bound on what its length costs beyond that
 * @param durationHours at the thrust of the scenario, with margin
 * @param massBeforeKg of the craft
 * @param massAfterKg of the craft, with margin
 * @param xKm where, heliocentric, ICRF
 * @param yKm the same
 * @param zKm the same
 */
public record BurnResult(
        String kind,
        String middleUtc,
        double secondsTdb,
        double deltaVKmS,
        double gravityLossKmS,
        double durationHours,
        double massBeforeKg,
        double massAfterKg,
        double xKm,
        double yKm,
        double zKm) {}
