package space.apophis.report.table;

import java.util.Locale;

/**
 * A column of a table.
 *
 * @param key where its value is in a row, as in {@code result.json}, with dots between names
 * @param type of its values
 * @param unit of its numbers; {@link ColumnUnit#NONE} for numbers without a dimension and for what is no number
 * @param frame axes of a direction or coordinate, and their origin; null for what has none
 * @param timeScale of an instant; null for what is none
 * @param meaning in words
 */
public record TableColumn(String key, Type type, String unit, String frame, String timeScale, String meaning) {

    /** What stands in the cells of a column; any may be empty. */
    public enum Type {
        /** IEEE 754, 64 bits. */
        DOUBLE,
        /** 64 bits. */
        INTEGER,
        /** true or false */
        BOOLEAN,
        /** Words, names and instants as people write them. */
        TEXT;

        /** As a data dictionary names it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Type of(Class<?> type) {
            if (type == double.class || type == Double.class) {
                return DOUBLE;
            }
            if (type == int.class || type == Integer.class || type == long.class || type == Long.class) {
                return INTEGER;
            }
            if (type == boolean.class || type == Boolean.class) {
                return BOOLEAN;
            }
            if (type == String.class || type.isEnum()) {
                return TEXT;
            }
            throw new IllegalStateException("no column can hold a " + type.getName());
        }
    }

    /** Its name in the first line of a file: {@code best.launch.secondsTdb} is {@code best_launch_seconds_tdb}. */
    public String name() {
        return TableNames.snake(key);
    }
}
