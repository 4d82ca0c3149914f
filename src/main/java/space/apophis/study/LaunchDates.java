package space.apophis.study;

import java.time.LocalDate;
import java.util.List;
import space.apophis.timeline.MissionDates;
import space.apophis.units.PreciseDate;

/** What the transfers of a study say of the calendar, for a launch of the programme to be held against. UTC days. */
public final class LaunchDates {

    private static final int DAY_LENGTH = 10;

    private LaunchDates() {}

    /** Whether a study has a launch period and an encounter. */
    public static boolean has(StudyResult result) {
        return result.window() != null && result.window().firstLaunchUtc() != null && result.encounter() != null;
    }

    /**
     * Launch period, arrival of the nominal transfer and encounter.
     *
     * @param result one that {@link #has} them
     */
    public static MissionDates of(StudyResult result) {
        final TransferResult nominal = result.transfers().stream()
                .filter(transfer -> transfer.label().equals("nominal"))
                .findFirst()
                .orElseThrow();
        return new MissionDates(
                day(result.window().firstLaunchUtc()),
                day(result.window().lastLaunchUtc()),
                day(nominal.arrivalUtc()),
                day(result.encounter().approach().utc()));
    }

    /** The best transfers of the launch days that a date may mean, as far as the search went. */
    public static List<LaunchDayResult> on(StudyResult result, PreciseDate launch) {
        return result.window().launchDays().stream()
                .filter(each -> !day(each.launchUtc()).isBefore(launch.firstDay())
                        && !day(each.launchUtc()).isAfter(launch.lastDay()))
                .toList();
    }

    private static LocalDate day(String utc) {
        return LocalDate.parse(utc.substring(0, DAY_LENGTH));
    }
}
