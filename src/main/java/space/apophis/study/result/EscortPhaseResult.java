package space.apophis.study.result;

/**
 * A phase of an escort.
 *
 * @param type of the scenario's file
 * @param deltaVMS of the craft without errors
 * @param minimumRangeKm least distance from the asteroid's centre
 * @param maximumRangeKm greatest distance from it
 * @param passivelySafe whether after no missed burn an impact follows, over errors and the range of masses
 */
public record EscortPhaseResult(
        String name,
        String type,
        When start,
        When end,
        double deltaVMS,
        double minimumRangeKm,
        double maximumRangeKm,
        boolean passivelySafe) {

    public EscortPhaseResult {
        Required.present("name", name);
        Required.present("start", start);
        Required.present("end", end);
    }
}
