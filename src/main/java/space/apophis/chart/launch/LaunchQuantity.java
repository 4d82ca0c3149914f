package space.apophis.chart.launch;

import java.util.function.Function;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.TrajectoryResult;

/** What is drawn against the launch day. */
public enum LaunchQuantity {
    /** Of the spacecraft. */
    DELTA_V("Δv, km/s", LaunchDayResult::deltaVKmS, o -> o.deltaV().deltaVConicKmS()),
    /** At the asteroid. */
    DELIVERED_MASS("Delivered mass, kg", LaunchDayResult::deliveredMassKg, o -> o.mass().deliveredMassConicKg()),
    /** Square of the excess speed at launch. */
    C3("C3, km²/s²", LaunchDayResult::c3Km2S2, o -> o.departure().c3ConicKm2S2()),
    /** Declination of the launch asymptote. */
    DECLINATION("DLA, °", LaunchDayResult::launchDeclinationDeg, o -> o.departure().launchDeclinationConicDeg());

    private final String label;
    private final Function<LaunchDayResult, Double> ofDay;
    private final Function<TrajectoryResult, Double> ofOption;

    LaunchQuantity(String label, Function<LaunchDayResult, Double> ofDay, Function<TrajectoryResult, Double> ofOption) {
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
    public Double of(TrajectoryResult option) {
        return ofOption.apply(option);
    }
}
