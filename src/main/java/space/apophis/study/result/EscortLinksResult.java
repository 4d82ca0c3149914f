package space.apophis.study.result;

import java.util.List;

/**
 * Links of a craft with Earth, by reception there. The asteroid stands for the craft beside it.
 *
 * @param budget what decides the rate
 * @param networks how long the stations of each see the craft
 * @param all how long any station does
 * @param stations each for itself
 * @param phases of the escort
 * @param days of it
 * @param windows of all stations, station by station, in time order
 * @param nearSun spans in which the craft stands too near to the Sun
 * @param volumeGbit that is received in all
 * @param placeErrorSeconds what the craft's distance from the asteroid shifts a rise or a set by at most, about: its angle
 *     seen from Earth over the rate of Earth's rotation
 * @param source of the budget
 */
public record EscortLinksResult(
        LinkBudgetResult budget,
        List<LinkCoverResult> networks,
        LinkCoverResult all,
        List<LinkStationResult> stations,
        List<LinkPhaseResult> phases,
        List<LinkDayResult> days,
        List<LinkWindowResult> windows,
        List<IntervalResult> nearSun,
        double volumeGbit,
        double placeErrorSeconds,
        String source) {

    public EscortLinksResult {
        Required.present("budget", budget);
        Required.present("networks", networks);
        Required.present("all", all);
        Required.present("stations", stations);
        Required.present("phases", phases);
        Required.present("days", days);
        Required.present("windows", windows);
        Required.present("nearSun", nearSun);
    }

    /** The windows of a station. */
    public List<LinkWindowResult> of(String station) {
        return windows.stream()
                .filter(window -> window.station().equals(station))
                .toList();
    }
}
