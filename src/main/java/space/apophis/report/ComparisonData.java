package space.apophis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.report.page.LivePart;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonCriterion;
import space.apophis.study.ComparisonRow;

/** What the script of a comparison orders, filters and subtracts: the numbers themselves, not as they are printed. */
final class ComparisonData {

    private static final String NAME = "compare";

    private ComparisonData() {}

    /** The part of the page; its rows and columns are those of the table in their order. */
    static LivePart of(Comparison comparison) {
        final List<ComparisonColumn> columns = ComparisonColumn.of(comparison);
        final Map<String, Object> data = new LinkedHashMap<>();
        data.put("columns", columns.stream().map(ComparisonData::column).toList());
        data.put(
                "rows", comparison.rows().stream().map(row -> row(row, columns)).toList());
        return new LivePart(NAME, data, List.of(NAME));
    }

    private static Map<String, Object> column(ComparisonColumn column) {
        final Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("key", column.name());
        shown.put("type", column.isNumber() ? "number" : column.isInstant() ? "date" : "words");
        shown.put("decimals", column.isInstant() ? 1 : column.decimals());
        shown.put("best", column.criterion() == null ? "" : column.criterion().leastIsBest() ? "least" : "most");
        // North or south of the equator alike.
        shown.put("absolute", column.criterion() == ComparisonCriterion.DECLINATION);
        return shown;
    }

    private static Map<String, Object> row(ComparisonRow row, List<ComparisonColumn> columns) {
        final Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("name", row.label() + " of " + row.scenario());
        shown.put("scenarios", row.scenarios());
        shown.put("launcher", row.option().mass().launcher());
        shown.put("rendezvous", row.rendezvous());
        shown.put("ion", row.option().ion());
        shown.put("fails", row.fails());
        final List<Double> numbers = new ArrayList<>();
        for (ComparisonColumn column : columns) {
            numbers.add(column.number(row));
        }
        shown.put("numbers", numbers);
        return shown;
    }
}
