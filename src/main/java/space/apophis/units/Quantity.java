package space.apophis.units;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Quantities as people write them, to SI: "1.45 km/s", "0.2 au", and three components as "1 2 3 km". */
public final class Quantity {

    private static final String NUMBER_FORM = "[+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d{1,3})?";
    private static final Pattern NUMBER = Pattern.compile(NUMBER_FORM);
    private static final int LONGEST_NUMBER = 60;

    /** One digit less than a double has, so that the last bit of a conversion does not show. */
    private static final MathContext READ_BY_PEOPLE = new MathContext(15);

    private Quantity() {}

    /**
     * The value of a text in SI.
     *
     * @throws IllegalArgumentException saying what is wrong and what is allowed
     */
    public static double parse(String text, Dimension dimension) {
        return values(text, dimension, 1)[0];
    }

    /**
     * Three components with one unit, in SI.
     *
     * @throws IllegalArgumentException saying what is wrong and what is allowed
     */
    public static Triple parseTriple(String text, Dimension dimension) {
        final double[] values = values(text, dimension, 3);
        return new Triple(values[0], values[1], values[2]);
    }

    /**
     * Values in SI as people read them, with one unit, to 15 digits: in the unit that takes the fewest.
     *
     * @param preferred the unit that is taken if none needs fewer digits; else the one with numbers nearest to 1
     */
    public static String format(Dimension dimension, Optional<Unit> preferred, double... values) {
        if (dimension == Dimension.NONE) {
            return numbers(values, 1.0);
        }
        final Unit best = Arrays.stream(Unit.values())
                .filter(unit -> unit.dimension() == dimension)
                .min(Comparator.comparingInt((Unit unit) -> digits(values, unit))
                        .thenComparing(unit -> preferred.filter(unit::equals).isEmpty())
                        .thenComparingDouble(unit -> distanceFromOne(values, unit)))
                .orElseThrow();
        return numbers(values, best.factor()) + " " + best.symbol();
    }

    private static int digits(double[] values, Unit unit) {
        return Arrays.stream(values)
                .mapToInt(value -> digits(rounded(value / unit.factor())))
                .sum();
    }

    /** Zeros at the end of a whole number count: 900000 arcsec is not shorter than 250 deg. */
    private static int digits(BigDecimal value) {
        return Math.max(value.precision(), value.precision() - value.scale());
    }

    private static double distanceFromOne(double[] values, Unit unit) {
        return Arrays.stream(values)
                .filter(value -> value != 0.0)
                .map(value -> Math.abs(Math.log10(Math.abs(value / unit.factor()))))
                .sum();
    }

    private static String numbers(double[] values, double factor) {
        return Arrays.stream(values)
                .mapToObj(value -> rounded(value / factor))
                .map(Quantity::number)
                .collect(Collectors.joining(" "));
    }

    private static BigDecimal rounded(double value) {
        return new BigDecimal(value).round(READ_BY_PEOPLE).stripTrailingZeros();
    }

    private static String number(BigDecimal value) {
        final int exponent = value.precision() - value.scale() - 1;
        return exponent < -4 || exponent > 9 ? value.toString() : value.toPlainString();
    }

    /**
     * Regular expression of what is read here, in the words that Java and ECMAScript share.
     *
     * @param count of numbers before the unit
     */
    public static String form(Dimension dimension, int count) {
        final String numbers = String.join("\\s+", Collections.nCopies(count, NUMBER_FORM));
        final String units = Arrays.stream(Unit.values())
                .filter(unit -> unit.dimension() == dimension)
                .map(unit -> unit.symbol().replace("^", "\\^"))
                .collect(Collectors.joining("|"));
        return dimension == Dimension.NONE ? numbers : numbers + "\\s+(?:" + units + ")";
    }

    private static double[] values(String text, Dimension dimension, int count) {
        final String[] words = text.trim().split("\\s+");
        final int numbers =
                (int) Arrays.stream(words).filter(word -> isNumber(word)).count();
        if (numbers != count || !isNumber(words[0])) {
            throw new IllegalArgumentException("'" + text + "' is not " + inWords(dimension, count));
        }
        final double factor = factor(text, words, dimension, count);
        final double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = Double.parseDouble(words[i]) * factor;
            if (!Double.isFinite(values[i])) {
                throw new IllegalArgumentException("'" + words[i] + "' is too large for a number");
            }
        }
        return values;
    }

    private static double factor(String text, String[] words, Dimension dimension, int count) {
        if (dimension == Dimension.NONE) {
            if (words.length != count) {
                throw new IllegalArgumentException("'" + text + "' has a unit, a plain number is allowed");
            }
            return 1.0;
        }
        if (words.length == count) {
            throw new IllegalArgumentException("'" + text + "' has no unit, allowed are " + dimension.units());
        }
        final String symbol = words[count];
        final Unit unit = Unit.of(symbol).orElse(null);
        if (words.length > count + 1 || unit == null || unit.dimension() != dimension) {
            throw new IllegalArgumentException("'" + text + "' has the wrong unit, allowed are " + dimension.units());
        }
        return unit.factor();
    }

    private static boolean isNumber(String word) {
        return word.length() <= LONGEST_NUMBER && NUMBER.matcher(word).matches();
    }

    private static String inWords(Dimension dimension, int count) {
        final String numbers = count == 1 ? "a number" : count + " numbers";
        return dimension == Dimension.NONE ? numbers : numbers + " and a unit of " + dimension.units();
    }

    /** Three components of a vector, SI. */
    public record Triple(double x, double y, double z) implements Serializable {

        /** Its length, SI. */
        public double norm() {
            return Math.hypot(Math.hypot(x, y), z);
        }
    }
}
