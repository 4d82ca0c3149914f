package space.apophis.ephemeris.build;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.units.Unit;

/**
 * The integration of the solar system from its start states, forward and backward, showing its steps to {@link StateVisitor}s.
 *
 * <p>Errors are controlled on the positions of the major bodies alone. The integrator's error is a mean over all
 * components, so those that are not controlled would thin it out: the tolerance is tightened by the root of the share
 * of the controlled ones.
 */
final class SolarSystemIntegration {

    private static final int MAJOR = Body.COUNT;
    private static final int EARTH = 3 * Body.EARTH.ordinal();
    private static final int MOON = 3 * Body.MOON.ordinal();

    /** Large enough never to matter, small enough for its square to be a number. */
    private static final double UNCONTROLLED = 1e100;

    private final StartStates start;
    private final Constants constants;
    private final double[] gm;
    private final double[] initial;
    private final Set<Term> terms;
    private final double tolerance;

    /**
     * @param table asteroids to integrate along, by falling mass
     * @param terms the finer terms that are on
     * @param tolerance local error of the positions of the major bodies, m
     */
    SolarSystemIntegration(
            StartStates start, Constants constants, AsteroidElements[] table, Set<Term> terms, double tolerance) {
        final AsteroidElements[] asteroids = terms.contains(Term.ASTEROIDS) ? table : new AsteroidElements[0];
        this.start = start;
        this.terms = terms;
        this.constants = constants;
        this.tolerance = tolerance;
        this.gm = new double[MAJOR + asteroids.length];
        final double moonShare = 1.0 / (1.0 + constants.get("EMRAT"));
        final double pair = constants.gm("GMB");
        for (Body body : Body.values()) {
            gm[body.ordinal()] = switch (body) {
                case EARTH -> pair * constants.get("EMRAT") * moonShare;
                case MOON -> pair * moonShare;
                default -> constants.gm(body.gmConstant());
            };
        }
        this.initial = new double[6 * gm.length];
        final int v = 3 * gm.length;
        for (int i = 0; i < gm.length; i++) {
            final double[] state = i < MAJOR ? start.states()[i] : asteroids[i - MAJOR].state(gm[Body.SUN.ordinal()]);
            System.arraycopy(state, 0, initial, 3 * i, 3);
            System.arraycopy(state, 3, initial, v + 3 * i, 3);
            if (i >= MAJOR) {
                gm[i] = asteroids[i - MAJOR].gm();
            }
        }
        toBarycentre(0);
        toBarycentre(v);
    }

    /** Turns heliocentric vectors, with the Moon's from Earth, into barycentric ones; the Moon stays as it is. */
    private void toBarycentre(int offset) {
        double total = 0.0;
        final double[] sum = new double[3];
        for (int i = 0; i < gm.length; i++) {
            total += gm[i];
            for (int k = 0; k < 3; k++) {
                final double fromEarth = 3 * i == MOON ? initial[offset + EARTH + k] : 0.0;
                sum[k] += gm[i] * (initial[offset + 3 * i + k] + fromEarth);
            }
        }
        for (int i = 0; i < gm.length; i++) {
            for (int k = 0; k < 3 && 3 * i != MOON; k++) {
                initial[offset + 3 * i + k] -= sum[k] / total;
            }
        }
    }

    /**
     * Integrates over a span and shows every step to the visitors.
     *
     * @param from start of the span, seconds from the epoch, not after 0
     * @param to end of the span, seconds from the epoch, not before 0
     */
    void run(double from, double to, List<? extends StateVisitor> visitors, Progress progress) {
        final long days = Math.round((to - from) / Unit.DAY);
        leg(from, visitors, t -> progress.report("integrating the solar system", Math.round(-t / Unit.DAY), days));
        leg(
                to,
                visitors,
                t -> progress.report("integrating the solar system", Math.round((t - from) / Unit.DAY), days));
    }

    private void leg(double end, List<? extends StateVisitor> visitors, DoubleConsumer reached) {
        if (end == 0.0) {
            return;
        }
        final double[] absolute = new double[initial.length];
        Arrays.fill(absolute, UNCONTROLLED);
        final double share = 3.0 * MAJOR / absolute.length;
        Arrays.fill(absolute, 0, 3 * MAJOR, tolerance * Math.sqrt(share));
        final DormandPrince853Integrator integrator =
                new DormandPrince853Integrator(1.0, 4.0 * Unit.DAY, absolute, new double[absolute.length]);
        integrator.setInitialStepSize(0.1 * Unit.DAY);
        integrator.addStepHandler(step -> {
            final double a = step.getPreviousState().getTime();
            final double b = step.getCurrentState().getTime();
            for (StateVisitor visitor : visitors) {
                visitor.visit(
                        Math.min(a, b),
                        Math.max(a, b),
                        t -> step.getInterpolatedState(t).getPrimaryState());
            }
            reached.accept(b);
        });
        integrator.integrate(
                new SolarSystemEquations(start.seconds(), gm, constants, terms), new ODEState(0.0, initial), end);
    }

    /** Is shown each step of an integration. */
    @FunctionalInterface
    interface StateVisitor {

        /**
         * A step has been made.
         *
         * @param from earlier end, seconds from the epoch, whichever way the integration runs
         * @param to later end
         * @param state gives the state of the integration at any instant between
         */
        void visit(double from, double to, DoubleFunction<double[]> state);
    }
}
