package space.apophis.ephemeris.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.QRDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.PlanetaryEphemeris;
import space.apophis.job.Progress;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * Fits the start states of all bodies by least squares to a reference ephemeris, by Gauss-Newton steps: residuals of
 * the whole model, partial derivatives by differences of a model without asteroids, which they do not need.
 *
 * <p>What is fitted are positions of the planets from the Sun and of the Moon from Earth, at equal steps of time, each
 * body weighted by the error that is aimed at for it.
 */
public final class StartStatesFit {

    /** Name of the table that {@link #write} writes. */
    public static final String FILE = "start-states.csv";

    /** 2021-01-01 and 2030-12-28, JD TDB. */
    private static final double FIRST = 2459215.5;

    private static final double LAST = 2462863.5;
    private static final double STEP_DAYS = 7.0;
    private static final int PARAMETERS = 6 * (Body.COUNT - 1);
    private static final double POSITION_CHANGE = 1e4;
    private static final double VELOCITY_CHANGE = 1e-3;
    private static final double PARTIALS_TOLERANCE = 1e-4;
    private static final int STEPS = 3;

    private final PlanetaryEphemeris reference;
    private final Constants constants = Constants.shipped();
    private final AsteroidElements[] asteroids = AsteroidElements.shipped();
    private final Progress progress;
    private final double[] times;
    private final AtomicInteger done = new AtomicInteger();

    StartStatesFit(PlanetaryEphemeris reference, Progress progress) {
        this.reference = reference;
        this.progress = progress;
        final int count = (int) Math.floor((LAST - FIRST) / STEP_DAYS) + 1;
        this.times = IntStream.range(0, count)
                .mapToDouble(i -> (FIRST - StartStates.EPOCH + i * STEP_DAYS) * Unit.DAY)
                .toArray();
    }

    /**
     * Fits and writes {@link #FILE}.
     *
     * @param reference covers 2021 to 2030
     * @param folder that receives the table
     * @return the table
     * @throws space.apophis.job.InputFault if the reference does not cover the span
     * @throws IOException if the table cannot be written
     */
    public static String write(PlanetaryEphemeris reference, Path folder, Progress progress) throws IOException {
        final String name =
                reference.hasConstant("DENUM") ? "DE" + Math.round(reference.constant("DENUM")) : reference.title();
        final String table = new StartStatesFit(reference, progress).fit().toCsv(name);
        Files.write(folder.resolve(FILE), table.getBytes(StandardCharsets.US_ASCII));
        return table;
    }

    /**
     * What a fit reaches.
     *
     * @param residuals root mean square of the distance from the reference, m
     * @param largest largest distance, m
     */
    record Result(StartStates states, Map<Body, Double> residuals, Map<Body, Double> largest) {

        /** A table of start states, with what was reached in its comments. */
        String toCsv(String reference) {
            final StringBuilder text = new StringBuilder();
            text.append("# Start states of the integration: heliocentric, the Moon's from Earth; ICRF.\n");
            text.append("# Fitted to ")
                    .append(reference)
                    .append(String.format(
                            Locale.ROOT, ", JD %.1f to %.1f TDB, every %.0f days.%n", FIRST, LAST, STEP_DAYS));
            text.append("# Distance from it in metres, root mean square and largest:\n");
            residuals.forEach((body, rms) ->
                    text.append(String.format(Locale.ROOT, "#   %-8s %9.3f %9.3f%n", body, rms, largest.get(body))));
            text.append(states.toCsv());
            return text.toString().replace(System.lineSeparator(), "\n");
        }
    }

    Result fit() {
        final double[][] observed = observed();
        StartStates states = StartStates.of(reference);
        final RealMatrix partials = partials(states);
        final QRDecomposition solver = new QRDecomposition(partials);
        for (int step = 0; step < STEPS; step++) {
            final RealVector residuals = residuals(observed, model(states, EnumSet.allOf(Term.class), 1e-6));
            states = changed(states, solver.getSolver().solve(residuals));
        }
        return result(states, observed, model(states, EnumSet.allOf(Term.class), 1e-6));
    }

