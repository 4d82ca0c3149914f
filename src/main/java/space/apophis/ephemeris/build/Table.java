package space.apophis.ephemeris.build;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import space.apophis.job.InputFault;

/**
 * A table of comma-separated values without its comments.
 *
 * @param columns names in the first row
 * @param rows the others
 */
record Table(List<String> columns, List<List<String>> rows) {

    private static final long LARGEST = 1 << 20;

    /** A table that ships inside the program. */
    static Table read(String resource) {
        try (InputStream stream = Table.class.getResourceAsStream(resource)) {
            return of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A table of a user's. */
    static Table read(Path file) throws IOException {
        if (!Files.isRegularFile(file) || Files.size(file) > LARGEST) {
            throw new InputFault(file + ": no such table; 'apophis ephemeris fit' writes one");
        }
        return of(Files.readString(file, StandardCharsets.ISO_8859_1));
    }

    private static Table of(String text) {
        final List<List<String>> lines = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> List.of(line.split(",")))
                .toList();
        return new Table(lines.get(0), lines.subList(1, lines.size()));
    }

    double number(int row, String column) {
        return Double.parseDouble(text(row, column));
    }

    String text(int row, String column) {
        return rows.get(row).get(columns.indexOf(column));
    }
}
