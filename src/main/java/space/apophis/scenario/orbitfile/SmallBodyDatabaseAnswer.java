package space.apophis.scenario.orbitfile;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.apophis.scenario.body.CovarianceParameter;
import space.apophis.units.Unit;

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

    /** What is estimated beside an orbit and no force of the model here, and what is told of it. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "S0",
            "S0, where the light of the nucleus seems to come from, is no force: the covariance is without it.",
            "RHO",
            "RHO, the density of JPL's thermal model, is left out of the covariance, and the drift that the model gives is not in"
                    + " the answer: an orbit file of ESA's NEOCC (.ke1) has it as A2.",
            "DT",
            "DT, the days by which the gases' force lags behind perihelion, is flown; the covariance is without it.");

    private static final String AREA_TO_MASS = "AMRAT";

    /** Light on an area that takes it all at 1 au, au/d^2 times kg/m^2: 1361 W/m^2 (IAU 2015, resolution B3) over c. */
    private static final BigDecimal LIGHT = BigDecimal.valueOf(1361.0 / 299_792_458.0 * Unit.DAY * Unit.DAY / Unit.AU);

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
        final Optional<JsonValue> several = answer.find("list");
        if (several.isPresent()) {
            return several.get()
                    .fault("the service found several bodies: "
                            + several.get().list().stream()
                                    .limit(5)
                                    .map(body ->
                                            SourceText.quote(body.get("pdes").text()))
                                    .collect(Collectors.joining(", "))
                            + "; ask it for one");
        }
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
        final JsonValue place = place();
        final String epoch = julian(place.get("epoch"));
        return new PublishedOrbit(
                answer.source(),
                name(),
                designation(),
                solution(),
                source(),
                remarks(),
                epoch,
                elements(place.get("elements")),
                nonGravitational(),
                parameters(),
                matrix(),
                physical(physical),
                physicalSource(physical));
    }

    /** What has the elements: the covariance, unless it stands at the epoch of the orbit itself. */
    private JsonValue place() {
        if (covariance.isEmpty() || covariance.get().find("elements").isPresent()) {
            return covariance.orElse(orbit);
        }
        final JsonValue epoch = covariance.get().get("epoch");
        if (new BigDecimal(epoch.number())
                        .compareTo(new BigDecimal(orbit.get("epoch").number()))
                != 0) {
            throw epoch.fault("is not the epoch of the orbit, and the covariance has no 'elements' of its own");
        }
        return orbit;
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
        keys.put("perihelionDistance", value(list, named, "q", "au", "km"));
        keys.put("inclination", value(list, named, "i", "deg", "rad"));
        keys.put("node", value(list, named, "om", "deg", "rad"));
        keys.put("argumentOfPerihelion", value(list, named, "w", "deg", "rad"));
        // Some answers have no unit here, and others say 'd' for a Julian date.
        value(list, named, "tp", "TDB", "d");
        keys.put("timeOfPerihelion", julian(named.get("tp").get("value")));
        if (Stream.of("e", "q", "tp")
                .allMatch(key -> digits(named.get(key).get("value").number()) < FEWEST_DIGITS)) {
            throw list.fault("elements are rounded for display, ask the service for full-prec=true");
        }
        return keys;
    }

    private static String value(JsonValue list, Map<String, JsonValue> named, String name, String... units) {
        if (!named.containsKey(name)) {
            throw list.fault("has no element '" + name + "'");
        }
        return named.get(name).quantity(units);
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
        final Map<String, JsonValue> found = modelParameters();
        found.forEach((name, parameter) -> {
            if (!FORCE_UNITS.containsKey(name) && !LEFT_OUT.containsKey(name) && !name.equals(AREA_TO_MASS)) {
                throw parameter.fault(
                        SourceText.quote(name) + " is not in the force model here, so this solution cannot"
                                + " be flown; allowed are A1, A2, A3 and their g(r)");
            }
        });
        final boolean isMarsden = found.keySet().stream().anyMatch(name -> name.matches("A[123]"));
        final Map<String, String> keys = new LinkedHashMap<>();
        if (isMarsden) {
            for (String name : List.of("A1", "A2", "A3", "ALN", "R0", "NM", "NN", "NK")) {
                final String unit = FORCE_UNITS.get(name);
                keys.put(
                        name.toLowerCase(Locale.ROOT),
                        found.containsKey(name)
                                ? found.get(name).quantity(unit)
                                : (WATER_ICE.get(name) + " " + unit).strip());
            }
        }
        if (isMarsden && found.containsKey("DT")) {
            keys.put("dt", found.get("DT").quantity("d"));
        }
        if (sunlightFlies()) {
            final BigDecimal radial =
                    new BigDecimal(found.get(AREA_TO_MASS).quantity("m^2/kg").split(" ")[0]).multiply(LIGHT);
            final BigDecimal with = found.containsKey("A1")
                    ? radial.add(new BigDecimal(found.get("A1").get("value").number()))
                    : radial;
            keys.put("a1", with.round(MathContext.DECIMAL64) + " au/d^2");
        }
        return keys;
    }

    private Map<String, JsonValue> modelParameters() {
        return orbit.find("model_pars").map(JsonValue::named).orElse(Map.of());
    }

    /** Whether there is an area to mass, and A1 falls with the square of the distance, as the pressure of light on it does. */
    private boolean sunlightFlies() {
        final Map<String, JsonValue> found = modelParameters();
        final Map<String, Double> inverseSquare = Map.of("ALN", 1.0, "NK", 0.0, "NM", 2.0, "R0", 1.0);
        return found.containsKey(AREA_TO_MASS)
                && (found.keySet().stream().noneMatch(name -> name.matches("A[123]"))
                        || inverseSquare.entrySet().stream()
                                .allMatch(entry -> found.containsKey(entry.getKey())
                                        && Double.parseDouble(found.get(entry.getKey())
                                                        .get("value")
                                                        .number())
                                                == entry.getValue()));
    }

    /** What is left out or taken for something else, a sentence each. */
    private List<String> remarks() {
        final List<String> remarks = new ArrayList<>();
        final Map<String, JsonValue> found = modelParameters();
        if (found.containsKey(AREA_TO_MASS)) {
            remarks.add(
                    sunlightFlies()
                            ? "AMRAT, area to mass, is flown as its part of A1: the pressure of light of 1361 W/m^2 at 1 au."
                            : "AMRAT, area to mass, is left out: its force does not fall as that of A1 does.");
        }
        Stream.concat(found.keySet().stream(), labels().map(JsonValue::text))
                .distinct()
                .filter(LEFT_OUT::containsKey)
                .forEach(name -> remarks.add(LEFT_OUT.get(name)));
        return remarks;
    }

    private Stream<JsonValue> labels() {
        return covariance.stream().flatMap(values -> values.get("labels").list().stream());
    }

    /** What each row of the covariance adds to; null for what is left out, which marginalises over it. */
    private List<CovarianceParameter> targets() {
        return labels().map(label -> {
                    final String name = label.text();
                    final boolean isLight = name.equals(AREA_TO_MASS);
                    if (!LABELS.containsKey(name) && !LEFT_OUT.containsKey(name) && !isLight) {
                        throw label.fault(
                                SourceText.quote(name)
                                        + " is no parameter of the force model here; --present takes the orbit without its covariance");
                    }
                    return isLight && sunlightFlies() ? CovarianceParameter.A1 : LABELS.get(name);
                })
                .collect(Collectors.toCollection(ArrayList::new));
    }

    /** What the rows of the covariance stand for. */
    private List<CovarianceParameter> parameters() {
        return targets().stream().filter(Objects::nonNull).distinct().toList();
    }

    /** Its rows, of an answer asked for {@code cov=mat}; that of an area to mass as a part of A1. */
    private List<List<String>> matrix() {
        if (covariance.isEmpty()) {
            return List.of();
        }
        final JsonValue values = covariance.get();
        final List<List<JsonValue>> printed = values
                .find("data")
                .orElseThrow(() -> values.fault("has no matrix, ask the service for cov=mat"))
                .list()
                .stream()
                .map(JsonValue::list)
                .toList();
        final List<CovarianceParameter> targets = targets();
        if (printed.size() != targets.size() || printed.stream().anyMatch(row -> row.size() != targets.size())) {
            throw values.fault(
                    "is not " + targets.size() + " rows of " + targets.size() + " numbers, one for each label");
        }
        final List<BigDecimal> factors = labels().map(
                        label -> label.text().equals(AREA_TO_MASS) ? LIGHT : BigDecimal.ONE)
                .toList();
        final List<List<String>> rows = new ArrayList<>();
        for (CovarianceParameter row : parameters()) {
            final List<String> numbers = new ArrayList<>();
            for (CovarianceParameter column : parameters()) {
                String only = null;
                BigDecimal sum = BigDecimal.ZERO;
                for (int i = 0; i < targets.size(); i++) {
                    for (int j = 0; j < targets.size(); j++) {
                        if (targets.get(i) == row && targets.get(j) == column) {
                            final BigDecimal factor = factors.get(i).multiply(factors.get(j));
                            final String number = printed.get(i).get(j).number();
                            only = factor.equals(BigDecimal.ONE) && sum.signum() == 0 && only == null ? number : "";
                            sum = sum.add(factor.multiply(new BigDecimal(number)));
                        }
                    }
                }
                numbers.add(only.isEmpty() ? sum.round(MathContext.DECIMAL64).toString() : only);
            }
            rows.add(numbers);
        }
        return rows;
    }

    private static String julian(JsonValue date) {
        return "JD " + date.number().replaceFirst("\\.$", "") + " TDB";
    }

    /** What {@code phys-par=true} adds. */
    private static Map<String, String> physical(Map<String, JsonValue> found) {
        final Map<String, String> keys = new LinkedHashMap<>();
        found.forEach((name, parameter) -> keys.put(
                PHYSICAL_KEYS.get(name),
                name.equals("diameter")
                        ? parameter.quantity("km", "m")
                        : parameter.get("value").number()));
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
