package space.apophis.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import space.apophis.report.page.PageScripts;
import space.apophis.study.ArrivalVisibility;
import space.apophis.study.ComparedLimit;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonRow;
import space.apophis.study.result.WindowResult;

/** {@code compare.html}: the verdict, the table, which a script orders and filters, and the charts; it needs no other file. */
final class ComparisonPage {

    private static final String TEMPLATE = "compare.ftlh";

    /** Whose numbers the reader may limit. */
    private static final List<ComparisonColumn> RANGES =
            List.of(ComparisonColumn.DELTA_V, ComparisonColumn.C3, ComparisonColumn.LEAD, ComparisonColumn.MASS);

    private final Comparison comparison;
    private final List<ComparisonColumn> columns;

    private ComparisonPage(Comparison comparison) {
        this.comparison = comparison;
        this.columns = ComparisonColumn.of(comparison);
    }

    /**
     * The page.
     *
     * @param drawings in the order they are shown
     * @param companions listed at the end
     */
    static String write(
            Comparison comparison, List<HtmlReport.Drawing> drawings, List<HtmlReport.Companion> companions) {
        return new ComparisonPage(comparison).page(drawings, companions);
    }

    private String page(List<HtmlReport.Drawing> drawings, List<HtmlReport.Companion> companions) {
        final Map<String, Object> model = new LinkedHashMap<>();
        model.put("criterion", comparison.criterion().message());
        model.put("verdict", ComparisonSentence.of(comparison));
        model.put(
                "options",
                comparison.rows().stream().mapToInt(row -> row.options().size()).sum());
        model.put("leastElevation", ArrivalVisibility.LEAST_ELEVATION_DEG);
        model.put("columns", columns());
        model.put("rows", comparison.rows().stream().map(this::row).toList());
        model.put("launchers", launchers());
        model.put("ranges", RANGES.stream().map(ComparisonPage::column).toList());
        model.put(
                "studies",
                comparison.studies().stream().map(ComparisonPage::study).toList());
        model.put("companions", companions);
        return HtmlReport.page(TEMPLATE, PageScripts.of(List.of(ComparisonData.of(comparison))), drawings, model);
    }

    private List<Map<String, Object>> columns() {
        return columns.stream().map(ComparisonPage::column).toList();
    }

    private static Map<String, Object> column(ComparisonColumn column) {
        return Map.of(
                "key", column.name(),
                "title", column.title(),
                "unit", column.unit(),
                "number", column.isNumber());
    }

    /** Each once, in the order of the rows. */
    private List<String> launchers() {
        return comparison.rows().stream()
                .map(row -> row.option().mass().launcher())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private Map<String, Object> row(ComparisonRow row) {
        final List<Map<String, Object>> cells = new ArrayList<>();
        for (ComparisonColumn column : columns) {
            final String text = column.text(row);
            cells.add(Map.of(
                    "text",
                    text.isEmpty() ? "–" : text,
                    "number",
                    column.isNumber(),
                    "title",
                    column.isNumber() ? column.title() + ", " + column.unit() : column.title(),
                    "best",
                    !text.isEmpty() && text.equals(best(column))));
        }
        final Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("rank", row.rank());
        shown.put("cells", cells);
        shown.put("flown", flown(row));
        shown.put("limits", row.limits().stream().map(ComparisonPage::limit).toList());
        shown.put("remarked", row.option().limits().reason() != null);
        shown.put(
                "stations",
                row.visibility() == null ? List.of() : row.visibility().stations());
        shown.put("label", ComparisonColumn.OPTION.text(row));
        shown.put("scenario", ComparisonColumn.SCENARIO.text(row));
        shown.put("fails", row.fails());
        return shown;
    }

    private static Map<String, Object> limit(ComparedLimit limit) {
        return Map.of(
                "name",
                        (limit.leg() == null || limit.leg().equals(limit.kind().label()) ? "" : limit.leg() + ", ")
                                + limit.kind().label(),
                "margin", LimitWords.margin(limit),
                "kept", limit.kept());
    }

    /** What the best row by a column shows in it; nothing where all show the same. */
    private String best(ComparisonColumn column) {
        if (column.criterion() == null
                || comparison.rows().stream().map(column::text).distinct().count() < 2) {
            return "";
        }
        return column.text(
                comparison.rows().stream().min(column.criterion().order()).orElseThrow());
    }

    private static String flown(ComparisonRow row) {
        final Boolean converged = row.option().flight().converged();
        final String reason = row.option().limits().reason();
        final String state = converged == null ? "not flown" : converged ? "converged" : "not converged";
        return reason == null ? state : state + ": " + reason;
    }

    private static Map<String, Object> study(ComparedStudy study) {
        final WindowResult window = study.result().launchPeriod().window();
        final boolean open = window != null && window.firstLaunchUtc() != null;
        return Map.of(
                "scenario",
                study.scenario(),
                "title",
                study.result().header().title(),
                "source",
                study.source(),
                "period",
                window == null
                        ? "none asked for"
                        : open
                                ? window.firstLaunchUtc().substring(0, 10) + " to "
                                        + window.lastLaunchUtc().substring(0, 10)
                                : "empty",
                "assumptions",
                study.result().provenance().assumptions(),
                "spacecraft",
                study.result().nearby().spacecraft() == null
                        ? List.of()
                        : study.result().nearby().spacecraft());
    }
}
