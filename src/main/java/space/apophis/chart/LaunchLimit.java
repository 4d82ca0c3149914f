package space.apophis.chart;

import java.util.Optional;
import space.apophis.study.WindowResult;

/**
 * What the days of a launch period have to meet.
 *
 * @param ofMass whether it is about the delivered mass, else about delta v
 * @param value least mass, kg, or greatest delta v, km/s
 */
record LaunchLimit(boolean ofMass, double value) {

    /** Of a window that has one. */
    static Optional<LaunchLimit> of(WindowResult window) {
        if (window == null) {
            return Optional.empty();
        }
        if (window.limitDeltaVKmS() != null) {
            return Optional.of(new LaunchLimit(false, window.limitDeltaVKmS()));
        }
        return Optional.ofNullable(window.limitDeliveredMassKg()).map(mass -> new LaunchLimit(true, mass));
    }

    /** In words. */
    String text() {
        return ofMass
                ? "at least " + Numbers.pattern("#,##0.#").format(value) + " kg"
                : "Δv at most " + Numbers.pattern("0.00##").format(value) + " km/s";
    }
}
