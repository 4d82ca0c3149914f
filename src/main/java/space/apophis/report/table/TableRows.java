package space.apophis.report.table;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A table that is being filled, column by column. */
final class TableRows {

    private final String key;
    private final String meaning;
    private final List<String> numbers;
    private final List<TableColumn> columns = new ArrayList<>();
    private final List<List<Object>> rows;

    /**
     * A value and where it is: the number of the row of each list above it, and its own.
     *
     * @param value null where there is none
     */
    record Instance(List<Integer> numbers, Object value) {}

    /** @param numbers what the numbers of the instances count, by the names of their columns */
    TableRows(String key, String meaning, List<String> numbers, List<Instance> instances) {
        this.key = key;
        this.meaning = meaning;
        this.numbers = numbers;
        for (String number : numbers) {
            columns.add(new TableColumn(
                    number,
                    TableColumn.Type.INTEGER,
                    ColumnUnit.NONE,
                    null,
                    null,
                    "number from 0: " + TableNames.words(number)));
        }
        this.rows = instances.stream()
                .map(instance -> (List<Object>) new ArrayList<Object>(instance.numbers()))
                .toList();
    }

    /** A column of values, one for each row. */
    void add(TableColumn column, List<Instance> values) {
        columns.add(column);
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).add(values.get(i).value());
        }
    }

    ResultTable table() {
        return new ResultTable(key, meaning, List.copyOf(columns), rows);
    }

    /** How rows of lists within these rows say whose they are. */
    List<String> above() {
        return numbers.stream()
                .map(number -> number.equals("row") ? key.substring(key.lastIndexOf('.') + 1) + "Row" : number)
                .toList();
    }

    static List<String> and(List<String> above, String... own) {
        return Stream.concat(above.stream(), Stream.of(own)).toList();
    }

    /** A component of each record. */
    static List<Instance> values(RecordComponent component, List<Instance> records) {
        return records.stream()
                .map(record -> new Instance(record.numbers(), value(component, record.value())))
                .toList();
    }

    private static Object value(RecordComponent component, Object record) {
        if (record == null) {
            return null;
        }
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("records of results are public", e);
        }
    }

    /** The elements of each list, those of a list that is null or empty being none. */
    static List<Instance> nested(List<Instance> lists) {
        final List<Instance> elements = new ArrayList<>();
        for (Instance list : lists) {
            if (list.value() != null) {
                final List<?> values = (List<?>) list.value();
                for (int i = 0; i < values.size(); i++) {
                    elements.add(new Instance(
                            Stream.concat(list.numbers().stream(), Stream.of(i)).toList(), values.get(i)));
                }
            }
        }
        return elements;
    }

    /** The element at one place of each list. */
    static List<Instance> element(int place, List<Instance> lists) {
        return lists.stream()
                .map(list ->
                        new Instance(list.numbers(), list.value() == null ? null : ((List<?>) list.value()).get(place)))
                .toList();
    }
}
