package space.apophis.report.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.UtcClock;

/** How an answer writes dates, lengths, masses and probabilities; the same on every machine. */
final class Wording {

    /** Below it no calculation of a chance means anything: the tails of an orbit's errors are not known so far out. */
    static final double LEAST_PROBABILITY = 1e-12;

    private static final double PER_CENT_FROM = 1e-4;

    private Wording() {}

    /** 26 April 2028. */
    static String day(String utc) {
        return UtcClock.date(utc);
    }

    /** 26 April 2028 at 21:45. */
    static String minute(String utc) {
        return format("d MMMM uuuu 'at' HH:mm", Instant.parse(utc));
    }

    /** 21:45:03, cut as everywhere on the pages, not rounded. */
    static String second(String utc) {
        return utc.substring(11, 19);
    }

    /** 2028-04-26 21:45, of an instant in any scale. */
    static String plainMinute(String iso) {
        return iso.substring(0, 16).replace('T', ' ');
    }

    /** 20 April to 7 May 2028; each with its year where they differ. */
    static String span(String fromUtc, String toUtc) {
        final boolean sameYear = fromUtc.substring(0, 4).equals(toUtc.substring(0, 4));
        return (sameYear ? format("d MMMM", Instant.parse(fromUtc)) : day(fromUtc)) + " to " + day(toUtc);
    }

    /** Days of a period with both its ends. */
    static long days(String fromUtc, String toUtc) {
        return ChronoUnit.DAYS.between(
                        Instant.parse(fromUtc).atOffset(ZoneOffset.UTC).toLocalDate(),
                        Instant.parse(toUtc).atOffset(ZoneOffset.UTC).toLocalDate())
                + 1;
    }

    /** Days from an instant to another. */
    static double daysBetween(String fromUtc, String toUtc) {
        return Duration.between(Instant.parse(fromUtc), Instant.parse(toUtc)).toSeconds() / 86400.0;
    }

    /** 18 days, 1 day. */
    static String count(long number, String noun) {
        return Numbers.grouped(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** Whole km above 1000, else three digits. */
    static String km(double km) {
        return (Math.abs(km) >= 1000 ? Numbers.grouped(km) : Numbers.significant(km)) + " km";
    }

    /** Three digits; metres below a kilometre. */
    static String shortKm(double km) {
        return km >= 1 ? Numbers.significant(km) + " km" : Numbers.significant(1000 * km) + " m";
    }

    static String kg(double kg) {
        return Numbers.grouped(kg) + " kg";
    }

    static String kmS(double kmS) {
        return Numbers.format("0.000", kmS) + " km/s";
    }

    static String c3(double km2S2) {
        return Numbers.format("0.00", km2S2) + " km²/s²";
    }

    static String degrees(double deg) {
        return Numbers.format("0.0", deg) + "°";
    }

    /** 28.85° N, 43.13° W. */
    static String place(double latitudeDeg, double longitudeDeg) {
        return Numbers.format("0.00", Math.abs(latitudeDeg)) + "° " + (latitudeDeg < 0 ? "S" : "N") + ", "
                + Numbers.format("0.00", Math.abs(longitudeDeg)) + "° " + (longitudeDeg < 0 ? "W" : "E");
    }

    /** 4.18 %, below a ten thousandth 1 in 833,000. */
    static String probability(double p) {
        if (p < LEAST_PROBABILITY) {
            return "below 1 in 10¹²";
        }
        return p >= PER_CENT_FROM ? Numbers.format("0.0#", 100 * p) + " %" : "1 in " + Numbers.significant(1 / p);
    }

    /** 63 σ; one decimal below ten. */
    static String sigmas(double sigmas) {
        return Numbers.format(Math.abs(sigmas) < 10 ? "0.0" : "#,##0", sigmas) + " σ";
    }

    /** The same with two digits below one: 0.0026 σ. */
    static String smallSigmas(double sigmas) {
        if (sigmas >= 1e-3) {
            return sigmas >= 1 ? sigmas(sigmas) : Numbers.format("0.0##", sigmas) + " σ";
        }
        return "less than 0.001 σ";
    }

    /** A probability near 0 or 1 in a word. */
    static String certainty(double p) {
        return p > 0.9999 ? "certain" : p < LEAST_PROBABILITY ? "none" : probability(p);
    }

    /** Three digits in kilometres, metres, millimetres or micrometres. */
    static String length(double km) {
        if (km >= 1e-3) {
            return shortKm(km);
        }
        return km >= 1e-6 ? Numbers.significant(1e6 * km) + " mm" : Numbers.significant(1e9 * km) + " µm";
    }

    /** 2.34 m/s, 12.3 mm/s, 45.6 µm/s. */
    static String push(double mmS) {
        if (mmS >= 1000) {
            return Numbers.significant(mmS / 1000) + " m/s";
        }
        return mmS >= 0.1 ? Numbers.significant(mmS) + " mm/s" : Numbers.significant(1000 * mmS) + " µm/s";
    }

    /** 5.2 years, or days below one. */
    static String lead(double days) {
        return days >= 365.25
                ? Numbers.format("0.0", days / 365.25) + " years before"
                : Numbers.format("0", days) + " days before";
    }

    /** 3.9 t, 12.1 kt, 8.5 Mt of TNT. */
    static String tnt(double kilotons) {
        if (kilotons < 1) {
            return Numbers.significant(1000 * kilotons) + " t";
        }
        return kilotons < 1000 ? Numbers.significant(kilotons) + " kt" : Numbers.significant(kilotons / 1000) + " Mt";
    }

    /** The first letter large. */
    static String sentence(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static String format(String pattern, Instant instant) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(instant.atOffset(ZoneOffset.UTC));
    }
}
