package space.apophis.dynamics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.ODEStateAndDerivative;
import org.hipparchus.ode.sampling.ODEStateInterpolator;
import org.hipparchus.ode.sampling.ODEStepHandler;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.Chebyshev;
import space.apophis.ephemeris.Chebyshev.ChebyshevFit;
import space.apophis.ephemeris.SolarSystem;

/**
 * Finds where the distances of a batch from Earth stop falling, step by step, forward in time. Only a step at whose end
 * a range rate has become positive is looked into: the integrator's interpolant is then taken over into Chebyshev
 * polynomials of the geocentric states, and the root of the range rate is found on these, one sample at a time. No two
 * minima of one sample may lie in one step; they lie months apart.
 */
final class BatchApproaches implements ODEStepHandler {

    private static final int EARTH = 3 * Body.EARTH.ordinal();
    private static final int TERMS = Trajectory.TERMS;
    private static final ChebyshevFit FIT = new ChebyshevFit(TERMS);
    private static final int MOST_ITERATIONS = 100;

    /** Of half a step, which is at most days: below 1 us. */
    private static final double ROOT_TOLERANCE = 1e-12;

    private final SolarSystem solarSystem;
    private final BatchEquations equations;
    private final double epoch;
    private final double limit;
    private final BodyStates bodies = new BodyStates();
    private final double[] polynomial = new double[TERMS];
    private final double[] first = new double[TERMS];
    private final double[] second = new double[TERMS];
    private final double[] geocentric = new double[BatchEquations.COMPONENTS];
    private final boolean[] approaching;
    private final List<SampleApproach> found = new ArrayList<>();

    /**
     * @param epoch TDB seconds since J2000 of the integrator's time 0
     * @param limit largest distance from the centre of Earth to note, m
     */
    BatchApproaches(SolarSystem solarSystem, BatchEquations equations, double epoch, double limit) {
        this.solarSystem = solarSystem;
        this.equations = equations;
        this.epoch = epoch;
        this.limit = limit;
        this.approaching = new boolean[equations.samples()];
    }

    /** The approaches, sample by sample in time order. */
    List<SampleApproach> found() {
        return found.stream()
                .sorted(Comparator.comparingInt(SampleApproach::sample).thenComparingDouble(SampleApproach::time))
                .toList();
    }

    @Override
    public void init(ODEStateAndDerivative start, double until) {
        solarSystem.planets().fill(Body.EARTH, epoch + start.getTime(), bodies);
        final double[] y = start.getPrimaryState();
        for (int sample = 0; sample < approaching.length; sample++) {
            approaching[sample] = rangeRate(y, sample) < 0.0;
        }
    }

    @Override
    public void handleStep(ODEStateInterpolator step) {
        final double[] y = step.getCurrentState().getPrimaryState();
        solarSystem.planets().fill(Body.EARTH, epoch + step.getCurrentState().getTime(), bodies);
        final List<Integer> passed = new ArrayList<>();
        for (int sample = 0; sample < approaching.length; sample++) {
            if (equations.hasEnded(sample)) {
                continue;
            }
            final boolean before = approaching[sample];
            approaching[sample] = rangeRate(y, sample) < 0.0;
            if (before && !approaching[sample]) {
                passed.add(sample);
            } else if (approaching[sample] && isBelowGround()) {
                strike(sample, epoch + step.getCurrentState().getTime());
            }
        }
        if (!passed.isEmpty()) {
            resolve(step, passed);
        }
    }

    /** Half the rate of the square of the distance; leaves the geocentric state of the sample behind. */
    private double rangeRate(double[] y, int sample) {
        fillGeocentric(y, sample);
        return dot(geocentric);
    }

    private void fillGeocentric(double[] y, int sample) {
        for (int k = 0; k < 3; k++) {
            geocentric[k] = y[BatchEquations.COMPONENTS * sample + k] - bodies.position[EARTH + k];
            geocentric[3 + k] = y[BatchEquations.COMPONENTS * sample + 3 + k] - bodies.velocity[EARTH + k];
        }
    }

    private static double dot(double[] state) {
        return state[0] * state[3] + state[1] * state[4] + state[2] * state[5];
    }

    private boolean isBelowGround() {
        return Math.sqrt(geocentric[0] * geocentric[0] + geocentric[1] * geocentric[1] + geocentric[2] * geocentric[2])
                < Body.EARTH.equatorialRadius();
    }

    private void strike(int sample, double time) {
        found.add(new SampleApproach(sample, time, position(), velocity())
                .atPericentre(solarSystem.planets().gm(Body.EARTH)));
        equations.end(sample);
    }

    private Vector3D position() {
        return new Vector3D(geocentric[0], geocentric[1], geocentric[2]);
    }

    private Vector3D velocity() {
        return new Vector3D(geocentric[3], geocentric[4], geocentric[5]);
    }

    private void resolve(ODEStateInterpolator step, List<Integer> passed) {
        final double from = step.getPreviousState().getTime();
        final double length = step.getCurrentState().getTime() - from;
        final double[][] values = new double[passed.size() * BatchEquations.COMPONENTS][TERMS];
        for (int i = 0; i < TERMS; i++) {
            final double t = from + 0.5 * (1.0 + FIT.node(i)) * length;
            final double[] y = step.getInterpolatedState(t).getPrimaryState();
            solarSystem.planets().fill(Body.EARTH, epoch + t, bodies);
            for (int j = 0; j < passed.size(); j++) {
                fillGeocentric(y, passed.get(j));
                for (int k = 0; k < BatchEquations.COMPONENTS; k++) {
                    values[BatchEquations.COMPONENTS * j + k][i] = geocentric[k];
                }
            }
        }
        for (int j = 0; j < passed.size(); j++) {
            final double[] coefficients = new double[BatchEquations.COMPONENTS * TERMS];
            for (int k = 0; k < BatchEquations.COMPONENTS; k++) {
                FIT.fit(values[BatchEquations.COMPONENTS * j + k], coefficients, k * TERMS);
            }
            note(passed.get(j), root(x -> rangeRate(coefficients, x)), from, length, coefficients);
        }
    }

    private void note(int sample, double x, double from, double length, double[] coefficients) {
        rangeRate(coefficients, x);
        final SampleApproach approach =
                new SampleApproach(sample, epoch + from + 0.5 * (1.0 + x) * length, position(), velocity());
        if (approach.distance() <= limit) {
            found.add(approach);
        }
        if (approach.distance() < Body.EARTH.equatorialRadius()) {
            equations.end(sample);
        }
    }

    private double rangeRate(double[] coefficients, double x) {
        Chebyshev.polynomials(TERMS, x, polynomial, first, second);
        for (int k = 0; k < BatchEquations.COMPONENTS; k++) {
            double sum = 0.0;
            for (int i = TERMS - 1; i >= 0; i--) {
                sum += coefficients[k * TERMS + i] * polynomial[i];
            }
            geocentric[k] = sum;
        }
        return dot(geocentric);
    }

    /** The polynomials miss the ends of the step by their rounding, so a root there may lie outside. */
    private static double root(UnivariateFunction rangeRate) {
        if (rangeRate.value(-1.0) >= 0.0) {
            return -1.0;
        }
        if (rangeRate.value(1.0) <= 0.0) {
            return 1.0;
        }
        return new BracketingNthOrderBrentSolver(ROOT_TOLERANCE, 5).solve(MOST_ITERATIONS, rangeRate, -1.0, 1.0);
    }
}
