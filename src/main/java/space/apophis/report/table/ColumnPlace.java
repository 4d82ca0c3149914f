package space.apophis.report.table;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.regex.Pattern;
import space.apophis.study.result.Column;
import space.apophis.study.result.Flat;

/**
 * Where a component stands in a table, and what the components around it say of it.
 *
 * @param path in the result, {@code []} behind lists
 * @param key in the row
 * @param meaning in words, those of the outer components first
 * @param unit of the numbers within; {@link ColumnUnit#NONE} where they have none so far
 * @param frame of the coordinates within; null where none is known so far
 */
record ColumnPlace(String path, String key, String meaning, String unit, String frame) {

    /** The result itself. */
    static final ColumnPlace ROOT = new ColumnPlace("", "", "", ColumnUnit.NONE, null);

    /** Components that have the frame of what holds them. */
    private static final Pattern COORDINATE = Pattern.compile("v?[xyzw]|[xyz]Km|v[xyz]KmS|asymptote[XYZ]");

    /** Of a component of the record that stands here. */
    ColumnPlace inside(RecordComponent component) {
        final String name = component.getName();
        final boolean flat = component.isAnnotationPresent(Flat.class);
        final Column column = component.getAnnotation(Column.class);
        final String ownUnit = column == null || column.unit().isEmpty() ? ColumnUnit.of(name) : column.unit();
        return new ColumnPlace(
                flat ? path : joined(path, ".", name),
                flat ? key : joined(key, ".", name),
                flat ? meaning : told(meaning, Meanings.of(component.getDeclaringRecord(), name)),
                ownUnit.equals(ColumnUnit.NONE) ? unit : ownUnit,
                column == null || column.frame().isEmpty() ? inherited(component) : column.frame());
    }

    private String inherited(RecordComponent component) {
        final boolean holds = component.getType().isRecord() || component.getType() == List.class;
        return holds || COORDINATE.matcher(component.getName()).matches() ? frame : null;
    }

    /** Of one number of a list of fixed length that stands here. */
    ColumnPlace each(String name) {
        return new ColumnPlace(path, joined(key, ".", name), meaning, ColumnUnit.of(name), frame);
    }

    /** Of the records of a list that stands here. */
    ColumnPlace records() {
        return new ColumnPlace(path + "[]", "", "", ColumnUnit.NONE, frame);
    }

    /** Of the values of a list that stands here. */
    ColumnPlace elements() {
        return new ColumnPlace(path + "[]", "", meaning, unit, frame);
    }

    /** The column that it is. */
    TableColumn column(String name, Class<?> kind) {
        final TableColumn.Type type = TableColumn.Type.of(kind);
        final boolean number = type == TableColumn.Type.DOUBLE || type == TableColumn.Type.INTEGER;
        return new TableColumn(
                key.isEmpty() ? name : key,
                type,
                number ? unit : ColumnUnit.NONE,
                number ? frame : null,
                timeScale(name),
                meaning);
    }

    private static String timeScale(String name) {
        return name.equals("tdb") || name.endsWith("Tdb")
                ? "TDB"
                : name.equals("utc") || name.endsWith("Utc") ? "UTC" : null;
    }

    /** What is said of when the outer one is null stays with that. */
    private static String told(String outer, String inner) {
        return joined(outer.replaceAll("(^|; )null .*", ""), ": ", inner);
    }

    private static String joined(String before, String between, String name) {
        return before.isEmpty() ? name : name.isEmpty() ? before : before + between + name;
    }
}
