package space.apophis.report.export;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.job.Sha256;
import space.apophis.report.table.ResultTable;
import space.apophis.report.table.ResultTables;
import space.apophis.report.table.TableColumn;

/**
 * All tables of a result as comma-separated values (RFC 4180), and {@code columns.json}, which says what their columns mean. CSV has no
 * comments: what the files were made from stands in the dictionary, with the SHA-256 of each.
 */
public final class TableExport {

    private static final String DICTIONARY = "columns.json";

    private TableExport() {}

    public static Map<String, byte[]> write(ExportSource source) {
        final Map<String, byte[]> files = new LinkedHashMap<>();
        final List<Object> dictionary = new ArrayList<>();
        for (ResultTable table : tables(source)) {
            final byte[] content = table.csv().getBytes(StandardCharsets.UTF_8);
            files.put(table.name() + ".csv", content);
            dictionary.add(entry(table, content));
        }
        final Map<String, Object> all = new LinkedHashMap<>();
        all.put("provenance", source.provenance());
        all.put("empty", "a cell with nothing in it: the result has no value there");
        all.put("tables", dictionary);
        files.put(DICTIONARY, JsonText.of(all));
        return files;
    }

    /** Those that have rows; the paths last. */
    public static List<ResultTable> tables(ExportSource source) {
        final List<ResultTable> tables = new ArrayList<>(ResultTables.of(source.result()).stream()
                .filter(table -> !table.rows().isEmpty())
                .toList());
        for (ExportedPath path : source.paths()) {
            tables.add(ResultTables.states(
                    "path-" + path.name(),
                    "state of " + path.title(),
                    "ICRF axes, from " + path.centre().name(),
                    source.rows(path)));
        }
        return tables;
    }

    private static Map<String, Object> entry(ResultTable table, byte[] content) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("file", table.name() + ".csv");
        entry.put("key", table.key());
        entry.put("row", table.rowMeaning());
        entry.put("rows", table.rows().size());
        entry.put("sha256", Sha256.of(content));
        entry.put("columns", table.columns().stream().map(TableExport::entry).toList());
        return entry;
    }

    private static Map<String, Object> entry(TableColumn column) {
        final Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("name", column.name());
        entry.put("key", column.key());
        entry.put("type", column.type().word());
        entry.put("unit", column.unit());
        entry.put("frame", none(column.frame()));
        entry.put("timeScale", none(column.timeScale()));
        entry.put("meaning", column.meaning());
        return entry;
    }

    private static String none(String text) {
        return text == null ? "none" : text;
    }
}
