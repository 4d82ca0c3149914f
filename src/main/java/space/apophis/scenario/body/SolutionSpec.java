package space.apophis.scenario.body;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;
import space.apophis.units.Unit;

/**
 * Another orbit of the asteroid, or a variation of one, to be flown beside the scenario's own.
 *
 * @param body null for the scenario's own
 * @param a1 m/s^2; null for that of the body, as a2 and a3
 */
public record SolutionSpec(
        @Key(value = "Name for people, in the table and on the target plane", example = "A2 = 0")
        String label,

        @Key(
                value = "Body file of the orbit; the scenario's own where it is not given",
                byDefault = Key.ABSENT,
                pattern = {Key.NAME, Key.NAME_IN_WORDS},
                example = "apophis-neocc")
        String body,

        @Key(
                value = "Radial A1 in place of that of the body",
                byDefault = Key.ABSENT,
                range = "-1e-5 au/d^2 to 1e-5 au/d^2")
        Double a1,

        @Key(
                value = "Transverse A2 in place of that of the body",
                byDefault = Key.ABSENT,
                range = "-1e-5 au/d^2 to 1e-5 au/d^2",
                example = "0 au/d^2")
        Double a2,

        @Key(
                value = "Normal A3 in place of that of the body",
                byDefault = Key.ABSENT,
                range = "-1e-5 au/d^2 to 1e-5 au/d^2")
        Double a3) {

    public SolutionSpec {
        if (body == null && a1 == null && a2 == null && a3 == null) {
            throw new KeyFault(
                    "body", "missing, a body or one of a1, a2, a3 is needed, or else it is the orbit itself");
        }
    }

    /**
     * The body with what is varied.
     *
     * @param whole as its file has it
     */
    public BodySpec of(BodySpec whole) {
        if (a1 == null && a2 == null && a3 == null) {
            return whole;
        }
        final NonGravitationalSpec own = whole.nonGravitational() == null
                ? new NonGravitationalSpec(0.0, 0.0, 0.0, 1.0, Unit.AU, 2.0, 5.093, 0.0, 0.0, "the scenario")
                : whole.nonGravitational();
        return new BodySpec(
                whole.name(),
                whole.designation(),
                whole.orbit(),
                new NonGravitationalSpec(
                        a1 == null ? own.a1() : a1,
                        a2 == null ? own.a2() : a2,
                        a3 == null ? own.a3() : a3,
                        own.aln(),
                        own.r0(),
                        own.nm(),
                        own.nn(),
                        own.nk(),
                        own.dt(),
                        own.source()),
                whole.covariance(),
                whole.physical(),
                whole.spin(),
                whole.alternativeSpins(),
                whole.moon());
    }
}
