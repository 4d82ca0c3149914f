package space.apophis.scenario.format;

import java.nio.file.Path;
import java.util.Locale;

/** Text of a user as it may stand in a message: on one line, without control characters, and short. */
public final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    public static String text(String text) {
        return line(text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text);
    }

    public static String path(Path path) {
        return line(path.toString());
    }

    /** A text of any length. */
    static String line(String text) {
        final StringBuilder shown = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (Character.isISOControl(c)
                    || Character.getType(c) == Character.FORMAT
                    || Character.getType(c) == Character.SURROGATE
                    || c == 0x2028
                    || c == 0x2029) {
                shown.append(String.format(Locale.ROOT, "\\u%04x", c));
            } else {
                shown.appendCodePoint(c);
            }
        });
        return shown.toString();
    }
}
