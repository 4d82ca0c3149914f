package space.apophis.study.mission.navigation;

import java.util.List;
import java.util.Locale;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.LaunchPeriodSection;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.trajectory.LeadingOption;

/**
 * The launch day of a period that costs most beyond the best.
 *
 * @param excess m/s
 * @param source which it is, and how it is known
 */
record DearestDay(double excess, String source) {

    private static final int DAY = 10;

    /**
     * Of a period: on conics each day, the first and the last as flown where they were, each from the best likewise.
     *
     * @param period null where there is none
     */
    static DearestDay of(NavigationCase navigated, LaunchPeriodSection period) {
        final LeadingOption leading = navigated.leading();
        DearestDay dearest = new DearestDay(
                0.0,
                leading.days().size() > 1
                        ? "no day of the launch period costs more than the one flown"
                        : "one launch day only");
        for (LeadingOption.Day day : leading.days()) {
            final double excess =
                    day.searched().deltaV() - leading.option().searched().deltaV();
            dearest = dearest.orIfMore(
                    excess,
                    "launch on "
                            + navigated
                                    .trajectoryCase()
                                    .publisher()
                                    .utc(day.launch())
                                    .substring(0, DAY)
                            + ", the dearest of " + leading.days().size() + " days, on conics");
        }
        for (TrajectoryResult edge : edges(leading, period)) {
            dearest = dearest.orIfMore(
                    Publisher.milli(edge.deltaV().leading()
                            - period.best().orElseThrow().deltaV().leading()),
                    String.format(
                            Locale.ROOT,
                            "launch on %s, an edge of the period of %d days, flown",
                            edge.launchUtc().substring(0, DAY),
                            leading.days().size()));
        }
        return dearest;
    }

    private DearestDay orIfMore(double other, String otherSource) {
        return other > excess ? new DearestDay(other, otherSource) : this;
    }

    /** Options that were flown of the first and the last day of the period. */
    private static List<TrajectoryResult> edges(LeadingOption leading, LaunchPeriodSection period) {
        return period == null || period.transfers() == null
                ? List.of()
                : period.transfers().stream()
                        .filter(TrajectoryResult::flown)
                        .filter(option -> leading.days().get(0).isOf(option)
                                || leading.days().get(leading.days().size() - 1).isOf(option))
                        .toList();
    }
}
