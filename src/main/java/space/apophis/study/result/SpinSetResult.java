package space.apophis.study.result;

import java.util.List;
import space.apophis.scenario.body.SpinQuantity;

/**
 * A published rotation through a pass.
 *
 * @param label of it
 * @param knowledge what is known
 * @param inertia ratios of the moments about the long, the middle and the short axis; null where unknown
 * @param before the state at the start of the escort; null where too little is known
 * @param after that at the end, of the attitude at the start that the file gives or that is assumed; null likewise
 * @param shortAxisPercent of attitudes after which it is in the short-axis mode; null where there is no pass or nothing is known
 * @param largeShiftPercent of attitudes that move the pole by 10 degrees or more; null likewise
 * @param percentiles over the attitudes at the start; empty likewise
 * @param outcomes of each attitude: effective period after, h, shift of the pole, deg, excitation after; empty likewise
 * @param history of the attitude that the file gives or that is assumed, about the pass; empty likewise
 * @param comparisons with published figures
 * @param source of the rotation
 */
public record SpinSetResult(
        String label,
        SpinKnowledge knowledge,

        @Column(each = {"long", "middle", "short"}) @Nullable
        List<Double> inertia,

        @Nullable SpinStateResult before,
        @Nullable SpinStateResult after,
        @Nullable Double shortAxisPercent,
        @Nullable Double largeShiftPercent,
        List<SpinPercentilesResult> percentiles,

        @Column(each = {"effectivePeriodH", "poleShiftDeg", "excitation"})
        List<List<Double>> outcomes,

        List<SpinSample> history,
        List<SpinComparisonResult> comparisons,
        String source) {

    public SpinSetResult {
        Required.present("label", label);
        Required.present("knowledge", knowledge);
        Required.present("percentiles", percentiles);
        Required.present("outcomes", outcomes);
        Required.later("history", history, SpinSample::secondsTdb);
        Required.present("comparisons", comparisons);
        Required.present("source", source);
    }

    /** What 1 to 99 % of the effective periods after stay below, h; null where there are none. */
    public SpinPercentilesResult effectivePeriod() {
        return of(SpinQuantity.EFFECTIVE_PERIOD);
    }

    /** What 1 to 99 % of the shifts of the pole stay below, deg; null where there are none. */
    public SpinPercentilesResult poleShift() {
        return of(SpinQuantity.POLE_SHIFT);
    }

    private SpinPercentilesResult of(SpinQuantity quantity) {
        return percentiles.stream()
                .filter(each -> each.quantity() == quantity)
                .findFirst()
                .orElse(null);
    }
}
