package space.apophis.scenario.orbitfile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import space.apophis.scenario.orbitfile.OrbitCatalogue.Row;

/**
 * Orbits as rows of a table whose columns have names: those of JPL's Small-Body Database ({@code full_name}, {@code pdes}, {@code epoch},
 * {@code e}, {@code a}, {@code q}, {@code i}, {@code om}, {@code w}, {@code ma}, {@code H}, {@code G}, {@code A1}, {@code A2}, {@code A3}), or with their
 * units behind ({@code a_au}, {@code i_deg}, {@code epoch_jd_tdb}, {@code A2_au_d2}). Other columns are left alone.
 *
 * @param header names of all columns
 * @param columns place of each known quantity
 */
record CatalogueTable(SourceText text, List<String> header, Map<Column, Integer> columns) {

    private static final int EARLIEST_JULIAN_DATE = 1_000_000;

    /** A quantity and the names that its column may have. */
    enum Column {
        DESIGNATION("designation", "pdes", "des", "name"),
        FULL_NAME("full_name", "fullname", "object"),
        SOLUTION("orbit_id", "solution"),
        EPOCH("epoch_jd_tdb", "epoch_jd", "epoch", "epoch_tdb"),
        EPOCH_MJD("epoch_mjd", "epoch_mjd_tdb", "mjd"),
        ECCENTRICITY("e", "eccentricity"),
        PERIHELION("q_au", "q"),
        SEMI_MAJOR_AXIS("a_au", "a"),
        INCLINATION("i_deg", "i", "incl"),
        NODE("node_deg", "om", "node"),
        ARGUMENT("peri_deg", "w", "peri"),
        MEAN_ANOMALY("mean_anomaly_deg", "ma", "m"),
        PERIHELION_TIME("tp_jd_tdb", "tp"),
        MAGNITUDE("h"),
        SLOPE("g"),
        A1("a1_au_d2", "a1"),
        A2("a2_au_d2", "a2"),
        A3("a3_au_d2", "a3");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }
    }

    /** Those of a text. */
    static List<Row> ofText(SourceText text) {
        final CsvMapper mapper = CsvMapper.builder()
                .enable(CsvParser.Feature.WRAP_AS_ARRAY)
                .enable(CsvParser.Feature.TRIM_SPACES)
                .build();
        final List<Row> rows = new ArrayList<>();
        try (MappingIterator<String[]> lines = mapper.readerFor(String[].class).readValues(text.text())) {
            CatalogueTable table = null;
            while (lines.hasNextValue()) {
                final int line = lines.getCurrentLocation().getLineNr();
                final String[] cells = lines.nextValue();
                if (cells.length == 0 || cells.length == 1 && cells[0].isBlank() || cells[0].startsWith("#")) {
                    continue;
                }
                if (table == null) {
                    table = of(text, line, List.of(cells));
                } else {
                    rows.add(table.row(Math.max(line, 1), List.of(cells)));
                }
            }
            return rows;
        } catch (JsonProcessingException e) {
            throw text.fault(
                    e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr()),
                    "",
                    "no comma-separated values from here on");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Those of an answer of the database's query: {@code fields} and {@code data}. */
    static List<Row> ofQuery(SourceText text, JsonValue answer) {
        final CatalogueTable table = of(
                text,
                answer.line(),
                answer.get("fields").list().stream().map(JsonValue::text).toList());
        return answer.get("data").list().stream()
                .map(row -> table.row(
                        row.line(),
                        row.list().stream()
                                .map(cell -> cell.isText() ? cell.text() : "")
                                .toList()))
                .toList();
    }

    private static CatalogueTable of(SourceText text, int line, List<String> header) {
        final Map<Column, Integer> columns = new LinkedHashMap<>();
        final List<String> names = header.stream()
                .map(name -> name.strip().toLowerCase(Locale.ROOT))
                .toList();
        for (Column column : Column.values()) {
            column.names.stream()
                    .map(names::indexOf)
                    .filter(place -> place >= 0)
                    .findFirst()
                    .ifPresent(place -> columns.put(column, place));
        }
        if (!columns.containsKey(Column.ECCENTRICITY)
                || !columns.containsKey(Column.EPOCH) && !columns.containsKey(Column.EPOCH_MJD)) {
            throw text.fault(
                    line,
                    "",
                    "neither a catalogue of NEOCC (OEF2.0), lines of MPCORB, an answer of JPL's Small-Body Database nor a table, separated by commas, with"
                            + " columns named as there (full_name, epoch, e, a or q, i, om, w, ma), one of these is needed");
        }
        return new CatalogueTable(text, header, columns);
    }

    private Row row(int line, List<String> cells) {
        final String full = cell(cells, Column.FULL_NAME).orElse("");
        final String designation =
                full.isEmpty() ? cell(cells, Column.DESIGNATION).orElse("") : full;
        return new Row(line, designation, () -> orbit(line, designation, cells));
    }

    private PublishedOrbit orbit(int line, String designation, List<String> cells) {
        if (designation.isEmpty()) {
            throw text.fault(line, "", "has no designation");
        }
        final Map<String, String> elements = new LinkedHashMap<>();
        elements.put("eccentricity", needed(line, cells, Column.ECCENTRICITY));
        if (number(line, cells, Column.PERIHELION).isPresent()) {
            elements.put("perihelionDistance", needed(line, cells, Column.PERIHELION) + " au");
        } else {
            elements.put("semiMajorAxis", needed(line, cells, Column.SEMI_MAJOR_AXIS) + " au");
        }
        elements.put("inclination", needed(line, cells, Column.INCLINATION) + " deg");
        elements.put("node", needed(line, cells, Column.NODE) + " deg");
        elements.put("argumentOfPerihelion", needed(line, cells, Column.ARGUMENT) + " deg");
        if (number(line, cells, Column.MEAN_ANOMALY).isPresent()) {
            elements.put("meanAnomaly", needed(line, cells, Column.MEAN_ANOMALY) + " deg");
        } else {
            elements.put("timeOfPerihelion", "JD " + needed(line, cells, Column.PERIHELION_TIME) + " TDB");
        }
        final Map<String, String> forces = new LinkedHashMap<>();
        number(line, cells, Column.A1).ifPresent(value -> forces.put("a1", value + " au/d^2"));
        number(line, cells, Column.A2).ifPresent(value -> forces.put("a2", value + " au/d^2"));
        number(line, cells, Column.A3).ifPresent(value -> forces.put("a3", value + " au/d^2"));
        final Map<String, String> physical = new LinkedHashMap<>();
        number(line, cells, Column.MAGNITUDE).ifPresent(value -> physical.put("absoluteMagnitude", value));
        number(line, cells, Column.SLOPE).ifPresent(value -> physical.put("slopeParameter", value));
        return new PublishedOrbit(
                text,
                PublishedOrbit.shortName(designation),
                designation,
                cell(cells, Column.SOLUTION).orElse("catalogue"),
                text.file().getFileName().toString(),
                List.of(),
                epoch(line, cells),
                elements,
                forces,
                List.of(),
                List.of(),
                physical,
                text.file().getFileName().toString());
    }

    private String epoch(int line, List<String> cells) {
        final String julian = columns.containsKey(Column.EPOCH)
                ? "JD " + needed(line, cells, Column.EPOCH)
                : "MJD " + needed(line, cells, Column.EPOCH_MJD);
        if (julian.startsWith("JD ") && Double.parseDouble(julian.substring(3)) < EARLIEST_JULIAN_DATE) {
            throw text.fault(line, name(Column.EPOCH), "'" + julian.substring(3) + "' is none" + form(Column.EPOCH));
        }
        return julian + " TDB";
    }

    private Optional<String> cell(List<String> cells, Column column) {
        return Optional.ofNullable(columns.get(column))
                .filter(place -> place < cells.size())
                .map(place -> cells.get(place).strip())
                .filter(cell -> !cell.isEmpty());
    }

    private Optional<String> number(int line, List<String> cells, Column column) {
        return cell(cells, column)
                .map(printed -> SourceText.number(printed)
                        .orElseThrow(() ->
                                text.fault(line, column.names.get(0), SourceText.quote(printed) + " is not a number")));
    }

    private String needed(int line, List<String> cells, Column column) {
        return number(line, cells, column)
                .orElseThrow(() -> text.fault(line, name(column), "missing, a number is needed" + form(column)));
    }

    /** As the file calls it, or as it might. */
    private String name(Column column) {
        return columns.containsKey(column)
                ? header.get(columns.get(column)).strip()
                : String.join(" or ", column.names);
    }

    private static String form(Column column) {
        return column == Column.EPOCH || column == Column.PERIHELION_TIME
                ? ", a Julian date, TDB, as 2459215.5 is allowed"
                : "";
    }
}
