package space.apophis.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import space.apophis.study.CloseApproachResult;
import space.apophis.study.StudyResult;

/**
 * What a person wants to see when a run has ended.
 *
 * @param folder where the report was written
 */
record RunSummary(StudyResult result, Path folder) {

    private static final List<String> HEADER =
            List.of("body", "time (TDB)", "distance/km", "altitude/km", "speed/(km/s)", "v-infinity/(km/s)");

    /** The close approaches in a table, then where the report is. */
    String text() {
        List<List<String>> rows =
                result.closeApproaches().stream().map(RunSummary::row).toList();
        String approaches =
                rows.isEmpty() ? "  no close approach within the limits\n" : new TextTable(HEADER, rows).text("  ");
        return PlainLine.of(result.title()) + "\n" + approaches + "report: " + folder.resolve("report.html") + "\n";
    }

    private static List<String> row(CloseApproachResult approach) {
        Double excess = approach.vInfinityKmS();
        return List.of(
                approach.body(),
                approach.tdb(),
                number("%,.1f", approach.distanceKm()),
                number("%,.1f", approach.altitudeKm()),
                number("%.3f", approach.relativeSpeedKmS()),
                excess == null ? "-" : number("%.3f", excess));
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
