package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.RealMatrix;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.OrbitSample;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.FinishedParts;
import space.apophis.job.Progress;
import space.apophis.job.Workers;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.body.BodySpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.uncertainty.EnsembleFlight;
import space.apophis.uncertainty.OrbitCovariance;
import space.apophis.uncertainty.OrbitDraw;

class ApproachCloudTest {

    private static final double DAY = 86400.0;
    private static final IntegratorSpec INTEGRATOR = new IntegratorSpec(1e-4, 5.0 * DAY);
    private static final double PASS_2029 = 924_083_172.746;
    private static final int COUNT = 12;

    private final SolarSystem solarSystem = ShippedData.solarSystem();

    /** Each sample by itself, which says more than sigmas of a dozen: the flown one beside the partials. */
    @Test
    void samplesOf2029ArriveWhereThePartialsSay() {
        final OrbitSolution orbit = Flights.apophis();
        final Flight nominal = Flight.withPartials(
                solarSystem, orbit, Flights.JPL, INTEGRATOR, Map.of(Body.EARTH, 1e9), PASS_2029 + DAY, Progress.SILENT);
        final CloseApproach pass = nominal.closest(Body.EARTH).orElseThrow();
        final OrbitDraw draw =
                new OrbitDraw(OrbitSample.nominal(orbit), covariance(orbit).factor(), 5L);
        final ApproachCloud cloud = new SampledPasses(
                        draw,
                        new EnsembleFlight(
                                new BatchPropagation(solarSystem, Flights.JPL, INTEGRATOR, Map.of(Body.EARTH, 1e9)),
                                orbit.epoch(),
                                PASS_2029 + DAY,
                                EnsembleFlight.BATCH),
                        new ApproachMap.Window(Body.EARTH, PASS_2029 - DAY, PASS_2029 + DAY))
                .fly(COUNT, "", Workers.THREADS, FinishedParts.NONE, Progress.SILENT);
        assertEquals(COUNT, cloud.size());
        assertEquals(0, cloud.hits(Body.EARTH).orElseThrow().hits());

        final PVCoordinates earth = new RelativeMotion(solarSystem).of(Body.EARTH, Body.SUN, pass.time());
        final OpikPlane plane = OpikPlane.of(pass.conic(), earth.getVelocity()).orElseThrow();
        final TargetPlanePartials partials = new TargetPlanePartials(pass.conic(), TargetPlanePartials.Axes.FIXED);
        final Vector3D acceleration = new RelativeMotion(solarSystem)
                .of(nominal.trajectory(), Body.EARTH, pass.time())
                .getAcceleration();
        final RealMatrix transition = nominal.partials().orElseThrow().at(pass.time());
        for (int i = 0; i < COUNT; i++) {
            final double[] change = transition.operate(change(OrbitSample.nominal(orbit), draw.sample(i)));
            // sigmas are 1,093 m, 0.2 s, 1,150 m: what is of second order at 3 sigma is a kilometre or two squared over
            // 38,000 km, 0.1 m, and the axes of each sample's own plane turn zeta into xi by 1e-5
            assertEquals(pass.distance() + dot(partials.distance(), change), cloud.distances()[i], 1.0);
            assertEquals(
                    pass.time() + dot(partials.timeOfClosestApproach(acceleration), change), cloud.times()[i], 1e-3);
            assertEquals(plane.xi() + dot(partials.xi(earth.getVelocity()), change), cloud.xis()[i], 2.0);
            assertEquals(plane.zeta() + dot(partials.zeta(earth.getVelocity()), change), cloud.zetas()[i], 2.0);
        }
    }

    private OrbitCovariance covariance(OrbitSolution orbit) {
        final java.nio.file.Path scenarios = java.nio.file.Path.of("scenarios");
        final BodySpec body = new ScenarioFiles(scenarios).body(scenarios.resolve("any.yaml"), "apophis");
        return OrbitCovariance.of(
                body.covariance(),
                orbit.position(),
                orbit.velocity(),
                solarSystem.planets().gm(Body.SUN));
    }

    private static double[] change(OrbitSample from, OrbitSample to) {
        return new double[] {
            to.position().getX() - from.position().getX(),
            to.position().getY() - from.position().getY(),
            to.position().getZ() - from.position().getZ(),
            to.velocity().getX() - from.velocity().getX(),
            to.velocity().getY() - from.velocity().getY(),
            to.velocity().getZ() - from.velocity().getZ(),
            to.nonGravitational().a1() - from.nonGravitational().a1(),
            to.nonGravitational().a2() - from.nonGravitational().a2(),
            to.nonGravitational().a3() - from.nonGravitational().a3()
        };
    }

    private static double dot(double[] a, double[] b) {
        double sum = 0.0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }
}
