package space.apophis.study.result;

import java.util.List;

/**
 * A craft beside the asteroid.
 *
 * @param start where and when it begins
 * @param phases one after the other
 * @param budget delta v of all phases against the propellant that is left
 * @param impact that ends it; null where its way without errors strikes nothing
 * @param passage the closest pass by Earth with the craft beside the asteroid; null where none is within the phases
 * @param path of the craft from the asteroid
 * @param states of the craft from the asteroid, between two burns one stretch each
 * @param spin of the asteroid; null where the scenario does not ask
 * @param views what the craft sees; null where it has no instruments
 * @param links with Earth; null where the scenario does not ask
 * @param cubesats that are released; empty where there are none
 * @param source of what was asked
 */
public record EscortResult(
        EscortStartResult start,
        List<EscortPhaseResult> phases,
        EscortBudgetResult budget,
        @Nullable EscortImpactResult impact,
        @Nullable EscortPassageResult passage,
        List<EscortSample> path,
        PathResult states,
        @Nullable EscortSpinResult spin,
        @Nullable EscortViewsResult views,
        @Nullable EscortLinksResult links,
        List<CubeSatResult> cubesats,
        String source) {

    public EscortResult {
        Required.present("start", start);
        Required.present("phases", phases);
        Required.present("budget", budget);
        Required.later("path", path, EscortSample::secondsTdb);
        Required.present("states", states);
        Required.present("cubesats", cubesats);
    }
}