    private double[][] observed() {
        final double[][] observed = new double[times.length][Samples.VECTOR];
        final BodyStates at = new BodyStates();
        for (int i = 0; i < times.length; i++) {
            reference.fill((StartStates.EPOCH - Epoch.J2000_JULIAN_DATE) * Unit.DAY + times[i], at);
            for (Body body : planets()) {
                final int centre = 3 * (body == Body.MOON ? Body.EARTH : Body.SUN).ordinal();
                for (int k = 0; k < 3; k++) {
                    observed[i][column(body) + k] = at.position[3 * body.ordinal() + k] - at.position[centre + k];
                }
            }
        }
        return observed;
    }

    private double[][] model(StartStates states, Set<Term> terms, double tolerance) {
        final Samples samples = new Samples(times);
        new SolarSystemIntegration(states, constants, asteroids, terms, tolerance)
                .run(times[0], times[times.length - 1], List.of(samples), Progress.SILENT);
        progress.report("fitting the start states", done.incrementAndGet(), PARAMETERS + 2L + STEPS);
        return samples.positions();
    }

    /** Weighted partial derivatives: a row for each coordinate observed, a column for each number of the states. */
    private RealMatrix partials(StartStates states) {
        final Set<Term> terms = EnumSet.complementOf(EnumSet.of(Term.ASTEROIDS));
        final double[][] base = model(states, terms, PARTIALS_TOLERANCE);
        final RealMatrix partials = new Array2DRowRealMatrix(times.length * Samples.VECTOR, PARAMETERS);
        final RealVector[] columns = new RealVector[PARAMETERS];
        IntStream.range(0, PARAMETERS).parallel().forEach(p -> {
            final StartStates moved = states.plus(body(p), p % 6, change(p));
            columns[p] = residuals(model(moved, terms, PARTIALS_TOLERANCE), base);
        });
        for (int p = 0; p < PARAMETERS; p++) {
            partials.setColumnVector(p, columns[p]);
        }
        return partials;
    }

    /** Weighted differences of two sets of positions. */
    private RealVector residuals(double[][] a, double[][] b) {
        final RealVector residuals = new ArrayRealVector(times.length * Samples.VECTOR);
        for (int i = 0; i < times.length; i++) {
            for (Body body : planets()) {
                for (int k = 0; k < 3; k++) {
                    final int c = column(body) + k;
                    residuals.setEntry(i * Samples.VECTOR + c, (a[i][c] - b[i][c]) / aim(body));
                }
            }
        }
        return residuals;
    }

    private static StartStates changed(StartStates states, RealVector solution) {
        StartStates changed = states;
        for (int p = 0; p < PARAMETERS; p++) {
            changed = changed.plus(body(p), p % 6, solution.getEntry(p) * change(p));
        }
        return changed;
    }

    private Result result(StartStates states, double[][] observed, double[][] model) {
        final Map<Body, Double> residuals = new EnumMap<>(Body.class);
        final Map<Body, Double> largest = new EnumMap<>(Body.class);
        for (Body body : planets()) {
            final int c = column(body);
            final double[] squares = IntStream.range(0, times.length)
                    .mapToDouble(i -> square(observed[i], model[i], c))
                    .toArray();
            residuals.put(body, Math.sqrt(Arrays.stream(squares).average().orElseThrow()));
            largest.put(body, Math.sqrt(Arrays.stream(squares).max().orElseThrow()));
        }
        return new Result(states, residuals, largest);
    }

    private static double square(double[] a, double[] b, int c) {
        double sum = 0.0;
        for (int k = 0; k < 3; k++) {
            sum += (a[c + k] - b[c + k]) * (a[c + k] - b[c + k]);
        }
        return sum;
    }

    private static Set<Body> planets() {
        return EnumSet.complementOf(EnumSet.of(Body.SUN));
    }

    /** Where the vector of a body stands in {@link Samples}. */
    private static int column(Body body) {
        return 3 * (body.ordinal() - 1);
    }

    private static Body body(int parameter) {
        return Body.values()[1 + parameter / 6];
    }

    private static double change(int parameter) {
        return parameter % 6 < 3 ? POSITION_CHANGE : VELOCITY_CHANGE;
    }

    /** The error aimed at, m. */
    private static double aim(Body body) {
        return switch (body) {
            case SUN, EARTH, MOON -> 5.0;
            case MERCURY, VENUS, MARS -> 30.0;
            case JUPITER -> 200.0;
            default -> 5000.0;
        };
    }
}
