package space.apophis.study.result;

/**
 * A close approach of one orbit of a catalogue.
 *
 * @param designation of the asteroid
 * @param body that is passed
 * @param jdTdb Julian date, TDB
 * @param tdb ISO TDB
 * @param utc ISO UTC
 * @param distanceAu least distance from the centre of the body
 * @param distanceMinAu three sigma less, at least 0; null without a covariance
 * @param distanceMaxAu three sigma more; null without a covariance
 * @param relativeSpeedKmS there
 * @param excessSpeedKmS null where the asteroid is bound to the body
 * @param absoluteMagnitude null where it is not known
 * @param sigmaTimeSeconds one sigma of the instant; null without a covariance
 */
public record ScreenedApproach(
        String designation,
        String body,
        double jdTdb,
        String tdb,
        String utc,
        double distanceAu,
        @Nullable Double distanceMinAu,
        @Nullable Double distanceMaxAu,
        double relativeSpeedKmS,
        @Nullable Double excessSpeedKmS,
        @Nullable Double absoluteMagnitude,
        @Nullable Double sigmaTimeSeconds) {

    public ScreenedApproach {
        Required.local("tdb", tdb);
        Required.instant("utc", utc);
    }
}
