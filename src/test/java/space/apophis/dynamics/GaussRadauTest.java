package space.apophis.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.ode.ODEState;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.gravity.KeplerArc;
import space.apophis.smallbody.NonGravitational;

/** Beside Hipparchus's Dormand-Prince 8(5,3) in the same field. */
class GaussRadauTest {

    private static final double DAY = 86400.0;
    private static final double AU = 149597870700.0;
    private static final SolarSystem SOLAR_SYSTEM = ShippedData.solarSystem();
    private static final double EPOCH = 6.4e8;
    private static final double SPAN = 10.0 * 365.25 * DAY;

    private record Flown(Vector3D position, Vector3D velocity, long evaluations) {}

    /** An orbit a year past its perihelion, inclined by 20 degrees. */
    private static OrbitSample orbit(double axisAu, double eccentricity) {
        final double gm = SOLAR_SYSTEM.planets().gm(Body.SUN);
        final double q = axisAu * AU * (1.0 - eccentricity);
        final double speed = FastMath.sqrt(gm * (1.0 + eccentricity) / q);
        final double tilt = FastMath.toRadians(20.0);
        final double[] state = {q, 0.0, 0.0, 0.0, speed * FastMath.cos(tilt), speed * FastMath.sin(tilt)};
        final KeplerArc arc = new KeplerArc(gm);
        arc.propagate(state, 0, 365.25 * DAY);
        return new OrbitSample(
                new Vector3D(arc.end[0], arc.end[1], arc.end[2]),
                new Vector3D(arc.end[3], arc.end[4], arc.end[5]),
                NonGravitational.inverseSquare(0.0, -5e-14, 0.0));
    }

    private static double[][] barycentric(List<OrbitSample> samples) {
        final BodyStates bodies = new BodyStates();
        SOLAR_SYSTEM.planets().fill(EPOCH, bodies);
        final int n = samples.size();
        final double[][] states = new double[2][3 * n];
        for (int i = 0; i < samples.size(); i++) {
            final double[] p =
                    samples.get(i).position().add(bodies.position(Body.SUN)).toArray();
            final double[] v =
                    samples.get(i).velocity().add(bodies.velocity(Body.SUN)).toArray();
            for (int k = 0; k < 3; k++) {
                states[0][k * n + i] = p[k];
                states[1][k * n + i] = v[k];
            }
        }
        return states;
    }

    private static List<Flown> radau(List<OrbitSample> samples, double tolerance) {
        final BatchEquations equations = new BatchEquations(new ForceField(SOLAR_SYSTEM, Flights.JPL), EPOCH, samples);
        final double[][] start = barycentric(samples);
        final List<Flown> flown = new ArrayList<>();
        new GaussRadau(equations, tolerance, 20.0 * DAY).integrate(start[0], start[1], SPAN, 3600.0, step -> {
            if (step.end() >= SPAN) {
                assertEquals(SPAN, step.end(), 0.0);
                for (int i = 0; i < samples.size(); i++) {
                    flown.add(new Flown(
                            vector(step.endPosition, i), vector(step.endVelocity, i), equations.evaluations()));
                }
            }
        });
        assertEquals(samples.size(), flown.size());
        return flown;
    }

    private static Vector3D vector(double[] components, int i) {
        final int n = components.length / 3;
        return new Vector3D(components[i], components[n + i], components[2 * n + i]);
    }

    private static Flown hipparchus(OrbitSample sample, double tolerance) {
        final ForceField field = new ForceField(SOLAR_SYSTEM, Flights.JPL);
        final long[] evaluations = {0};
        final OrdinaryDifferentialEquation equation = new OrdinaryDifferentialEquation() {
            @Override
            public int getDimension() {
                return 6;
            }

            @Override
            public double[] computeDerivatives(double t, double[] y) {
                evaluations[0]++;
                final double[] out = new double[3];
                field.moveTo(EPOCH + t);
                field.acceleration(
                        new double[] {y[0], y[1], y[2]},
                        new double[] {y[3], y[4], y[5]},
                        sample.nonGravitational(),
                        out);
                return new double[] {y[3], y[4], y[5], out[0], out[1], out[2]};
            }
        };
        final double[][] start = barycentric(List.of(sample));
        final double[] state = new double[6];
        for (int k = 0; k < 3; k++) {
            state[k] = start[0][k];
            state[3 + k] = start[1][k];
        }
        final double none = 1e100;
        final double each = tolerance * FastMath.sqrt(0.5);
        final double[] y = new DormandPrince853Integrator(
                        1e-3, 20.0 * DAY, new double[] {each, each, each, none, none, none}, new double[6])
                .integrate(equation, new ODEState(0.0, state), SPAN)
                .getPrimaryState();
        return new Flown(new Vector3D(y[0], y[1], y[2]), new Vector3D(y[3], y[4], y[5]), evaluations[0]);
    }

    /** Ten years at 0.1 mm a step; in the main belt the longest step, of 20 days, costs what is over a third of the evaluations. */
    @ParameterizedTest
    @CsvSource({"0.92, 0.19", "1.2, 0.6", "2.4, 0.1", "2.2, 0.5"})
    void comesWhereHipparchusComesWithFewerEvaluations(double axisAu, double eccentricity) {
        final OrbitSample sample = orbit(axisAu, eccentricity);
        final Flown exact = hipparchus(sample, 1e-6);
        final Flown same = hipparchus(sample, 1e-4);
        final Flown ours = radau(List.of(sample), 1e-4).get(0);
        assertEquals(0.0, ours.position().distance(exact.position()), 1.0);
        assertEquals(0.0, ours.velocity().distance(exact.velocity()), 1e-6);
        assertTrue(ours.evaluations() < 0.55 * same.evaluations(), ours + " " + same);
    }

    /** Neighbours change the steps, and the path by rounding and tolerance only. */
    @Test
    void neighboursDoNotMoveAnOrbit() {
        final OrbitSample sample = orbit(0.92, 0.19);
        final List<Flown> crowd = radau(List.of(orbit(1.2, 0.6), sample, orbit(2.4, 0.1)), 1e-4);
        final Flown alone = radau(List.of(sample), 1e-4).get(0);
        assertEquals(0.0, crowd.get(1).position().distance(alone.position()), 1.0);
    }

    /** A looser tolerance takes fewer evaluations and stays within metres over ten years. */
    @Test
    void aLooserToleranceIsCheaper() {
        final OrbitSample sample = orbit(0.92, 0.19);
        final Flown fine = radau(List.of(sample), 1e-4).get(0);
        final Flown loose = radau(List.of(sample), 1e-3).get(0);
        assertTrue(loose.evaluations() < 0.9 * fine.evaluations());
        assertEquals(0.0, loose.position().distance(fine.position()), 5.0);
    }
}
