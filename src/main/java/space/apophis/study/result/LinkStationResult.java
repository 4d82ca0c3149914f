package space.apophis.study.result;

/**
 * A station that receives.
 *
 * @param network that it is of; null where of none
 * @param source of its place
 * @param passes that it has, those cut at the ends of the escort among them
 * @param hoursPerDay that it sees the craft, on average
 * @param gap the longest time without it; null where there is none
 * @param workedHoursPerDay that it works by the plan of contacts, on average
 * @param volumeGbit that it receives
 */
public record LinkStationResult(
        String name,
        @Nullable String network,
        String source,
        int passes,
        double hoursPerDay,
        @Nullable LinkCoverResult.Gap gap,
        double workedHoursPerDay,
        double volumeGbit) {

    public LinkStationResult {
        Required.present("name", name);
        Required.notNegative("volumeGbit", volumeGbit);
    }
}
