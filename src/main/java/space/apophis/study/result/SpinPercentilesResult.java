package space.apophis.study.result;

import space.apophis.scenario.body.SpinQuantity;

/**
 * What shares of the attitudes at the start stay below.
 *
 * @param p1 of 1 %, in the unit of the quantity, and so on
 */
public record SpinPercentilesResult(
        SpinQuantity quantity, double p1, double p5, double p25, double p50, double p75, double p95, double p99) {

    public SpinPercentilesResult {
        Required.present("quantity", quantity);
        Required.ordered("p99", p1, p99);
    }
}
