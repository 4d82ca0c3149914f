package space.apophis.scenario.format;

import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import space.apophis.units.Epoch;
import space.apophis.units.Epoch.TimeScaleName;

/** A fault of meaning that a record finds in its own components; the reader adds file and line. */
public final class KeyFault extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String key;

    /**
     * @param key the component at fault, or a key within it, as {@link YamlDocument#at} takes it
     * @param message what is wrong and what is allowed
     */
    public KeyFault(String key, String message) {
        super(message);
        this.key = key;
    }

    /** Refuses a date of any time scale but one. */
    public static void requireScale(String key, Epoch epoch, TimeScaleName scale) {
        if (epoch.scale() != scale) {
            throw new KeyFault(key, "'" + epoch + "' is not in " + scale + ", only that is allowed here");
        }
    }

    /** Refuses a list of more than so many. */
    public static void requireAtMost(int most, String key, Collection<?> given) {
        if (given.size() > most) {
            throw new KeyFault(key, given.size() + " are given, at most " + most + " are allowed");
        }
    }

    /**
     * Refuses a key that gives more than so many of something.
     *
     * @param what it gives, in the plural
     */
    public static void requireAtMost(double most, String key, double given, String what) {
        if (given > most) {
            throw new KeyFault(
                    key, String.format(Locale.ROOT, "gives %.0f %s, at most %.0f are allowed", given, what, most));
        }
    }

    /**
     * Refuses one of two that are the same.
     *
     * @param what goes before it in the message, such as "the label "; empty for nothing
     */
    public static void requireDistinct(String key, String what, Stream<?> given) {
        final Set<Object> seen = new HashSet<>();
        given.filter(each -> !seen.add(each)).findFirst().ifPresent(each -> {
            throw new KeyFault(key, what + "'" + each + "' is given twice, once is allowed");
        });
    }

    String key() {
        return key;
    }
}
