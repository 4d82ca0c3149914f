package space.apophis.chart.launch;

import java.util.Optional;
import java.util.function.Function;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.WindowResult;

/** What is drawn against the launch day. */
public enum LaunchQuantity {
    /** Of the asteroid on the target plane, by one hit. */
    SHIFT("Shift, km per launch", LaunchDayResult::shiftKm, o -> o.end().shiftConicKm()),
    /** Of the spacecraft. */
    DELTA_V("Δv, km/s", LaunchDayResult::deltaVKmS, o -> o.deltaV().deltaVConicKmS()),
    /** At the asteroid. */
    DELIVERED_MASS(
            "Delivered mass, kg",
            LaunchDayResult::deliveredMassKg,
            o -> o.mass().deliveredMassConicKg()),
    /** Square of the excess speed at launch. */
    C3("C3, km²/s²", LaunchDayResult::c3Km2S2, o -> o.departure().c3ConicKm2S2()),
    /** Declination of the launch asymptote. */
    DECLINATION(
            "DLA, °", LaunchDayResult::launchDeclinationDeg, o -> o.departure().launchDeclinationConicDeg());

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

    /**
     * What the days of a launch period have to meet.
     *
     * @param quantity that is limited
     * @param value least shift, km, or delivered mass, kg; greatest delta v, km/s, or C3, km^2/s^2
     */
    public record LaunchLimit(LaunchQuantity quantity, double value) {

        /** Of a window that has one. */
        public static Optional<LaunchLimit> of(WindowResult window) {
            if (window == null) {
                return Optional.empty();
            }
            return of(LaunchQuantity.DELTA_V, window.limit().limitDeltaVKmS())
                    .or(() -> of(LaunchQuantity.DELIVERED_MASS, window.limit().limitDeliveredMassKg()))
                    .or(() -> of(LaunchQuantity.C3, window.limit().limitC3Km2S2()))
                    .or(() -> of(LaunchQuantity.SHIFT, window.limit().limitShiftKm()));
        }

        private static Optional<LaunchLimit> of(LaunchQuantity quantity, Double value) {
            return Optional.ofNullable(value).map(v -> new LaunchLimit(quantity, v));
        }

        /** For people. */
        public String text() {
            return switch (quantity) {
                case SHIFT -> "shift of at least " + Numbers.format("#,##0.###", value) + " km";
                case DELIVERED_MASS -> "at least " + Numbers.format("#,##0.#", value) + " kg";
                case C3 -> "C3 at most " + Numbers.format("0.0##", value) + " km²/s²";
                default -> "Δv at most " + Numbers.format("0.00##", value) + " km/s";
            };
        }

        /** Adds it to a panel whose height it is about, where the axis has it. */
        public void draw(PanelBuilder panel) {
            panel.level(value, "limit, " + text(), Theme.MOON, Theme.DASHED);
        }
    }
}
