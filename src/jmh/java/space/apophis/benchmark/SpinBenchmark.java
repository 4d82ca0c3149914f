package space.apophis.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.proximity.spin.EclipticDirection;
import space.apophis.proximity.spin.FreeRotation;
import space.apophis.proximity.spin.PrincipalMoments;
import space.apophis.proximity.spin.SpinEnsemble;
import space.apophis.proximity.spin.SpinHistory;
import space.apophis.proximity.spin.SpinPeriods;
import space.apophis.proximity.spin.SpinPropagation;
import space.apophis.proximity.spin.SpinState;
import space.apophis.proximity.spin.TidalField;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.body.SpinMode;
import space.apophis.smallbody.OrbitSolution;

/** Rotations through the pass of 2029: 1,000 attitudes, one over the whole escort, and one attitude looked up. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class SpinBenchmark {

    private static final double DAY = 86400.0;
    private static final double PERIGEE = 924083172.7;

    private final TidalField field;
    private final FreeRotation rotation;
    private final SpinEnsemble ensemble;
    private final SpinState start;
    private final SpinHistory history;
    private double instant;

    /** The flight, and what is looked up in. */
    public SpinBenchmark() {
        final SolarSystem solarSystem = Shipped.SOLAR_SYSTEM;
        final OrbitSolution orbit = OrbitSolution.of(new ScenarioFiles(Path.of("scenarios")).shippedBody("apophis"));
        final Trajectory asteroid = new SmallBodyPropagation(
                        solarSystem,
                        new SmallBodyAcceleration(solarSystem, Shipped.FORCES, orbit.nonGravitational()),
                        1e-3,
                        5.0 * DAY)
                .run(orbit, PERIGEE + 150.0 * DAY, List.of(), Progress.SILENT);
        field = TidalField.along(solarSystem, asteroid, PERIGEE - 50.0 * DAY, PERIGEE + 140.0 * DAY);
        rotation = new SpinPeriods(PrincipalMoments.ofRatios(0.64, 0.97, 1.0), SpinMode.SHORT_AXIS)
                .of(264.178 * 3600.0, 27.38547 * 3600.0);
        ensemble = new SpinEnsemble(
                field,
                rotation,
                new EclipticDirection(Math.toRadians(275.0), Math.toRadians(-85.0)).icrf(),
                PERIGEE - 1.5 * DAY,
                PERIGEE + 1.5 * DAY);
        start = SpinState.of(rotation, ensemble.pole(), 0.0, 0.0);
        history = history();
    }

    /** On all cores. */
    @Benchmark
    public List<SpinState> thousandAttitudes() {
        return ensemble.after(1000, 1);
    }

    /** 190 days of one attitude, kept. */
    @Benchmark
    public SpinHistory history() {
        return new SpinPropagation(field, SpinPropagation.FINE).history(start, field.start(), field.end());
    }

    /** One attitude looked up. */
    @Benchmark
    @OutputTimeUnit(TimeUnit.NANOSECONDS)
    public Rotation attitude() {
        instant = (instant + 12345.6) % (180.0 * DAY);
        return history.attitude(history.start() + instant);
    }
}
