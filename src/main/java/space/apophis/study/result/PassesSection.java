package space.apophis.study.result;

import java.util.List;

/**
 * Close approaches of the asteroid.
 *
 * @param closeApproaches every approach within the limits, in time order
 * @param encounter the pass that the scenario chooses; null where none is within the limit
 * @param otherEncounters further passes that the scenario names; null where it names one
 * @param forceLadder what each term of the force model is worth, in the order they are added; null where the scenario
 *     does not ask for it
 * @param solutions other orbits flown beside this one; null where the scenario names none
 */
public record PassesSection(
        List<CloseApproachResult> closeApproaches,
        @Nullable EncounterResult encounter,
        @Nullable List<OtherEncounterResult> otherEncounters,
        @Nullable List<ForceRungResult> forceLadder,
        @Nullable List<SolutionResult> solutions) {

    public PassesSection {
        Required.present("closeApproaches", closeApproaches);
        Required.present("otherEncounters", otherEncounters);
        Required.present("forceLadder", forceLadder);
    }
}
