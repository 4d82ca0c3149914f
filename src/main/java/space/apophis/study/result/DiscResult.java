package space.apophis.study.result;

/**
 * A body behind the asteroid, as a camera has it.
 *
 * @param radiusDeg from its middle to its rim
 * @param fromSightDeg of its centre from the middle of the frame
 * @param shareInFrame of its disc
 */
public record DiscResult(double radiusDeg, double fromSightDeg, double shareInFrame) {}
