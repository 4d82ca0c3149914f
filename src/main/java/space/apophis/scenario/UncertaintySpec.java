package space.apophis.scenario;

import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyWords;

/**
 * How sure the encounter is, by many orbits drawn from the covariance of the body file.
 *
 * @param samples a whole number, as the seed; a spread needs two
 * @param tolerance of the map beside flights, in standard deviations
 * @param keyholes null where none are looked for
 */
public record UncertaintySpec(
        @Key(value = "How many orbits are drawn and brought to the pass", byDefault = "1000", range = "2 to 10000000")
        int samples,

        @Key(
                value = "Where the random numbers start; the same seed gives the same bytes",
                byDefault = "1",
                range = "0 to 1000000000")
        long seed,

        @Key(
                value =
                        "How they get there: each flown with all forces, or by a map of second order made from some hundred flights"
                                + " and checked by 50 more, which is a thousand times faster and sees strikes on the body of the"
                                + " encounter alone",
                byDefault = "flown")
        EnsembleMethod method,

        @Key(
                value =
                        "For method map: largest difference of the 50 flights, in standard deviations of place, distance and time"
                                + " of all samples, or of the sample's own distance from their mean where that is more; the run"
                                + " ends with exit code 1 where one differs more",
                byDefault = "0.01",
                range = "0.000001 to 1")
        double tolerance,

        @Key(
                value =
                        "Keyholes: orbits earlier and later than the nominal one are flown past Earth and to their returns",
                byDefault = Key.ABSENT)
        KeyholeSpec keyholes) {

    /** How the samples of an ensemble come to the pass. */
    public enum EnsembleMethod {
        /** Each by its own flight in all forces. */
        FLOWN,
        /** By a map of second order, made from flights. */
        MAP;

        /** Its name in a file. */
        @Override
        public String toString() {
            return KeyWords.name(this);
        }
    }
}
