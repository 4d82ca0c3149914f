package space.apophis.study.result;

import java.util.List;

/**
 * A phase of an escort.
 *
 * @param type of the scenario's file
 * @param deltaVMS of the craft without errors
 * @param minimumRangeKm least distance from the asteroid's centre
 * @param maximumRangeKm greatest distance from it
 * @param passivelySafe whether after no missed burn an impact follows, over errors and the range of masses
 * @param cost delta v with errors of navigation and of burns
 * @param deviationKm from the planned place at a burn or at the end, which 99 % of the samples do not exceed
 * @param safety what follows of a missed burn
 * @param burns without errors
 */
public record EscortPhaseResult(
        String name,
        String type,
        When start,
        When end,
        double deltaVMS,
        double minimumRangeKm,
        double maximumRangeKm,
        boolean passivelySafe,
        CostPercentiles cost,
        double deviationKm,
        EscortSafetyResult safety,
        List<EscortBurnResult> burns) {

    public EscortPhaseResult {
        Required.present("name", name);
        Required.present("start", start);
        Required.present("end", end);
        Required.present("cost", cost);
        Required.present("safety", safety);
        Required.present("burns", burns);
    }
}
