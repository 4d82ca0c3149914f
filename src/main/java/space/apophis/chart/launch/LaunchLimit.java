package space.apophis.chart.launch;

import java.util.Optional;
import space.apophis.chart.paper.Numbers;
import space.apophis.study.result.WindowResult;

/**
 * What the days of a launch period have to meet.
 *
 * @param quantity that is limited
 * @param value least delivered mass, kg; greatest delta v, km/s, or C3, km^2/s^2
 */
public record LaunchLimit(LaunchQuantity quantity, double value) {

    /** Of a window that has one. */
    public static Optional<LaunchLimit> of(WindowResult window) {
        if (window == null) {
            return Optional.empty();
        }
        return of(LaunchQuantity.DELTA_V, window.limit().limitDeltaVKmS())
                .or(() -> of(LaunchQuantity.DELIVERED_MASS, window.limit().limitDeliveredMassKg()))
                .or(() -> of(LaunchQuantity.C3, window.limit().limitC3Km2S2()));
    }

    private static Optional<LaunchLimit> of(LaunchQuantity quantity, Double value) {
        return Optional.ofNullable(value).map(v -> new LaunchLimit(quantity, v));
    }

    /** In words. */
    public String text() {
        return switch (quantity) {
            case DELIVERED_MASS -> "at least " + Numbers.pattern("#,##0.#").format(value) + " kg";
            case C3 -> "C3 at most " + Numbers.pattern("0.0##").format(value) + " km²/s²";
            default -> "Δv at most " + Numbers.pattern("0.00##").format(value) + " km/s";
        };
    }
}
