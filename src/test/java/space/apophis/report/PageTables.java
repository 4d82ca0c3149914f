package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import space.apophis.study.result.StudyResult;

/** The tables of a page: each row has the cells of its heading, and a date stays on its line. */
public final class PageTables {

    private static final Pattern TABLE = Pattern.compile("<table[ >].*?</table>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr[ >].*?</tr>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd](?: [^>]*)?>");
    private static final Pattern LOOSE_DATE = Pattern.compile("<td>\\d{4}-\\d\\d-\\d\\d.{0,40}");
    private static final Pattern SPAN = Pattern.compile("(col|row)span=\"(\\d+)\"");

    private PageTables() {}

    /** Those of the report of a result. */
    public static void check(StudyResult result) {
        check(HtmlReport.write(result, List.of(), List.of(new HtmlReport.Companion("result.json", "Everything"))));
    }

    static void check(String page) {
        final List<String> tables = TABLE.matcher(page)
                .results()
                .map(found -> found.group())
                // One that a script fills is looked at in a browser.
                .filter(table -> !table.startsWith("<table data-filled-by=\"script\""))
                .toList();
        assertFalse(tables.isEmpty());
        for (String table : tables) {
            final List<Integer> widths = widths(table);
            final Supplier<String> which = () -> widths + " in " + table.substring(0, Math.min(600, table.length()));
            assertEquals(1, widths.stream().distinct().count(), which);
            // A narrow page would break it at its hyphens.
            assertEquals(
                    List.of(),
                    LOOSE_DATE.matcher(table).results().map(MatchResult::group).toList());
        }
    }

    /** Columns that each row takes, with what reaches into it from the rows above. */
    static List<Integer> widths(String table) {
        final List<Integer> widths = new ArrayList<>();
        final List<int[]> reaching = new ArrayList<>();
        ROW.matcher(table).results().forEach(row -> {
            int width = reaching.stream().mapToInt(span -> span[0]).sum();
            reaching.forEach(span -> span[1]--);
            reaching.removeIf(span -> span[1] == 0);
            final Matcher cell = CELL.matcher(row.group());
            while (cell.find()) {
                int columns = 1;
                int rows = 1;
                final Matcher span = SPAN.matcher(cell.group());
                while (span.find()) {
                    final int count = Integer.parseInt(span.group(2));
                    columns = span.group(1).equals("col") ? count : columns;
                    rows = span.group(1).equals("row") ? count : rows;
                }
                width += columns;
                if (rows > 1) {
                    reaching.add(new int[] {columns, rows - 1});
                }
            }
            widths.add(width);
        });
        return widths;
    }
}
