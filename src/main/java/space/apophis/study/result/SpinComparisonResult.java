package space.apophis.study.result;

import space.apophis.scenario.body.SpinQuantity;

/**
 * A published figure beside what was computed.
 *
 * @param least published, in the unit of the quantity
 * @param most likewise
 * @param computed the state's, the share or the median
 * @param computedP1 what 1 % stay below; null where it is no distribution, as the next
 * @param computedP99 what 99 % stay below
 * @param says what was published, in words
 * @param source of it, with its mark
 */
public record SpinComparisonResult(
        SpinQuantity quantity,
        @Column(unit = "that of quantity") @Nullable Double least,
        @Column(unit = "that of quantity") @Nullable Double most,
        @Column(unit = "that of quantity") double computed,
        @Column(unit = "that of quantity") @Nullable Double computedP1,
        @Column(unit = "that of quantity") @Nullable Double computedP99,
        String says,
        String source) {

    public SpinComparisonResult {
        Required.present("quantity", quantity);
        Required.present("says", says);
    }

    /** Whether the computed value lies within the published ones. */
    public boolean agrees() {
        return (least == null || computed >= least) && (most == null || computed <= most);
    }
}
