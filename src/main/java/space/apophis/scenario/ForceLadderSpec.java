package space.apophis.scenario;

import java.util.List;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;

/**
 * The same span flown over and over with one more term of the force model each time.
 *
 * @param terms in the order in which they are added, each once, at least one
 * @param reference null where the ends are compared with that of the last run
 */
public record ForceLadderSpec(
        @Key(
                value = "Terms of the force model in the order in which they are added to the Sun's attraction",
                byDefault =
                        "[planets, moon, pluto, relativity, earthJ2, sunJ2, asteroids, nonGravitational, earthJ3, earthJ4]",
                example = "[planets, moon, relativity]")
        List<ForceTerm> terms,

        @Key(
                value =
                        "Published end with which each run is compared; where there is none, the end of the last run is",
                byDefault = Key.ABSENT)
        ReferenceSpec reference) {

    public ForceLadderSpec {
        terms = terms.isEmpty() ? List.of(ForceTerm.values()) : List.copyOf(terms);
        KeyFault.requireDistinct("terms", "", terms.stream());
    }
}
