package space.apophis.scenario.orbitfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An answer of the programming interface of JPL's Small-Body Database (version 1.3,
 * https://ssd-api.jpl.nasa.gov/doc/sbdb.html). Where the answer has a covariance, its elements are the orbit: they are
 * those of the fit, and the orbit at the present epoch follows from them.
 */
final class SmallBodyDatabaseAnswer {

    private static final int FEWEST_DIGITS = 9;

    private final JsonValue answer;
    private final JsonValue body;
    private final JsonValue orbit;
    private final Optional<SmallBodyCovariance> covariance;

    /**
     * @param withCovariance false to leave the covariance out, and its elements with it
     */
    SmallBodyDatabaseAnswer(JsonValue answer, boolean withCovariance) {
        this.answer = answer;
        this.orbit = answer.find("orbit").orElseThrow(() -> noOrbit(answer));
        this.body = answer.get("object");
        this.covariance = withCovariance ? orbit.find("covariance").map(SmallBodyCovariance::new) : Optional.empty();
    }

    private static RuntimeException noOrbit(JsonValue answer) {
        final Optional<JsonValue> message = answer.find("message");
        if (message.isPresent()) {
            return message.get()
                    .fault("the service found no orbit: "
                            + SourceText.quote(message.get().text()));
        }
        return answer.fault("no answer of JPL's Small-Body Database: it has no 'orbit'");
    }

    PublishedOrbit orbit() {
        if (!orbit.get("equinox").text().equals("J2000")) {
            throw orbit.get("equinox").fault("elements of equinox J2000 are needed");
        }
        final Physical physical = new Physical(answer);
        final JsonValue place = covariance.map(SmallBodyCovariance::json).orElse(orbit);
        final String epoch = julian(place.get("epoch"));
        return new PublishedOrbit(
                answer.source(),
                name(),
                designation(),
                solution(),
                source(),
                List.of(),
                epoch,
                elements(place.get("elements")),
                new MarsdenParameters(orbit).keys(),
                covariance.map(SmallBodyCovariance::parameters).orElse(List.of()),
                covariance.map(SmallBodyCovariance::matrix).orElse(List.of()),
                physical.keys(),
                physical.source());
    }

    private String designation() {
        final String full =
                body.find("fullname").orElseGet(() -> body.get("des")).text();
        // "99942 Apophis (2004 MN4)" and "(2023 DZ2)"
        return full.replaceFirst("^(\\d+)\\s+(?!\\()", "($1) ");
    }

    private String name() {
        final String bare = designation().replaceAll("\\([^)]*\\)", "").strip();
        return PublishedOrbit.shortName(
                bare.isEmpty() || bare.matches("\\d+") ? body.get("des").text() : bare);
    }

    private String solution() {
        final String id = orbit.get("orbit_id").text();
        return id.startsWith("JPL") ? id : "JPL " + id;
    }

    private String source() {
        final List<String> words = new ArrayList<>();
        words.add("JPL Small-Body Database, solution " + orbit.get("orbit_id").text()
                + orbit.find("soln_date").map(date -> " of " + date.text()).orElse("")
                + orbit.find("producer").map(who -> " (" + who.text() + ")").orElse(""));
        orbit.find("n_obs_used")
                .ifPresent(count -> words.add(count.text() + " observations"
                        + orbit.find("first_obs").map(day -> " " + day.text()).orElse("")
                        + orbit.find("last_obs").map(day -> " to " + day.text()).orElse("")));
        orbit.find("pe_used").ifPresent(planets -> words.add("planets " + planets.text()));
        orbit.find("sb_used").ifPresent(asteroids -> words.add("asteroids " + asteroids.text()));
        return String.join(", ", words);
    }

    /** Elements as a body file has them; units are asked for, since an answer of another form may have others. */
    private static Map<String, String> elements(JsonValue list) {
        final Map<String, JsonValue> named = new LinkedHashMap<>();
        for (JsonValue element : list.list()) {
            named.put(element.get("name").text(), element);
        }
        final Map<String, String> keys = new LinkedHashMap<>();
        keys.put("eccentricity", value(list, named, "e", ""));
        keys.put("perihelionDistance", value(list, named, "q", "au"));
        keys.put("inclination", value(list, named, "i", "deg"));
        keys.put("node", value(list, named, "om", "deg"));
        keys.put("argumentOfPerihelion", value(list, named, "w", "deg"));
        value(list, named, "tp", "TDB");
        keys.put("timeOfPerihelion", julian(named.get("tp").get("value")));
        if (Stream.of("e", "q", "tp")
                .allMatch(
                        key -> PrintedNumber.digits(named.get(key).get("value").number()) < FEWEST_DIGITS)) {
            throw list.fault("elements are rounded for display, ask the service for full-prec=true");
        }
        return keys;
    }

    private static String value(JsonValue list, Map<String, JsonValue> named, String name, String unit) {
        final JsonValue element = named.get(name);
        if (element == null) {
            throw list.fault("has no element '" + name + "'");
        }
        final String found = element.find("units").map(JsonValue::text).orElse("");
        if (!found.equals(unit)) {
            throw element.fault("is in " + SourceText.quote(found) + ", '" + unit + "' is needed");
        }
        return (element.get("value").number() + " " + unit).strip();
    }

    private static String julian(JsonValue date) {
        return "JD " + date.number().replaceFirst("\\.$", "") + " TDB";
    }

    /** What {@code phys-par=true} adds. */
    private static final class Physical {

        private static final Map<String, String> KEYS =
                Map.of("H", "absoluteMagnitude", "G", "slopeParameter", "diameter", "diameter", "albedo", "albedo");

        private final Map<String, JsonValue> found = new LinkedHashMap<>();

        Physical(JsonValue answer) {
            for (JsonValue parameter :
                    answer.find("phys_par").map(JsonValue::list).orElse(List.of())) {
                final String name = parameter.get("name").text();
                if (KEYS.containsKey(name)) {
                    found.putIfAbsent(name, parameter);
                }
            }
        }

        Map<String, String> keys() {
            final Map<String, String> keys = new LinkedHashMap<>();
            found.forEach((name, parameter) ->
                    keys.put(KEYS.get(name), parameter.get("value").number() + (name.equals("diameter") ? " km" : "")));
            return keys;
        }

        String source() {
            return found.entrySet().stream()
                    .map(entry -> entry.getKey() + " "
                            + entry.getValue()
                                    .find("sigma")
                                    .map(s -> "+- " + s.text() + " ")
                                    .orElse("")
                            + entry.getValue().find("ref").map(JsonValue::text).orElse("without reference"))
                    .collect(Collectors.joining("; ", "JPL Small-Body Database: ", ""));
        }
    }
}
