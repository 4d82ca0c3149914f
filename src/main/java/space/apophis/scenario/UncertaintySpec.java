package space.apophis.scenario;

import space.apophis.scenario.format.Key;

/**
 * How sure the encounter is, by many orbits drawn from the covariance of the body file.
 *
 * @param samples a whole number, as the seed; a spread needs two
 * @param keyholes null where none are looked for
 */
public record UncertaintySpec(
        @Key(value = "How many orbits are drawn and flown to the pass", byDefault = "1000", range = "2 to 1000000")
        int samples,

        @Key(
                value = "Where the random numbers start; the same seed gives the same bytes",
                byDefault = "1",
                range = "0 to 1000000000")
        long seed,

        @Key(
                value =
                        "Keyholes: orbits earlier and later than the nominal one are flown past Earth and to their returns",
                byDefault = Key.ABSENT)
        KeyholeSpec keyholes) {}
