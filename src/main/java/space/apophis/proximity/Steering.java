package space.apophis.proximity;

import java.util.Optional;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.proximity.PlannedBurn.Reach;

/**
 * Finds the impulse that brings a craft to a place at an instant, in full dynamics: Newton's iteration on the velocity after it, by
 * differences. Holds work space: one for each thread.
 */
public final class Steering {

    private static final int MOST_ITERATIONS = 40;

    /** The end of a flight is as sure as so many local errors. */
    private static final double LOCAL_ERRORS = 1000.0;

    /** Of a differential quotient, m/s: with this the end of a flight of days moves by metres. */
    private static final double DIFFERENCE = 1e-5;

    /** An iteration moves the end by less than this many times the way, so that it does not run off about a gravity well. */
    private static final double LONGEST_CHANGE = 0.5;

    private static final double STILL_GOOD = 0.05;

    /** Where the slopes of a plan miss by more than this share of the way in their last round, they are made anew. */
    private static final double SURE = 0.01;

    private final RelativePropagation propagation;
    private final double exhaustSpeed;

    /**
     * @param exhaustSpeed m/s
     */
    public Steering(RelativePropagation propagation, double exhaustSpeed) {
        this.propagation = propagation;
        this.exhaustSpeed = exhaustSpeed;
    }

    /**
     * A burn now that leads to a place.
     *
     * @param phase that it belongs to
     * @param now state before it
     * @param time of the arrival, TDB seconds since J2000
     * @param place from the asteroid's centre of mass, ICRF axes, m
     * @param guess of the velocity after it, ICRF, m/s
     * @return empty where none is found
     */
    public Optional<PlannedBurn> burn(int phase, RelativeState now, double time, Vector3D place, Vector3D guess) {
        // A craft that comes back to nearly the same place may be thrown far up on the way there.
        final double way = FastMath.max(1.0, FastMath.max(place.distance(now.position()), 0.5 * place.getNorm()));
        Vector3D velocity = guess;
        Vector3D miss = miss(now, velocity, time, place);
        double[] inverse = inverse(now, velocity, time, place, miss);
        for (int i = 0; i < MOST_ITERATIONS && inverse != null; i++) {
            if (miss.getNorm() < LOCAL_ERRORS * propagation.tolerance()) {
                return Optional.of(new PlannedBurn(
                        phase, now, velocity.subtract(now.velocity()), new Reach(time, at -> place, inverse), null));
            }
            final double share = FastMath.min(1.0, LONGEST_CHANGE * way / miss.getNorm());
            velocity = velocity.subtract(times(inverse, miss).scalarMultiply(share));
            final Vector3D next = miss(now, velocity, time, place);
            // The motion is so nearly linear that the slopes mostly serve again.
            if (!(next.getNorm() <= STILL_GOOD * miss.getNorm())) {
                inverse = inverse(now, velocity, time, place, next);
            }
            miss = next;
        }
        return Optional.empty();
    }

    /**
     * The velocity after a burn that leads to where a planned one leads, from a state near the one of the plan: the slopes of the
     * plan serve where that is near enough.
     *
     * @param now state before it
     * @param rounds of correction
     */
    public Vector3D velocity(RelativeState now, PlannedBurn plan, int rounds) {
        Vector3D velocity = plan.after();
        final Vector3D place = plan.reach().place().apply(now);
        final double time = plan.reach().time();
        double missed = 0.0;
        for (int i = 0; i < rounds; i++) {
            final Vector3D miss = miss(now, velocity, time, place);
            missed = miss.getNorm();
            if (miss.isNaN()) {
                velocity = plan.after();
                break;
            }
            velocity = velocity.subtract(times(plan.reach().inverse(), miss));
        }
        if (!(missed <= SURE * FastMath.max(1.0, place.distance(now.position())))) {
            final Vector3D fallBack = velocity;
            // The impulse of the plan, and not its velocity: on a circle a craft may be a quarter of a turn off.
            return burn(plan.phase(), now, time, place, now.velocity().add(plan.impulse()))
                    .or(() -> burn(plan.phase(), now, time, place, now.velocity()))
                    .or(() -> burn(plan.phase(), now, time, place, plan.after()))
                    .map(PlannedBurn::after)
                    .orElse(fallBack);
        }
        return velocity;
    }

    /** No number where the way leads through a point that attracts, which no step is short enough for. */
    private Vector3D miss(RelativeState now, Vector3D velocity, double time, Vector3D place) {
        try {
            return propagation
                    .state(now.pushed(velocity.subtract(now.velocity()), exhaustSpeed), time)
                    .position()
                    .subtract(place);
        } catch (MathIllegalArgumentException stepTooShort) {
            return Vector3D.NaN;
        }
    }

    /** Null where there is none. */
    private double[] inverse(RelativeState now, Vector3D velocity, double time, Vector3D place, Vector3D miss) {
        final double step = FastMath.max(DIFFERENCE, 1e-4 * velocity.getNorm());
        final Vector3D[] columns = new Vector3D[3];
        final Vector3D[] axes = {Vector3D.PLUS_I, Vector3D.PLUS_J, Vector3D.PLUS_K};
        for (int k = 0; k < 3; k++) {
            columns[k] = miss(now, velocity.add(axes[k].scalarMultiply(step)), time, place)
                    .subtract(miss)
                    .scalarMultiply(1.0 / step);
        }
        // The rows of the inverse are the reciprocal vectors of the columns.
        final double volume = columns[0].dotProduct(columns[1].crossProduct(columns[2]));
        if (!(FastMath.abs(volume) > 0.0)) {
            return null;
        }
        final double[] inverse = new double[9];
        for (int k = 0; k < 3; k++) {
            final Vector3D row =
                    columns[(k + 1) % 3].crossProduct(columns[(k + 2) % 3]).scalarMultiply(1.0 / volume);
            inverse[3 * k] = row.getX();
            inverse[3 * k + 1] = row.getY();
            inverse[3 * k + 2] = row.getZ();
        }
        return inverse;
    }

    private static Vector3D times(double[] matrix, Vector3D v) {
        return new Vector3D(
                matrix[0] * v.getX() + matrix[1] * v.getY() + matrix[2] * v.getZ(),
                matrix[3] * v.getX() + matrix[4] * v.getY() + matrix[5] * v.getZ(),
                matrix[6] * v.getX() + matrix[7] * v.getY() + matrix[8] * v.getZ());
    }
}
