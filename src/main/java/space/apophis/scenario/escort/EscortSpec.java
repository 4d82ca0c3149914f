package space.apophis.scenario.escort;

import java.util.List;
import space.apophis.scenario.format.Defaults;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.mission.LegSpec;

/**
 * A craft beside the asteroid, from its arrival to the end of its last phase.
 *
 * @param from null where the arrival is given
 * @param arrival null where a transfer gives it
 * @param spin null where the asteroid's rotation is not studied
 * @param link null where no link is studied
 */
public record EscortSpec(
        @Key(
                value =
                        "The transfer at whose flown end the escort begins: the name of a scenario beside this one, a slash, and the"
                                + " label of its option",
                byDefault = Key.ABSENT,
                pattern = {"[A-Za-z0-9-]{1,64}/[^/]{1,100}", "a scenario, a slash and the label of an option"},
                example = "ramses-2028/nominal")
        String from,

        @Key(value = "The arrival, where no transfer gives it", byDefault = Key.ABSENT)
        EscortArrivalSpec arrival,

        @Key(value = "Forces on the craft relative to the asteroid", byDefault = Defaults.ALL)
        EscortForcesSpec forces,

        @Key("What the craft does, one phase after the other")
        List<PhaseSpec> phases,

        @Key(value = "Errors of navigation and of burns, and how they are sampled", byDefault = Defaults.ALL)
        EscortErrorsSpec errors,

        @Key(value = "Rotation of the asteroid under the tides of Earth, Moon and Sun", byDefault = Key.ABSENT)
        SpinStudySpec spin,

        @Key(value = "Cameras and other instruments", byDefault = Defaults.ALL)
        InstrumentsSpec instruments,

        @Key(value = "Link with Earth", byDefault = Key.ABSENT)
        LinkSpec link,

        @Key(value = "CubeSats that are released", byDefault = "[]")
        List<CubeSatSpec> cubesats,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {

    private static final char SLASH = '/';
    private static final int MOST_PHASES = 40;
    private static final int MOST_CUBESATS = 10;

    public EscortSpec {
        if ((from == null) == (arrival == null)) {
            throw new KeyFault("from", "either 'from' or 'arrival' is needed");
        }
        if (phases.isEmpty()) {
            throw new KeyFault("phases", "is empty, one phase at least is needed");
        }
        KeyFault.requireAtMost(MOST_PHASES, "phases", phases);
        KeyFault.requireAtMost(MOST_CUBESATS, "cubesats", cubesats);
        KeyFault.requireDistinct("phases", "the name ", phases.stream().map(PhaseSpec::name));
        KeyFault.requireDistinct("cubesats", "the name ", cubesats.stream().map(CubeSatSpec::name));
        for (int i = 1; i < phases.size(); i++) {
            if (!(phases.get(i).until().julianDate() > phases.get(i - 1).until().julianDate())) {
                throw new KeyFault(
                        "phases[" + (i + 1) + "].until",
                        "'" + phases.get(i).until() + "' is not after the phase before it, a later date is needed");
            }
        }
    }

    /** The name of the scenario that the craft arrives in; null where the arrival is given. */
    public String arrivingScenario() {
        return from == null ? null : from.substring(0, from.indexOf(SLASH));
    }

    /** The label of the option that it arrives on; null likewise. */
    public String arrivingOption() {
        return from == null ? null : from.substring(from.indexOf(SLASH) + 1);
    }
}
