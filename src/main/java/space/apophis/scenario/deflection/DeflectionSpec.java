package space.apophis.scenario.deflection;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import space.apophis.scenario.deflection.NoHarmSpec.NoHarmEventSpec;
import space.apophis.scenario.format.Defaults;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.mission.LegSpec;

/**
 * What a push on the asteroid would do on the target plane of a pass or strike to come.
 *
 * @param virtual null where the true orbit is pushed
 * @param beta of the impactor that the launch period is judged by
 * @param needed null where it is not asked
 * @param after label of the action whose orbit is followed; null where none is
 * @param keyholes null where none are flown to
 * @param gates null where the launch is free
 * @param noHarm null where no statement is made
 */
public record DeflectionSpec(
        @Key(
                value = "A made-up impactor, flown in the place of the orbit that the body file gives",
                byDefault = Key.ABSENT)
        VirtualSpec virtual,

        @Key(value = "Pushes", byDefault = "[]") List<ActionSpec> actions,

        @Key(
                value = "Momentum factor by which transfer.period.shift and the porkchop of shifts are reckoned",
                byDefault = Defaults.ALL)
        BetaSpec beta,

        @Key(
                value = "Change of velocity needed for a wanted miss, against the date of the action",
                byDefault = Key.ABSENT)
        NeededSpec needed,

        @Key(
                value = "Label of the action after which orbit, covariance, keyholes and chances are given",
                byDefault = Key.ABSENT,
                example = "1 mm/s along track")
        String after,

        @Key(value = "Keyholes of the pass, flown to", byDefault = Key.ABSENT)
        KeyholeTableSpec keyholes,

        @Key(value = "What has to be done before the launch", byDefault = Key.ABSENT)
        GatesSpec gates,

        @Key(value = "What a craft there could do by accident", byDefault = Key.ABSENT)
        NoHarmSpec noHarm,

        @Key(value = "Draws for the chance that a push suffices", byDefault = "10000", range = "100 to 1000000")
        int samples,

        @Key(value = "Where the random numbers start", byDefault = "1", range = "0 to 1000000000")
        long seed,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {

    private static final int MOST_ACTIONS = 20;

    public DeflectionSpec {
        KeyFault.requireAtMost(MOST_ACTIONS, "actions", actions);
        KeyFault.requireDistinct("actions", "the label ", actions.stream().map(ActionSpec::label));
        if (after != null && actions.stream().noneMatch(action -> action.label().equals(after))) {
            throw new KeyFault("after", "no action has the label '" + after + "', the label of one is needed");
        }
        if (noHarm != null && keyholes == null) {
            throw new KeyFault("noHarm", "speaks of keyholes, deflection.keyholes is needed");
        }
    }

    /** The labels of the options of a transfer that it asks for. */
    public List<String> options() {
        return Stream.concat(
                        actions.stream()
                                .filter(ActionSpec.KineticImpactor.class::isInstance)
                                .map(action -> ((ActionSpec.KineticImpactor) action).option()),
                        noHarm == null
                                ? Stream.empty()
                                : noHarm.events().stream().map(NoHarmEventSpec::option))
                .filter(Objects::nonNull)
                .toList();
    }
}
