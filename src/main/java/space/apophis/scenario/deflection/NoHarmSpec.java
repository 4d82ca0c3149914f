package space.apophis.scenario.deflection;

import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.format.KeyWords;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.units.Epoch;

/** What a craft at the asteroid could do to its orbit by accident, before the pass: the statement that it does no harm. */
public record NoHarmSpec(
        @Key("What could push the asteroid") List<NoHarmEventSpec> events,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {

    private static final int MOST_EVENTS = 20;

    public NoHarmSpec {
        KeyFault.requireAtMost(MOST_EVENTS, "events", events);
        if (events.isEmpty()) {
            throw new KeyFault("events", "is empty, one at least is needed");
        }
        KeyFault.requireDistinct("events", "the label ", events.stream().map(NoHarmEventSpec::label));
    }

    /** What touches the asteroid. */
    public enum NoHarmKind {
        /** A craft at the speed of its arrival. */
        HIT,
        /** A lander or CubeSat that comes to rest. */
        TOUCH,
        /** The exhaust of a burn, all of which reaches the surface. */
        PLUME;

        /** Its name in a file. */
        @Override
        public String toString() {
            return KeyWords.name(this);
        }
    }

    /**
     * One accident.
     *
     * @param option label of the option of the transfer that arrives; null where the three below are given
     * @param at null where a transfer gives it, as the two below
     * @param mass kg
     * @param speed m/s
     * @param greatestBeta momentum factor
     */
    public record NoHarmEventSpec(
            @Key(value = "Name for people", example = "the craft at its speed of arrival")
            String label,

            @Key("What touches the asteroid") NoHarmKind kind,

            @Key(
                    value =
                            "Label of an option of transfer, which gives instant, mass and velocity of the arrival before it brakes",
                    byDefault = Key.ABSENT,
                    example = "nominal")
            String option,

            @Key(value = "When, where no transfer gives it", byDefault = Key.ABSENT, example = "2029-02-12 UTC")
            Epoch at,

            @Key(
                    value = "Mass of the craft, or of the propellant, where no transfer gives it",
                    byDefault = Key.ABSENT,
                    range = "1 g to 1000 t",
                    example = "12 kg")
            Double mass,

            @Key(
                    value = "Speed against the asteroid, or of the exhaust, where no transfer gives it",
                    byDefault = Key.ABSENT,
                    range = "0.001 mm/s to 100 km/s",
                    example = "0.2 m/s")
            Double speed,

            @Key(
                    value = "Greatest momentum factor thought possible; 1 is the least",
                    byDefault = "1",
                    range = "1 to 20")
            double greatestBeta,

            @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
            String source) {

        public NoHarmEventSpec {
            final boolean own = at != null && mass != null && speed != null;
            final boolean any = at != null || mass != null || speed != null;
            if (option == null && !own || option != null && any) {
                throw new KeyFault("option", "either 'option' or 'at', 'mass' and 'speed' are needed");
            }
        }
    }
}
