package space.apophis.study.result;

/**
 * The asteroid's rotation under tides. The attitude at the start is not known, so what follows is a distribution.
 *
 * @param samples attitudes at the start
 */
public record EscortSpinResult(int samples) {}
