package space.apophis.study.result;

/**
 * One leg of a trajectory.
 *
 * @param type {@code launch}, {@code deep-space-manoeuvre}, {@code swing-by}, {@code thrust-arc}, {@code braking}, {@code
 *     arrival} or {@code flyby}
 * @param label for people; null where the scenario has none
 * @param body planet in capitals or designation of a small body; null for what happens on the way
 * @param utc when between conics, ISO UTC; of a thrust arc its begin, of a burn its middle
 * @param utcFlown when in full dynamics, ISO UTC: of several burns the middle of the first, of an arrival when it is at rest; null
 *     where that was not flown to the end, or has nothing to do there
 * @param secondsTdb of {@code utc}, TDB seconds since J2000
 * @param deltaVKmS of the craft between conics; of a thrust arc by the rocket equation
 * @param deltaVFlownKmS of the craft in full dynamics; null where that was not flown to the end
 * @param excessSpeedKmS relative to the body, arriving, at launch leaving; null for what happens on the way
 * @param altitudeKm lowest above the equatorial radius, of a swing-by; null elsewhere
 * @param altitudeFlownKm the same in full dynamics; null where that was not flown to the end
 * @param propellantKg that the leg takes, without margin
 * @param massAfterKg of the craft, without margin
 * @param endUtc of a thrust arc or a braking of several burns, ISO UTC; null elsewhere
 * @param xKm where, heliocentric, ICRF
 * @param yKm the same
 * @param zKm the same
 */
public record LegResult(
        String type,
        @Nullable String label,
        @Nullable String body,
        String utc,
        @Nullable String utcFlown,
        double secondsTdb,
        double deltaVKmS,
        @Nullable Double deltaVFlownKmS,
        @Nullable Double excessSpeedKmS,
        @Nullable Double altitudeKm,
        @Nullable Double altitudeFlownKm,
        double propellantKg,
        double massAfterKg,
        @Nullable String endUtc,
        double xKm,
        double yKm,
        double zKm) {}
