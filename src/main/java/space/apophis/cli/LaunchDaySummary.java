package space.apophis.cli;

import java.util.Locale;
import space.apophis.study.result.FirstHoursResult;
import space.apophis.study.result.LaunchCalendarResult;
import space.apophis.study.result.LaunchCalendarResult.Day;
import space.apophis.study.result.LaunchInstantResult;
import space.apophis.study.result.ReflownDayResult;
import space.apophis.study.result.StudyResult;

/** The launch days of a run, for people. */
record LaunchDaySummary(StudyResult result) {

    private static final int MINUTES = 16;

    /** Some lines; empty where the scenario does not ask. */
    String text() {
        final LaunchCalendarResult calendar = result.mission().launchCalendar();
        if (calendar == null) {
            return "";
        }
        final StringBuilder text = new StringBuilder(String.format(
                Locale.ROOT,
                "launch days: %d of %d have a window; chance of a launch %s in %d attempt%s of %.0f %%\n",
                calendar.openDays(),
                calendar.days().size(),
                percent(calendar.attempts().chance()),
                calendar.attempts().attempts().size(),
                calendar.attempts().attempts().size() == 1 ? "" : "s",
                100 * calendar.attempts().dailyChance()));
        calendar.firstHours().forEach(each -> text.append(best(calendar, each)));
        return text.toString();
    }

    /** Never 100 %, which no chance below 1 is. */
    private static String percent(double chance) {
        return chance > 0.9995 && chance < 1 ? "above 99.9 %" : String.format(Locale.ROOT, "%.1f %%", 100 * chance);
    }

    private static String best(LaunchCalendarResult calendar, FirstHoursResult hours) {
        final LaunchInstantResult best = calendar.days().stream()
                .filter(day -> day.day().equals(hours.day()))
                .map(Day::best)
                .findFirst()
                .orElseThrow();
        return String.format(
                Locale.ROOT,
                "  %-8s lift-off %s, azimuth %.1f deg, parking orbit %.1f deg, coast %.1f min%s\n",
                hours.label(),
                best.liftOff().utc().substring(0, MINUTES),
                best.azimuthDeg(),
                best.parkingInclinationDeg(),
                best.coastMinutes(),
                calendar.reflown().stream()
                        .filter(flown -> flown.label().equals(hours.label()))
                        .map(LaunchDaySummary::flown)
                        .findFirst()
                        .orElse(""));
    }

    private static String flown(ReflownDayResult flown) {
        return "; flown from there " + kmS(flown.deltaVKmS())
                + (flown.assumedDeltaVKmS() == null
                        ? ""
                        : ", from the instant of the search " + kmS(flown.assumedDeltaVKmS()));
    }

    private static String kmS(Double deltaV) {
        return deltaV == null ? "not to its end" : String.format(Locale.ROOT, "%.4f km/s", deltaV);
    }
}
