package space.apophis.report.export.calendar;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.DeflectionActionResult;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.DeflectionWindowResult;
import space.apophis.study.result.LaunchCalendarResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.OpportunityResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.WindowResult;

/** Dates of launches, flights, pushes and their gates. */
final class MissionCalendar {

    private static final double MS_PER_HOUR = 3.6e6;

    /** Of a day. */
    private static final double HOURS = 24.0;

    private MissionCalendar() {}

    /** @param dates of what results date in TDB alone */
    static void add(CalendarEvents events, StudyResult result, Publisher dates) {
        if (result.launchPeriod().window() != null) {
            period(events, result.launchPeriod().window());
        }
        if (result.mission().launchCalendar() != null) {
            windows(events, result.mission().launchCalendar());
        }
        if (result.mission().opportunities() != null) {
            for (OpportunityResult opportunity : result.mission().opportunities()) {
                opportunity(events, opportunity);
            }
        }
        result.options().forEach(option -> flight(events, option));
        if (result.strikes().deflection() != null) {
            for (DeflectionActionResult action : result.strikes().deflection().actions()) {
                push(events, action, dates);
            }
            deflection(events, result.strikes().deflection());
        }
    }

    private static void period(CalendarEvents events, WindowResult window) {
        if (window.firstLaunchUtc() != null) {
            events.days(
                    "launch period",
                    "launch",
                    window.firstLaunchUtc(),
                    window.lastLaunchUtc(),
                    "Launch period",
                    "Days that meet the limit on " + window.limit().criterion() + ".");
        }
        events.days(
                "launch period",
                "arrival",
                window.firstArrivalUtc(),
                window.lastArrivalUtc(),
                "Arrivals of the launch period",
                "Middle of the braking.");
    }

    private static void windows(CalendarEvents events, LaunchCalendarResult calendar) {
        for (LaunchCalendarResult.Day day : calendar.days()) {
            for (LaunchCalendarResult.Window window : day.windows()) {
                events.span(
                        "launch window",
                        day.day(),
                        window.opening().liftOff(),
                        window.closing().liftOff(),
                        "Launch window from " + calendar.site().site(),
                        String.format(
                                Locale.ROOT,
                                "%s to %s, %s, C3 %.2f km2/s2, launch declination %.1f deg%s.",
                                window.opening().liftOff().utc(),
                                window.closing().liftOff().utc(),
                                calendar.site().launcher(),
                                day.c3Km2S2(),
                                day.launchDeclinationDeg(),
                                day.best() == null
                                        ? ""
                                        : ", best " + day.best().liftOff().utc()));
            }
        }
    }

    private static void opportunity(CalendarEvents events, OpportunityResult opportunity) {
        events.days(
                "launch opportunity",
                opportunity.kind(),
                opportunity.freeArrival().first().utc(),
                opportunity.freeArrival().last().utc(),
                "Launch opportunity, " + opportunity.kind(),
                String.format(
                        Locale.ROOT,
                        "Best %s, arrival %s, %.3f km/s, on conics.",
                        opportunity.best().launch().utc(),
                        opportunity.best().arrival().utc(),
                        opportunity.best().deltaVKmS()));
    }

    private static void flight(CalendarEvents events, TrajectoryResult option) {
        final String as = option.flown() ? "as flown" : "on conics";
        for (LegResult leg : option.legs()) {
            final String what = option.label() + ": " + leg.type()
                    + (leg.body() == null ? "" : ", " + leg.body())
                    + (leg.label() == null ? "" : ", " + leg.label());
            final String text = String.format(
                    Locale.ROOT,
                    "%s, %s, %.4f km/s.",
                    leg.when().utc(),
                    as,
                    leg.cost().deltaVKmS());
            if (leg.burns().isEmpty() && leg.until() != null) {
                events.span(leg.type(), option.label(), leg.when(), leg.until(), what, text);
            } else if (leg.burns().isEmpty()) {
                events.minute(leg.type(), option.label(), leg.when().utc(), what, text);
            }
            leg.burns().forEach(burn -> burn(events, option, leg, burn, what));
        }
    }

    private static void burn(
            CalendarEvents events, TrajectoryResult option, LegResult leg, BurnResult burn, String what) {
        final Instant begin = Instant.parse(burn.begin().utc());
        final Instant end = begin.plus(Duration.ofMillis(Math.round(burn.durationHours() * MS_PER_HOUR)));
        events.span(
                leg.type() + " burn",
                option.label(),
                begin.toString(),
                end.toString(),
                what,
                String.format(Locale.ROOT, "Burn of %.4f km/s, %.3f h.", burn.deltaVKmS(), burn.durationHours()));
    }

    private static void push(CalendarEvents events, DeflectionActionResult action, Publisher dates) {
        final String text = String.format(
                Locale.ROOT, "%s, %.4f mm/s.", action.kind(), action.push().deltaVMmS());
        final String begin = dates.utc(action.secondsTdb());
        if (action.slow() == null) {
            events.minute("deflection", action.label(), begin, "Deflection: " + action.label(), text);
        } else {
            final Duration length = Duration.ofMillis(Math.round(action.slow().durationDays() * HOURS * MS_PER_HOUR));
            final String end = Instant.parse(begin).plus(length).toString();
            events.span("deflection", action.label(), begin, end, "Deflection: " + action.label(), text);
        }
    }

    private static void deflection(CalendarEvents events, DeflectionResult deflection) {
        final DeflectionWindowResult window = deflection.window();
        if (window == null) {
            return;
        }
        if (window.gates() != null) {
            events.minute(
                    "deflection gate",
                    "decision",
                    window.gates().decisionUtc(),
                    "Decision to deflect",
                    "At the latest, as the scenario has it.");
            events.minute(
                    "deflection gate",
                    "ready",
                    window.gates().readyUtc(),
                    "Impactor ready for launch",
                    String.format(
                            Locale.ROOT,
                            "%.0f days after the decision.",
                            window.gates().buildDays()));
        }
        if (window.firstLaunchUtc() != null) {
            events.days(
                    "deflection launch period",
                    "impactor",
                    window.firstLaunchUtc(),
                    window.lastLaunchUtc(),
                    "Launches that deflect enough",
                    String.format(Locale.ROOT, "A shift of %.0f km or more.", window.wantedShiftKm()));
        }
    }
}
