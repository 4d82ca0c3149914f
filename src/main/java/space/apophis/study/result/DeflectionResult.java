package space.apophis.study.result;

import java.util.List;

/**
 * What pushes on the asteroid do on the target plane of a pass or strike.
 *
 * @param plane on which shifts are told
 * @param virtual the made-up orbit that was flown; null where the true one was
 * @param actions pushes, in the order of the scenario
 * @param leverage what a push of 1 mm/s along the track would do, against its date
 * @param needed change of velocity for each wanted miss; null where the scenario does not ask
 * @param window launches of an impactor that give a wanted shift; null where the scenario has no such transfer
 * @param after the orbit after one of the actions; null where the scenario does not ask
 * @param keyholes of the pass, flown to; null where the scenario does not ask
 * @param noHarm what a craft there could do by accident; null where the scenario does not ask
 * @param source of what was asked
 */
public record DeflectionResult(
        DeflectionPlaneResult plane,
        @Nullable VirtualImpactorResult virtual,
        List<DeflectionActionResult> actions,
        List<LeverageSample> leverage,
        @Nullable List<NeededPushResult> needed,
        @Nullable DeflectionWindowResult window,
        @Nullable DeflectedOrbitResult after,
        @Nullable List<KeyholeResult> keyholes,
        @Nullable NoHarmResult noHarm,
        String source) {

    public DeflectionResult {
        Required.present("plane", plane);
        Required.present("actions", actions);
        Required.later("leverage", leverage, LeverageSample::secondsTdb);
        Required.present("needed", needed);
        Required.present("keyholes", keyholes);
    }
}
