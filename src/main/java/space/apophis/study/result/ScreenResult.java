package space.apophis.study.result;

import java.util.List;

/**
 * Approaches of a catalogue.
 *
 * @param program that made it
 * @param ephemeris of planets and Moon
 * @param catalogues files with the hash of each
 * @param fromTdb ISO TDB
 * @param toTdb ISO TDB
 * @param limits of distance by body
 * @param orbits how many were flown
 * @param approaches in the order of their instants
 * @param strikes likewise
 * @param possibleStrikes likewise, of approaches that do not strike with the nominal orbit
 * @param skipped in the order of the files
 */
public record ScreenResult(
        String program,
        String ephemeris,
        List<Catalogue> catalogues,
        String fromTdb,
        String toTdb,
        List<Limit> limits,
        int orbits,
        List<ScreenedApproach> approaches,
        List<ScreenedStrike> strikes,
        List<PossibleStrike> possibleStrikes,
        List<SkippedOrbit> skipped) {

    public ScreenResult {
        Required.local("fromTdb", fromTdb);
        Required.local("toTdb", toTdb);
        Required.present("approaches", approaches);
        Required.present("strikes", strikes);
        Required.present("possibleStrikes", possibleStrikes);
        Required.present("skipped", skipped);
    }

    /** A file of orbits. */
    public record Catalogue(String file, String sha256) {}

    /**
     * How far is looked.
     *
     * @param body from whose centre
     * @param distanceAu largest distance of an approach that is listed
     */
    public record Limit(String body, double distanceAu) {}
}
