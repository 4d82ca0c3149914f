package space.apophis.report;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gives each cell of the wide tables of a page the name of its column, by which a narrow screen sets the cells of a row below each
 * other. Read from the page itself, so that no template has to name a column twice.
 */
final class CellLabels {

    /** As many columns as a screen of 390 pixels has room for. */
    private static final int NARROW = 2;

    private static final Pattern TABLE = Pattern.compile("<table([^>]*)>(.*?)</table>", Pattern.DOTALL);
    private static final Pattern HEAD = Pattern.compile("<thead>(.*?)</thead>", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("<tr[ >].*?</tr>", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("<th[^>]*>(.*?)(?=</?t[hr])", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<t[hd](?=[ >])");

    private CellLabels() {}

    /** The page with its cells named. */
    static String on(String page) {
        return TABLE.matcher(page).replaceAll(table -> Matcher.quoteReplacement(named(table)));
    }

    private static String named(MatchResult table) {
        final Matcher head = HEAD.matcher(table.group(2));
        if (!head.find() || table.group(2).contains("span=") || table.group(2).contains("data-label=")) {
            return table.group();
        }
        final List<String> names = HEADING.matcher(head.group(1))
                .results()
                .map(name -> plain(name.group(1)))
                .toList();
        if (names.size() <= NARROW) {
            return table.group();
        }
        final String body = ROW.matcher(table.group(2).substring(head.end()))
                .replaceAll(row -> Matcher.quoteReplacement(row(row.group(), names)));
        return "<table" + stacks(table.group(1)) + ">" + table.group(2).substring(0, head.end()) + body + "</table>";
    }

    private static String stacks(String attributes) {
        return attributes.contains("class=\"")
                ? attributes.replace("class=\"", "class=\"stacks ")
                : attributes + " class=\"stacks\"";
    }

    /** The first cell names the row and needs no name. */
    private static String row(String row, List<String> names) {
        final int[] column = {0};
        return CELL.matcher(row).replaceAll(cell -> {
            final int at = column[0]++;
            return Matcher.quoteReplacement(
                    at == 0 || at >= names.size()
                            ? cell.group()
                            : cell.group() + " data-label=\"" + names.get(at) + "\"");
        });
    }

    /** Text of a heading; what stood for a character of markup stands for it still. */
    private static String plain(String html) {
        return html.replaceAll("<[^>]*>", "").replaceAll("\\s+", " ").strip().replace("\"", "&quot;");
    }
}
