package space.apophis.validation;

/**
 * What came of one published case; numbers are text here, ready to print.
 *
 * @param source where the expected value is published
 */
public record CaseResult(
        String name, String expected, String got, String tolerance, String unit, String source, boolean passed) {}
