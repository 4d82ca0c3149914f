package space.apophis.cli;

import java.util.List;
import java.util.Locale;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TransferResult;
import space.apophis.study.result.WindowResult;

/** The launch period and the options of a run, for people. */
record TransferSummary(StudyResult result) {

    private static final int DAY = 10;

    private static final List<String> HEADER = List.of(
            "option",
            "launch",
            "arrival",
            "C3/(km^2/s^2)",
            "DLA/deg",
            "dv/(km/s)",
            "flown/(km/s)",
            "v-infinity/(km/s)",
            "mass/kg",
            "days before");

    /** A line and a table; empty where the scenario does not ask. */
    String text() {
        if (result.launchPeriod().transfers() == null || result.launchPeriod().window() == null) {
            return "";
        }
        return period() + "\n"
                + new TextTable(
                                HEADER,
                                result.launchPeriod().transfers().stream()
                                        .map(TransferSummary::row)
                                        .toList())
                        .text("  ");
    }

    private String period() {
        final WindowResult window = result.launchPeriod().window();
        if (window.firstLaunchUtc() == null) {
            return "launch period: empty, no launch meets " + limit(window) + "; the best found is "
                    + number("%.3f km/s, ", window.bestDeltaVKmS()) + number("%.1f kg, ", window.bestDeliveredMassKg())
                    + number("C3 %.2f km^2/s^2", window.bestC3Km2S2());
        }
        final long days =
                window.launchDays().stream().filter(day -> day.within()).count();
        return "launch period: " + day(window.firstLaunchUtc()) + " to " + day(window.lastLaunchUtc()) + " ("
                + days + (days == 1 ? " launch date) with " : " launch dates) with ") + limit(window)
                + ", arrival " + day(window.firstArrivalUtc()) + " to " + day(window.lastArrivalUtc());
    }

    private static String limit(WindowResult window) {
        if (window.limitDeltaVKmS() != null) {
            return number("dv at most %.3f km/s", window.limitDeltaVKmS());
        }
        return window.limitDeliveredMassKg() != null
                ? number("at least %.1f kg delivered", window.limitDeliveredMassKg())
                : number("C3 at most %.2f km^2/s^2", window.limitC3Km2S2());
    }

    private static List<String> row(TransferResult transfer) {
        return List.of(
                PlainLine.of(transfer.label()),
                day(transfer.launchUtc()),
                day(transfer.arrivalUtc()),
                number("%.2f", transfer.c3Km2S2()),
                number("%.1f", transfer.launchDeclinationDeg()),
                number("%.3f", transfer.deltaVConicKmS()),
                number("%.3f", transfer.deltaVFlownKmS()),
                number("%.3f", transfer.arrivalVInfinityKmS()),
                number("%,.0f", transfer.deliveredMassKg()),
                number("%.1f", transfer.daysBeforeEncounter()));
    }

    private static String day(String utc) {
        return utc.substring(0, DAY);
    }

    private static String number(String format, Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, format, value);
    }
}
