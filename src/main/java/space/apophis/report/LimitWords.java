package space.apophis.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import space.apophis.study.ComparedLimit;
import space.apophis.study.result.Shortfall;

/** Limits of an option for people: by name, with how far it is from each. */
final class LimitWords {

    private LimitWords() {}

    /** Of one that is not kept: {@code Δv by 0.001 km/s}. */
    static String failed(ComparedLimit limit) {
        return limit.margin() == null
                ? limit.kind().label()
                : limit.kind().label() + " by " + amount(limit.kind(), limit.shownMargin());
    }

    /** Of one that is kept, without its name: {@code 0.092 km/s to spare}. */
    static String kept(ComparedLimit limit) {
        return amount(limit.kind(), limit.shownMargin()) + " to spare";
    }

    /** Either, without its name. */
    static String margin(ComparedLimit limit) {
        return limit.kept()
                ? kept(limit)
                : limit.margin() == null ? "failed" : "failed by " + amount(limit.kind(), limit.shownMargin());
    }

    /** A shortfall so small that its usual digits would be zeros gets the digits it needs. */
    private static String amount(Shortfall kind, double margin) {
        final double size = Math.abs(margin);
        int decimals = kind.shown().decimals();
        while (size > 0 && decimals < MOST_DECIMALS && size < 0.5 * Math.pow(10, -decimals)) {
            decimals++;
        }
        final String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
        final String number = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(size);
        final String unit = kind.shown().unit();
        return unit.isEmpty() || unit.equals("°") ? number + unit : number + " " + unit;
    }

    private static final int MOST_DECIMALS = 6;
}
