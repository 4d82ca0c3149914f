package space.apophis.report.export.kernel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.SampledPath;
import space.apophis.report.export.kernel.ChebyshevArcs.Fitter;

/**
 * A smooth path as Chebyshev polynomials: as one run of equal intervals, because some readers of kernels keep the last segment of a body
 * alone (jplephem, and Skyfield and astropy with it). The intervals are those of the sharpest bend, so that a long path with a close pass
 * is large; of the numbers of terms the one is taken that makes it least. Where it would be larger than {@link #MOST_BYTES} even so, the
 * path is cut into blocks of some days, each is halved until its polynomials are good, and neighbours of intervals of one length become
 * one run.
 */
final class ChebyshevPath {

    /** How far polynomials may be from the path they are fitted to, m. Below it the small bends at the rows would be followed at twice the size. */
    static final double TOLERANCE = 0.3;

    /** Of one run: as large as the kernels of all planets that people have anyway. */
    private static final long MOST_BYTES = 32L << 20;

    /** Up to 122 numbers an interval: old readers hold 198. */
    private static final int[] TERMS = {10, 14, 18, 22, 26, 32, 40};

    private static final double LONGEST = 32.0 * 86400.0;

    /** Gaps between rows where the path bends most; they are tried before all others. */
    private static final int SHARPEST = 64;

    private static final double COARSE = 1.3;
    private static final double FINE = 1.03;

    private static final int TERMS_OF_BLOCK = 14;
    private static final double BLOCK = 16.0 * 86400.0;

    /** Intervals of a second bend no path of this program. */
    private static final int MOST_HALVINGS = 20;

    private final SampledPath path;
    private final SampledPath.Positions positions;
    private final double first;
    private final double last;

    /** The middles of these, the sharpest first. */
    private final double[] sharpest;

    private final long mostBytes;

    private ChebyshevPath(SampledPath path, long mostBytes) {
        this.mostBytes = mostBytes;
        this.path = path;
        this.positions = path.positions();
        this.first = path.time(0);
        this.last = path.time(path.rows() - 1);
        this.sharpest = IntStream.range(0, path.rows() - 1)
                .boxed()
                .sorted(Comparator.comparingDouble(row -> -jerk(path, row)))
                .limit(SHARPEST)
                .mapToDouble(row -> path.time(row) + 0.5 * (path.time(row + 1) - path.time(row)))
                .toArray();
    }

    /** How fast the acceleration changes from one gap to the next, m/s^3. */
    private static double jerk(SampledPath path, int row) {
        final int next = Math.min(row + 1, path.rows() - 2);
        final int before = Math.max(0, next - 1);
        final Vector3D change = acceleration(path, next).subtract(acceleration(path, before));
        return change.getNorm() / (path.time(next + 1) - path.time(before));
    }

    private static Vector3D acceleration(SampledPath path, int row) {
        return path.state(row + 1)
                .getVelocity()
                .subtract(path.state(row).getVelocity())
                .scalarMultiply(1.0 / (path.time(row + 1) - path.time(row)));
    }

    /** Runs in order of time, each of which ends where the next begins. */
    static List<ChebyshevArcs> of(SampledPath path) {
        return of(path, MOST_BYTES);
    }

    /**
     * The same.
     *
     * @param mostBytes of one run
     */
    static List<ChebyshevArcs> of(SampledPath path, long mostBytes) {
        final ChebyshevPath fitted = new ChebyshevPath(path, mostBytes);
        return fitted.oneRun().map(List::of).orElseGet(fitted::runs);
    }

    private Optional<ChebyshevArcs> oneRun() {
        Fitter best = null;
        int intervals = 0;
        for (int terms : TERMS) {
            final Fitter fitter = new Fitter(terms, TOLERANCE);
            final int most = best == null
                    ? most(terms)
                    : (int) Math.min(most(terms), bytes(best.terms(), intervals) / bytes(terms, 1));
            final int enough = enoughForTheSharpest(fitter, most);
            if (enough <= most) {
                best = fitter;
                intervals = enough;
            }
        }
        if (best == null) {
            return Optional.empty();
        }
        for (int count = intervals; count <= most(best.terms()); count = more(count, FINE)) {
            final Optional<ChebyshevArcs> run = run(best, count);
            if (run.isPresent()) {
                return run;
            }
        }
        return Optional.empty();
    }

    private static long bytes(int terms, int intervals) {
        return (long) intervals * ChebyshevArcs.wordsOfInterval(terms) * Double.BYTES;
    }

    private int most(int terms) {
        return (int) (mostBytes / bytes(terms, 1));
    }

    private static int more(int count, double ratio) {
        return Math.max(count + 1, (int) (count * ratio));
    }

    /** Intervals that do where rows are closest; more than the most where none do. */
    private int enoughForTheSharpest(Fitter fitter, int most) {
        int tooFew = (int) Math.ceil((last - first) / LONGEST) - 1;
        int enough = tooFew + 1;
        while (!isGoodWhereSharpest(fitter, enough)) {
            if (enough > most) {
                return enough;
            }
            tooFew = enough;
            enough = more(enough, COARSE);
        }
        while (enough > more(tooFew, FINE)) {
            final int between = (tooFew + enough) / 2;
            if (isGoodWhereSharpest(fitter, between)) {
                enough = between;
            } else {
                tooFew = between;
            }
        }
        return enough;
    }

    private boolean isGoodWhereSharpest(Fitter fitter, int count) {
        final double length = (last - first) / count;
        for (double t : sharpest) {
            final double index = Math.min(count - 1.0, Math.floor((t - first) / length));
            if (fitter.interval(positions::at, first + index * length, length, last)
                    .isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private Optional<ChebyshevArcs> run(Fitter fitter, int count) {
        return run(fitter, first, (last - first) / count, count);
    }

    private Optional<ChebyshevArcs> run(Fitter fitter, double start, double length, int count) {
        final List<double[]> fitted = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            final Optional<double[]> next = fitter.interval(positions::at, start + i * length, length, last);
            if (next.isEmpty()) {
                return Optional.empty();
            }
            fitted.add(next.orElseThrow());
        }
        return Optional.of(new ChebyshevArcs(start, length, fitter.terms(), fitted));
    }

    private List<ChebyshevArcs> runs() {
        final double length = last - first;
        final int blocks = (int) Math.max(1, Math.ceil(length / BLOCK));
        final Fitter fitter = new Fitter(TERMS_OF_BLOCK, TOLERANCE);
        final List<ChebyshevArcs> runs = new ArrayList<>();
        for (int block = 0; block < blocks; block++) {
            final ChebyshevArcs next = block(fitter, first + block * (length / blocks), length / blocks);
            final ChebyshevArcs before = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (before != null && before.interval() == next.interval()) {
                runs.set(runs.size() - 1, before.and(next));
            } else {
                runs.add(next);
            }
        }
        return runs;
    }

    private ChebyshevArcs block(Fitter fitter, double start, double length) {
        for (int halvings = 0; halvings <= MOST_HALVINGS; halvings++) {
            final Optional<ChebyshevArcs> run = run(fitter, start, Math.scalb(length, -halvings), 1 << halvings);
            if (run.isPresent()) {
                return run.orElseThrow();
            }
        }
        throw new IllegalStateException(
                "a path of " + path.rows() + " rows that polynomials of a second do not follow");
    }
}
