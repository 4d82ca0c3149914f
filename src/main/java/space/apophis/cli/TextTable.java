package space.apophis.cli;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import space.apophis.units.PlainLine;

/**
 * Rows in aligned columns, for a terminal. A column of numbers, "-" standing for one that does not exist, is set
 * flush right.
 *
 * @param header names of the columns
 * @param rows each as long as the header
 */
record TextTable(List<String> header, List<List<String>> rows) {

    private static final String GAP = "  ";

    TextTable {
        header = List.copyOf(header);
        rows = rows.stream()
                .map(row -> row.stream().map(PlainLine::of).toList())
                .toList();
        int columns = header.size();
        if (rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("each row needs " + columns + " cells");
        }
    }

    /** The table, each line indented by {@code indent} and ended by a line feed. */
    String text(String indent) {
        StringBuilder text = new StringBuilder();
        List<Integer> widths =
                IntStream.range(0, header.size()).mapToObj(this::width).toList();
        append(text, indent, header, widths);
        rows.forEach(row -> append(text, indent, row, widths));
        return text.toString();
    }

    private void append(StringBuilder text, String indent, List<String> cells, List<Integer> widths) {
        StringJoiner line = new StringJoiner(GAP, indent, "");
        for (int column = 0; column < cells.size(); column++) {
            String cell = cells.get(column);
            String padding = " ".repeat(widths.get(column) - length(cell));
            line.add(numeric(column) ? padding + cell : cell + padding);
        }
        text.append(line.toString().stripTrailing()).append('\n');
    }

    private int width(int column) {
        int widest =
                rows.stream().mapToInt(row -> length(row.get(column))).max().orElse(0);
        return Math.max(widest, length(header.get(column)));
    }

    private boolean numeric(int column) {
        String cells = rows.stream().map(row -> row.get(column)).collect(Collectors.joining("\n"));
        return cells.lines().allMatch(cell -> cell.matches("-|[-+]?[0-9][0-9.,]*([eE][-+]?[0-9]+)?"));
    }

    private static int length(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
