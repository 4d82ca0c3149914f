package space.apophis.scenario.orbitfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.apophis.scenario.body.CovarianceParameter;

/**
 * An answer of the programming interface of JPL's Small-Body Database (version 1.3,
 * https://ssd-api.jpl.nasa.gov/doc/sbdb.html). Where the answer has a covariance, its elements are the orbit: they are
 * those of the fit, and the orbit at the present epoch follows from them.
 */
final class SmallBodyDatabaseAnswer {

    private static final int FEWEST_DIGITS = 9;

    private static final Map<String, CovarianceParameter> LABELS = Map.of(
            "e", CovarianceParameter.ECCENTRICITY,
            "q", CovarianceParameter.PERIHELION_DISTANCE,
            "tp", CovarianceParameter.TIME_OF_PERIHELION,
            "node", CovarianceParameter.NODE,
            "peri", CovarianceParameter.ARGUMENT_OF_PERIHELION,
            "i", CovarianceParameter.INCLINATION,
            "A1", CovarianceParameter.A1,
            "A2", CovarianceParameter.A2,
            "A3", CovarianceParameter.A3);

    private static final Map<String, String> PHYSICAL_KEYS =
            Map.of("H", "absoluteMagnitude", "G", "slopeParameter", "diameter", "diameter", "albedo", "albedo");

    private static final Map<String, String> FORCE_UNITS =
            Map.of("A1", "au/d^2", "A2", "au/d^2", "A3", "au/d^2", "R0", "au", "ALN", "", "NK", "", "NM", "", "NN", "");

    /**
     * What the service leaves out: the g(r) of water ice, in words of its own "default" (Marsden, Sekanina and Yeomans
     * 1973), and no acceleration. An asteroid has other values, and they are printed.
     */
    private static final Map<String, String> WATER_ICE = Map.of(
            "A1",
            "0",
            "A2",
            "0",
            "A3",
            "0",
            "ALN",
            "0.1112620426",
            "NK",
            "4.6142",
            "NM",
            "2.15",
            "NN",
            "5.093",
            "R0",
            "2.808");

    private final JsonValue answer;
    private final JsonValue body;
    private final JsonValue orbit;
    private final Optional<JsonValue> covariance;

    /**
     * @param withCovariance false to leave the covariance out, and its elements with it
     */
    SmallBodyDatabaseAnswer(JsonValue answer, boolean withCovariance) {
        this.answer = answer;
        this.orbit = answer.find("orbit").orElseThrow(() -> noOrbit(answer));
        this.body = answer.get("object");
        this.covariance = withCovariance ? orbit.find("covariance") : Optional.empty();
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
        final Map<String, JsonValue> physical = new LinkedHashMap<>(
                answer.find("phys_par").map(JsonValue::named).orElse(Map.of()));
        physical.keySet().retainAll(PHYSICAL_KEYS.keySet());
        final JsonValue place = covariance.orElse(orbit);
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
                nonGravitational(),
                covariance.map(SmallBodyDatabaseAnswer::parameters).orElse(List.of()),
                covariance.map(SmallBodyDatabaseAnswer::matrix).orElse(List.of()),
                physical(physical),
                physicalSource(physical));
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

    /** Elements as a body file has them. */
    private static Map<String, String> elements(JsonValue list) {
        final Map<String, JsonValue> named = list.named();
        final Map<String, String> keys = new LinkedHashMap<>();
        keys.put("eccentricity", value(list, named, "e", ""));
        keys.put("perihelionDistance", value(list, named, "q", "au"));
        keys.put("inclination", value(list, named, "i", "deg"));
        keys.put("node", value(list, named, "om", "deg"));
        keys.put("argumentOfPerihelion", value(list, named, "w", "deg"));
        value(list, named, "tp", "TDB");
        keys.put("timeOfPerihelion", julian(named.get("tp").get("value")));
        if (Stream.of("e", "q", "tp")
                .allMatch(key -> digits(named.get(key).get("value").number()) < FEWEST_DIGITS)) {
            throw list.fault("elements are rounded for display, ask the service for full-prec=true");
        }
        return keys;
    }

    private static String value(JsonValue list, Map<String, JsonValue> named, String name, String unit) {
        if (!named.containsKey(name)) {
            throw list.fault("has no element '" + name + "'");
        }
        return named.get(name).quantity(unit);
    }

    /** Number of digits from the first that is not zero. */
    private static int digits(String number) {
        return number.replaceFirst("[eE].*", "")
                .replaceAll("[^0-9]", "")
                .replaceFirst("^0+", "")
                .length();
    }

    /** Parameters of the non-gravitational model; empty for no such acceleration. */
    private Map<String, String> nonGravitational() {
        final Map<String, JsonValue> found =
                orbit.find("model_pars").map(JsonValue::named).orElse(Map.of());
        found.forEach((name, parameter) -> {
            if (!FORCE_UNITS.containsKey(name)) {
                throw parameter.fault(
                        SourceText.quote(name) + " is not in the force model here, so this solution cannot"
                                + " be flown; allowed are A1, A2, A3 and their g(r)");
            }
        });
        final Map<String, String> keys = new LinkedHashMap<>();
        if (found.keySet().stream().anyMatch(name -> name.matches("A[123]"))) {
            for (String name : List.of("A1", "A2", "A3", "ALN", "R0", "NM", "NN", "NK")) {
                final String unit = FORCE_UNITS.get(name);
                keys.put(
                        name.toLowerCase(Locale.ROOT),
                        found.containsKey(name)
                                ? found.get(name).quantity(unit)
                                : (WATER_ICE.get(name) + " " + unit).strip());
            }
        }
        return keys;
    }

    /** What the rows of a covariance stand for. */
    private static List<CovarianceParameter> parameters(JsonValue covariance) {
        final List<CovarianceParameter> parameters = new ArrayList<>();
        for (JsonValue label : covariance.get("labels").list()) {
            if (!LABELS.containsKey(label.text())) {
                throw label.fault(SourceText.quote(label.text())
                        + " is no parameter of the force model here; --present takes the orbit without its covariance");
            }
            parameters.add(LABELS.get(label.text()));
        }
        return parameters;
    }

    /** Its rows, of an answer asked for {@code cov=mat}. */
    private static List<List<String>> matrix(JsonValue covariance) {
        return covariance
                .find("data")
                .orElseThrow(() -> covariance.fault("has no matrix, ask the service for cov=mat"))
                .list()
                .stream()
                .map(row -> row.list().stream().map(JsonValue::number).toList())
                .toList();
    }

    private static String julian(JsonValue date) {
        return "JD " + date.number().replaceFirst("\\.$", "") + " TDB";
    }

    /** What {@code phys-par=true} adds. */
    private static Map<String, String> physical(Map<String, JsonValue> found) {
        final Map<String, String> keys = new LinkedHashMap<>();
        found.forEach((name, parameter) -> keys.put(
                PHYSICAL_KEYS.get(name), parameter.get("value").number() + (name.equals("diameter") ? " km" : "")));
        return keys;
    }

    private static String physicalSource(Map<String, JsonValue> found) {
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
