package space.apophis.benchmark;

import java.util.concurrent.TimeUnit;
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
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.gravity.EinsteinInfeldHoffmann;
import space.apophis.smallbody.OrbitSolution;

/** One evaluation of the acceleration and its parts, at instants that move as in an integration. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class EvaluationBenchmark {

    /** About the distance between the stages of a step, s. */
    private static final double STRIDE = 6_000.0;

    private final OrbitSolution start = Shipped.PAIR.start();
    private final SmallBodyAcceleration acceleration =
            new SmallBodyAcceleration(Shipped.SOLAR_SYSTEM, Shipped.FORCES, start.nonGravitational());
    private final double[] position = start.position().toArray();
    private final double[] velocity = start.velocity().toArray();
    private final double[] out = new double[3];
    private final BodyStates states = new BodyStates();
    private final double[] asteroids =
            new double[3 * Shipped.SOLAR_SYSTEM.asteroids().count()];
    private final double[] gm = Shipped.SOLAR_SYSTEM.planets().gms();
    private final double[] potentials = new double[Body.COUNT];
    private double t = start.epoch();

    @Benchmark
    public double[] acceleration() {
        acceleration.evaluate(next(), 0.0, position, velocity, out);
        return out;
    }

    @Benchmark
    public double[] majorBodies() {
        Shipped.SOLAR_SYSTEM.planets().fill(next(), states);
        return states.position;
    }

    @Benchmark
    public double[] asteroids() {
        Shipped.SOLAR_SYSTEM.asteroids().fill(next(), asteroids);
        return asteroids;
    }

    /** The bodies stand still; the target is where the pair starts. */
    @Benchmark
    public double[] relativity() {
        if (states.position[0] == 0.0) {
            Shipped.SOLAR_SYSTEM.planets().fill(t, states);
        }
        EinsteinInfeldHoffmann.potentials(Body.COUNT, gm, states.position, potentials);
        EinsteinInfeldHoffmann.add(
                Body.COUNT,
                gm,
                states.position,
                states.velocity,
                states.acceleration,
                potentials,
                -1,
                position,
                velocity,
                out,
                0);
        return out;
    }

    private double next() {
        t += STRIDE;
        if (t > Shipped.PAIR.end()) {
            t = start.epoch();
        }
        return t;
    }
}
