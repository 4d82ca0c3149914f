package space.apophis.scenario.format;

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

    String key() {
        return key;
    }
}
