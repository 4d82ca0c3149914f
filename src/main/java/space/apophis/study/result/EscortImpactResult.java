package space.apophis.study.result;

/**
 * The strike on the ground of the asteroid, or of its moon, that ends an escort: no phase after it is flown.
 *
 * @param phase in which it happens
 * @param at when
 * @param speedMS relative to the centre of mass of the asteroid
 */
public record EscortImpactResult(String phase, When at, double speedMS) {

    public EscortImpactResult {
        Required.present("phase", phase);
        Required.present("at", at);
    }
}
