package space.apophis.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.parquet.example.data.Group;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.report.table.ResultTable;
import space.apophis.report.table.ResultTables;
import space.apophis.report.table.TableColumn;
import space.apophis.report.table.TableColumn.Type;
import space.apophis.study.SyntheticFlyby;

/** Tables written and read by the format's own library. */
class TableParquetTest {

    @TempDir
    private Path folder;

    private Path written(ResultTable table) throws IOException {
        return Files.write(folder.resolve(table.name() + ".parquet"), TableParquet.of(table));
    }

    private static TableColumn column(String key, Type type, String unit, String frame, String scale) {
        return new TableColumn(key, type, unit, frame, scale, "meaning of the " + key);
    }

    /** What texts and rounding are likely to lose. */
    @Test
    void everyValueComesBackToTheBit() throws IOException {
        final List<TableColumn> columns = List.of(
                column("row", Type.INTEGER, "none", null, null),
                column("xKm", Type.DOUBLE, "km", "ICRF axes, from the Sun", null),
                column("day", Type.TEXT, "none", null, "TDB"),
                column("hits", Type.BOOLEAN, "none", null, null));
        final ResultTable table = new ResultTable(
                "some.rows",
                "a row",
                columns,
                List.of(
                        Arrays.asList(0, 0.1 + 0.2, "Öpik, \"ξ\"\n=1", true),
                        Arrays.asList(Long.MAX_VALUE, -0.0, "", false),
                        Arrays.asList(2, Double.MIN_VALUE, null, null),
                        Arrays.asList(3, null, "-", null)));
        final Path file = written(table);
        assertSame(table, ParquetRows.groups(file));
        final Map<String, String> metadata = ParquetRows.metadata(file);
        assertEquals("a row", metadata.get("row meaning"));
        assertEquals("km", metadata.get("unit of x_km"));
        assertEquals("ICRF axes, from the Sun", metadata.get("frame of x_km"));
        assertEquals("TDB", metadata.get("time scale of day"));
        assertEquals("meaning of the hits", metadata.get("meaning of hits"));
        assertEquals(null, metadata.get("frame of day"));
    }

    @Test
    void tablesOfAResultComeBackToTheBit() throws IOException {
        int cells = 0;
        for (ResultTable table : ResultTables.of(SyntheticFlyby.result())) {
            if (!table.rows().isEmpty()) {
                assertSame(table, ParquetRows.groups(written(table)));
                cells += table.rows().size() * table.columns().size();
            }
        }
        assertTrue(cells > 10_000, cells + " cells");
    }

    private static void assertSame(ResultTable table, List<Group> groups) {
        assertEquals(table.rows().size(), groups.size(), table.name());
        for (int row = 0; row < groups.size(); row++) {
            final Group group = groups.get(row);
            assertEquals(table.columns().size(), group.getType().getFieldCount(), table.name());
            for (int i = 0; i < table.columns().size(); i++) {
                final TableColumn column = table.columns().get(i);
                final String place = table.name() + " " + row + " " + column.name();
                assertEquals(column.name(), group.getType().getFieldName(i), place);
                final Object value = table.rows().get(row).get(i);
                assertEquals(value == null ? 0 : 1, group.getFieldRepetitionCount(i), place);
                if (value != null) {
                    assertEquals(expected(column.type(), value), found(column.type(), group, i), place);
                }
            }
        }
    }

    private static Object expected(Type type, Object value) {
        return switch (type) {
            case INTEGER -> ((Number) value).longValue();
            case TEXT -> value.toString();
            case DOUBLE, BOOLEAN -> value;
        };
    }

    private static Object found(Type type, Group group, int column) {
        return switch (type) {
            case DOUBLE -> group.getDouble(column, 0);
            case INTEGER -> group.getLong(column, 0);
            case BOOLEAN -> group.getBoolean(column, 0);
            case TEXT -> group.getString(column, 0);
        };
    }
}
