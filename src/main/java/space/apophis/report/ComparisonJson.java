package space.apophis.report;

import java.util.List;
import space.apophis.study.ArrivalVisibility;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonRow;
import space.apophis.study.result.WindowResult;

/** {@code compare.json}: the rows of a comparison, keys named as the components of its records. */
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
            String criterion, double leastElevationDeg, List<Compared> scenarios, List<ComparisonRow> rows) {}

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
                comparison.rows()));
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
