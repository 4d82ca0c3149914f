package space.apophis.report;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.report.page.LivePart;
import space.apophis.report.page.PageScripts;
import space.apophis.study.result.ScreenResult;
import space.apophis.study.result.ScreenedApproach;

/** {@code approaches.html}: approaches of a catalogue in a table that a script orders; it needs no other file. */
final class ScreenPage {

    private static final String TEMPLATE = "screen.ftlh";
    private static final String SCRIPT = "screen";

    /** A page of more rows takes seconds to draw; the rest stands in the files. */
    static final int MOST_ROWS = 3000;

    private ScreenPage() {}

    static String of(ScreenResult result, List<HtmlReport.Companion> companions) {
        final List<ScreenedApproach> nearest = result.approaches().size() <= MOST_ROWS
                ? result.approaches()
                : result.approaches().stream()
                        .sorted(Comparator.comparingDouble(ScreenedApproach::distanceAu))
                        .limit(MOST_ROWS)
                        .sorted(Comparator.comparingDouble(ScreenedApproach::jdTdb))
                        .toList();
        final Map<String, Object> model = new LinkedHashMap<>();
        model.put("result", result);
        model.put("rows", nearest);
        model.put("companions", companions);
        final LivePart part = new LivePart(
                SCRIPT, Map.of("rows", nearest.stream().map(ScreenPage::numbers).toList()), List.of(SCRIPT));
        return HtmlReport.page(TEMPLATE, PageScripts.of(List.of(part)), List.of(), model);
    }

    /** What a column is ordered by; null where it is words, or nothing is known. */
    private static Object[] numbers(ScreenedApproach row) {
        return new Object[] {
            null,
            null,
            row.jdTdb(),
            row.distanceAu(),
            row.distanceMinAu(),
            row.relativeSpeedKmS(),
            row.excessSpeedKmS(),
            row.absoluteMagnitude(),
            row.sigmaTimeSeconds()
        };
    }
}
