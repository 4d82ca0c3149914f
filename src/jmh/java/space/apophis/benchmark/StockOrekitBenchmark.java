package space.apophis.benchmark;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.hipparchus.ode.nonstiff.DormandPrince853Integrator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.orekit.attitudes.FrameAlignedProvider;
import org.orekit.bodies.CelestialBodies;
import org.orekit.bodies.CelestialBody;
import org.orekit.data.DataContext;
import org.orekit.forces.gravity.J2OnlyPerturbation;
import org.orekit.forces.gravity.SingleBodyAbsoluteAttraction;
import org.orekit.frames.Frame;
import org.orekit.propagation.SpacecraftState;
import org.orekit.propagation.numerical.NumericalPropagator;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.AbsolutePVCoordinates;
import org.orekit.utils.IERSConventions;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.TdbClock;
import space.apophis.smallbody.OrbitSolution;

/**
 * The baseline: the same year with the same integrator and tolerance, by Orekit's own forces over the same ephemeris.
 * Eleven bodies as points, the Sun's post-Newtonian term, Earth's J2 about its mean pole of date; no asteroids, no
 * non-gravitational forces, and no trajectory kept.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(3)
public class StockOrekitBenchmark {

    private static final double LONGEST_STEP = 5.0 * 86400.0;
    private static final double EARTH_J2 = 1.0826e-3;

    /** Local error allowed in a step, m. */
    @Param("1e-4")
    public double tolerance;

    private final OrbitSolution start = Shipped.PAIR.start();

    @Benchmark
    public SpacecraftState year() {
        final DataContext context = Shipped.SOLAR_SYSTEM.context();
        final CelestialBodies bodies = context.getCelestialBodies();
        final Frame icrf = Shipped.SOLAR_SYSTEM.icrf();
        final TdbClock clock = Shipped.SOLAR_SYSTEM.clock();
        final AbsoluteDate date = clock.date(start.epoch());

        final NumericalPropagator propagator = new NumericalPropagator(integrator(), new FrameAlignedProvider(icrf));
        propagator.setOrbitType(null);
        propagator.setIgnoreCentralAttraction(true);
        for (Body body : Body.values()) {
            propagator.addForceModel(new SingleBodyAbsoluteAttraction(bodies.getBody(body.orekitName())));
        }
        final CelestialBody sun = bodies.getSun();
        propagator.addForceModel(new SunPostNewtonian(sun));
        propagator.addForceModel(new J2OnlyPerturbation(
                bodies.getEarth().getGM(),
                Body.EARTH.equatorialRadius(),
                EARTH_J2,
                context.getFrames().getMOD(IERSConventions.IERS_2010)));
        final PVCoordinates heliocentric = new PVCoordinates(start.position(), start.velocity());
        final PVCoordinates barycentric = new PVCoordinates(1.0, sun.getPVCoordinates(date, icrf), 1.0, heliocentric);
        propagator.setInitialState(new SpacecraftState(new AbsolutePVCoordinates(icrf, date, barycentric)));
        return propagator.propagate(clock.date(Shipped.PAIR.end()));
    }

    private DormandPrince853Integrator integrator() {
        final double[] absolute = new double[7];
        Arrays.fill(absolute, 1e100);
        Arrays.fill(absolute, 0, 3, tolerance * Math.sqrt(3.0 / 7.0));
        final DormandPrince853Integrator integrator =
                new DormandPrince853Integrator(1e-3, LONGEST_STEP, absolute, new double[7]);
        integrator.setInitialStepSize(3600.0);
        return integrator;
    }
}
