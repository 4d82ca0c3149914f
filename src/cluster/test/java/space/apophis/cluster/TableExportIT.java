package space.apophis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.parquet.example.data.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar as users start it: it writes each table of a result twice, although its Jackson has another name. */
class TableExportIT {

    private static final String NAME = "apophis-flyby-2029";

    @TempDir
    private Path folder;

    private void run(String... arguments) throws IOException, InterruptedException {
        final ClusterCommand.End end = ClusterCommand.run(folder, arguments);
        assertEquals(0, end.exitCode(), end.errors());
    }

    private static List<Path> files(Path export, String ending) throws IOException {
        try (Stream<Path> files = Files.list(export)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void eachTableIsParquetBesides() throws IOException, InterruptedException {
        run("run", Path.of("scenarios", NAME + ".yaml").toString(), "--out", folder.toString(), "--charts", "svg");
        run(
                "export",
                folder.resolve(NAME).resolve("result.json").toString(),
                "--to",
                "csv",
                "--out",
                folder.resolve("tables").toString());
        final Path export = folder.resolve("tables").resolve(NAME + "-export");
        final List<Path> texts = files(export, ".csv");
        assertTrue(texts.size() > 10, texts.size() + " tables");
        assertEquals(texts.size(), files(export, ".parquet").size());
        for (Path text : texts) {
            final Path parquet = Path.of(text.toString().replaceAll("\\.csv$", ".parquet"));
            final List<Group> rows = ParquetRows.groups(parquet);
            final List<String> names = List.of(Files.readAllLines(text).get(0).split(","));
            assertEquals(
                    names,
                    rows.get(0).getType().getFields().stream()
                            .map(field -> field.getName())
                            .toList());
            for (String name : names) {
                assertTrue(ParquetRows.metadata(parquet).containsKey("unit of " + name), text + " " + name);
            }
        }
        final List<String> approaches = Files.readAllLines(export.resolve("close-approaches.csv"));
        final List<Group> rows = ParquetRows.groups(export.resolve("close-approaches.parquet"));
        final int distance = List.of(approaches.get(0).split(",")).indexOf("distance_km");
        assertEquals(approaches.size() - 1, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(
                    Double.parseDouble(approaches.get(i + 1).split(",")[distance]),
                    rows.get(i).getDouble("distance_km", 0));
        }
    }
}
