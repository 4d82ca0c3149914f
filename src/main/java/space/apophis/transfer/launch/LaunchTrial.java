package space.apophis.transfer.launch;

import java.util.Comparator;
import space.apophis.scenario.format.KeyWords;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.ParkingOrbit;

/**
 * A lift-off at an instant, in the best plane and sense that the site and the stage allow.
 *
 * @param liftOff TDB seconds since J2000
 * @param injection impulse onto the hyperbola, TDB seconds since J2000
 * @param asymptote of it
 * @param plane of the parking orbit
 * @param coast in it, s
 * @param dogLegLoss what the injection costs more than in plane, m/s
 * @param margin what the launcher lifts there less what it has to, kg; not a number where it has no mass or cannot coast so
 * @param outcome whether it can be used, or why not
 */
public record LaunchTrial(
        double liftOff,
        double injection,
        LaunchAsymptote asymptote,
        LaunchPlane plane,
        double coast,
        double dogLegLoss,
        double margin,
        Outcome outcome) {

    /**
     * Those that can be used before those that cannot; then the least dog-leg, which is the greatest margin but for the kilograms
     * by which the asymptote moves in a day; then the azimuth nearest to east, then the shorter coast.
     */
    static final Comparator<LaunchTrial> BEST_FIRST = Comparator.comparing(LaunchTrial::outcome)
            .thenComparingDouble(LaunchTrial::dogLegLoss)
            .thenComparingDouble(trial -> trial.plane().fromEast())
            .thenComparingDouble(LaunchTrial::coast);

    /** What becomes of a lift-off. */
    public enum Outcome {
        /** The launcher lifts what it has to. */
        OPEN,
        /** It lifts less. */
        TOO_HEAVY,
        /** Its table has no mass there. */
        NO_MASS,
        /** The stage would have to coast for longer than it bears. */
        COAST_BEYOND_STAGE;

        /** Its name in a result. */
        @Override
        public String toString() {
            return KeyWords.name(this);
        }
    }

    boolean isOpen() {
        return outcome == Outcome.OPEN;
    }

    /** Whether it coasts for half a turn or more. */
    public boolean isLongCoast(ParkingOrbit parking) {
        return ParkingCoast.isLong(parking, coast);
    }
}
