package space.apophis.dynamics;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.CloseApproachSearch;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Unit;
import space.apophis.validation.JplPair;

/**
 * Prints the tables of {@code docs/convergence.md}, half a minute of work: {@code mvn test -Dtest=ConvergenceStudyTest
 * -Dconvergence=true}, with {@code -Dapophis.data=FILE} for another ephemeris than the one that ships.
 */
@EnabledIfSystemProperty(named = "convergence", matches = "true")
class ConvergenceStudyTest {

    private static final double LONGEST_STEP = 5.0 * 86400.0;
    private static final List<Double> TOLERANCES = List.of(1.0, 1e-1, 1e-2, 1e-3, 1e-4, 1e-5, 1e-6);

    /** Runs whose tolerances differ by less than a tenth: they are truncated alike and rounded differently. */
    private static final int RUNS = 12;

    private static SolarSystem solarSystem;
    private static JplPair pair;

    private record Run(Vector3D end, CloseApproach approach, int steps, long evaluations, double millis) {}

    @BeforeAll
    static void load() {
        final String official = System.getProperty("apophis.data");
        solarSystem = official == null
                ? ShippedData.solarSystem()
                : SolarSystem.load(Path.of("orekit-data"), Path.of(official));
        pair = JplPair.read(Path.of("scenarios"));
        say("%s%n", solarSystem.planets().name());
        for (int i = 0; i < 100; i++) {
            // so that the times below are those of warm code
            fly(pair.start(), 1e-4);
        }
    }

    @Test
    void errorOfThePairAgainstCost() {
        errorAgainstCost("pair", pair.start());
    }

    @Test
    void errorOfSolution220AgainstCost() {
        errorAgainstCost("solution 220", Flights.apophis());
    }

    private static void errorAgainstCost(String name, OrbitSolution orbit) {
        final List<Run> tightest = runs(orbit, TOLERANCES.get(TOLERANCES.size() - 1));
        final double distance = mean(tightest, run -> run.approach().distance());
        final double time = mean(tightest, run -> run.approach().time());
        final Vector3D end = new Vector3D(
                mean(tightest, run -> run.end().getX()),
                mean(tightest, run -> run.end().getY()),
                mean(tightest, run -> run.end().getZ()));
        say("%n%s%n| tolerance, m | steps | evaluations | time, ms | approach, mm | its time, us | end, m |%n", name);
        for (double tolerance : TOLERANCES) {
            final List<Run> runs = runs(orbit, tolerance);
            say(
                    "| %s | %d | %d | %.0f | %.3g | %.2g | %.3g |%n",
                    tolerance,
                    runs.get(0).steps(),
                    runs.get(0).evaluations(),
                    runs.stream().mapToDouble(Run::millis).min().orElseThrow(),
                    1e3 * rootMeanSquare(runs, run -> run.approach().distance() - distance),
                    1e6 * rootMeanSquare(runs, run -> run.approach().time() - time),
                    rootMeanSquare(runs, run -> run.end().distance(end)));
        }
    }

    @Test
    void closureForwardAndBackward() {
        say("%n| tolerance, m | closure, m |%n");
        for (double tolerance : TOLERANCES) {
            say("| %s | %.2g |%n", tolerance, Flights.closureBeforeThePass(solarSystem, tolerance));
        }
    }

    @Test
    void roundingOfTheEpoch() {
        final OrbitSolution start = pair.start();
        final Vector3D end = fly(start, 1e-5).end();
        say("%n| shift of the epoch, us | the end moves, km |%n");
        for (double shift : new double[] {-20e-6, -4e-6, 4e-6, 20e-6}) {
            final OrbitSolution shifted = new OrbitSolution(
                    start.name(),
                    start.source(),
                    start.epoch() + shift,
                    start.position(),
                    start.velocity(),
                    start.nonGravitational());
            say("| %+.0f | %.2f |%n", 1e6 * shift, fly(shifted, 1e-5).end().distance(end) / 1e3);
        }
    }

    private static List<Run> runs(OrbitSolution orbit, double tolerance) {
        return IntStream.range(0, RUNS)
                .mapToObj(i -> fly(orbit, tolerance * (1.0 - 0.008 * i)))
                .toList();
    }

    private static Run fly(OrbitSolution orbit, double tolerance) {
        final CloseApproachSearch search = new CloseApproachSearch(solarSystem, Map.of(Body.EARTH, 0.01 * Unit.AU));
        final SmallBodyAcceleration acceleration =
                new SmallBodyAcceleration(solarSystem, Flights.JPL, orbit.nonGravitational());
        final long begin = System.nanoTime();
        final Trajectory trajectory = new SmallBodyPropagation(solarSystem, acceleration, tolerance, LONGEST_STEP)
                .run(orbit, pair.end(), search.detectors(), Progress.SILENT);
        return new Run(
                trajectory.heliocentric(pair.end()).getPosition(),
                search.found(trajectory).get(0),
                trajectory.pieces(),
                acceleration.evaluations(),
                1e-6 * (System.nanoTime() - begin));
    }

    private static double mean(List<Run> runs, ToDoubleFunction<Run> value) {
        return runs.stream().mapToDouble(value).average().orElseThrow();
    }

    private static double rootMeanSquare(List<Run> runs, ToDoubleFunction<Run> error) {
        return Math.sqrt(mean(runs, run -> Math.pow(error.applyAsDouble(run), 2)));
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format, values);
    }
}
