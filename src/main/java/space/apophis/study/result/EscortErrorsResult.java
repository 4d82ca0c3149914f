package space.apophis.study.result;

/**
 * Errors that the flights of an escort are sampled with; one sigma of each.
 *
 * @param positionPercent of what a burn is planned from, for each axis, of the distance
 * @param velocityMS likewise, for each axis
 * @param magnitudePercent of the size of a burn
 * @param fixedMagnitudeMS of the size of every burn
 * @param pointingDeg of the direction of a burn, in each of the two directions across
 * @param fixedPointingMS that every burn gives across, likewise
 * @param source of these figures
 */
public record EscortErrorsResult(
        double positionPercent,
        double velocityMS,
        double magnitudePercent,
        double fixedMagnitudeMS,
        double pointingDeg,
        double fixedPointingMS,
        String source) {

    public EscortErrorsResult {
        Required.present("source", source);
    }
}
