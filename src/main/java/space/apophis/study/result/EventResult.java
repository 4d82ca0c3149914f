package space.apophis.study.result;

/**
 * Something that happens at an instant of the pass, or that does not happen at all.
 *
 * @param kind for programs: "equatorNorthward", "equatorSouthward", "geostationaryIn", "geostationaryOut",
 *     "highestLatitude", "lowestLatitude", "closestApproach" or, in its place, "impact", "moonApproach", "penumbraEntry",
 *     "penumbraExit", "umbraEntry", "umbraExit", "noShadow", "moonConjunction", "sunConjunction", "sunOpposition"
 * @param words for people
 * @param utc ISO instant, UTC, milliseconds; null where nothing happens
 * @param secondsTdb TDB seconds since J2000; null likewise
 * @param latitudeDeg geodetic latitude below the asteroid then; null likewise, as both below
 * @param longitudeDeg east positive, -180 to 180
 * @param altitudeKm above the ellipsoid
 */
public record EventResult(
        String kind,
        String words,
        @Nullable String utc,
        @Nullable Double secondsTdb,
        @Column(frame = Frames.GROUND) @Nullable Double latitudeDeg,
        @Column(frame = Frames.GROUND) @Nullable Double longitudeDeg,
        @Nullable Double altitudeKm) {

    public EventResult {
        if (utc != null) {
            Required.instant("utc", utc);
        }
    }
}
