package space.apophis.scenario.mission;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.apophis.scenario.body.BodyName;
import space.apophis.scenario.format.KeyFault;

/** Which keys belong to a leg of which type, and which bodies. */
final class LegKeys {

    /** In the order of {@link LegSpec}. */
    private static final List<String> NAMES = List.of(
            "body",
            "greatestC3",
            "greatestDeclination",
            "deltaV",
            "lowestAltitude",
            "powered",
            "distance",
            "greatestSpeed",
            "segments",
            "burns",
            "interval",
            "holdDistance");

    private static final Map<String, List<LegType>> OWNERS = Map.ofEntries(
            Map.entry("body", List.of(LegType.LAUNCH, LegType.SWING_BY, LegType.ARRIVAL, LegType.FLYBY)),
            Map.entry("greatestC3", List.of(LegType.LAUNCH)),
            Map.entry("greatestDeclination", List.of(LegType.LAUNCH)),
            Map.entry("deltaV", List.of(LegType.DEEP_SPACE_MANOEUVRE)),
            Map.entry("lowestAltitude", List.of(LegType.SWING_BY)),
            Map.entry("powered", List.of(LegType.SWING_BY)),
            Map.entry("distance", List.of(LegType.FLYBY)),
            Map.entry("greatestSpeed", List.of(LegType.FLYBY)),
            Map.entry("segments", List.of(LegType.THRUST_ARC)),
            Map.entry("burns", List.of(LegType.BRAKING)),
            Map.entry("interval", List.of(LegType.BRAKING)),
            Map.entry("holdDistance", List.of(LegType.ARRIVAL)));

    /** Those that a conic about the Sun can leave or meet: the Moon goes with Earth. */
    private static final List<String> PLANETS = Stream.of(BodyName.values())
            .filter(body -> body != BodyName.MOON && body != BodyName.PLUTO)
            .map(BodyName::name)
            .toList();

    private LegKeys() {}

    /**
     * Refuses keys that do not belong to a type.
     *
     * @param values in the order of {@link LegSpec}, null where they are not given
     */
    static void refuseForeign(LegType type, Object... values) {
        for (int i = 0; i < values.length; i++) {
            final List<LegType> owners = OWNERS.get(NAMES.get(i));
            if (values[i] != null && !owners.contains(type)) {
                throw new KeyFault(
                        NAMES.get(i),
                        "is no key of a leg of type " + type + ", it belongs to "
                                + owners.stream().map(LegType::toString).collect(Collectors.joining(", ")));
            }
        }
    }

    /** Refuses what is no planet. */
    static void requirePlanet(String body) {
        if (body == null || !PLANETS.contains(body)) {
            throw new KeyFault(
                    "body",
                    (body == null ? "missing" : "'" + body + "' is no planet") + ", one of "
                            + String.join(", ", PLANETS) + " is needed");
        }
    }

    /**
     * Refuses a planet.
     *
     * @param body null for the scenario's own
     */
    static void requireSmallBody(String body) {
        if (body != null
                && Arrays.stream(BodyName.values()).anyMatch(name -> name.name().equals(body))) {
            throw new KeyFault("body", "'" + body + "' is no small body, the name of the file of one is needed");
        }
    }
}
