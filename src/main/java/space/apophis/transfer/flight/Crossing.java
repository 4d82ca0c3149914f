package space.apophis.transfer.flight;

/**
 * A pass by a planet, as it was solved.
 *
 * @param handOver instant on the way to it at which what rounding does can be made good, TDB seconds since J2000
 * @param measured instant near the pass of the state that the aim osculates, likewise
 * @param aim what the solved flight meets
 */
record Crossing(double handOver, double measured, PassAim aim) {}
