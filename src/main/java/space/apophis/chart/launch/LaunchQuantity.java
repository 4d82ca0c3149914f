package space.apophis.chart.launch;

import java.util.function.Function;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.TransferResult;

/** What is drawn against the launch day. */
public enum LaunchQuantity {
    /** Of the spacecraft. */
    DELTA_V("Δv, km/s", LaunchDayResult::deltaVKmS, TransferResult::deltaVConicKmS),
    /** At the asteroid. */
    DELIVERED_MASS("Delivered mass, kg", LaunchDayResult::deliveredMassKg, TransferResult::deliveredMassKg),
    /** Square of the excess speed at launch. */
    C3("C3, km²/s²", LaunchDayResult::c3Km2S2, TransferResult::c3Km2S2),
    /** Declination of the launch asymptote. */
    DECLINATION("DLA, °", LaunchDayResult::launchDeclinationDeg, TransferResult::launchDeclinationDeg);

    private final String label;
    private final Function<LaunchDayResult, Double> ofDay;
    private final Function<TransferResult, Double> ofOption;

    LaunchQuantity(String label, Function<LaunchDayResult, Double> ofDay, Function<TransferResult, Double> ofOption) {
        this.label = label;
        this.ofDay = ofDay;
        this.ofOption = ofOption;
    }

    /** Name and unit. */
    public String label() {
        return label;
    }

    /** Of the best transfer of a day; null where it has none. */
    public Double of(LaunchDayResult day) {
        return ofDay.apply(day);
    }

    /** Of an option; null where it has none. */
    public Double of(TransferResult option) {
        return ofOption.apply(option);
    }
}
