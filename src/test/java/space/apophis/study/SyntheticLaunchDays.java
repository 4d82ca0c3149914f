package space.apophis.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import space.apophis.study.result.FirstHoursResult;
import space.apophis.study.result.KnownLiftOffResult;
import space.apophis.study.result.LaunchAttemptsResult;
import space.apophis.study.result.LaunchCalendarResult;
import space.apophis.study.result.LaunchCalendarResult.Day;
import space.apophis.study.result.LaunchCalendarResult.Window;
import space.apophis.study.result.LaunchInstantResult;
import space.apophis.study.result.ReflownDayResult;
import space.apophis.study.result.StageDisposalResult;
import space.apophis.study.result.StageDisposalResult.Closest;
import space.apophis.study.result.When;

/** Launch days whose margin is a parabola about an instant that moves by four minutes a day; the last day is closed. */
public final class SyntheticLaunchDays {

    private static final LocalDate FIRST = LocalDate.parse("2028-04-20");
    private static final int DAYS = 18;
    private static final int STEP = 20;
    private static final int CLOSED = DAYS - 1;

    /** No coast is short enough after this minute. */
    private static final int LAST_COAST = 1200;

    private SyntheticLaunchDays() {}

    private static double best(int day) {
        return 300 + 4.0 * day;
    }

    private static double margin(int day, double minute) {
        return 600 + 20.0 * day - 0.008 * Math.pow(minute - best(day), 2);
    }

    /** Half of the window, minutes. */
    private static double half(int day) {
        return Math.sqrt((600 + 20.0 * day) / 0.008);
    }

    private static When when(int day, double minute) {
        final String text = FIRST.plusDays(day)
                        .atStartOfDay()
                        .plusSeconds(Math.round(60 * minute))
                        .withNano(0) + "";
        final String utc = text.length() == 16 ? text + ":00" : text;
        return new When(SyntheticFlyby.seconds(utc) + 69.184, utc + "Z");
    }

    private static LaunchInstantResult instant(int day, double minute) {
        final double late = minute - best(day);
        return new LaunchInstantResult(
                when(day, minute),
                when(day, minute + 50),
                105 + 0.02 * late,
                34 + 0.01 * Math.abs(late),
                late < -180 ? "ascending" : "descending",
                late < 0,
                36 - 0.05 * late,
                0.4 * Math.abs(late),
                0.3 * Math.abs(late),
                15,
                margin(day, minute));
    }

    private static Day day(int day) {
        final double from = Math.max(0, best(day) - half(day));
        final double to = best(day) + half(day);
        return new Day(
                FIRST.plusDays(day).toString(),
                when(day, 0),
                18 - 0.25 * day,
                33 + 0.4 * day,
                24 + day,
                1880,
                day == CLOSED ? List.of() : List.of(new Window(instant(day, from), instant(day, to))),
                day == CLOSED ? null : instant(day, best(day)),
                day == CLOSED ? "coast-beyond-stage" : null);
    }

    private static List<Double> margins(int day) {
        final List<Double> margins = new ArrayList<>();
        for (int minute = 0; minute < 1440; minute += STEP) {
            margins.add(minute > LAST_COAST || day == CLOSED ? null : Double.valueOf(Math.rint(margin(day, minute))));
        }
        return margins;
    }

    private static LaunchAttemptsResult attempts() {
        return new LaunchAttemptsResult(
                0.5,
                2,
                1 - Math.pow(0.5, 9),
                IntStream.range(0, 9)
                        .mapToObj(i -> new LaunchAttemptsResult.Attempt(
                                FIRST.plusDays(2L * i).toString(), 1 - Math.pow(0.5, i + 1)))
                        .toList());
    }

    private static FirstHoursResult hours(String label, int day, boolean dark) {
        final double injection = best(day) + 50;
        return new FirstHoursResult(
                label,
                FIRST.plusDays(day).toString(),
                when(day, injection),
                when(day, injection + 15),
                dark ? null : new FirstHoursResult.Rise("ESA", "Malargüe DSA-3", when(day, injection + 22), 7),
                dark,
                null,
                dark ? when(day, injection + 30) : null,
                210_000,
                when(day, injection + 1000),
                when(day + 3, injection));
    }

    public static LaunchCalendarResult calendar() {
        return new LaunchCalendarResult(
                new LaunchCalendarResult.Site("H3-24 & others", "Tanegashima", 30.401, 130.975, 85, 125),
                new LaunchCalendarResult.Way(14, 40, 200, 0, 60, 15),
                STEP,
                IntStream.range(0, DAYS).mapToObj(SyntheticLaunchDays::day).toList(),
                IntStream.range(0, DAYS).mapToObj(SyntheticLaunchDays::margins).toList(),
                attempts(),
                List.of(hours("open", 0, false), hours("nominal", 6, true)),
                List.of(
                        new ReflownDayResult("open", "2028-04-20", when(0, 0), 1.543, when(0, 350), true, 1.537, 33.0),
                        new ReflownDayResult(
                                "nominal", "2028-04-26", when(6, 0), null, when(6, 374), false, null, null)),
                new StageDisposalResult(
                        10,
                        when(6, 434),
                        when(350, 0),
                        List.of(
                                new StageDisposalResult.Passage("EARTH", null, null),
                                new StageDisposalResult.Passage(
                                        "MOON", new Closest(204_000, when(7, 0)), new Closest(203_000, when(7, 3))),
                                new StageDisposalResult.Passage(
                                        "apophis",
                                        new Closest(21_000, when(299, 0)),
                                        new Closest(116_000, when(298, 0))))),
                new KnownLiftOffResult(instant(6, 339), "open", 15.0),
                "assumed (D)");
    }
}
