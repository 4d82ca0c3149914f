package space.apophis.dynamics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * Finds where the distances of a batch from bodies stop falling, or where its samples strike one, step by step, forward in
 * time. Only a step at whose end a range rate has become positive, or a sample is inside a body, is looked into: the
 * integrator's interpolant is then taken over into Chebyshev polynomials of the states about the body, and the root of the
 * range rate, or of the height, is found on these, one sample at a time. No two minima of one sample may lie in one step;
 * they lie months apart, or days about the Moon.
 */
final class BatchApproaches implements ODEStepHandler {

    private static final int TERMS = Trajectory.TERMS;
    private static final ChebyshevFit FIT = new ChebyshevFit(TERMS);
    private static final int MOST_ITERATIONS = 100;

    /** Of half a step, which is at most days: below 1 us. */
    private static final double ROOT_TOLERANCE = 1e-12;

    private final SolarSystem solarSystem;
    private final BatchEquations equations;
    private final double epoch;
    private final Map<Body, Double> limits;
    private final BodyStates bodies = new BodyStates();
    private final double[] polynomial = new double[TERMS];
    private final double[] first = new double[TERMS];
    private final double[] second = new double[TERMS];
    private final double[] relative = new double[BatchEquations.COMPONENTS];
    private final Map<Body, boolean[]> approaching = new EnumMap<>(Body.class);
    private final List<SampleApproach> found = new ArrayList<>();

    /** A sample that has passed a body in a step, or is inside it at the end of the step. */
    private record Meeting(Body body, int sample, boolean inside) {}

    /**
     * @param epoch TDB seconds since J2000 of the integrator's time 0
     * @param limits largest distance from the centre of each body to note, m
     */
    BatchApproaches(SolarSystem solarSystem, BatchEquations equations, double epoch, Map<Body, Double> limits) {
        this.solarSystem = solarSystem;
        this.equations = equations;
        this.epoch = epoch;
        this.limits = new EnumMap<>(limits);
        limits.keySet().forEach(body -> approaching.put(body, new boolean[equations.samples()]));
    }

    /** The approaches, sample by sample in time order. */
    List<SampleApproach> found() {
        return found.stream()
                .sorted(Comparator.comparingInt(SampleApproach::sample)
                        .thenComparingDouble(SampleApproach::time)
                        .thenComparing(SampleApproach::body))
                .toList();
    }

    @Override
    public void init(ODEStateAndDerivative start, double until) {
        solarSystem.planets().fill(epoch + start.getTime(), bodies);
        final double[] y = start.getPrimaryState();
        approaching.forEach((body, falls) -> {
            for (int sample = 0; sample < falls.length; sample++) {
                fillRelative(y, body, sample);
                falls[sample] = rangeRate() < 0.0;
            }
        });
    }

    @Override
    public void handleStep(ODEStateInterpolator step) {
        final double[] y = step.getCurrentState().getPrimaryState();
        solarSystem.planets().fill(epoch + step.getCurrentState().getTime(), bodies);
        final List<Meeting> meetings = new ArrayList<>();
        for (Body body : Body.values()) {
            final boolean[] falls = approaching.get(body);
            for (int sample = 0; sample < equations.samples(); sample++) {
                if (!equations.hasEnded(sample)) {
                    fillRelative(y, body, sample);
                    final boolean inside = distance() < body.equatorialRadius();
                    final boolean before = falls != null && falls[sample];
                    if (falls != null) {
                        falls[sample] = rangeRate() < 0.0;
                    }
                    if (inside || before && !falls[sample]) {
                        meetings.add(new Meeting(body, sample, inside));
                    }
                }
            }
        }
        if (!meetings.isEmpty()) {
            resolve(step, meetings);
        }
    }

    private void fillRelative(double[] y, Body body, int sample) {
        final int at = 3 * body.ordinal();
        for (int k = 0; k < 3; k++) {
            relative[k] = y[BatchEquations.COMPONENTS * sample + k] - bodies.position[at + k];
            relative[3 + k] = y[BatchEquations.COMPONENTS * sample + 3 + k] - bodies.velocity[at + k];
        }
    }

