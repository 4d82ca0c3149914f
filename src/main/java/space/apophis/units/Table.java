package space.apophis.units;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table of comma-separated values without its comments, which are lines that start with a number sign.
 *
 * @param columns names in the first row
 * @param rows the others
 */
public record Table(List<String> columns, List<List<String>> rows) {

    /** A table that ships inside the program, beside a class. */
    public static Table shipped(Class<?> beside, String resource) {
        try (InputStream stream = beside.getResourceAsStream(resource)) {
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The table of a text. */
    public static Table of(String text) {
        final List<List<String>> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split(",")))
                .toList();
        return new Table(lines.get(0), lines.subList(1, lines.size()));
    }

    public double number(int row, String column) {
        return Double.parseDouble(text(row, column));
    }

    public String text(int row, String column) {
        return rows.get(row).get(columns.indexOf(column));
    }
}
