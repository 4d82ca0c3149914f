package space.apophis.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import space.apophis.report.ComparisonColumn;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonRow;

/**
 * The table of a comparison, for people.
 *
 * @param page where the rest is
 */
record ComparisonSummary(Comparison comparison, Path page) {

    String text() {
        return (comparison.rows().isEmpty() ? "" : table()) + "comparison: " + page + "\n";
    }

    private String table() {
        final List<String> header = new ArrayList<>(List.of("rank"));
        Stream.of(ComparisonColumn.values()).map(ComparisonColumn::plainTitle).forEach(header::add);
        return "by " + comparison.criterion().key() + "\n"
                + new TextTable(
                                header,
                                comparison.rows().stream()
                                        .map(ComparisonSummary::row)
                                        .toList())
                        .text("  ");
    }

    private static List<String> row(ComparisonRow row) {
        final List<String> cells = new ArrayList<>(List.of(Integer.toString(row.rank())));
        for (ComparisonColumn column : ComparisonColumn.values()) {
            final String text = column.text(row);
            cells.add(text.isEmpty() ? "-" : PlainLine.of(text));
        }
        return cells;
    }
}
