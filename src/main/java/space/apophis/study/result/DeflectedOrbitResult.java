package space.apophis.study.result;

import java.util.List;

/**
 * The asteroid after a push.
 *
 * @param label of the action
 * @param orbit heliocentric, osculating a day after the push
 * @param approaches after the push, with their target planes and, with a covariance, sigmas and chances; that of the push is in it
 * @param keyholes of the pass, by theory from the orbit pushed, or flown to where the scenario asks; empty where it strikes
 * @param probabilities of a strike of each body, with their scales; null without a covariance
 * @param impact the strike that is left; null where it misses
 */
public record DeflectedOrbitResult(
        String label,
        OrbitResult orbit,
        List<CloseApproachResult> approaches,
        List<KeyholeResult> keyholes,
        @Nullable List<ImpactProbabilityResult> probabilities,
        @Nullable ImpactResult impact) {

    public DeflectedOrbitResult {
        Required.present("orbit", orbit);
        Required.present("approaches", approaches);
        Required.present("keyholes", keyholes);
        Required.present("probabilities", probabilities);
    }
}
