package space.apophis.study.result;

import java.util.List;

/**
 * The closest pass by Earth with the craft beside the asteroid.
 *
 * @param at when
 * @param earthKm distance of the asteroid from Earth's centre then
 * @param tide 2 GM / R^3 of Earth then, 1/s^2
 * @param reach for the mass of the body's file, then its least and greatest where it has them
 * @param hill over the escort
 * @param drifts of crafts that stand still before it
 */
public record EscortPassageResult(
        When at,
        double earthKm,
        double tide,
        List<EscortReachResult> reach,
        List<EscortHillSample> hill,
        List<EscortDriftResult> drifts) {

    public EscortPassageResult {
        Required.present("at", at);
        Required.present("reach", reach);
        Required.present("drifts", drifts);
        Required.later("hill", hill, EscortHillSample::secondsTdb);
    }
}
