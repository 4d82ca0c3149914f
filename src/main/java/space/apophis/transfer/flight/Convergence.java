package space.apophis.transfer.flight;

import java.util.Locale;
import org.hipparchus.util.FastMath;

/**
 * Whether a flight meets its target, and if not, why.
 *
 * @param reason why not, or that it does: within 1 km and 1 mm/s, by a second flight of all of it with a tighter tolerance
 * @param corrections steps of the shooting
 * @param positionMiss at the target, m; not a number where there was no flight
 * @param velocityMiss m/s; 0 for a flyby, whose velocity is free
 * @param amount of what is too much, in the unit that its reason names; not a number where nothing is
 * @param detail what is known of a flight that did not get to its target, or an empty text
 */
public record Convergence(
        Reason reason, int corrections, double positionMiss, double velocityMiss, double amount, String detail) {

    /** Asked of the position, m. */
    public static final double POSITION = 1000.0;

    /** Asked of the velocity, m/s. */
    public static final double VELOCITY = 1e-3;

    /** Thrust of all that power allows, above 1 by rounding. */
    private static final double FULL = 1.0 + 1e-9;

    /** Why a flight does not meet its target. */
    public enum Reason {
        /** It does. */
        REACHED,
        /** There is no such flight, as its burns or legs are planned. */
        NOT_PLANNED,
        /** The steps that correct it came to a stand. */
        STALLED,
        /** The propagation of it failed, by a limit of the model or of the integration. */
        NOT_PROPAGATED,
        /** Flown again it is not where it should be. */
        MISSED,
        /** Flown again it needs more than a trajectory correction may be, m/s. */
        CORRECTION_TOO_LARGE,
        /** The thrust is more than power allows, as a share of it. */
        THRUST_TOO_LARGE,
        /** It takes more propellant than there is, kg. */
        PROPELLANT
    }

    /** Of a flight that did not get to its target. */
    public static Convergence failed(int corrections, RuntimeException failure) {
        final Reason reason = failure instanceof FlightFailure named ? named.reason() : Reason.NOT_PROPAGATED;
        return new Convergence(reason, corrections, Double.NaN, Double.NaN, Double.NaN, failure.getMessage());
    }

    /**
     * Of a flight flown again.
     *
     * @param change largest of its trajectory corrections, m/s
     */
    public static Convergence flown(int corrections, double positionMiss, double velocityMiss, double change) {
        if (!(change < TrajectoryCorrection.MOST)) {
            return new Convergence(Reason.CORRECTION_TOO_LARGE, corrections, positionMiss, velocityMiss, change, "");
        }
        final boolean met = positionMiss < POSITION && velocityMiss < VELOCITY;
        return new Convergence(
                met ? Reason.REACHED : Reason.MISSED, corrections, positionMiss, velocityMiss, Double.NaN, "");
    }

    /**
     * The same where engines have limits.
     *
     * @param throttle largest thrust as a share of what power allows
     * @param propellant used, kg
     * @param allowed kg
     */
    public Convergence within(double throttle, double propellant, double allowed) {
        if (!reached()) {
            return this;
        }
        if (!(throttle <= FULL)) {
            return with(Reason.THRUST_TOO_LARGE, throttle, "");
        }
        return propellant <= allowed
                ? this
                : with(Reason.PROPELLANT, propellant, String.format(Locale.ROOT, "%.2f kg may be used", allowed));
    }

    private Convergence with(Reason newReason, double newAmount, String newDetail) {
        return new Convergence(newReason, corrections, positionMiss, velocityMiss, newAmount, newDetail);
    }

    /** Whether it does. */
    public boolean reached() {
        return reason == Reason.REACHED;
    }

    /** For people: why it is not reached, or an empty text. */
    public String message() {
        return switch (reason) {
            case REACHED -> "";
            case NOT_PLANNED, STALLED, NOT_PROPAGATED -> detail;
            case MISSED ->
                String.format(
                        Locale.ROOT,
                        velocityMiss > 0.0
                                ? "flown again with a tighter tolerance it misses by %.3g km and %.3g mm/s"
                                : "flown again with a tighter tolerance it misses by %.3g km",
                        positionMiss / 1e3,
                        velocityMiss * 1e3);
            case CORRECTION_TOO_LARGE ->
                String.format(
                        Locale.ROOT,
                        "flown again with a tighter tolerance it needs a change of velocity of %.3g mm/s before a swing-by",
                        amount * 1e3);
            case THRUST_TOO_LARGE ->
                String.format(
                        Locale.ROOT,
                        "the thrust flown is up to %.3g %% above what power allows",
                        100.0 * FastMath.abs(amount - 1.0));
            case PROPELLANT -> String.format(Locale.ROOT, "flown it takes %.2f kg of propellant, %s", amount, detail);
        };
    }
}
