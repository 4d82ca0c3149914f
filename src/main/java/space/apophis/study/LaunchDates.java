package space.apophis.study;

import java.time.LocalDate;
import java.util.List;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.ImpactResult;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.LaunchPeriodSection;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.WindowResult;
import space.apophis.timeline.MissionDates;
import space.apophis.units.PreciseDate;

/** What the transfers of a study say of the calendar, for a launch of the programme to be held against. UTC days. */
public final class LaunchDates {

    private static final int DAY_LENGTH = 10;

    private LaunchDates() {}

    /** Whether a study has a launch period and an encounter. */
    public static boolean has(StudyResult result) {
        return has(result.launchPeriod().window(), pass(result));
    }

    private static String pass(StudyResult result) {
        return encounterUtc(result.strikes().impact(), result.passes().encounter());
    }

    /** When the asteroid strikes, or else passes, UTC; null where it does neither. */
    static String encounterUtc(ImpactResult impact, EncounterResult encounter) {
        if (impact != null) {
            return impact.entry().utc();
        }
        return encounter == null ? null : encounter.approach().utc();
    }

    static boolean has(WindowResult window, String encounterUtc) {
        return window != null && window.firstLaunchUtc() != null && encounterUtc != null;
    }

    /**
     * Launch period, arrival of the nominal transfer and encounter.
     *
     * @param result one that {@link #has} them
     */
    public static MissionDates of(StudyResult result) {
        return of(result.launchPeriod(), pass(result));
    }

    static MissionDates of(LaunchPeriodSection period, String encounterUtc) {
        return new MissionDates(
                day(period.window().firstLaunchUtc()),
                day(period.window().lastLaunchUtc()),
                day(period.best().orElseThrow().arrivalUtc()),
                day(encounterUtc));
    }

    /** The best transfers of the launch days that a date may mean, as far as the search went. */
    public static List<LaunchDayResult> on(StudyResult result, PreciseDate launch) {
        return result.launchPeriod().window().launchDays().stream()
                .filter(each -> !day(each.launchUtc()).isBefore(launch.firstDay())
                        && !day(each.launchUtc()).isAfter(launch.lastDay()))
                .toList();
    }

    static LocalDate day(String utc) {
        return LocalDate.parse(utc.substring(0, DAY_LENGTH));
    }
}
