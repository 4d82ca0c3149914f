package space.apophis.report.export;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.SampledPath;
import space.apophis.ephemeris.Chebyshev;
import space.apophis.ephemeris.Chebyshev.ChebyshevFit;

/**
 * A smooth path as Chebyshev polynomials over equal intervals, as segments of type 2 of an SPK kernel have them. The path is cut into
 * blocks of some days; each is halved until its polynomials are within {@link #TOLERANCE} of the path, and neighbours of intervals of
 * one length become one run.
 *
 * @param start of the first interval, TDB seconds since J2000
 * @param interval length of each, s
 * @param coefficients one array an interval: x, then y, then z, {@link #TERMS} each, km
 */
record ChebyshevArcs(double start, double interval, List<double[]> coefficients) {

    /** Of each component. */
    static final int TERMS = 14;

    /** How far polynomials may be from the path they are fitted to, m. */
    static final double TOLERANCE = 0.1;

    private static final double BLOCK = 16.0 * 86400.0;

    /** Intervals of a second bend no path of this program. */
    private static final int MOST_HALVINGS = 20;

    private static final double KM = 1000.0;
    private static final ChebyshevFit FIT = new ChebyshevFit(TERMS);

    /** Between the nodes, and near the ends, where polynomials part most. */
    private static final double[] CHECKED = checked();

    /** End of the last interval, TDB seconds since J2000. */
    double end() {
        return start + coefficients.size() * interval;
    }

    /** Runs of a path in order of time, each of which ends where the next begins. */
    static List<ChebyshevArcs> of(SampledPath path) {
        final double first = path.time(0);
        final double length = path.time(path.rows() - 1) - first;
        final int blocks = (int) Math.max(1, Math.ceil(length / BLOCK));
        final List<ChebyshevArcs> runs = new ArrayList<>();
        for (int block = 0; block < blocks; block++) {
            final ChebyshevArcs next = block(path, first + block * (length / blocks), length / blocks);
            final ChebyshevArcs last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
            if (last != null && last.interval == next.interval) {
                final List<double[]> both = new ArrayList<>(last.coefficients);
                both.addAll(next.coefficients);
                runs.set(runs.size() - 1, new ChebyshevArcs(last.start, last.interval, both));
            } else {
                runs.add(next);
            }
        }
        return runs;
    }

    private static ChebyshevArcs block(SampledPath path, double start, double length) {
        for (int halvings = 0; ; halvings++) {
            final double interval = Math.scalb(length, -halvings);
            final List<double[]> fitted = new ArrayList<>();
            for (int i = 0; i < 1 << halvings; i++) {
                final double[] polynomial = fit(path, start + i * interval, interval);
                if (halvings < MOST_HALVINGS && !isGood(path, start + i * interval, interval, polynomial)) {
                    break;
                }
                fitted.add(polynomial);
            }
            if (fitted.size() == 1 << halvings) {
                return new ChebyshevArcs(start, interval, fitted);
            }
        }
    }

    private static double[] fit(SampledPath path, double start, double length) {
        final double[][] values = new double[3][TERMS];
        for (int k = 0; k < TERMS; k++) {
            final Vector3D at = position(path, start, length, FIT.node(k));
            values[0][k] = at.getX() / KM;
            values[1][k] = at.getY() / KM;
            values[2][k] = at.getZ() / KM;
        }
        final double[] coefficients = new double[3 * TERMS];
        for (int component = 0; component < 3; component++) {
            FIT.fit(values[component], coefficients, component * TERMS);
        }
        return coefficients;
    }

    private static Vector3D position(SampledPath path, double start, double length, double x) {
        final double t = start + 0.5 * (1.0 + x) * length;
        return path.heliocentric(Math.min(t, path.time(path.rows() - 1))).getPosition();
    }

    private static boolean isGood(SampledPath path, double start, double length, double... polynomial) {
        for (double x : CHECKED) {
            if (!(value(x, polynomial).distance(position(path, start, length, x)) < TOLERANCE)) {
                return false;
            }
        }
        return true;
    }

    /** m. */
    private static Vector3D value(double x, double... coefficients) {
        final double[] terms = new double[TERMS];
        Chebyshev.polynomials(TERMS, x, terms, new double[TERMS], new double[TERMS]);
        final double[] sums = new double[3];
        for (int component = 0; component < 3; component++) {
            for (int i = TERMS - 1; i >= 0; i--) {
                sums[component] += KM * coefficients[component * TERMS + i] * terms[i];
            }
        }
        return new Vector3D(sums);
    }

    private static double[] checked() {
        final double[] checked = new double[TERMS + 1];
        for (int i = 0; i <= TERMS; i++) {
            checked[i] = i == 0 ? 1.0 : i == TERMS ? -1.0 : 0.5 * (FIT.node(i - 1) + FIT.node(i));
        }
        return checked;
    }
}
