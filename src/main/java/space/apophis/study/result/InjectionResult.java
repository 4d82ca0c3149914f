package space.apophis.study.result;

import java.util.List;

/**
 * Errors of an injection and what they cost.
 *
 * @param sigmaC3Km2S2 one sigma
 * @param sigmaDeclinationDeg one sigma
 * @param sigmaRightAscensionDeg one sigma
 * @param first the first correction
 * @param delays the same on other days
 * @param shortEnergies what a launcher costs that falls short; empty where that is not known
 * @param source of the errors
 */
public record InjectionResult(
        double sigmaC3Km2S2,
        @Column(frame = Frames.ICRF) double sigmaDeclinationDeg,
        @Column(frame = Frames.ICRF) double sigmaRightAscensionDeg,
        First first,
        List<Delay> delays,
        List<ShortEnergyResult> shortEnergies,
        String source) {

    public InjectionResult {
        Required.positive("sigmaC3Km2S2", sigmaC3Km2S2);
        Required.present("first", first);
        Required.later("delays", delays, Delay::days);
        Required.present("shortEnergies", shortEnergies);
        Required.present("source", source);
    }

    /**
     * The first correction.
     *
     * @param when it is given
     * @param days after the launch
     * @param cost of it, by the errors of the injection alone
     * @param growthP99MSPerDay what a day later costs at 99 %, m/s a day
     */
    public record First(@Flat When when, double days, @Flat CostPercentiles cost, double growthP99MSPerDay) {}

    /**
     * On a day.
     *
     * @param days after the launch
     */
    public record Delay(double days, @Flat CostPercentiles cost) {}
}
