package space.apophis.scenario.orbitfile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import space.apophis.job.InputFault;
import space.apophis.scenario.body.CovarianceParameter;

/**
 * An orbit as a file published it, in the words of a body file: values are texts with their units.
 *
 * @param origin what faults of the whole are told of
 * @param name short name for the body file, where the user gives none
 * @param designation for people
 * @param solution name of the solution
 * @param source where it is published, and how it was made
 * @param remarks what was taken for granted, a sentence each
 * @param epoch of the elements and the covariance, "JD 2459215.5 TDB"
 * @param elements keys and values of the section of elements
 * @param nonGravitational likewise; empty for none
 * @param parameters rows of the covariance; empty for none
 * @param matrix whole rows
 * @param physical likewise, without its source; empty for none
 * @param physicalSource where these are published
 */
record PublishedOrbit(
        SourceText origin,
        String name,
        String designation,
        String solution,
        String source,
        List<String> remarks,
        String epoch,
        Map<String, String> elements,
        Map<String, String> nonGravitational,
        List<CovarianceParameter> parameters,
        List<List<String>> matrix,
        Map<String, String> physical,
        String physicalSource) {

    /**
     * Reads a file, recognised by what is in it.
     *
     * @param withCovariance false to leave the covariance out, and to take the elements of the present epoch where a
     *     file has those of both
     * @return one orbit, or as many as a list in it has
     * @throws InputFault with the line, if it is at fault or something else
     */
    static List<PublishedOrbit> read(SourceText text, boolean withCovariance) {
        final String start = text.text().stripLeading();
        if (start.startsWith("[")) {
            final List<JsonValue> answers = JsonValue.parse(text).list();
            if (answers.isEmpty()) {
                throw text.fault(1, "", "a list without answers, one at least is needed");
            }
            return answers.stream()
                    .map(answer -> answer(answer, withCovariance))
                    .toList();
        }
        if (start.startsWith("{")) {
            return List.of(answer(JsonValue.parse(text), withCovariance));
        }
        if (start.lines().limit(20).anyMatch(line -> line.contains("OEF2"))) {
            return List.of(new OrbFitFile(text, withCovariance).orbit());
        }
        if (start.contains(HorizonsVectors.BEGIN)) {
            return List.of(new HorizonsVectors(text).orbit());
        }
        final List<String> lines = text.text().lines().toList();
        final List<PublishedOrbit> printed = IntStream.range(0, lines.size())
                .filter(i -> MinorPlanetCenterLine.is(lines.get(i)))
                .mapToObj(i -> new MinorPlanetCenterLine(text, i + 1, lines.get(i)).orbit())
                .toList();
        if (printed.isEmpty()) {
            throw text.fault(
                    1,
                    "",
                    "neither a JSON answer of JPL's Small-Body Database or NASA's NeoWs, nor an orbit file of ESA's NEOCC or"
                            + " AstDyS (OEF2.0), a table of vectors of Horizons or lines of MPCORB, one of these is needed");
        }
        return printed;
    }

    /** Of an answer of JPL's Small-Body Database or of NASA's NeoWs. */
    static PublishedOrbit answer(JsonValue answer, boolean withCovariance) {
        return answer.find("orbital_data").isPresent()
                ? new NeoWsAnswer(answer).orbit()
                : new SmallBodyDatabaseAnswer(answer, withCovariance).orbit();
    }

    /** A short name from a longer one: small letters, digits and hyphens. */
    static String shortName(String text) {
        final String name =
                text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
        return name.length() > 64 ? name.substring(0, 64) : name;
    }
}
