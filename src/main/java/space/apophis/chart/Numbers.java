package space.apophis.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;

/** Numbers as the figures write them: 38,011.4 with a true minus sign, on every machine alike. */
final class Numbers {

    private Numbers() {}

    /** A format by a pattern of {@link DecimalFormat}; not safe for several threads, so each caller has its own. */
    static NumberFormat pattern(String pattern) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(pattern, symbols);
    }

    /** Whole numbers in groups of three digits. */
    static String grouped(double value) {
        return pattern("#,##0").format(value);
    }
}
