package space.apophis.study.result;

import space.apophis.scenario.body.SpinQuantity;

/**
 * What shares of the attitudes at the start stay below.
 *
 * @param p1 of 1 %, in the unit of the quantity, and so on
 */
public record SpinPercentilesResult(
        SpinQuantity quantity,
        @Column(unit = "that of quantity") double p1,
        @Column(unit = "that of quantity") double p5,
        @Column(unit = "that of quantity") double p25,
        @Column(unit = "that of quantity") double p50,
        @Column(unit = "that of quantity") double p75,
        @Column(unit = "that of quantity") double p95,
        @Column(unit = "that of quantity") double p99) {

    public SpinPercentilesResult {
        Required.present("quantity", quantity);
        Required.ordered("p99", p1, p99);
    }
}
