package space.apophis.scenario.orbitfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer on one object of NASA's Near Earth Object Web Service (https://api.nasa.gov): elements of JPL's solution at the present
 * epoch, au, degrees and Julian dates TDB, without covariance.
 */
record NeoWsAnswer(JsonValue answer) {

    PublishedOrbit orbit() {
        final JsonValue data = answer.get("orbital_data");
        if (!data.get("equinox").text().equals("J2000")) {
            throw data.get("equinox").fault("elements of equinox J2000 are needed");
        }
        final String designation = answer.get("name").text().replaceFirst("^(\\d+)\\s+(?!\\()", "($1) ");
        final String bare = designation.replaceAll("\\([^)]*\\)", "").strip();
        final Map<String, String> elements = new LinkedHashMap<>();
        elements.put("eccentricity", data.get("eccentricity").number());
        elements.put("perihelionDistance", data.get("perihelion_distance").number() + " au");
        elements.put("inclination", data.get("inclination").number() + " deg");
        elements.put("node", data.get("ascending_node_longitude").number() + " deg");
        elements.put("argumentOfPerihelion", data.get("perihelion_argument").number() + " deg");
        elements.put("timeOfPerihelion", "JD " + data.get("perihelion_time").number() + " TDB");
        final Map<String, String> physical = new LinkedHashMap<>();
        answer.find("absolute_magnitude_h").ifPresent(h -> physical.put("absoluteMagnitude", h.number()));
        return new PublishedOrbit(
                answer.source(),
                PublishedOrbit.shortName(bare.isEmpty() ? designation : bare),
                designation,
                "JPL " + data.get("orbit_id").text(),
                "NASA NeoWs, JPL solution " + data.get("orbit_id").text(),
                List.of("NeoWs gives neither a covariance nor non-gravitational parameters, if the solution has any."),
                "JD " + data.get("epoch_osculation").number() + " TDB",
                elements,
                Map.of(),
                List.of(),
                List.of(),
                physical,
                "NASA NeoWs");
    }
}
