package space.apophis.study.result;

/**
 * The closest pass by Earth with the craft beside the asteroid.
 *
 * @param at when
 * @param hillRadiusKm of the asteroid against Earth then, m (GM / 3 GM_Earth)^(1/3), an instantaneous measure
 */
public record EscortPassageResult(When at, double hillRadiusKm) {

    public EscortPassageResult {
        Required.present("at", at);
    }
}
