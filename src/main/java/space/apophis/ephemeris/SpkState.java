package space.apophis.ephemeris;

import java.util.Arrays;
import org.hipparchus.analysis.interpolation.HermiteInterpolator;
import space.apophis.ephemeris.spk.SpkSegment;

/**
 * The state of a body at an instant of a segment, of any of the types that orbits of small bodies and craft come in: 1 and 21,
 * modified difference arrays; 2 and 3, Chebyshev polynomials; 9, Lagrange's; 13, Hermite's (NAIF, "SPK Required Reading").
 */
public final class SpkState {

    /** Modified difference arrays of at most fifteen differences. */
    private static final int DIFFERENCES = 1;

    private static final int POSITION = 2;
    private static final int POSITION_AND_VELOCITY = 3;
    private static final int LAGRANGE = 9;
    private static final int HERMITE = 13;

    /** Modified difference arrays of a number of differences of their own. */
    private static final int EXTENDED_DIFFERENCES = 21;

    private static final int CLASSIC = 15;
    private static final int MOST_DIFFERENCES = 100;
    private static final int MOST_DEGREE = 63;
    private static final int STATE = 6;

    private final SpkSegment segment;

    /** Instants of the rows, once they were needed. */
    private double[] instants;

    private SpkSegment.Polynomials polynomials;

    /**
     * Reads a segment at many instants, for one thread.
     *
     * @param segment in any axes
     */
    public SpkState(SpkSegment segment) {
        this.segment = segment;
    }

    /**
     * Position and velocity from the centre of the segment in its axes, km and km/s.
     *
     * @param t TDB seconds since J2000, within the segment
     * @throws space.apophis.job.InputFault if the segment is of another type, or corrupt
     */
    public static double[] of(SpkSegment segment, double t) {
        return new SpkState(segment).at(t);
    }

    /**
     * The same.
     *
     * @param t TDB seconds since J2000, within the segment
     * @throws space.apophis.job.InputFault if the segment is of another type, or corrupt
     */
    public double[] at(double t) {
        if (!(t >= segment.start() && t <= segment.stop())) {
            throw new IllegalArgumentException("an instant within the segment is needed");
        }
        final double[] state = switch (segment.type()) {
            case POSITION, POSITION_AND_VELOCITY -> chebyshev(t);
            case LAGRANGE, HERMITE -> interpolated(t);
            case DIFFERENCES -> differences(t, CLASSIC, 1);
            case EXTENDED_DIFFERENCES ->
                differences(t, whole(2, CLASSIC, MOST_DIFFERENCES, "number of differences"), 2);
            default ->
                throw segment.fault("is of type " + segment.type() + ", where types 1, 2, 3, 9, 13 and 21 are read");
        };
        for (double number : state) {
            if (!Double.isFinite(number)) {
                throw segment.fault("is corrupt: its state is no number");
            }
        }
        return state;
    }

    private double[] chebyshev(double t) {
        if (polynomials == null) {
            polynomials = segment.polynomials();
        }
        final int n = polynomials.coefficients();
        final int record = (int) Math.max(
                0,
                Math.min(polynomials.records() - 1.0, Math.floor((t - polynomials.first()) / polynomials.interval())));
        final double[] coefficients = new double[3 * n];
        polynomials.copy(record, coefficients, 0);
        final double radius = 0.5 * polynomials.interval();
        final double x = (t - polynomials.first() - record * polynomials.interval() - radius) / radius;
        final double[] terms = new double[n];
        final double[] slopes = new double[n];
        Chebyshev.polynomials(n, x, terms, slopes, new double[n]);
        final double[] state = new double[STATE];
        for (int k = 0; k < 3; k++) {
            for (int i = n - 1; i >= 0; i--) {
                state[k] += coefficients[k * n + i] * terms[i];
                state[3 + k] += coefficients[k * n + i] * slopes[i] / radius;
            }
        }
        return state;
    }

    /** A number from the end of the segment that is a whole one within limits. */
    private int whole(int fromEnd, double least, double most, String what) {
        final double number = segment.words().capacity() < fromEnd
                ? Double.NaN
                : segment.words().get(segment.words().capacity() - fromEnd);
        if (!(number >= least && number <= most) || number != Math.rint(number)) {
            throw segment.fault("is corrupt: its " + what + " is " + number);
        }
        return (int) number;
    }

    private int rows(int size, int trailer) {
        final int rows = whole(1, 1, segment.words().capacity() / (size + 1.0), "number of records");
        if (segment.words().capacity() < rows * (size + 1) + trailer) {
            throw segment.fault("is corrupt: it is too short for " + rows + " records");
        }
        return rows;
    }

    private double[] epochs(int rows, int size) {
        if (instants != null) {
            return instants;
        }
        final double[] epochs = new double[rows];
        segment.words().get(rows * size, epochs);
        for (int i = 0; i < rows; i++) {
            if (!(Math.abs(epochs[i]) < 1e12) || i > 0 && !(epochs[i] > epochs[i - 1])) {
                throw segment.fault("is corrupt: its instants do not rise");
            }
        }
        instants = epochs;
        return epochs;
    }

    /** Through as many states before the instant as behind it, as far as there are. */
    private double[] interpolated(double t) {
        final boolean hermite = segment.type() == HERMITE;
        final int window = whole(2, 0, MOST_DEGREE, hermite ? "size of the window" : "degree") + 1;
        final int rows = rows(STATE, 2);
        final double[] epochs = epochs(rows, STATE);
        final int count = Math.min(window, rows);
        final int found = Arrays.binarySearch(epochs, t);
        final int before = found >= 0 ? found : Math.max(0, -found - 2);
        final int nearest = before + 1 < rows && t - epochs[before] > epochs[before + 1] - t ? before + 1 : before;
        final int middle = count % 2 == 0 ? before - count / 2 + 1 : nearest - count / 2;
        final int first = Math.max(0, Math.min(rows - count, middle));
        final HermiteInterpolator polynomial = new HermiteInterpolator();
        for (int i = first; i < first + count; i++) {
            final double[] position = new double[3];
            final double[] velocity = new double[3];
            segment.words().get(STATE * i, position);
            segment.words().get(STATE * i + 3, velocity);
            if (hermite) {
                polynomial.addSamplePoint(epochs[i] - t, position, velocity);
            } else {
                final double[] both = Arrays.copyOf(position, STATE);
                System.arraycopy(velocity, 0, both, 3, 3);
                polynomial.addSamplePoint(epochs[i] - t, both);
            }
        }
        if (!hermite) {
            return polynomial.value(0.0);
        }
        final double[][] derivatives = polynomial.derivatives(0.0, 1);
        final double[] state = Arrays.copyOf(derivatives[0], STATE);
        System.arraycopy(derivatives[1], 0, state, 3, 3);
        return state;
    }

    private double[] differences(double t, int most, int trailer) {
        final int size = 4 * most + 11;
        final int rows = rows(size, trailer);
        final double[] epochs = epochs(rows, size);
        final int found = Arrays.binarySearch(epochs, t);
        // An epoch is the end of what its line covers.
        final int row = Math.min(rows - 1, found >= 0 ? found : -found - 1);
        final double[] line = new double[size];
        segment.words().get(row * size, line);
        return new DifferenceLine(segment, line, most).at(t);
    }
}
