package space.apophis.deflection;

import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.hipparchus.util.FastMath;

/**
 * The least change of velocity at an instant that takes the point of the target plane where it is wanted, by the partials: of all
 * changes that give a shift d, the shortest is G^+ d with the pseudo-inverse of G = d(xi, zeta)/dv.
 *
 * @param rows of xi and zeta by velocity, ICRF, s
 * @param xi of the orbit that is not pushed, m
 * @param zeta likewise
 */
public record NeededPush(Vector3D[] rows, double xi, double zeta) {

    /** Directions on the circle that are tried first. */
    private static final int DIRECTIONS = 72;

    private static final double TOLERANCE = 1e-10;
    private static final int MOST_EVALUATIONS = 200;

    /**
     * A push and the shift that it is to give.
     *
     * @param deltaV ICRF, m/s
     */
    public record Found(Vector3D deltaV, PlaneShift shift) {}

    /**
     * To a circle about the body from within: a push that just misses.
     *
     * @param radius impact parameter wanted, m
     * @return empty where the orbit lies outside already
     */
    public Optional<Found> toCircle(double radius) {
        if (FastMath.hypot(xi, zeta) >= radius) {
            return Optional.empty();
        }
        final RealMatrix inverse = inverse();
        int best = 0;
        for (int i = 1; i < DIRECTIONS; i++) {
            if (size(inverse, radius, angle(i)) < size(inverse, radius, angle(best))) {
                best = i;
            }
        }
        final double angle = new BrentOptimizer(TOLERANCE, TOLERANCE)
                .optimize(
                        new MaxEval(MOST_EVALUATIONS),
                        new UnivariateObjectiveFunction(x -> size(inverse, radius, x)),
                        GoalType.MINIMIZE,
                        new SearchInterval(angle(best - 1), angle(best + 1), angle(best)))
                .getPoint();
        final PlaneShift shift = to(radius, angle);
        return Optional.of(new Found(push(inverse, shift), shift));
    }

    private static double angle(int i) {
        return 2.0 * FastMath.PI * i / DIRECTIONS;
    }

    private PlaneShift to(double radius, double angle) {
        return new PlaneShift(radius * FastMath.cos(angle) - xi, radius * FastMath.sin(angle) - zeta);
    }

    private double size(RealMatrix inverse, double radius, double angle) {
        return push(inverse, to(radius, angle)).getNorm();
    }

    private static Vector3D push(RealMatrix inverse, PlaneShift shift) {
        return new Vector3D(inverse.operate(new double[] {shift.xi(), shift.zeta()}));
    }

    private RealMatrix inverse() {
        return new SingularValueDecomposition(
                        MatrixUtils.createRealMatrix(new double[][] {rows[0].toArray(), rows[1].toArray()}))
                .getSolver()
                .getInverse();
    }

    /**
     * Along zeta by a distance, xi left to go where it will: to the edge of a keyhole, which runs along xi.
     *
     * @param distance signed, m
     */
    public Found alongZeta(double distance) {
        final Vector3D push = rows[1].scalarMultiply(distance / rows[1].getNormSq());
        return new Found(push, new PlaneShift(rows[0].dotProduct(push), distance));
    }

    /**
     * The least push along one direction, either way, that reaches a circle from within: |B + s G u| = R; not a number where the
     * direction does nothing.
     *
     * @param direction unit vector, ICRF
     * @return s, without sign, m/s
     */
    public double toCircleAlong(Vector3D direction, double radius) {
        final double x = rows[0].dotProduct(direction);
        final double y = rows[1].dotProduct(direction);
        // Either way: the one that leads outward is the nearer.
        final double sign = xi * x + zeta * y < 0.0 ? -1.0 : 1.0;
        return new PlaneShift(sign * x, sign * y).timesToCircle(xi, zeta, radius);
    }
}