    /** Half the rate of the square of the distance. */
    private double rangeRate() {
        return relative[0] * relative[3] + relative[1] * relative[4] + relative[2] * relative[5];
    }

    private double distance() {
        return Math.sqrt(relative[0] * relative[0] + relative[1] * relative[1] + relative[2] * relative[2]);
    }

    private void resolve(ODEStateInterpolator step, List<Meeting> meetings) {
        final double from = step.getPreviousState().getTime();
        final double length = step.getCurrentState().getTime() - from;
        final double[][] values = new double[meetings.size() * BatchEquations.COMPONENTS][TERMS];
        for (int i = 0; i < TERMS; i++) {
            final double t = from + 0.5 * (1.0 + FIT.node(i)) * length;
            final double[] y = step.getInterpolatedState(t).getPrimaryState();
            solarSystem.planets().fill(epoch + t, bodies);
            for (int j = 0; j < meetings.size(); j++) {
                fillRelative(y, meetings.get(j).body(), meetings.get(j).sample());
                for (int k = 0; k < BatchEquations.COMPONENTS; k++) {
                    values[BatchEquations.COMPONENTS * j + k][i] = relative[k];
                }
            }
        }
        for (int j = 0; j < meetings.size(); j++) {
            final double[] coefficients = new double[BatchEquations.COMPONENTS * TERMS];
            for (int k = 0; k < BatchEquations.COMPONENTS; k++) {
                FIT.fit(values[BatchEquations.COMPONENTS * j + k], coefficients, k * TERMS);
            }
            note(meetings.get(j), from, length, coefficients);
        }
    }

    private void note(Meeting meeting, double from, double length, double[] coefficients) {
        if (equations.hasEnded(meeting.sample())) {
            return;
        }
        final Body body = meeting.body();
        final double nearest = meeting.inside() ? 1.0 : root(x -> rangeRate(coefficients, x), 1.0);
        fill(coefficients, nearest);
        final boolean strikes = meeting.inside() || distance() < body.equatorialRadius();
        final double x = strikes ? root(at -> body.equatorialRadius() - distance(coefficients, at), nearest) : nearest;
        fill(coefficients, x);
        final SampleApproach approach = new SampleApproach(
                meeting.sample(),
                body,
                strikes,
                epoch + from + 0.5 * (1.0 + x) * length,
                new Vector3D(relative[0], relative[1], relative[2]),
                new Vector3D(relative[3], relative[4], relative[5]));
        if (strikes) {
            // What is under the surface is no motion: the hyperbola there tells how deep it would have gone.
            found.add(approach.atPericentre(solarSystem.planets().gm(body)));
            equations.end(meeting.sample());
        } else if (approach.distance() <= limits.get(body)) {
            found.add(approach);
        }
    }

    private double rangeRate(double[] coefficients, double x) {
        fill(coefficients, x);
        return rangeRate();
    }

    private double distance(double[] coefficients, double x) {
        fill(coefficients, x);
        return distance();
    }

    private void fill(double[] coefficients, double x) {
        Chebyshev.polynomials(TERMS, x, polynomial, first, second);
        for (int k = 0; k < BatchEquations.COMPONENTS; k++) {
            double sum = 0.0;
            for (int i = TERMS - 1; i >= 0; i--) {
                sum += coefficients[k * TERMS + i] * polynomial[i];
            }
            relative[k] = sum;
        }
    }

    /**
     * Where a function that rises from below zero comes through it. The polynomials miss the ends of the step by their
     * rounding, so a root there may lie outside.
     */
    private static double root(UnivariateFunction rising, double last) {
        if (rising.value(-1.0) >= 0.0) {
            return -1.0;
        }
        if (rising.value(last) <= 0.0) {
            return last;
        }
        return new BracketingNthOrderBrentSolver(ROOT_TOLERANCE, 5).solve(MOST_ITERATIONS, rising, -1.0, last);
    }
}
