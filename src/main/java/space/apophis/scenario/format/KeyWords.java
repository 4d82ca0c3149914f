package space.apophis.scenario.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import space.apophis.units.Dimension;
import space.apophis.units.Unit;

/** What is known of a key, in words. */
public final class KeyWords {

    private KeyWords() {}

    /** Its meaning, its default and its range, in sentences. */
    public static String sentence(Key key) {
        final StringBuilder words = new StringBuilder(key.value()).append('.');
        if (hasDefault(key)) {
            words.append(" Default: ").append(key.byDefault()).append('.');
        }
        final String allowed = allowed(key);
        if (!allowed.isEmpty()) {
            words.append(" Allowed: ").append(allowed).append('.');
        }
        return words.toString();
    }

    /** Whether it has a default that can be said. */
    public static boolean hasDefault(Key key) {
        return !key.byDefault().isEmpty()
                && !key.byDefault().equals(Key.ABSENT)
                && !key.byDefault().equals(Defaults.ALL);
    }

    /** A constant as a file names it: in small letters, with hyphens. */
    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Its range or its pattern in words; empty if it has neither. */
    public static String allowed(Key key) {
        return key.pattern().length > 0 ? key.pattern()[1] : key.range();
    }

    /** Its smallest and its largest value, as people write them; empty if it has no range. */
    public static List<String> limits(Key key) {
        return key.range().isEmpty() ? List.of() : List.of(key.range().split(" to "));
    }

    /** The unit in which what is said of it is written. */
    static Optional<Unit> unit(Key key) {
        return Stream.concat(Stream.of(key.byDefault(), key.example()), limits(key).stream())
                .map(text -> text.substring(text.lastIndexOf(' ') + 1))
                .flatMap(symbol -> Unit.of(symbol).stream())
                .findFirst();
    }

    /** What its numbers measure. */
    public static Dimension dimension(Key key) {
        return unit(key).map(Unit::dimension).orElse(Dimension.NONE);
    }
}
