package space.apophis.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.ForceRungResult;
import space.apophis.study.result.StudyResult;

/**
 * What a person wants to see when a run has ended.
 *
 * @param folder where the report was written
 */
record RunSummary(StudyResult result, Path folder) {

    private static final List<String> HEADER =
            List.of("body", "time (TDB)", "distance/km", "altitude/km", "speed/(km/s)", "v-infinity/(km/s)");

    private static final List<String> LADDER_HEADER =
            List.of("force added", "time (TDB)", "miss distance/km", "change/km", "end error/km");

    /** The close approaches in a table, the force ladder, transfers, trajectories and visitors where there are any, then where the report is. */
    String text() {
        List<List<String>> rows =
                result.passes().closeApproaches().stream().map(RunSummary::row).toList();
        String approaches =
                rows.isEmpty() ? "  no close approach within the limits\n" : new TextTable(HEADER, rows).text("  ");
        return PlainLine.of(result.header().title()) + "\n" + approaches + ladder()
                + new TrajectorySummary(result).text()
                + new SharedLaunchSummary(result).text()
                + new VisitorSummary(result).text()
                + "report: " + folder.resolve("report.html") + "\n";
    }

    private String ladder() {
        return result.passes().forceLadder() == null
                ? ""
                : new TextTable(
                                LADDER_HEADER,
                                result.passes().forceLadder().stream()
                                        .map(RunSummary::rung)
                                        .toList())
                        .text("  ");
    }

    private static List<String> rung(ForceRungResult rung) {
        return List.of(
                rung.words(),
                rung.tdb() == null ? "-" : rung.tdb(),
                optional("%,.3f", rung.missDistanceKm()),
                optional("%+,.3f", rung.missChangeKm()),
                number("%,.1f", rung.endErrorKm()));
    }

    private static String optional(String format, Double value) {
        return value == null ? "-" : number(format, value);
    }

    private static List<String> row(CloseApproachResult approach) {
        return List.of(
                approach.body(),
                approach.tdb(),
                number("%,.1f", approach.distanceKm()),
                number("%,.1f", approach.altitudeKm()),
                number("%.3f", approach.relativeSpeedKmS()),
                optional("%.3f", approach.conic().vInfinityKmS()));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
