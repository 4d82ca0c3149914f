package space.apophis.chart.trajectory;

import java.util.Locale;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.LegResult;

/** What the labels of legs say. */
final class LegNames {

    private static final double METRES = 1000;
    private static final double ONE_KM_S = 1;

    /** Km/s: less is written as none. */
    private static final double LEAST_BURN = 5e-5;

    private LegNames() {}

    /** A line of what it is, and one of when and how much. */
    static String of(LegResult leg) {
        final String amount = amount(leg);
        final int burns = leg.burns().size();
        final String days = UtcClock.date(leg.utc())
                + (burns > 1 && leg.until() != null
                        ? " to " + UtcClock.date(leg.until().utc())
                        : "");
        return shortly(leg) + (burns > 1 ? ", " + burns + " burns" : "") + "\n" + days
                + (amount.isEmpty() ? "" : ", " + amount);
    }

    /** What it is. */
    static String shortly(LegResult leg) {
        final String body = body(leg.body());
        return switch (leg.type()) {
            case "launch" -> "Launch";
            case "swing-by" -> "Swing-by of " + body;
            case "flyby" -> "Flyby of " + body;
            case "impact" -> "Impact on " + body;
            case "arrival" -> leg.body() == null ? "Arrival" : "Arrival at " + body;
            case "braking" -> leg.body() == null ? "Braking" : "Braking at " + body;
            case "thrust-arc" -> leg.label() == null ? "Thrust arc" : leg.label();
            default -> leg.label() == null ? "Manoeuvre" : leg.label();
        };
    }

    private static String amount(LegResult leg) {
        if (leg.type().equals("swing-by") && leg.altitudeKm() != null) {
            return Numbers.grouped(leg.altitudeKm()) + " km";
        }
        return isBurn(leg) ? speed(leg.deltaVKmS()) : "";
    }

    /** Whether anything is given there; a search leaves traces where nothing need be. */
    static boolean isBurn(LegResult leg) {
        return leg.deltaVKmS() > LEAST_BURN;
    }

    /** Small ones in m/s. */
    static String speed(double kmPerSecond) {
        return kmPerSecond < ONE_KM_S
                ? Numbers.format("0.#", METRES * kmPerSecond) + " m/s"
                : Numbers.format("0.000", kmPerSecond) + " km/s";
    }

    /** A planet as people write it; the designation of a small body as it is. */
    static String body(String body) {
        if (body == null) {
            return "the body";
        }
        return body.matches("[A-Z]+") ? body.charAt(0) + body.substring(1).toLowerCase(Locale.ROOT) : body;
    }
}
