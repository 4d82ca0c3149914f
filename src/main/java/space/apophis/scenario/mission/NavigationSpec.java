package space.apophis.scenario.mission;

import java.util.List;
import java.util.Objects;
import space.apophis.scenario.format.Defaults;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyFault;

/**
 * How well burns are executed and the orbit is known, and the corrections that this needs.
 *
 * @param samples drawn on the linear map
 * @param flownSamples of these flown in full dynamics
 * @param targetPosition one sigma of the target's ephemeris for each axis, m
 * @param split null where burns stay as they are flown
 * @param proximity m/s
 */
public record NavigationSpec(
        @Key(value = "Samples on the linear map", byDefault = "2000", range = "1000 to 1000000")
        int samples,

        @Key(value = "Where the random numbers start", byDefault = "1", range = "0 to 1000000000")
        long seed,

        @Key(
                value = "Samples that are flown in full dynamics too, to check the linear map",
                byDefault = "50",
                range = "0 to 1000")
        int flownSamples,

        @Key(value = "Errors of each burn", byDefault = Defaults.ALL)
        ExecutionSpec execution,

        @Key(value = "Errors of the orbit when a burn is commanded", byDefault = Defaults.ALL)
        OrbitErrorSpec orbit,

        @Key(
                value = "One sigma of the target's ephemeris, for each axis, before the craft sees it",
                byDefault = "10 km",
                range = "0 km to 100000 km")
        double targetPosition,

        @Key(value = "How large burns are split", byDefault = Key.ABSENT)
        SplitSpec split,

        @Key(value = "Corrections of the trajectory", byDefault = "[]")
        List<CorrectionSpec> corrections,

        @Key(
                value = "Delta v beside the asteroid beyond the way from the hold point that is flown",
                byDefault = "0 m/s",
                range = "0 m/s to 1 km/s")
        double proximity,

        @Key(value = "What else takes delta v", byDefault = "[]")
        List<ResidualSpec> residuals,

        @Key(value = "Where these figures come from, and how sure they are", byDefault = LegSpec.SCENARIO)
        String source) {

    private static final int MOST_CORRECTIONS = 30;

    public NavigationSpec {
        KeyFault.requireAtMost(MOST_CORRECTIONS, "corrections", corrections);
        KeyFault.requireAtMost(MOST_CORRECTIONS, "residuals", residuals);
        KeyFault.requireDistinct(
                "corrections",
                "the label ",
                corrections.stream().map(CorrectionSpec::label).filter(Objects::nonNull));
        if (flownSamples > samples) {
            throw new KeyFault("flownSamples", flownSamples + " are more than samples, at most these are allowed");
        }
    }

    /**
     * Errors of a burn, one sigma of each (Gates 1963).
     *
     * @param magnitude as a share of the burn
     * @param fixedMagnitude m/s
     * @param pointing rad
     * @param fixedPointing m/s, for each of the two directions across
     */
    public record ExecutionSpec(
            @Key(
                    value = "Error of the size of a burn as a share of it: 0.005 is 0.5 %",
                    byDefault = "0.005",
                    range = "0 to 0.5")
            double magnitude,

            @Key(value = "Error of the size of every burn", byDefault = "0.005 m/s", range = "0 m/s to 10 m/s")
            double fixedMagnitude,

            @Key(
                    value = "Error of the direction of a burn, in each of the two directions across",
                    byDefault = "0.5 deg",
                    range = "0 deg to 45 deg")
            double pointing,

            @Key(
                    value = "Velocity that every burn gives across, in each of the two directions",
                    byDefault = "0.005 m/s",
                    range = "0 m/s to 10 m/s")
            double fixedPointing) {}

    /**
     * Errors of the orbit.
     *
     * @param position m, for each axis
     * @param velocity m/s, for each axis
     */
    public record OrbitErrorSpec(
            @Key(value = "One sigma of the position, for each axis", byDefault = "10 km", range = "0 km to 100000 km")
            double position,

            @Key(value = "One sigma of the velocity, for each axis", byDefault = "0.01 m/s", range = "0 m/s to 100 m/s")
            double velocity) {}

    /**
     * A large burn is given in parts: calibration, main, clean-up.
     *
     * @param above m/s
     * @param calibration m/s, 0 for none
     * @param before s
     * @param magnitude as a share
     * @param pointing rad
     * @param cleanUp s; null for none
     */
    public record SplitSpec(
            @Key(value = "Burns above this are split", byDefault = "100 m/s", range = "0 m/s to 10 km/s")
            double above,

            @Key(
                    value =
                            "Burn that calibrates the engine before a large one, 0 for none; a burn that goes before within"
                                    + " twice the time below calibrates too",
                    byDefault = "0 m/s",
                    range = "0 m/s to 100 m/s")
            double calibration,

            @Key(value = "How long before", byDefault = "7 d", range = "1 h to 60 d")
            double before,

            @Key(
                    value = "Error of the size of a burn after that, as a share of it",
                    byDefault = "0.002",
                    range = "0 to 0.5")
            double magnitude,

            @Key(
                    value = "Error of the direction of a burn after that, in each of the two directions across",
                    byDefault = "0.2 deg",
                    range = "0 deg to 45 deg")
            double pointing,

            @Key(
                    value = "Clean-up after the end of a large burn; where absent there is none",
                    byDefault = Key.ABSENT,
                    range = "1 h to 60 d",
                    example = "2 d")
            Double cleanUp) {}

    /**
     * Something else that takes delta v.
     *
     * @param deltaV m/s
     */
    public record ResidualSpec(
            @Key(value = "What it is", example = "attitude control")
            String name,

            @Key(value = "Delta v", range = "0 m/s to 1 km/s", example = "5 m/s")
            double deltaV,

            @Key(value = "Where the figure comes from, and how sure it is", byDefault = LegSpec.SCENARIO)
            String source) {}
}
