package space.apophis.transfer.message;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import space.apophis.job.InputFault;
import space.apophis.scenario.format.YamlDocument;

/**
 * The text of a message as a user saved it, without a byte order mark.
 *
 * @param file as the user named it
 * @param text all of it
 */
record MessageText(Path file, String text) {

    private static final int LARGEST = 32 << 20;
    private static final int LONGEST_QUOTE = 60;

    /** Comments in other encodings than UTF-8 do no harm: what is not UTF-8 is replaced. */
    static MessageText read(Path file) {
        final byte[] bytes =
                YamlDocument.bytes(file, "orbit ephemeris message", LARGEST, "orbit ephemeris message read here");
        final String text = new String(bytes, StandardCharsets.UTF_8);
        return new MessageText(file, text.startsWith("\ufeff") ? text.substring(1) : text);
    }

    /** A line that says something, stripped; its number is from 1. */
    record Line(int number, String text) {}

    /**
     * The lines of a message in key-value notation without those that are blank or comments.
     *
     * @param version keyword that such a message begins with
     * @param what kind of message, for faults
     * @throws InputFault if it begins otherwise, or is empty
     */
    List<Line> lines(String version, String what) {
        final List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String whole : (Iterable<String>) text.lines()::iterator) {
            number++;
            final String line = whole.strip();
            if (line.isEmpty() || line.matches("COMMENT(\\s.*)?")) {
                continue;
            }
            if (lines.isEmpty() && !line.matches(version + "\\s*=.*")) {
                throw fault(number, "no " + what + ": it begins with " + quote(line) + ", not with " + version);
            }
            lines.add(new Line(number, line));
        }
        if (lines.isEmpty()) {
            throw fault(1, "no " + what + ": it is empty");
        }
        return lines;
    }

    /** A fault at a line, from 1. */
    InputFault fault(int line, String what) {
        return YamlDocument.fault(file, line, what);
    }

    /** What the message says, short and on one line, in quotation marks. */
    static String quote(String text) {
        final String start = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text;
        return "'" + start.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "?") + "'";
    }
}
