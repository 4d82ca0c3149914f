package space.apophis.units;

import java.util.Locale;

/** Text that quotes a file or a file's name, which may hold anything, made fit for one line of a terminal or of a message. */
public final class PlainLine {

    private PlainLine() {}

    /** The text with line ends and tabs as spaces and other control characters written out. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.strip().codePoints().forEach(point -> {
            if (Character.isWhitespace(point)) {
                line.append(' ');
            } else if (Character.isISOControl(point) || turnsText(point)) {
                line.append(String.format(Locale.ROOT, "\\u%04x", point));
            } else {
                line.appendCodePoint(point);
            }
        });
        return line.toString();
    }

    /** The marks that embed or override a direction of writing, with which text can show other than it is. */
    private static boolean turnsText(int point) {
        return point >= 0x202a && point <= 0x202e || point >= 0x2066 && point <= 0x2069;
    }
}
