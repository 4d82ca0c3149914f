package space.apophis.dynamics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.hipparchus.analysis.interpolation.HermiteInterpolator;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;

/**
 * A smooth stretch of a path as rows of position and velocity, from which Hermite's polynomials through the nearest rows give
 * it back: heliocentric, ICRF, m and m/s, by TDB seconds since J2000.
 *
 * <p>A polynomial of degree 2 n - 1 goes through n rows with their velocities. {@link #DEGREE} 7 means four rows to most
 * readers of a CCSDS message and eight to Orekit, which counts the degree as if velocities were not used; the rows of
 * {@link #of} hold for either, the latter to 5 m more, since it takes seconds of TT between them.
 */
public final class SampledPath {

    /** Of the polynomials that the rows are chosen for. */
    public static final int DEGREE = 7;

    /** How far these are from the path at most, m. */
    public static final double TOLERANCE = 1.0;

    private static final int FEW = (DEGREE + 1) / 2;
    private static final int MANY = DEGREE + 1;

    /** The most by which TDB runs ahead of TT or behind: 1.66 ms times the mean motion of Earth. */
    private static final double RATE = 3.4e-10;

    /** Orekit takes seconds of TT between rows whose velocities are by TDB; how far off that may put it, m. */
    private static final double TT_TOLERANCE = 5.0;

    /** Rows are no farther apart than this, s. */
    private static final double LONGEST = 5.0 * 86400.0;

    /** Nor nearer, s: below it the rounding of the instants would show. */
    private static final double SHORTEST = 0.02;

    /** A row next to a gap so much longer than another would throw the polynomials about. */
    private static final double GRADING = 4.0;

    private final double[] times;
    private final PVCoordinates[] states;

    /**
     * @param times rising
     * @param states at these
     */
    public SampledPath(double[] times, PVCoordinates[] states) {
        this.times = times.clone();
        this.states = states.clone();
    }

    /**
     * The rows of a flight, closer where the path bends. No polynomial reaches over an instant at which thrust begins, ends
     * or turns, or velocity jumps: a stretch ends there and the next begins at the same place.
     *
     * @param changes instants at which the acceleration jumps, TDB seconds since J2000
     */
    public static List<SampledPath> of(Trajectory path, double... changes) {
        return path.smoothParts(changes).stream().map(SampledPath::chosen).toList();
    }

    /** The rows of a flight; thrust changes where its arcs begin and end. */
    public static List<SampledPath> of(CraftPath path) {
        return of(
                path.trajectory(),
                path.thrustArcs().stream()
                        .flatMapToDouble(arc -> DoubleStream.of(arc.start(), arc.end()))
                        .toArray());
    }

    private static SampledPath chosen(Trajectory path) {
        final TreeSet<Double> instants = new TreeSet<>();
        final double length = path.end() - path.start();
        final int intervals = (int) FastMath.max(MANY - 1, FastMath.ceil(length / LONGEST));
        for (int i = 0; i < intervals; i++) {
            instants.add(i == 0 ? path.start() : rounded(path.start() + i * length / intervals, length / intervals));
        }
        instants.add(path.end());
        while (true) {
            final SampledPath rows = at(instants, path);
            final List<Double> further = rows.wanting(path);
            if (further.isEmpty()) {
                return rows;
            }
            instants.addAll(further);
        }
    }

    private static SampledPath at(TreeSet<Double> instants, Trajectory path) {
        return new SampledPath(
                instants.stream().mapToDouble(Double::doubleValue).toArray(),
                instants.stream().map(path::heliocentric).toArray(PVCoordinates[]::new));
    }

    /** Short numbers where they do. */
    private static double rounded(double t, double apart) {
        final double unit = apart > 64.0 ? 1.0 : apart > 0.064 ? 1e-3 : 0.0;
        return unit == 0.0 ? t : FastMath.rint(t / unit) * unit;
    }

    /** Instants in the middle of what is not good enough. */
    private List<Double> wanting(Trajectory path) {
        final List<Double> further = new ArrayList<>();
        for (int i = 0; i < rows() - 1; i++) {
            final double length = times[i + 1] - times[i];
            if (length > 2.0 * SHORTEST && (length > GRADING * shorterNeighbour(i) || !good(i, path))) {
                further.add(rounded(0.5 * (times[i] + times[i + 1]), 0.5 * length));
            }
        }
        return further;
    }

    private double shorterNeighbour(int i) {
        return FastMath.min(
                i == 0 ? Double.POSITIVE_INFINITY : times[i] - times[i - 1],
                i == rows() - 2 ? Double.POSITIVE_INFINITY : times[i + 2] - times[i + 1]);
    }

