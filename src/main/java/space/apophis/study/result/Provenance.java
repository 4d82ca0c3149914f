package space.apophis.study.result;

import java.util.List;

/**
 * What a result was made from.
 *
 * @param program name and version of this program
 * @param scenarioSha256 of the scenario file, lower-case hexadecimal
 * @param bodySha256 of the body file, likewise
 * @param otherFilesSha256 over those of the other files that the scenario names, in the order of its keys; null where it names none, and
 *     in results of before it was written
 * @param orbitSolution name of the asteroid's orbit solution
 * @param orbitSource where that solution is published
 * @param ephemeris of the planets
 * @param forceTerms the terms of the force model that were on, in words
 * @param integrator method and tolerances, in words
 * @param assumptions what was assumed, one sentence each
 */
public record Provenance(
        String program,
        String scenarioSha256,
        String bodySha256,
        @Nullable String otherFilesSha256,
        String orbitSolution,
        String orbitSource,
        @Flat Ephemeris ephemeris,
        List<String> forceTerms,
        String integrator,
        List<String> assumptions) {

    /**
     * A planetary ephemeris.
     *
     * @param ephemerisFile its file name
     * @param ephemerisTitle its own title
     * @param ephemerisSha256 of that file
     * @param ephemerisFromTdb first instant covered, ISO TDB
     * @param ephemerisToTdb last instant covered, ISO TDB
     */
    public record Ephemeris(
            String ephemerisFile,
            String ephemerisTitle,
            String ephemerisSha256,
            String ephemerisFromTdb,
            String ephemerisToTdb) {}
}
