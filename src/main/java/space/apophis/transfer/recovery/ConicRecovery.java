package space.apophis.transfer.recovery;

import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftState;
import space.apophis.transfer.LambertArc;
import space.apophis.transfer.LambertProblem;

/**
 * The cheapest way of a craft to a goal on a conic about the Sun, without whole revolutions: an impulse at once, another at the goal
 * where the velocity has to match, and the instant there free.
 *
 * @param time at the goal, TDB seconds since J2000
 * @param first impulse, ICRF, m/s
 * @param second impulse, zero where none is needed, ICRF, m/s
 * @param saved what of the plan falls away, m/s
 */
public record ConicRecovery(double time, Vector3D first, Vector3D second, double saved) {

    private static final int STEPS = 120;

    /** Halvings of the step about the best. */
    private static final int ROUNDS = 12;

    /** m/s. */
    public double deltaV() {
        return first.getNorm() + second.getNorm();
    }

    /** Beyond the plan, m/s. */
    public double extra() {
        return deltaV() - saved;
    }

    /**
     * Finds it: even steps of the instant, then finer ones about the best.
     *
     * @param gm of the Sun, m^3/s^2
     * @return empty where no conic leads there
     */
    public static Optional<ConicRecovery> cheapest(double gm, CraftState craft, RecoveryGoal goal) {
        double step = (goal.last() - goal.first()) / STEPS;
        Optional<ConicRecovery> best = Optional.empty();
        for (int i : IntStream.rangeClosed(0, STEPS).toArray()) {
            best = better(best, at(gm, craft, goal, goal.first() + i * step));
        }
        for (int round = 0; round < ROUNDS && best.isPresent(); round++) {
            step *= 0.5;
            final double about = best.get().time;
            for (double time : new double[] {about - step, about + step}) {
                if (time >= goal.first() && time <= goal.last()) {
                    best = better(best, at(gm, craft, goal, time));
                }
            }
        }
        return best;
    }

    /** By way of an instant at the goal; empty where no conic leads there. */
    static Optional<ConicRecovery> at(double gm, CraftState craft, RecoveryGoal goal, double time) {
        final double saved = goal.saved().applyAsDouble(time);
        if (!(time > craft.time()) || Double.isNaN(saved)) {
            return Optional.empty();
        }
        final PVCoordinates there = goal.place().apply(time);
        Optional<ConicRecovery> best = Optional.empty();
        for (LambertArc arc :
                LambertProblem.aboutSun(gm, craft.position(), there.getPosition(), time - craft.time(), 0)) {
            best = better(
                    best,
                    Optional.of(new ConicRecovery(
                            time,
                            arc.departureVelocity().subtract(craft.velocity()),
                            goal.matched() ? there.getVelocity().subtract(arc.arrivalVelocity()) : Vector3D.ZERO,
                            saved)));
        }
        return best;
    }

    private static Optional<ConicRecovery> better(Optional<ConicRecovery> one, Optional<ConicRecovery> other) {
        return one.isEmpty()
                        || other.isPresent() && other.get().extra() < one.get().extra()
                ? other
                : one;
    }
}