    private boolean good(int i, Trajectory path) {
        final double length = times[i + 1] - times[i];
        final double[] checked = DoubleStream.concat(
                        DoubleStream.of(0.5, 0.25, 0.75).map(share -> times[i] + share * length),
                        Arrays.stream(path.pieceInstants(times[i], times[i + 1])))
                .toArray();
        final HermiteInterpolator few = polynomial(i, FEW, times[i], 1.0);
        final HermiteInterpolator many = polynomial(i, MANY, times[i], 1.0);
        final HermiteInterpolator byTt = polynomial(i, MANY, times[i], 1.0 + RATE);
        for (double t : checked) {
            final Vector3D there = path.heliocentric(t).getPosition();
            if (!(off(few, t - times[i], there) < TOLERANCE
                    && off(many, t - times[i], there) < TOLERANCE
                    && off(byTt, t - times[i], there) < TT_TOLERANCE)) {
                return false;
            }
        }
        return true;
    }

    private static double off(HermiteInterpolator polynomial, double elapsed, Vector3D there) {
        return there.distance(new Vector3D(polynomial.value(elapsed)));
    }

    /** How many there are. */
    public int rows() {
        return times.length;
    }

    /** Instant of a row, TDB seconds since J2000. */
    public double time(int row) {
        return times[row];
    }

    /** Heliocentric state of a row, ICRF, m and m/s. */
    public PVCoordinates state(int row) {
        return states[row];
    }

    /** Between the rows as they are meant to be read. */
    public PVCoordinates heliocentric(double t) {
        return heliocentric(t, FEW, true);
    }

    /**
     * Between the rows.
     *
     * @param t TDB seconds since J2000
     * @param through so many rows, or all if there are fewer
     * @param hermite whether velocities are the slopes of positions; else each has polynomials of its own, by Lagrange
     */
    public PVCoordinates heliocentric(double t, int through, boolean hermite) {
        final int found = Arrays.binarySearch(times, t);
        final int interval = found >= 0 ? found : -found - 2;
        if (hermite) {
            final double[][] values = polynomial(interval, through, t, 1.0).derivatives(0.0, 1);
            return new PVCoordinates(new Vector3D(values[0]), new Vector3D(values[1]));
        }
        final HermiteInterpolator polynomial = new HermiteInterpolator();
        final int first = first(interval, through);
        for (int i = first; i < first + through && i < rows(); i++) {
            final double[] position = states[i].getPosition().toArray();
            final double[] velocity = states[i].getVelocity().toArray();
            polynomial.addSamplePoint(
                    times[i] - t,
                    DoubleStream.concat(Arrays.stream(position), Arrays.stream(velocity))
                            .toArray());
        }
        final double[] values = polynomial.value(0.0);
        return new PVCoordinates(
                new Vector3D(values[0], values[1], values[2]), new Vector3D(values[3], values[4], values[5]));
    }

    /** Positions between the rows, many times faster where instants follow one another; for one thread. */
    public Positions positions() {
        return new Positions();
    }

    /** Keeps the polynomial of the interval asked for last. */
    public final class Positions {

        private int interval = -1;
        private HermiteInterpolator polynomial;

        /**
         * Heliocentric position, ICRF, m.
         *
         * @param t TDB seconds since J2000
         */
        public Vector3D at(double t) {
            if (interval < 0 || !(t >= times[interval] && t < times[interval + 1])) {
                final int found = Arrays.binarySearch(times, t);
                interval = FastMath.max(0, FastMath.min(rows() - 2, found >= 0 ? found : -found - 2));
                polynomial = polynomial(interval, FEW, times[interval], 1.0);
            }
            return new Vector3D(polynomial.value(t - times[interval]));
        }
    }

    /** First row of those through which a polynomial goes. */
    private int first(int interval, int through) {
        final int count = FastMath.min(through, rows());
        return FastMath.max(0, FastMath.min(rows() - count, interval + 1 - count / 2));
    }

    /**
     * Through as many rows before an interval as behind it, as far as there are.
     *
     * @param origin that its argument counts from, s
     * @param stretch of the velocities
     */
    private HermiteInterpolator polynomial(int interval, int through, double origin, double stretch) {
        final int first = first(interval, through);
        final HermiteInterpolator polynomial = new HermiteInterpolator();
        for (int i = first; i < first + through && i < rows(); i++) {
            polynomial.addSamplePoint(
                    times[i] - origin,
                    states[i].getPosition().toArray(),
                    states[i].getVelocity().scalarMultiply(stretch).toArray());
        }
        return polynomial;
    }
}
