package space.apophis.ephemeris.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A table of comma-separated values that ships inside the program, without its comments.
 *
 * @param columns names in the first row
 * @param rows the others
 */
record Table(List<String> columns, List<List<String>> rows) {

    static Table read(String resource) {
        try (InputStream stream = Table.class.getResourceAsStream(resource)) {
            final BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            final List<List<String>> lines = reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split(",")))
                    .toList();
            return new Table(lines.get(0), lines.subList(1, lines.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    double number(int row, String column) {
        return Double.parseDouble(text(row, column));
    }

    String text(int row, String column) {
        return rows.get(row).get(columns.indexOf(column));
    }
}
