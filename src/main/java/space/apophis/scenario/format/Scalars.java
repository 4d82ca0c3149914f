package space.apophis.scenario.format;

import java.lang.reflect.Type;
import java.util.List;
import java.util.Set;
import space.apophis.units.Dimension;
import space.apophis.units.Epoch;
import space.apophis.units.PreciseDate;
import space.apophis.units.Quantity;
import space.apophis.units.Quantity.Triple;

/** Single values of a file, from their text. Messages say what is wrong and what is allowed. */
public final class Scalars {

    /** Most letters of a text. */
    public static final int LONGEST_TEXT = 4000;

    private static final Set<Class<?>> VALUES = Set.of(Epoch.class, PreciseDate.class, Triple.class);

    private Scalars() {}

    /** Whether a type is a record that a mapping fills, or one of several, and not a single value. */
    public static boolean isSection(Type type) {
        return type instanceof Class<?> plain && (plain.isRecord() && !VALUES.contains(plain) || Variants.areOf(plain));
    }

    /**
     * The value of a text.
     *
     * @param type of a record component
     * @param key what is known of it
     * @throws IllegalArgumentException if the text has no such value
     */
    @SuppressWarnings("unchecked")
    static <T> T value(String text, Class<T> type, Key key) {
        try {
            return (T) parsed(text, type, key);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(e.getMessage().replace(text, Shown.text(text)), e);
        }
    }

    private static Object parsed(String text, Class<?> type, Key key) {
        if (type == String.class) {
            return text(text, key);
        }
        if (type == boolean.class || type == Boolean.class) {
            return bool(text);
        }
        if (type == double.class || type == Double.class) {
            return number(text, key);
        }
        if (isWhole(type)) {
            return whole(text, type, key);
        }
        if (type == Triple.class) {
            return Quantity.parseTriple(text, KeyWords.dimension(key));
        }
        if (type == Epoch.class) {
            return Epoch.parse(text);
        }
        if (type == PreciseDate.class) {
            return PreciseDate.parse(text);
        }
        return constant(text, type);
    }

    private static String text(String text, Key key) {
        if (text.isBlank() || text.length() > LONGEST_TEXT) {
            throw new IllegalArgumentException("'" + text + "' is empty or longer than " + LONGEST_TEXT + " letters");
        }
        if (text.codePoints().anyMatch(Scalars::isNoLetter) && key.pattern().length == 0) {
            throw new IllegalArgumentException("'" + text + "' has control characters, text without them is allowed");
        }
        if (key.pattern().length > 0 && !text.matches(key.pattern()[0])) {
            throw new IllegalArgumentException("'" + text + "' is not allowed, " + key.pattern()[1] + " are");
        }
        return text.strip();
    }

    /** Whether a character would be obeyed by a terminal, or could not be written to XML or UTF-8. */
    private static boolean isNoLetter(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t'
                || Character.getType(c) == Character.SURROGATE
                || (c & 0xfffe) == 0xfffe;
    }

    private static Boolean bool(String text) {
        return switch (text) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("'" + text + "' is not allowed, true and false are");
        };
    }

    private static Double number(String text, Key key) {
        final Dimension dimension = KeyWords.dimension(key);
        final double value = Quantity.parse(text, dimension);
        final List<String> limits = KeyWords.limits(key);
        if (!limits.isEmpty()
                && (value < Quantity.parse(limits.get(0), dimension)
                        || value > Quantity.parse(limits.get(1), dimension))) {
            throw new IllegalArgumentException("'" + text + "' is out of range, allowed is " + KeyWords.allowed(key));
        }
        return value;
    }

    /** Whether values of a type have no fraction. */
    public static boolean isWhole(Class<?> type) {
        return type == int.class || type == Integer.class || type == long.class || type == Long.class;
    }

    private static Object whole(String text, Class<?> type, Key key) {
        final double value = number(text, key);
        if (value != Math.rint(value)) {
            throw new IllegalArgumentException("'" + text + "' is not a whole number, only such are allowed");
        }
        return type == int.class || type == Integer.class ? (Object) (int) value : (Object) (long) value;
    }

    private static Object constant(String text, Class<?> type) {
        final List<Object> constants = List.of(type.getEnumConstants());
        return constants.stream()
                .filter(constant -> constant.toString().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(Nearest.unknown(
                        text, constants.stream().map(Object::toString).toList())));
    }
}
