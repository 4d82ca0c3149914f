package space.apophis.report.answer;

import java.util.List;

/**
 * A table short enough for one side of paper.
 *
 * @param caption what is in it
 * @param header of its columns
 * @param rows each as wide as the header; the first cell names the row
 */
public record KeyTable(String caption, List<String> header, List<List<String>> rows) {

    public KeyTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (List<String> row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException(
                        "a row of " + row.size() + " cells in a table of " + header.size() + " columns");
            }
        }
    }
}
