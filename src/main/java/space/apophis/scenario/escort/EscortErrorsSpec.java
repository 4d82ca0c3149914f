package space.apophis.scenario.escort;

import space.apophis.scenario.format.Defaults;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.mission.LegSpec;

/**
 * Errors beside the asteroid. One sigma of each.
 *
 * @param position of each axis, as a share of the distance
 * @param velocity of each axis, m/s
 * @param missedBurnHorizon s
 */
public record EscortErrorsSpec(
        @Key(value = "Samples", byDefault = "200", range = "10 to 100000")
        int samples,

        @Key(value = "Where the random numbers start", byDefault = "1", range = "0 to 1000000000")
        long seed,

        @Key(
                value =
                        "One sigma of the position that a burn is planned from, for each axis, as a share of the distance",
                byDefault = "0.002",
                range = "0 to 0.5")
        double position,

        @Key(
                value = "One sigma of the velocity that a burn is planned from, for each axis",
                byDefault = "0.0005 m/s",
                range = "0 m/s to 1 m/s")
        double velocity,

        @Key(value = "Errors of each burn", byDefault = Defaults.ALL)
        BurnErrorSpec execution,

        @Key(
                value =
                        "Samples of each missed burn; the masses of the asteroid are spread evenly over them, from the least to the greatest of its file",
                byDefault = "20",
                range = "2 to 1000")
        int missedBurnSamples,

        @Key(
                value = "How long after a missed burn an impact or an escape is looked for",
                byDefault = "30 d",
                range = "1 d to 365 d")
        double missedBurnHorizon,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {
    /**
     * Errors of a burn of some centimetres a second. One sigma of each.
     *
     * @param magnitude as a share of the burn
     * @param fixedMagnitude m/s
     * @param pointing rad
     * @param fixedPointing m/s
     */
    public record BurnErrorSpec(
            @Key(
                    value = "Error of the size of a burn as a share of it: 0.01 is 1 %",
                    byDefault = "0.01",
                    range = "0 to 0.5")
            double magnitude,

            @Key(value = "Error of the size of every burn", byDefault = "0.0005 m/s", range = "0 m/s to 1 m/s")
            double fixedMagnitude,

            @Key(
                    value = "Error of the direction of a burn, in each of the two directions across",
                    byDefault = "0.5 deg",
                    range = "0 deg to 45 deg")
            double pointing,

            @Key(
                    value = "Velocity that every burn gives across, in each of the two directions",
                    byDefault = "0.0005 m/s",
                    range = "0 m/s to 1 m/s")
            double fixedPointing) {}
}
