package space.apophis.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.Flat;
import space.apophis.study.result.SiteResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

class ResultTablesTest {

    /** Lists that are no tables, and why. */
    private static final Map<String, String> LEFT_OUT = Map.of(
            "asteroidPath.stretches", "exports write the asteroid's path in rows as they are asked for",
            "transfers[].path.stretches", "likewise that of a craft",
            "trajectories.options[].path.stretches", "likewise",
            "parkedFlyby.path.stretches", "likewise",
            "escort.states.stretches", "likewise that of the craft beside the asteroid");

    /** Numbers whose name has a direction in it. */
    private static final String DIRECTED =
            "(?:.*_)?(latitude|longitude|right_ascension|declination|azimuth|elevation|b_dot|xi|zeta|asymptote|along_track"
                    + "|radial|normal|v?[xyz])(?:_.*)?";

    @Test
    void everyListOfRecordsIsATableOrNamedAsLeftOut() {
        final Set<String> lists = new HashSet<>();
        collect(StudyResult.class, "", lists);
        final Set<String> known =
                tables().keySet().stream().filter(lists::contains).collect(Collectors.toSet());
        known.addAll(LEFT_OUT.keySet());
        assertEquals(lists, known);
        assertTrue(lists.size() > 100, () -> "only " + lists.size());
    }

    /** Lists of records, and lists of such lists, by where they stand in the JSON; found apart from the tables. */
    private static void collect(Class<?> record, String path, Set<String> lists) {
        for (RecordComponent component : record.getRecordComponents()) {
            final String inside = component.isAnnotationPresent(Flat.class)
                    ? path
                    : path.isEmpty() ? component.getName() : path + "." + component.getName();
            Type type = component.getGenericType();
            boolean list = false;
            while (type instanceof ParameterizedType held) {
                list = true;
                type = held.getActualTypeArguments()[0];
            }
            if (type instanceof Class<?> inner && inner.isRecord()) {
                if (list) {
                    lists.add(inside);
                }
                collect(inner, list ? inside + "[]" : inside, lists);
            }
        }
    }

    @Test
    void everyColumnHasAUnitOrNone() {
        for (ResultTable table : tables().values()) {
            for (TableColumn column : table.columns()) {
                assertFalse(column.unit().isBlank(), () -> table.name() + " " + column.name());
                assertFalse(column.meaning().isBlank(), () -> table.name() + " " + column.name());
                if (column.key().matches(".*(SecondsTdb|secondsTdb|Km|KmS|Deg|Kg|Hours|[dD]ays)")
                        && column.type() == TableColumn.Type.DOUBLE) {
                    assertFalse(column.unit().equals(ColumnUnit.NONE), () -> table.name() + " " + column.name());
                }
            }
        }
    }

    @Test
    void everyDirectionHasAFrame() {
        for (ResultTable table : tables().values()) {
            for (TableColumn column : table.columns()) {
                if (column.type() == TableColumn.Type.DOUBLE && leaf(column).matches(DIRECTED)) {
                    assertTrue(column.frame() != null, () -> table.name() + " " + column.name());
                }
            }
        }
    }

    @Test
    void everyInstantHasATimeScale() {
        for (ResultTable table : tables().values()) {
            for (TableColumn column : table.columns()) {
                if (column.name().matches("(.*_)?tdb")) {
                    assertEquals("TDB", column.timeScale(), () -> table.name() + " " + column.name());
                } else if (column.name().matches("(.*_)?utc")) {
                    assertEquals("UTC", column.timeScale(), () -> table.name() + " " + column.name());
                }
            }
        }
    }

    @Test
    void namesAreUnlikeEachOther() {
        final List<ResultTable> all = ResultTables.empty();
        assertEquals(all.size(), all.stream().map(ResultTable::name).distinct().count());
        for (ResultTable table : all) {
            assertEquals(
                    table.columns().size(),
                    table.columns().stream().map(TableColumn::name).distinct().count(),
                    table::name);
        }
    }

    @Test
    void rowsHoldTheNumbersOfTheirRecords() {
        final StudyResult result = SyntheticFlyby.result();
        final ResultTable table = byKey(ResultTables.of(result)).get("closeApproaches");
        final List<CloseApproachResult> approaches = result.passes().closeApproaches();
        assertEquals(approaches.size(), table.rows().size());
        for (int row = 0; row < approaches.size(); row++) {
            assertEquals(row, cell(table, row, "row"));
            assertEquals(approaches.get(row).distanceKm(), cell(table, row, "distance_km"));
            assertEquals(approaches.get(row).body(), cell(table, row, "body"));
        }
    }

    @Test
    void rowsOfListsWithinRowsSayWhoseTheyAre() {
        final StudyResult result = SyntheticFlyby.result();
        final List<SiteResult> sites = result.sighting().sites();
        final ResultTable table = byKey(ResultTables.of(result)).get("sites[].path");
        assertFalse(table.rows().isEmpty());
        for (int row = 0; row < table.rows().size(); row++) {
            final SiteResult site = sites.get((int) cell(table, row, "sites_row"));
            assertEquals(site.path().get((int) cell(table, row, "row")).azimuthDeg(), cell(table, row, "azimuth_deg"));
        }
        assertEquals(
                sites.stream().mapToInt(site -> site.path().size()).sum(),
                table.rows().size());
    }

    @Test
    void statesOfAPathSayTheirStretch() {
        final StateSample state = new StateSample(1.5, 1, 2, 3, 4, 5, 6);
        final ResultTable table = ResultTables.states(
                "path-x", "state of x", "ICRF axes", List.of(List.of(state), List.of(state, state)));
        assertEquals(
                "stretch,row,seconds_tdb,x_km,y_km,z_km,vx_km_s,vy_km_s,vz_km_s\n"
                        + "0,0,1.5,1.0,2.0,3.0,4.0,5.0,6.0\n"
                        + "1,0,1.5,1.0,2.0,3.0,4.0,5.0,6.0\n"
                        + "1,1,1.5,1.0,2.0,3.0,4.0,5.0,6.0\n",
                table.csv());
        assertEquals("km/s", table.columns().get(6).unit());
        assertEquals("ICRF axes", table.columns().get(6).frame());
    }

    @Test
    void unitsAreTheEndingsOfNames() {
        assertEquals("km/s", ColumnUnit.of("deltaVKmS"));
        assertEquals("mm/s", ColumnUnit.of("deltaVMmS"));
        assertEquals("m/s", ColumnUnit.of("deltaVMS"));
        assertEquals("km^2/s^2", ColumnUnit.of("c3Km2S2"));
        assertEquals("d", ColumnUnit.of("daysBeforeEncounter"));
        assertEquals("h", ColumnUnit.of("hours"));
        assertEquals(ColumnUnit.NONE, ColumnUnit.of("eccentricity"));
        assertEquals(ColumnUnit.NONE, ColumnUnit.of("m"));
    }

    private static String leaf(TableColumn column) {
        return TableNames.snake(column.key().substring(column.key().lastIndexOf('.') + 1));
    }

    private static Map<String, ResultTable> tables() {
        return byKey(ResultTables.empty());
    }

    private static Map<String, ResultTable> byKey(List<ResultTable> tables) {
        return tables.stream().collect(Collectors.toMap(ResultTable::key, Function.identity()));
    }

    private static Object cell(ResultTable table, int row, String column) {
        final List<String> names =
                table.columns().stream().map(TableColumn::name).toList();
        return table.rows().get(row).get(names.indexOf(column));
    }
}
