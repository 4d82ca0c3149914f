package space.apophis.study.result;

import java.util.List;

/**
 * Spacecraft near the asteroid.
 *
 * @param spacecraft paths by others beside the asteroid; null where the scenario names none
 * @param reconstructions spacecraft of others put together from what is published; null where the scenario names none
 * @param parkedFlyby a craft parked about Earth that leaves for a pass; null where the scenario has none
 * @param escort a craft of this scenario beside the asteroid; null where the scenario has none
 * @param visitors spacecraft of this scenario near the encounter; null where there are none
 */
public record NearbySection(
        @Nullable List<SpacecraftPathResult> spacecraft,
        @Nullable List<ReconstructionResult> reconstructions,
        @Nullable ParkedFlybyResult parkedFlyby,
        @Nullable EscortResult escort,
        @Nullable List<VisitorResult> visitors) {

    public NearbySection {
        Required.present("spacecraft", spacecraft);
        Required.present("reconstructions", reconstructions);
        Required.present("visitors", visitors);
    }
}
