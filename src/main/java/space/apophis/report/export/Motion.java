package space.apophis.report.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.hipparchus.analysis.interpolation.HermiteInterpolator;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.StateSample;

/**
 * A smooth stretch of motion, of which a program is told by rows. Each program has polynomials of its own between rows, so the rows are
 * chosen for these: halved where the polynomials are off the motion at a quarter, half or three quarters of the way.
 *
 * @param instants TDB seconds since J2000, rising, two at least: the coarsest rows
 * @param at position and velocity at an instant, m and m/s, ICRF axes
 */
public record Motion(double[] instants, DoubleFunction<PVCoordinates> at) {

    /** Through the two rows beside an instant, with their velocities: Cosmographia and Celestia. */
    public static final int CUBIC = 2;

    /** Through the four nearest rows, with their velocities: Cesium's and STK's Hermite of degree 7. */
    public static final int SEPTIC = 4;

    /** How far polynomials may be off, m. */
    static final double TOLERANCE = 1.0;

    /** Nearer rows would show the rounding of instants, s. */
    private static final double SHORTEST = 0.02;

    /** A row beside a gap so much longer than another would throw polynomials of degree 7 about. */
    private static final double GRADING = 4.0;

    public double start() {
        return instants[0];
    }

    public double end() {
        return instants[instants.length - 1];
    }

    /** Seen from a body that moves itself. */
    Motion from(DoubleFunction<PVCoordinates> centre) {
        return new Motion(instants, t -> new PVCoordinates(centre.apply(t), at.apply(t)));
    }

    /** Of a body that is known by where it is from this centre. */
    Motion about(DoubleFunction<PVCoordinates> centre) {
        return new Motion(instants, t -> new PVCoordinates(1.0, centre.apply(t), 1.0, at.apply(t)));
    }

    /**
     * Rows for a program.
     *
     * @param through so many rows go the program's polynomials, {@link #CUBIC} or {@link #SEPTIC}
     * @param step of even rows, s; 0 for rows that are chosen
     */
    public List<StateSample> rows(int through, double step) {
        if (step == 0.0) {
            return chosen(through);
        }
        return even(step, 1);
    }

    /**
     * Rows of even steps from the start, and the end.
     *
     * @param step s
     * @param fewest steps, which are shorter where there would be fewer
     */
    List<StateSample> even(double step, int fewest) {
        final long steps = Math.max(fewest, (long) Math.ceil((end() - start()) / step - 1e-9));
        final double apart = Math.min(step, (end() - start()) / fewest);
        return LongStream.rangeClosed(0, steps)
                .mapToDouble(i -> i == steps ? end() : start() + i * apart)
                .mapToObj(t -> Publisher.sample(t, at.apply(t)))
                .toList();
    }

    private List<StateSample> chosen(int through) {
        final TreeSet<Double> times = new TreeSet<>();
        Arrays.stream(instants).forEach(times::add);
        while (true) {
            final double[] t = times.stream().mapToDouble(Double::doubleValue).toArray();
            final PVCoordinates[] states = Arrays.stream(t).mapToObj(at).toArray(PVCoordinates[]::new);
            final List<Double> further = new ArrayList<>();
            for (int i = 0; i < t.length - 1; i++) {
                final double length = t[i + 1] - t[i];
                if (length > 2.0 * SHORTEST
                        && (through > CUBIC && length > GRADING * shorterNeighbour(t, i)
                                || !good(t, states, i, through))) {
                    further.add(middle(t[i], t[i + 1]));
                }
            }
            if (!times.addAll(further)) {
                final List<StateSample> rows = new ArrayList<>();
                for (int i = 0; i < t.length; i++) {
                    rows.add(Publisher.sample(t[i], states[i]));
                }
                return rows;
            }
        }
    }

    /** In whole seconds where they are far apart. */
    private static double middle(double before, double after) {
        final double middle = 0.5 * (before + after);
        return after - before > 128.0 ? Math.rint(middle) : middle;
    }

    private static double shorterNeighbour(double[] t, int i) {
        return Math.min(
                i == 0 ? Double.POSITIVE_INFINITY : t[i] - t[i - 1],
                i == t.length - 2 ? Double.POSITIVE_INFINITY : t[i + 2] - t[i + 1]);
    }

    private boolean good(double[] t, PVCoordinates[] states, int interval, int through) {
        final int count = Math.min(through, t.length);
        final int first = Math.max(0, Math.min(t.length - count, interval + 1 - count / 2));
        final HermiteInterpolator polynomial = new HermiteInterpolator();
        for (int i = first; i < first + count; i++) {
            polynomial.addSamplePoint(
                    t[i] - t[interval],
                    states[i].getPosition().toArray(),
                    states[i].getVelocity().toArray());
        }
        final double length = t[interval + 1] - t[interval];
        return DoubleStream.of(0.5, 0.25, 0.75)
                .map(share -> share * length)
                .allMatch(elapsed -> new Vector3D(polynomial.value(elapsed))
                                .distance(at.apply(t[interval] + elapsed).getPosition())
                        < TOLERANCE);
    }
}
