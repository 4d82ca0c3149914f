package space.apophis.scenario.format;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Sections of several types, each with keys of its own: the records of a sealed interface. The key {@link #TYPE} names one,
 * by the name of its record in small letters with hyphens.
 */
public final class Variants {

    /** The key that says which it is. */
    public static final String TYPE = "type";

    private Variants() {}

    /** Whether a type is one of several types. */
    public static boolean areOf(Class<?> type) {
        return type.isInterface() && type.isSealed();
    }

    /** The records of a sealed interface and of those that extend it, by their names. */
    public static Map<String, Class<? extends Record>> of(Class<?> type) {
        final Map<String, Class<? extends Record>> variants = new LinkedHashMap<>();
        for (Class<?> permitted : type.getPermittedSubclasses()) {
            if (areOf(permitted)) {
                variants.putAll(of(permitted));
            } else {
                variants.put(name(permitted), permitted.asSubclass(Record.class));
            }
        }
        return variants;
    }

    /** The name of a record: {@code SwingBy} is {@code swing-by}, and {@code LegSpec} is {@code leg}. */
    public static String name(Class<?> type) {
        return type.getSimpleName()
                .replaceFirst("Spec$", "")
                .replaceAll("(?<=.)(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** The names of those that have a key, with commas between; empty if none has. */
    static String having(Class<?> type, String key) {
        return of(type).entrySet().stream()
                .filter(variant -> Components.names(variant.getValue()).contains(key))
                .map(Map.Entry::getKey)
                .collect(Collectors.joining(", "));
    }

    /** Whether a record is one of several. */
    static boolean isOne(Class<?> type) {
        return Arrays.stream(type.getInterfaces()).anyMatch(Variants::areOf);
    }
}
