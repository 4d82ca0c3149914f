package space.apophis.study.result;

import java.util.List;

/**
 * The launch instants of each day of a launch period.
 *
 * @param site where the launcher stands
 * @param way from lift-off to the separation
 * @param stepMinutes of the lift-offs of a day
 * @param days all of the period, in order
 * @param marginsKg of each day at each step from 0 h UTC on, to the kilogram; null where the stage cannot coast so long or the launcher
 *     has no mass
 * @param attempts that the period gives
 * @param firstHours after the best instants of the first, the best and the last day
 * @param reflown what the craft flies to from these, in place of 0 h; empty where nothing is flown
 * @param disposal of the stage after the best day; null where no instant of that day can be used
 * @param known lift-off as it was; null where the scenario has none
 * @param source of what is assumed
 */
public record LaunchCalendarResult(
        Site site,
        Way way,
        double stepMinutes,
        List<Day> days,
        List<List<Double>> marginsKg,
        LaunchAttemptsResult attempts,
        List<FirstHoursResult> firstHours,
        List<ReflownDayResult> reflown,
        @Nullable StageDisposalResult disposal,
        @Nullable KnownLiftOffResult known,
        String source) {

    public LaunchCalendarResult {
        Required.rising("days", days, day -> day.begin().secondsTdb(), "is not later than the one before it");
        Required.positive("stepMinutes", stepMinutes);
        if (marginsKg.size() != days.size()) {
            throw new ResultFault("marginsKg", "has " + marginsKg.size() + " rows for " + days.size() + " days");
        }
    }

    /** Days that have a window. */
    public long openDays() {
        return days.stream().filter(day -> !day.windows().isEmpty()).count();
    }

    /**
     * A launch site.
     *
     * @param launcher that leaves from it
     * @param site its name
     * @param latitudeDeg north
     * @param longitudeDeg east
     * @param leastAzimuthDeg of the inertial velocity, from north over east
     * @param greatestAzimuthDeg likewise
     */
    public record Site(
            String launcher,
            String site,
            @Column(frame = Frames.GROUND) double latitudeDeg,
            @Column(frame = Frames.GROUND) double longitudeDeg,
            @Column(frame = Frames.HORIZON) double leastAzimuthDeg,
            @Column(frame = Frames.HORIZON) double greatestAzimuthDeg) {}

    /**
     * From lift-off to the separation, as the scenario has it.
     *
     * @param ascentMinutes to the parking orbit
     * @param ascentArcDeg angle from the site
     * @param parkingAltitudeKm above the equatorial radius
     * @param leastCoastMinutes in it
     * @param greatestCoastMinutes in it
     * @param separationMinutes from the injection
     */
    public record Way(
            double ascentMinutes,
            double ascentArcDeg,
            double parkingAltitudeKm,
            double leastCoastMinutes,
            double greatestCoastMinutes,
            double separationMinutes) {

        public Way {
            Required.notNegative("greatestCoastMinutes", greatestCoastMinutes);
        }
    }

    /**
     * A day of the period.
     *
     * @param day ISO date, UTC
     * @param begin of it
     * @param c3Km2S2 of the asymptote sought, at the instant of the option
     * @param launchDeclinationDeg of it, ICRF
     * @param launchRightAscensionDeg of it, ICRF, 0 to 360
     * @param massKg that is to be lifted, with the companion
     * @param windows in order; empty where there is none
     * @param best instant; null where no instant can be used
     * @param closedBy why there is no window, by name: what keeps most instants of the day; null where there is one
     */
    public record Day(
            String day,
            When begin,
            double c3Km2S2,
            @Column(frame = Frames.ICRF) double launchDeclinationDeg,
            @Column(frame = Frames.ICRF) double launchRightAscensionDeg,
            double massKg,
            List<Window> windows,
            @Nullable LaunchInstantResult best,
            @Nullable String closedBy) {

        public Day {
            Required.day("day", day);
            if (windows.isEmpty() == (closedBy == null)) {
                throw new ResultFault("closedBy", "is there where there is no window, and only there");
            }
        }

        /** In all windows. */
        public double openMinutes() {
            return windows.stream().mapToDouble(Window::minutes).sum();
        }
    }

    /**
     * From lift-off to lift-off, cut at 0 h.
     *
     * @param opening the first
     * @param closing the last
     */
    public record Window(LaunchInstantResult opening, LaunchInstantResult closing) {

        public Window {
            if (closing.liftOff().secondsTdb() < opening.liftOff().secondsTdb()) {
                throw new ResultFault("closing", "is before the opening");
            }
        }

        /** How long it is. */
        public double minutes() {
            return (closing.liftOff().secondsTdb() - opening.liftOff().secondsTdb()) / 60;
        }
    }
}
