package space.apophis.scenario.orbitfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Parameters of the non-gravitational model in an answer of JPL's Small-Body Database.
 *
 * @param orbit the object that has them
 */
record MarsdenParameters(JsonValue orbit) {

    private static final Map<String, String> UNITS =
            Map.of("A1", "au/d^2", "A2", "au/d^2", "A3", "au/d^2", "R0", "au", "ALN", "", "NK", "", "NM", "", "NN", "");

    /**
     * What the service leaves out: the g(r) of water ice, in words of its own "default" (Marsden, Sekanina and Yeomans
     * 1973). An asteroid has other values, and they are printed.
     */
    private static final Map<String, String> WATER_ICE =
            Map.of("ALN", "0.1112620426", "NK", "4.6142", "NM", "2.15", "NN", "5.093", "R0", "2.808");

    /** Keys and values of a body file; empty for no such acceleration. */
    Map<String, String> keys() {
        final Map<String, JsonValue> found = new LinkedHashMap<>();
        for (JsonValue parameter : orbit.find("model_pars").map(JsonValue::list).orElse(List.of())) {
            final String name = parameter.get("name").text();
            if (!UNITS.containsKey(name)) {
                throw parameter.fault(
                        SourceText.quote(name) + " is not in the force model here, so this solution cannot"
                                + " be flown; allowed are A1, A2, A3 and their g(r)");
            }
            found.put(name, parameter);
        }
        final Map<String, String> keys = new LinkedHashMap<>();
        if (found.keySet().stream().anyMatch(name -> name.matches("A[123]"))) {
            for (String name : List.of("A1", "A2", "A3")) {
                keys.put(name.toLowerCase(java.util.Locale.ROOT), value(found, name, "0"));
            }
            for (String name : List.of("ALN", "R0", "NM", "NN", "NK")) {
                keys.put(name.toLowerCase(java.util.Locale.ROOT), value(found, name, WATER_ICE.get(name)));
            }
        }
        return keys;
    }

    private static String value(Map<String, JsonValue> found, String name, String absent) {
        final JsonValue parameter = found.get(name);
        final String unit = UNITS.get(name);
        if (parameter == null) {
            return (absent + " " + unit).strip();
        }
        final String printed = parameter.find("units").map(JsonValue::text).orElse("");
        if (!printed.equals(unit)) {
            throw parameter.fault("is in " + SourceText.quote(printed) + ", '" + unit + "' is needed");
        }
        return (parameter.get("value").number() + " " + unit).strip();
    }
}
