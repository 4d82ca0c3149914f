package space.apophis.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.ContactResult;
import space.apophis.study.result.ForceRungResult;
import space.apophis.study.result.ImpactResult;
import space.apophis.study.result.StudyResult;
import space.apophis.units.PlainLine;

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

    /** The impact, the close approaches in a table, the force ladder, transfers, trajectories and visitors where there are any, then where the report is. */
    String text() {
        List<List<String>> rows =
                result.passes().closeApproaches().stream().map(RunSummary::row).toList();
        String approaches = rows.isEmpty() && result.strikes().impact() == null
                ? "  no close approach within the limits\n"
                : rows.isEmpty() ? "" : new TextTable(HEADER, rows).text("  ");
        return PlainLine.of(result.header().title()) + "\n" + impact() + approaches + ladder()
                + new TrajectorySummary(result).text()
                + new SharedLaunchSummary(result).text()
                + new LaunchDaySummary(result).text()
                + new BudgetSummary(result).text()
                + new OpportunitiesSummary(result).text()
                + new ParkedFlybySummary(result).text()
                + new EscortSummary(result).text()
                + new DeflectionSummary(result).text()
                + new WhatIfSummary(result).text()
                + new VisitorSummary(result).text()
                + "report: " + folder.resolve("report.html") + "\n";
    }

    private String impact() {
        final ImpactResult impact = result.strikes().impact();
        if (impact == null) {
            return "";
        }
        final ContactResult entry = impact.entry();
        return String.format(
                Locale.ROOT,
                "  %s %s at %s UTC, latitude %.3f deg, longitude %.3f deg, height %.1f km, %.3f km/s, %.1f deg below the"
                        + " horizontal%s\n",
                impact.ground() == null ? "enters the atmosphere of" : "strikes",
                impact.body(),
                entry.utc().substring(0, entry.utc().length() - 1),
                entry.latitudeDeg(),
                entry.longitudeDeg(),
                Math.abs(entry.heightKm()),
                entry.entrySpeedKmS(),
                entry.flightPathAngleDeg(),
                impact.energy().energyKt() == null
                        ? ""
                        : number(", %,.3g kt of TNT", impact.energy().energyKt()));
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
