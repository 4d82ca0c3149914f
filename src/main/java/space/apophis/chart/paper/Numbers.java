package space.apophis.chart.paper;

import java.math.BigDecimal;
import java.math.MathContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as the figures write them: 38,011.4 with a true minus sign, on every machine alike. */
public final class Numbers {

    private Numbers() {}

    /** A format by a pattern of {@link DecimalFormat}; not safe for several threads, so each caller has its own. */
    public static NumberFormat pattern(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(pattern, symbols);
    }

    /** A number by a pattern of {@link DecimalFormat}. */
    public static String format(String pattern, double value) {
        return pattern(pattern).format(value);
    }

    /**
     * A distance between ticks of 1, 2 or 5 times a power of ten.
     *
     * @param span of the axis, positive
     * @param ticks about how many are wanted
     */
    public static double step(double span, int ticks) {
        double wanted = span / ticks;
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        for (double factor : new double[] {1, 2, 5}) {
            if (factor * power >= wanted) {
                return factor * power;
            }
        }
        return 10 * power;
    }

    /** Whole numbers in groups of three digits. */
    public static String grouped(double value) {
        return pattern("#,##0").format(value);
    }

    /** Three significant digits, whole numbers in groups of three digits: 29,100, 55.2, 0.0465. */
    public static String significant(double value) {
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(3));
        int decimals = Math.max(0, rounded.scale());
        return pattern(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals))
                .format(rounded);
    }
}
