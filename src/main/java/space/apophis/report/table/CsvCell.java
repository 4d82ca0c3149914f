package space.apophis.report.table;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Cells of comma-separated values (RFC 4180), and lines of them. */
public final class CsvCell {

    private CsvCell() {}

    /** Nothing for null; numbers in the fewest digits that read back alike; texts quoted where they have to be. */
    public static String of(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Double number) {
            return ShortestDouble.of(number);
        }
        final String plain = value.toString();
        // What a spreadsheet would run as a formula; an apostrophe makes it text there.
        final String text = !(value instanceof Number) && plain.matches("(?s)[=+\\-@\t\r\n].*") ? "'" + plain : plain;
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    /** Cells with commas between and a line feed behind. */
    public static String line(Object... cells) {
        return Arrays.stream(cells).map(CsvCell::of).collect(Collectors.joining(",", "", "\n"));
    }
}
