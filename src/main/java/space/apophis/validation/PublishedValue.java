package space.apophis.validation;

import java.util.Locale;

/**
 * A number someone published, with how far from it this program may be.
 *
 * @param name what it is
 * @param expected the published number
 * @param tolerance largest difference that passes
 * @param unit of all three
 * @param decimals to print
 * @param source where it is published
 */
record PublishedValue(String name, double expected, double tolerance, String unit, int decimals, String source) {

    ValidationSuite.CaseResult compare(double got) {
        final String format = "%." + decimals + "f";
        return new ValidationSuite.CaseResult(
                name,
                String.format(Locale.ROOT, format, expected),
                String.format(Locale.ROOT, format, got),
                String.format(Locale.ROOT, "%.1e", tolerance),
                unit,
                source,
                Math.abs(got - expected) <= tolerance);
    }
}
