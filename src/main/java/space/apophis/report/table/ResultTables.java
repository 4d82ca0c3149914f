package space.apophis.report.table;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import space.apophis.study.result.Column;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

/**
 * All lists of a result as tables. Records within a row are columns of it; a list within a row is a table of its own that says whose it
 * is. What stands in no list is the one row of the table of the result itself. Paths are left out: exports make their rows as asked for.
 */
public final class ResultTables {

    private final List<TableRows> tables = new ArrayList<>();

    private ResultTables() {}

    /** Every table there can be, those without rows too. */
    public static List<ResultTable> of(StudyResult result) {
        return of(List.of(new TableRows.Instance(List.of(), result)));
    }

    /** Every table there can be, without a row. */
    static List<ResultTable> empty() {
        return of(List.of());
    }

    /**
     * States along a path, stretch by stretch.
     *
     * @param name of the table
     * @param meaning of a row
     * @param frame axes and origin
     */
    public static ResultTable states(String name, String meaning, String frame, List<List<StateSample>> stretches) {
        final ColumnPlace place = new ColumnPlace(name, "", meaning, ColumnUnit.NONE, frame);
        final ResultTables all = new ResultTables();
        final List<TableRows.Instance> whole = new ArrayList<>();
        stretches.forEach(rows -> whole.add(new TableRows.Instance(List.of(whole.size()), rows)));
        all.table(place, List.of("stretch"), StateSample.class, TableRows.nested(whole));
        return all.tables.get(0).table();
    }

    private static List<ResultTable> of(List<TableRows.Instance> result) {
        final ResultTables all = new ResultTables();
        final TableRows rows = new TableRows("", Meanings.of(StudyResult.class), List.of(), result);
        all.tables.add(rows);
        all.record(StudyResult.class, ColumnPlace.ROOT, rows, result);
        return all.tables.stream().map(TableRows::table).toList();
    }

    private void record(Class<?> type, ColumnPlace place, TableRows rows, List<TableRows.Instance> records) {
        for (RecordComponent component : type.getRecordComponents()) {
            component(component, place.inside(component), rows, TableRows.values(component, records));
        }
    }

    private void component(
            RecordComponent component, ColumnPlace place, TableRows rows, List<TableRows.Instance> values) {
        final Class<?> type = component.getType();
        if (type == PathResult.class) {
            return;
        }
        if (type == List.class) {
            final Column column = component.getAnnotation(Column.class);
            list(component, place, column == null ? new String[0] : column.each(), rows, values);
        } else if (type.isRecord()) {
            record(type, place, rows, values);
        } else {
            rows.add(place.column(component.getName(), type), values);
        }
    }

    private void list(
            RecordComponent component,
            ColumnPlace place,
            String[] each,
            TableRows rows,
            List<TableRows.Instance> lists) {
        final Type element = elementOf(component.getGenericType());
        if (each.length > 0 && element instanceof Class<?> number) {
            numbers(place, each, number, rows, lists);
            return;
        }
        final List<String> above = rows.above();
        final String name = component.getName();
        final List<TableRows.Instance> elements = TableRows.nested(lists);
        if (element instanceof Class<?> row && row.isRecord()) {
            table(place, above, row, elements);
        } else if (element instanceof Class<?> value) {
            final TableRows child = child(place, above, elements);
            child.add(place.elements().column(name, value), elements);
        } else if (each.length > 0) {
            final TableRows child = child(place, above, elements);
            numbers(place.elements(), each, (Class<?>) elementOf(element), child, elements);
        } else {
            final List<TableRows.Instance> cells = TableRows.nested(elements);
            final TableRows child =
                    new TableRows(place.path(), place.meaning(), TableRows.and(above, "row", "column"), cells);
            tables.add(child);
            child.add(place.elements().column(name, (Class<?>) elementOf(element)), cells);
        }
    }

    private static void numbers(
            ColumnPlace place, String[] each, Class<?> type, TableRows rows, List<TableRows.Instance> lists) {
        for (int i = 0; i < each.length; i++) {
            rows.add(place.each(each[i]).column(each[i], type), TableRows.element(i, lists));
        }
    }

    private void table(ColumnPlace place, List<String> above, Class<?> type, List<TableRows.Instance> records) {
        record(type, place.records(), child(place, above, records), records);
    }

    private TableRows child(ColumnPlace place, List<String> above, List<TableRows.Instance> elements) {
        final TableRows child = new TableRows(place.path(), place.meaning(), TableRows.and(above, "row"), elements);
        tables.add(child);
        return child;
    }

    private static Type elementOf(Type list) {
        return ((ParameterizedType) list).getActualTypeArguments()[0];
    }
}
