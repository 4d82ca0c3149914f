import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Runs the queries of a file, then compares what DuckDB has of each table with the text of its CSV, bit by bit. */
public class ReadTables {

    private static long cells;
    private static long numbers;
    private static long wrong;

    public static void main(String[] files) throws Exception {
        JsonNode tables = new ObjectMapper().readTree(new File("columns.json")).get("tables");
        int parquet = 0;
        long units = 0;
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            for (String query : Files.readString(Path.of(files[0])).split(";\\s*")) {
                try (ResultSet rows = statement.executeQuery(query)) {
                    while (rows.next()) {
                        StringBuilder line = new StringBuilder();
                        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                            line.append(rows.getString(i)).append("  ");
                        }
                        System.out.println(line);
                    }
                }
            }
            for (JsonNode table : tables) {
                String file = table.get("file").asText();
                compare(statement, table, "read_csv('" + file + "', header = true, columns = {" + types(table) + "})");
                String columnar = file.replaceAll("csv$", "parquet");
                if (Files.exists(Path.of(columnar))) {
                    parquet++;
                    compare(statement, table, "'" + columnar + "'");
                    units += units(statement, table, columnar);
                }
            }
        }
        System.out.printf("%d tables of CSV and %d of Parquet, %d cells, %d numbers, %d units: %d differ%n",
                tables.size(), parquet, cells, numbers, units, wrong);
        System.exit(wrong == 0 ? 0 : 1);
    }

    private static String types(JsonNode table) {
        return StreamSupport.stream(table.get("columns").spliterator(), false)
                .map(column -> "'" + column.get("name").asText() + "': '" + switch (column.get("type").asText()) {
                    case "double" -> "DOUBLE";
                    case "integer" -> "BIGINT";
                    case "boolean" -> "BOOLEAN";
                    default -> "VARCHAR";
                } + "'")
                .collect(Collectors.joining(", "));
    }

    private static void compare(Statement statement, JsonNode table, String from) throws Exception {
        CsvMapper mapper = CsvMapper.builder().enable(CsvParser.Feature.WRAP_AS_ARRAY).build();
        try (MappingIterator<String[]> text =
                        mapper.readerFor(String[].class).readValues(new File(table.get("file").asText()));
                ResultSet rows = statement.executeQuery("SELECT * FROM " + from)) {
            text.next();
            while (rows.next()) {
                String[] want = text.next();
                for (int i = 0; i < want.length; i++) {
                    cell(table, i, want[i], rows.getObject(i + 1));
                }
            }
            if (text.hasNext()) {
                wrong++;
                System.out.println(from + " ends early");
            }
        }
    }

    private static void cell(JsonNode table, int column, String want, Object seen) {
        cells++;
        boolean same;
        if (want.isEmpty()) {
            same = seen == null || seen.toString().isEmpty();
        } else if (seen instanceof Double number) {
            numbers++;
            same = Double.doubleToRawLongBits(number) == Double.doubleToRawLongBits(Double.parseDouble(want));
        } else {
            // CSV has an apostrophe before what a spreadsheet would run.
            same = seen != null && (want.equals(seen.toString()) || want.equals("'" + seen));
        }
        if (!same && wrong++ < 20) {
            System.out.println(table.get("file").asText() + " " + table.get("columns").get(column).get("name").asText()
                    + ": " + want + " was read as " + seen);
        }
    }

    /** Each unit stands in the metadata of the Parquet file as in the dictionary. */
    private static long units(Statement statement, JsonNode table, String file) throws Exception {
        long found = 0;
        try (ResultSet rows = statement.executeQuery(
                "SELECT decode(key), decode(value) FROM parquet_kv_metadata('" + file + "')")) {
            while (rows.next()) {
                for (JsonNode column : table.get("columns")) {
                    if (rows.getString(1).equals("unit of " + column.get("name").asText())) {
                        found++;
                        wrong += rows.getString(2).equals(column.get("unit").asText()) ? 0 : 1;
                    }
                }
            }
        }
        wrong += found == table.get("columns").size() ? 0 : 1;
        return found;
    }
}
