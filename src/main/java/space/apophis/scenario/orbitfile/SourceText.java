package space.apophis.scenario.orbitfile;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import space.apophis.job.InputFault;
import space.apophis.scenario.format.YamlDocument;

/**
 * The text of a file that a user saved. Its numbers keep the digits that they were printed with.
 *
 * @param file as the user named it
 * @param text all of it
 */
record SourceText(Path file, String text) {

    private static final int LARGEST = 8 << 20;
    private static final int LONGEST_QUOTE = 80;
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final int LONGEST_NUMBER = 40;

    /**
     * Reads a file.
     *
     * @throws InputFault if there is none, or it is no text, or larger than any orbit
     */
    static SourceText read(Path file) {
        return of(file, YamlDocument.bytes(file, "file", LARGEST, "answer with an orbit"));
    }

    /** Of the bytes of a file. */
    static SourceText of(Path file, byte[] bytes) {
        try {
            final String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            // Some editors put a byte order mark before the text.
            return new SourceText(file, text.startsWith("\ufeff") ? text.substring(1) : text);
        } catch (CharacterCodingException e) {
            throw YamlDocument.fault(file, 1, "not UTF-8, so no orbit file that is read here");
        }
    }

    /** A fault at a line, from 1, of a key. */
    InputFault fault(int line, String key, String what) {
        return YamlDocument.fault(file, line, key.isEmpty() ? what : key + ": " + what);
    }

    /** What a file says, short and on one line, in quotation marks. */
    static String quote(String text) {
        final String start = text.length() > LONGEST_QUOTE ? text.substring(0, LONGEST_QUOTE) + "..." : text;
        return "'" + start.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "?") + "'";
    }

    /**
     * The number of a text as files of this program have it, with a digit before the point, as YAML asks; empty if it is
     * none, or not finite.
     */
    static Optional<String> number(String text) {
        // Fortran marks the exponent of a double with a D.
        final String plain = text.replace('D', 'E').replace('d', 'e').replaceFirst("^\\+", "");
        return plain.length() <= LONGEST_NUMBER
                        && NUMBER.matcher(plain).matches()
                        && Double.isFinite(Double.parseDouble(plain))
                ? Optional.of(plain.replaceFirst("^(-?)\\.", "$10."))
                : Optional.empty();
    }
}
