package space.apophis.scenario.orbitfile;

import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers with the digits that they were printed with. */
final class PrintedNumber {

    private static final Pattern FORM = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?");
    private static final int LONGEST = 40;

    private PrintedNumber() {}

    /**
     * The number of a text as files of this program have it, with a digit before the point, as YAML asks; empty if it is
     * none, or not finite.
     */
    static Optional<String> of(String text) {
        // Fortran marks the exponent of a double with a D.
        final String plain = text.replace('D', 'E').replace('d', 'e').replaceFirst("^\\+", "");
        return plain.length() <= LONGEST && FORM.matcher(plain).matches() && Double.isFinite(Double.parseDouble(plain))
                ? Optional.of(plain.replaceFirst("^(-?)\\.", "$10."))
                : Optional.empty();
    }

    /** Number of digits from the first that is not zero. */
    static int digits(String number) {
        return number.replaceFirst("[eE].*", "")
                .replaceAll("[^0-9]", "")
                .replaceFirst("^0+", "")
                .length();
    }
}
