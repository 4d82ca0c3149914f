package space.apophis.dynamics;

import java.util.Arrays;
import java.util.function.Consumer;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.ode.LocalizedODEFormats;

/**
 * Everhart's implicit integrator of order 15 (Everhart 1985, in Dynamics of Comets, IAU Coll. 83, 185), as the IAS15 of REBOUND
 * and ASSIST (Rein and Spiegel 2015, MNRAS 446, 1424), for many bodies with common steps, which suit the worst of them. It takes a
 * third to a quarter of the evaluations of Hipparchus's Dormand-Prince 8(5,3), which computes three more in each step for its
 * interpolant, for the same error; this one has its polynomial at hand.
 *
 * <p>The accelerations at the nodes of a step are foretold by the polynomial of the step before and corrected node after node, in
 * sweeps, until what a further sweep would change is below the tolerance. The polynomial of accelerations is of degree seven; a
 * step is as long as leaves its last term, in the position at the end of the step, at a million times the tolerance. The error is
 * far below the term, since the nodes are those of a quadrature of twice the order: {@code docs/performance.md} has what it
 * comes to over decades.
 */
final class GaussRadau {

    private static final double MINIMUM_STEP = 1e-3;
    private static final int NODES = RadauNodes.COUNT;
    private static final int LAST = NODES - 1;
    private static final double[][] ONCE = RadauNodes.atNodes(RadauNodes::once);
    private static final double[][] TWICE = RadauNodes.atNodes(RadauNodes::twice);
    private static final double[] HIGHEST = RadauNodes.highest();

    /** What the acceleration at the last node counts in the velocity at the end. */
    private static final double SHARE_OF_LAST = RadauNodes.once(1.0)[LAST];

    /** The last term of the position by its coefficient and the square of the step: 1 / (8 x 9). */
    private static final double LAST_TERM = 1.0 / 72.0;

    private static final double LEVERAGE = 1e6;

    /** The last term goes with the ninth power of the step. */
    private static final double POWER = 1.0 / 9.0;

    private static final double SAFETY = 0.9;
    private static final double MOST_GROWTH = 3.0;

    /** A step longer than it should be by more than this is done again. */
    private static final double LEAST_FACTOR = 0.75;

    private static final int MOST_SWEEPS = 8;

    private final BatchEquations equations;
    private final double tolerance;
    private final double maximumStep;
    private final RadauStep step;
    private final double[] position;
    private final double[] velocity;
    private final double[] scratch;
    private final double[][] foretold;

    /**
     * @param tolerance local error in a step in the position of any body, m
     * @param maximumStep s
     */
    GaussRadau(BatchEquations equations, double tolerance, double maximumStep) {
        final int bodies = equations.samples();
        this.equations = equations;
        this.tolerance = tolerance;
        this.maximumStep = maximumStep;
        this.step = new RadauStep(bodies);
        this.position = new double[3 * bodies];
        this.velocity = new double[3 * bodies];
        this.scratch = new double[3 * bodies];
        this.foretold = new double[NODES][3 * bodies];
    }

    /**
     * Integrates from time 0.
     *
     * @param positions barycentric, x of all bodies, then y of all, then z of all, m
     * @param velocities likewise, m/s
     * @param until s, above 0
     * @param firstStep to be tried, s
     * @param handler is given each step, in a work space that the next step fills again
     */
    void integrate(
            double[] positions, double[] velocities, double until, double firstStep, Consumer<RadauStep> handler) {
        copy(positions, step.position);
        copy(velocities, step.velocity);
        step.start = 0.0;
        step.length = Math.min(firstStep, until);
        equations.fill(0.0, step.position, step.velocity, step.accelerations[0]);
        for (int node = 1; node < NODES; node++) {
            copy(step.accelerations[0], step.accelerations[node]);
        }
        while (step.start < until) {
            final double factor = converged() ? factor() : 0.5;
            if (factor < LEAST_FACTOR) {
                foretell(0.0, SAFETY * factor);
                step.length *= SAFETY * factor;
                requireLength();
            } else {
                step.complete();
                handler.accept(step);
                next(Math.min(maximumStep, SAFETY * factor * step.length), until);
            }
        }
    }

    private void requireLength() {
        if (step.length < MINIMUM_STEP) {
            throw new MathIllegalArgumentException(
                    LocalizedODEFormats.MINIMAL_STEPSIZE_REACHED_DURING_INTEGRATION, MINIMUM_STEP, step.length);
        }
    }

    /** Sweeps over the nodes; whether that came to an end. */
    private boolean converged() {
        double before = Double.POSITIVE_INFINITY;
        for (int sweep = 0; sweep < MOST_SWEEPS; sweep++) {
            copy(step.accelerations[LAST], scratch);
            for (int node = 1; node < NODES; node++) {
                step.fill(RadauNodes.share(node), ONCE[node], TWICE[node], position, velocity);
                equations.fill(
                        step.start + RadauNodes.share(node) * step.length,
                        position,
                        velocity,
                        step.accelerations[node]);
            }
            final double change = SHARE_OF_LAST * step.length * step.length * largestChange();
            // Each sweep changes less than the one before by about the same factor.
            if (sweep > 0 && change * Math.min(1.0, change / before) <= tolerance || change == 0.0) {
                return true;
            }
            before = change;
        }
        return false;
    }

    private double largestChange() {
        final double[] now = step.accelerations[LAST];
        for (int i = 0; i < scratch.length; i++) {
            scratch[i] -= now[i];
        }
        return largest(scratch);
    }

    /** By how much the step could be longer. */
    private double factor() {
        Arrays.fill(scratch, 0.0);
        step.sum(HIGHEST, LAST_TERM * step.length * step.length, scratch);
        return Math.min(MOST_GROWTH, Math.pow(LEVERAGE * tolerance / largest(scratch), POWER));
    }

    /** Of the vectors of bodies that fly on, the longest. */
    private double largest(double[] vectors) {
        final int bodies = equations.samples();
        double square = 0.0;
        for (int i = 0; i < bodies; i++) {
            if (!equations.hasEnded(i)) {
                final double x = vectors[i];
                final double y = vectors[bodies + i];
                final double z = vectors[2 * bodies + i];
                square = Math.max(square, x * x + y * y + z * z);
            }
        }
        return Math.sqrt(square);
    }

    private void next(double length, double until) {
        final double start = step.end();
        final boolean last = start >= until;
        final double left = until - start;
        // A rest shorter than half a step is shared by the last two.
        final double next =
                last ? step.length : left <= length ? left : Math.min(length, Math.max(0.5 * left, length / 2));
        foretell(1.0, next / step.length);
        copy(step.endPosition, step.position);
        copy(step.endVelocity, step.velocity);
        step.start = start;
        step.length = next;
        if (!last) {
            equations.fill(start, step.position, step.velocity, step.accelerations[0]);
        }
    }

    /** The polynomial of the step, read at the nodes of another that starts at a share of it and is so many times as long. */
    private void foretell(double from, double ratio) {
        for (int node = 1; node < NODES; node++) {
            final double[] values = RadauNodes.values(from + ratio * RadauNodes.share(node));
            Arrays.fill(foretold[node], 0.0);
            step.sum(values, 1.0, foretold[node]);
        }
        for (int node = 1; node < NODES; node++) {
            copy(foretold[node], step.accelerations[node]);
        }
    }

    private static void copy(double[] from, double[] to) {
        System.arraycopy(from, 0, to, 0, to.length);
    }
}
