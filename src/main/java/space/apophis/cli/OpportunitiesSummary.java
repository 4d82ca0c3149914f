package space.apophis.cli;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import space.apophis.study.result.OpportunityPoint;
import space.apophis.study.result.OpportunityResult;
import space.apophis.study.result.OpportunityResult.LaunchSpan;
import space.apophis.study.result.OpportunitySearchResult;
import space.apophis.study.result.RankedWayResult;
import space.apophis.study.result.StudyResult;

/** Other ways in, for people. */
record OpportunitiesSummary(StudyResult result) {

    private static final int DAY = 10;

    private static final List<String> PERIODS = List.of(
            "period",
            "first",
            "last",
            "days",
            "one arrival",
            "best",
            "arrival",
            "dv/(km/s)",
            "C3/(km^2/s^2)",
            "DLA/deg",
            "v-rel/(km/s)",
            "phase/deg",
            "days before");

    private static final List<String> WAYS = List.of(
            "mode",
            "rank",
            "from",
            "dv/(km/s)",
            "to leave",
            "C3/(km^2/s^2)",
            "departure",
            "arrival",
            "v-rel/(km/s)",
            "phase/deg",
            "days before");

    /** Tables; empty where the scenario does not ask. */
    String text() {
        final List<OpportunityResult> periods = result.mission().opportunities();
        if (periods == null) {
            return "";
        }
        final OpportunitySearchResult search = result.mission().opportunitySearch();
        final String limit = search.seeksLeastC3()
                ? number("C3 at most %.2f km^2/s^2", search.limitC3Km2S2())
                : number("dv at most %.3f km/s", search.limitDeltaVKmS());
        return "opportunities (" + search.mode() + "), launch "
                + day(search.firstLaunch().utc()) + " to "
                + day(search.lastLaunch().utc()) + ", " + limit + ", on conics\n"
                + new TextTable(
                                PERIODS,
                                periods.stream().map(OpportunitiesSummary::row).toList())
                        .text("  ")
                + ways(result.mission().ways());
    }

    private static List<String> row(OpportunityResult period) {
        final List<String> row = new ArrayList<>();
        row.add(period.kind().equals("next") ? "later arrival" : period.kind());
        row.add(day(period.freeArrival().first().utc()));
        row.add(day(period.freeArrival().last().utc()));
        row.add(String.valueOf(period.freeArrival().launchDays()));
        row.add(period.fixedArrival() == null ? "-" : span(period.fixedArrival()));
        final OpportunityPoint best = period.best();
        row.add(day(best.launch().utc()));
        row.add(day(best.arrival().utc()));
        row.add(number("%.3f", best.deltaVKmS()));
        row.add(number("%.2f", best.c3Km2S2()));
        row.add(number("%.1f", best.launchDeclinationDeg()));
        row.addAll(arrival(best));
        return row;
    }

    private static String span(LaunchSpan span) {
        return day(span.first().utc()) + " to " + day(span.last().utc());
    }

    private static String ways(List<RankedWayResult> ways) {
        return ways == null
                ? ""
                : "ways in, each at its best, on conics\n"
                        + new TextTable(
                                        WAYS,
                                        ways.stream()
                                                .map(OpportunitiesSummary::row)
                                                .toList())
                                .text("  ");
    }

    private static List<String> row(RankedWayResult way) {
        final List<String> row = new ArrayList<>(List.of(way.mode(), String.valueOf(way.rank()), way.departure()));
        final OpportunityPoint best = way.best();
        if (best == null) {
            row.addAll(Collections.nCopies(WAYS.size() - row.size(), "-"));
            return row;
        }
        row.add(number("%.3f", best.deltaVKmS()));
        row.add(number("%.3f", way.departureDeltaVKmS()));
        row.add(number("%.2f", best.c3Km2S2()));
        row.add(day(best.launch().utc()));
        row.add(day(best.arrival().utc()));
        row.addAll(arrival(best));
        return row;
    }

    private static List<String> arrival(OpportunityPoint best) {
        return List.of(
                number("%.3f", best.relativeSpeedKmS()),
                number("%.0f", best.sunPhaseAngleDeg()),
                number("%.1f", best.daysBeforeEncounter()));
    }

    private static String number(String format, Double value) {
        return value == null ? "-" : String.format(Locale.ROOT, format, value);
    }

    private static String day(String utc) {
        return utc.substring(0, DAY);
    }
}
