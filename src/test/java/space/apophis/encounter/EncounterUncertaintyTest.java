package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.uncertainty.OrbitCovariance;
import space.apophis.units.Unit;

/** Linear answers at the pass of 2029 against flights that start one sigma to both sides, six weeks before it. */
class EncounterUncertaintyTest {

    private static final double DAY = 86400.0;
    private static final double START = (2462197.5 - 2451545.0) * DAY;
    private static final double UNTIL = START + 50.0 * DAY;
    private static final IntegratorSpec INTEGRATOR = new IntegratorSpec(1e-5, 5.0 * DAY);

    /** 200 m, 0.1 mm/s, and a tenth of what sunlight may do: some hundred metres at the pass, each. */
    private static final double[] SIGMA = {200, 200, 200, 1e-4, 1e-4, 1e-4, 1e-12, 1e-12, 1e-12};

    private static final Map<Body, Double> FAR = Map.of(Body.EARTH, 0.2 * Unit.AU);

    private final OrbitSolution start = start();

    private static OrbitSolution start() {
        final PVCoordinates state = Flights.fly(Flights.apophis(), START, 1e-4).heliocentric(START);
        return new OrbitSolution(
                "start",
                "test",
                START,
                state.getPosition(),
                state.getVelocity(),
                NonGravitational.inverseSquare(3e-12, -2e-13, 0.0));
    }

    private static CloseApproach approach(OrbitSolution orbit) {
        return Flight.of(
                        ShippedData.solarSystem(),
                        orbit,
                        Flights.JPL,
                        INTEGRATOR,
                        Map.of(Body.EARTH, 1e9),
                        UNTIL,
                        Progress.SILENT)
                .closest(Body.EARTH)
                .orElseThrow();
    }

    private OrbitSolution moved(int i, double sign) {
        final double[] x = new double[9];
        x[i] = sign * SIGMA[i];
        final NonGravitational force = start.nonGravitational();
        return new OrbitSolution(
                "moved",
                "test",
                START,
                start.position().add(new Vector3D(x[0], x[1], x[2])),
                start.velocity().add(new Vector3D(x[3], x[4], x[5])),
                NonGravitational.inverseSquare(force.a1() + x[6], force.a2() + x[7], force.a3() + x[8]));
    }

    @Test
    void isTheSumOfTheChangesByEachDeviate() {
        final Flight flight = Flight.withPartials(
                ShippedData.solarSystem(),
                start,
                Flights.JPL,
                INTEGRATOR,
                Map.of(Body.EARTH, 1e9),
                UNTIL,
                Progress.SILENT);
        final CloseApproach nominal = flight.closest(Body.EARTH).orElseThrow();
        final Vector3D earth = new RelativeMotion(ShippedData.solarSystem())
                .of(Body.EARTH, Body.SUN, nominal.time())
                .getVelocity();
        final EncounterUncertainty linear = EncounterUncertainty.of(
                ShippedData.solarSystem(),
                new LinearUncertainty(
                        new OrbitCovariance(START, MatrixUtils.createRealDiagonalMatrix(SIGMA)),
                        flight.partials().orElseThrow()),
                nominal,
                BPlanePole.EQUATORIAL);

        final BPlane plane = BPlane.of(nominal.conic(), BPlanePole.EQUATORIAL).orElseThrow();
        final OpikPlane opik = OpikPlane.of(nominal.conic(), earth).orElseThrow();
        final RealMatrix changes = MatrixUtils.createRealMatrix(6, 9);
        for (int i = 0; i < 9; i++) {
            final CloseApproach ahead = approach(moved(i, 1.0));
            final CloseApproach behind = approach(moved(i, -1.0));
            final Vector3D shift = impact(ahead).subtract(impact(behind)).scalarMultiply(0.5);
            changes.setColumn(i, new double[] {
                0.5 * (ahead.time() - behind.time()),
                0.5 * (ahead.distance() - behind.distance()),
                shift.dotProduct(plane.t()),
                shift.dotProduct(plane.r()),
                shift.dotProduct(opik.xiAxis()),
                shift.dotProduct(opik.zetaAxis())
            });
        }
        final RealMatrix sums = changes.multiplyTransposed(changes);
        // Sun and Moon turn the hyperbola by some 1e-4 while the closest point moves along it
        assertEquals(1.0, linear.time() / Math.sqrt(sums.getEntry(0, 0)), 1e-3, "time");
        assertEquals(1.0, linear.distance() / Math.sqrt(sums.getEntry(1, 1)), 1e-3, "distance");
        assertEquals(1.0, linear.bPlane().sigmaX() / Math.sqrt(sums.getEntry(2, 2)), 1e-3, "B.T");
        assertEquals(1.0, linear.bPlane().sigmaY() / Math.sqrt(sums.getEntry(3, 3)), 1e-3, "B.R");
        assertEquals(1.0, linear.bPlane().covariance() / sums.getEntry(2, 3), 1e-3, "both");
        assertEquals(1.0, linear.opik().sigmaX() / Math.sqrt(sums.getEntry(4, 4)), 1e-3, "xi");
        assertEquals(1.0, linear.opik().sigmaY() / Math.sqrt(sums.getEntry(5, 5)), 1e-3, "zeta");
        assertEquals(linear.bPlane().semiMajor(), linear.opik().semiMajor(), 1e-6, "one ellipse in two sets of axes");
    }

    /** At 16.9 million km, in March 2021, the Sun bends the relative path as much as the body's own speed does. */
    @Test
    void theTimeOfAFarPass() {
        final OrbitSolution orbit = Flights.apophis();
        final double until = orbit.epoch() + 80.0 * DAY;
        final Flight flight = Flight.withPartials(
                ShippedData.solarSystem(), orbit, Flights.JPL, INTEGRATOR, FAR, until, Progress.SILENT);
        // a kilometre along the path
        final Vector3D shift = orbit.velocity().normalize().scalarMultiply(1e3);
        final double[][] factor = new double[9][1];
        for (int k = 0; k < 3; k++) {
            factor[k][0] = shift.toArray()[k];
        }
        final EncounterUncertainty linear = EncounterUncertainty.of(
                ShippedData.solarSystem(),
                new LinearUncertainty(
                        new OrbitCovariance(orbit.epoch(), MatrixUtils.createRealMatrix(factor)),
                        flight.partials().orElseThrow()),
                flight.closest(Body.EARTH).orElseThrow(),
                BPlanePole.EQUATORIAL);
        final double[] times = new double[2];
        for (int i = 0; i < 2; i++) {
            final OrbitSolution moved = new OrbitSolution(
                    "moved",
                    "test",
                    orbit.epoch(),
                    orbit.position().add(new Vector3D(i == 0 ? 1.0 : -1.0, shift)),
                    orbit.velocity(),
                    orbit.nonGravitational());
            times[i] = Flight.of(ShippedData.solarSystem(), moved, Flights.JPL, INTEGRATOR, FAR, until, Progress.SILENT)
                    .closest(Body.EARTH)
                    .orElseThrow()
                    .time();
        }
        assertEquals(1.0, linear.time() / Math.abs(0.5 * (times[0] - times[1])), 1e-4);
    }

    private static Vector3D impact(CloseApproach approach) {
        return IncomingAsymptote.of(approach.conic()).orElseThrow().impactVector();
    }
}
