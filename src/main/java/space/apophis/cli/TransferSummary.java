package space.apophis.cli;

import java.util.List;
import java.util.Locale;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;
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
                        .text("  ")
                + TrajectorySummary.reasons(result.launchPeriod().transfers());
    }

    private String period() {
        final WindowResult window = result.launchPeriod().window();
        if (window.firstLaunchUtc() == null) {
            return "launch period: empty, no launch meets " + limit(window) + "; the best found is "
                    + number("%.3f km/s, ", window.best().bestDeltaVKmS())
                    + number("%.1f kg, ", window.best().bestDeliveredMassKg())
                    + number("C3 %.2f km^2/s^2", window.best().bestC3Km2S2());
        }
        final long days =
                window.launchDays().stream().filter(day -> day.within()).count();
        return "launch period: " + day(window.firstLaunchUtc()) + " to " + day(window.lastLaunchUtc()) + " ("
                + days + (days == 1 ? " launch date) with " : " launch dates) with ") + limit(window)
                + ", arrival " + day(window.firstArrivalUtc()) + " to " + day(window.lastArrivalUtc())
                + (window.asOnConics()
                        ? ""
                        : "; on conics " + day(window.firstLaunchConicUtc()) + " to "
                                + day(window.lastLaunchConicUtc()));
    }

    private static String limit(WindowResult window) {
        if (window.limit().limitDeltaVKmS() != null) {
            return number("dv at most %.3f km/s", window.limit().limitDeltaVKmS());
        }
        return window.limit().limitDeliveredMassKg() != null
                ? number("at least %.1f kg delivered", window.limit().limitDeliveredMassKg())
                : number("C3 at most %.2f km^2/s^2", window.limit().limitC3Km2S2());
    }

    private static List<String> row(TrajectoryResult transfer) {
        return List.of(
                PlainLine.of(transfer.label()),
                day(transfer.launchUtc()),
                day(transfer.arrivalUtc()),
                number("%.2f", transfer.c3Km2S2()),
                number("%.1f", transfer.launchDeclinationDeg()),
                number("%.3f", transfer.deltaV().deltaVConicKmS()),
                number("%.3f", transfer.deltaV().deltaVFlownKmS()),
                number("%.3f", transfer.end().arrivalVInfinityKmS()),
                number("%,.0f", transfer.mass().deliveredMassKg()),
                number("%.1f", transfer.end().daysBeforeEncounter()));
    }

    private static String day(String utc) {
        return utc.substring(0, DAY);
    }

    private static String number(String format, Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, format, value);
    }
}
