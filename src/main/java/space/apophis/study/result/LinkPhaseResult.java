package space.apophis.study.result;

/**
 * The link in a phase.
 *
 * @param durationDays of the phase
 * @param hoursPerDay that any station sees the craft, on average
 * @param workedHoursPerDay that one receives by the plan of contacts, on average
 * @param minimumRangeKm from the centre of Earth
 * @param maximumRangeKm from there
 * @param minimumRateKbps at the greatest range
 * @param maximumRateKbps at the least
 * @param volumeGbit that is received
 */
public record LinkPhaseResult(
        String name,
        double durationDays,
        double hoursPerDay,
        double workedHoursPerDay,
        double minimumRangeKm,
        double maximumRangeKm,
        double minimumRateKbps,
        double maximumRateKbps,
        double volumeGbit) {

    public LinkPhaseResult {
        Required.present("name", name);
        Required.notNegative("volumeGbit", volumeGbit);
    }
}
