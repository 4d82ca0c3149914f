package space.apophis.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.study.ArrivalVisibility;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonRow;
import space.apophis.study.result.WindowResult;

/** {@code compare.json}: the rows of a comparison, keys named as the columns of {@code compare.csv}. */
final class ComparisonJson {

    private ComparisonJson() {}

    /**
     * The whole file.
     *
     * @param criterion by which the rows are ranked
     * @param leastElevationDeg above which stations see the asteroid
     * @param scenarios in the order given
     * @param rows the best first
     */
    private record Content(
            String criterion, double leastElevationDeg, List<Compared> scenarios, List<Map<String, Object>> rows) {}

    /**
     * Where rows come from.
     *
     * @param firstLaunchUtc of its launch period; null where no day meets its limit, or it has none
     */
    private record Compared(
            String scenario,
            String file,
            String title,
            String firstLaunchUtc,
            String lastLaunchUtc,
            String criterion) {}

    static byte[] write(Comparison comparison) {
        return ResultMapper.bytes(new Content(
                comparison.criterion().key(),
                ArrivalVisibility.LEAST_ELEVATION_DEG,
                comparison.studies().stream().map(ComparisonJson::compared).toList(),
                comparison.rows().stream().map(ComparisonJson::row).toList()));
    }

    private static Map<String, Object> row(ComparisonRow row) {
        final Map<String, Object> cells = new LinkedHashMap<>();
        ComparisonCsv.OPTION.forEach((key, value) -> cells.put(key, value.apply(row)));
        cells.put("visibility", row.visibility());
        return cells;
    }

    private static Compared compared(ComparedStudy study) {
        final WindowResult window = study.result().launchPeriod().window();
        return new Compared(
                study.scenario(),
                study.source(),
                study.result().header().title(),
                window == null ? null : window.firstLaunchUtc(),
                window == null ? null : window.lastLaunchUtc(),
                window == null ? null : window.limit().criterion());
    }
}
