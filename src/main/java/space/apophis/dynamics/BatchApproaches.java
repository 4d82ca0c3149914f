package space.apophis.dynamics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.Chebyshev;
import space.apophis.ephemeris.Chebyshev.ChebyshevFit;
import space.apophis.ephemeris.SolarSystem;

/**
 * Finds where the distances of a batch from bodies stop falling, or where its samples strike one, step by step, forward in
 * time. Steps are looked at in parts of some days; only one at whose end a range rate has become positive, or a sample is inside a
 * body, is looked into: the states about the body are taken over into Chebyshev polynomials, and the root of the range rate,
 * or of the height, is found on these, one sample at a time. No two minima of one sample may lie in one part; they lie months
 * apart, or days about the Moon.
 */
final class BatchApproaches {

    private static final int TERMS = Trajectory.TERMS;
    private static final ChebyshevFit FIT = new ChebyshevFit(TERMS);
    /** Of a state. */
    private static final int COMPONENTS = 6;

    private static final int MOST_ITERATIONS = 100;

    /** Of half a step, which is at most days: below 1 us. */
    private static final double ROOT_TOLERANCE = 1e-12;

    private final SolarSystem solarSystem;
    private final BatchEquations equations;
    private final double epoch;
    private final Map<Body, Double> limits;
    private final double longest;
    private final BodyStates bodies = new BodyStates();
    private final double[] polynomial = new double[TERMS];
    private final double[] first = new double[TERMS];
    private final double[] second = new double[TERMS];
    private final double[] positions;
    private final double[] velocities;
    private final double[] relative = new double[COMPONENTS];
    private final Map<Body, boolean[]> approaching = new EnumMap<>(Body.class);
    private final List<SampleApproach> found = new ArrayList<>();

    /** A sample that has passed a body in a step, or is inside it at the end of the step. */
    private record Meeting(Body body, int sample, boolean inside) {}

    /**
     * @param epoch TDB seconds since J2000 of the integrator's time 0
     * @param limits largest distance from the centre of each body to note, m
     * @param longest part of a step to be looked at by itself, s
     */
    BatchApproaches(
            SolarSystem solarSystem, BatchEquations equations, double epoch, Map<Body, Double> limits, double longest) {
        this.solarSystem = solarSystem;
        this.equations = equations;
        this.epoch = epoch;
        this.positions = new double[3 * equations.samples()];
        this.velocities = new double[3 * equations.samples()];
        this.longest = longest;
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

    /** Looks at the states at the start: x of all samples, then y of all, then z of all. */
    void begin(double[] position, double[] velocity) {
        solarSystem.planets().fill(epoch, bodies);
        approaching.forEach((body, falls) -> {
            for (int sample = 0; sample < falls.length; sample++) {
                fillRelative(position, velocity, body, sample);
                falls[sample] = rangeRate() < 0.0;
            }
        });
    }

    /** Looks at a step, part by part. */
    void look(RadauStep step) {
        final int parts = (int) Math.ceil(step.length / longest);
        for (int part = 1; part < parts; part++) {
            step.fill((double) part / parts, positions, velocities);
            look(step, (part - 1.0) / parts, (double) part / parts, positions, velocities);
        }
        look(step, (parts - 1.0) / parts, 1.0, step.endPosition, step.endVelocity);
    }

    private void look(RadauStep step, double from, double to, double[] position, double[] velocity) {
        solarSystem.planets().fill(epoch + step.start + to * step.length, bodies);
        final List<Meeting> meetings = new ArrayList<>();
        for (Body body : Body.values()) {
            final boolean[] falls = approaching.get(body);
            for (int sample = 0; sample < equations.samples(); sample++) {
                if (!equations.hasEnded(sample)) {
                    fillRelative(position, velocity, body, sample);
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
            resolve(step, from, to, meetings);
        }
    }

    private void fillRelative(double[] position, double[] velocity, Body body, int sample) {
        final int at = 3 * body.ordinal();
        for (int k = 0; k < 3; k++) {
            relative[k] = position[k * equations.samples() + sample] - bodies.position[at + k];
            relative[3 + k] = velocity[k * equations.samples() + sample] - bodies.velocity[at + k];
        }
    }

    /** Half the rate of the square of the distance. */
    private double rangeRate() {
        return relative[0] * relative[3] + relative[1] * relative[4] + relative[2] * relative[5];
    }

    private double distance() {
        return Math.sqrt(relative[0] * relative[0] + relative[1] * relative[1] + relative[2] * relative[2]);
    }

    private void resolve(RadauStep step, double from, double to, List<Meeting> meetings) {
        final double[][] values = new double[meetings.size() * COMPONENTS][TERMS];
        for (int i = 0; i < TERMS; i++) {
            final double share = from + 0.5 * (1.0 + FIT.node(i)) * (to - from);
            step.fill(share, positions, velocities);
            solarSystem.planets().fill(epoch + step.start + share * step.length, bodies);
            for (int j = 0; j < meetings.size(); j++) {
                fillRelative(
                        positions,
                        velocities,
                        meetings.get(j).body(),
                        meetings.get(j).sample());
                for (int k = 0; k < COMPONENTS; k++) {
                    values[COMPONENTS * j + k][i] = relative[k];
                }
            }
        }
        for (int j = 0; j < meetings.size(); j++) {
            final double[] coefficients = new double[COMPONENTS * TERMS];
            for (int k = 0; k < COMPONENTS; k++) {
                FIT.fit(values[COMPONENTS * j + k], coefficients, k * TERMS);
            }
            note(meetings.get(j), step.start + from * step.length, (to - from) * step.length, coefficients);
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
        for (int k = 0; k < COMPONENTS; k++) {
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
