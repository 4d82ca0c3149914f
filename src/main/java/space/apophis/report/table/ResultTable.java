package space.apophis.report.table;

import java.util.List;

/**
 * A list of a result as rows and columns. The first columns say where a row belongs: the number of the row that holds its list in each
 * table above it, and its own, from 0.
 *
 * @param key of the list in {@code result.json}, {@code []} behind lists that hold it
 * @param rowMeaning what a row is
 * @param columns in order
 * @param rows cells in the order of the columns; null where there is nothing
 */
public record ResultTable(String key, String rowMeaning, List<TableColumn> columns, List<List<Object>> rows) {

    /** Of its file, without its ending. */
    public String name() {
        return key.isEmpty() ? "result" : TableNames.hyphened(key);
    }

    /** RFC 4180 with a first line of names; numbers in the fewest digits that read back alike, nothing where there is no value. */
    public String csv() {
        final StringBuilder text = new StringBuilder(
                CsvCell.line(columns.stream().map(TableColumn::name).toArray()));
        rows.forEach(row -> text.append(CsvCell.line(row.toArray())));
        return text.toString();
    }
}
