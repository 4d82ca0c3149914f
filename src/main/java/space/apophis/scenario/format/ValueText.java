package space.apophis.scenario.format;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.apophis.units.Epoch;
import space.apophis.units.Quantity;
import space.apophis.units.Quantity.Triple;

/** Values of records in the words and units of a file. */
public final class ValueText {

    private ValueText() {}

    /** A single value, a list or a mapping on one line; null is "not given". */
    public static String of(Object value, Key key) {
        if (value == null) {
            return "not given";
        }
        if (value instanceof Double number) {
            return Quantity.format(KeyWords.dimension(key), KeyWords.unit(key), number);
        }
        if (value instanceof Triple vector) {
            return Quantity.format(KeyWords.dimension(key), KeyWords.unit(key), vector.x(), vector.y(), vector.z());
        }
        if (value instanceof Epoch epoch) {
            return epoch.toShortIso() + " " + epoch.scale();
        }
        if (value instanceof Map<?, ?> map) {
            return new TreeMap<>(map)
                    .entrySet().stream()
                            .map(entry -> entry.getKey() + ": " + of(entry.getValue(), key))
                            .collect(Collectors.joining(", "));
        }
        if (value instanceof Record section) {
            return section(section);
        }
        return value instanceof List<?> list ? list(list, key) : Shown.line(value.toString());
    }

    /** An entry of a list that is a section itself. */
    private static String section(Record section) {
        final Stream<String> type = Variants.isOne(section.getClass())
                ? Stream.of(Variants.TYPE + ": " + Variants.name(section.getClass()))
                : Stream.empty();
        final Stream<String> keys = Components.keys(section.getClass())
                .filter(component -> Components.value(section, component) != null)
                .map(component -> component.getName() + ": "
                        + of(Components.value(section, component), component.getAnnotation(Key.class)));
        return Stream.concat(type, keys).collect(Collectors.joining(", ", "{", "}"));
    }

    private static String list(List<?> list, Key key) {
        if (!list.isEmpty() && list.get(0) instanceof List<?> row) {
            return list.size() + " x " + row.size();
        }
        if (list.isEmpty()) {
            return "none";
        }
        return list.stream().map(element -> of(element, key)).collect(Collectors.joining(", "));
    }
}
