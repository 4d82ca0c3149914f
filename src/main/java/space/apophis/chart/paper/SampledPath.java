package space.apophis.chart.paper;

import java.util.ArrayList;
import java.util.List;
import space.apophis.study.result.StateSample;

/**
 * A path known at samples, between which it is the cubic that meets both positions and both velocities. At steps of
 * minutes that is far finer than a pixel: the error is h^4/384 times the fourth derivative of the position.
 *
 * @param samples at least two, in time order
 */
public record SampledPath(List<StateSample> samples) {

    public SampledPath {
        samples = List.copyOf(samples);
        if (samples.size() < 2) {
            throw new IllegalArgumentException("a path needs two samples, not " + samples.size());
        }
        for (int i = 1; i < samples.size(); i++) {
            if (!(samples.get(i).secondsTdb() > samples.get(i - 1).secondsTdb())) {
                throw new IllegalArgumentException("samples out of time order at index " + i);
            }
        }
    }

    /** First instant, TDB seconds since J2000. */
    public double start() {
        return samples.get(0).secondsTdb();
    }

    /** Last instant. */
    public double end() {
        return samples.get(samples.size() - 1).secondsTdb();
    }

    /** Whether an instant lies within the samples. */
    public boolean covers(double secondsTdb) {
        return start() <= secondsTdb && secondsTdb <= end();
    }

    /**
     * The interpolated state.
     *
     * @param secondsTdb within the samples
     * @throws IllegalArgumentException outside them
     */
    public StateSample at(double secondsTdb) {
        if (!covers(secondsTdb)) {
            throw new IllegalArgumentException(secondsTdb + " s is outside the path, " + start() + " to " + end());
        }
        int low = indexBefore(secondsTdb);
        StateSample p = samples.get(low);
        StateSample q = samples.get(low + 1);
        double h = q.secondsTdb() - p.secondsTdb();
        double u = (secondsTdb - p.secondsTdb()) / h;
        double[] x = hermite(u, h, p.xKm(), p.vxKmS(), q.xKm(), q.vxKmS());
        double[] y = hermite(u, h, p.yKm(), p.vyKmS(), q.yKm(), q.vyKmS());
        double[] z = hermite(u, h, p.zKm(), p.vzKmS(), q.zKm(), q.vzKmS());
        return new StateSample(secondsTdb, x[0], y[0], z[0], x[1], y[1], z[1]);
    }

    /** The same path with samples added, so that none is farther than a step from the next. */
    public SampledPath refined(double stepSeconds) {
        List<StateSample> fine = new ArrayList<>();
        for (int i = 1; i < samples.size(); i++) {
            double from = samples.get(i - 1).secondsTdb();
            double span = samples.get(i).secondsTdb() - from;
            int parts = (int) Math.ceil(span / stepSeconds);
            fine.add(samples.get(i - 1));
            for (int part = 1; part < parts; part++) {
                fine.add(at(from + span * part / parts));
            }
        }
        fine.add(samples.get(samples.size() - 1));
        return new SampledPath(fine);
    }

    private int indexBefore(double secondsTdb) {
        int low = 0;
        int high = samples.size() - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (samples.get(middle).secondsTdb() <= secondsTdb) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Value and derivative of the cubic Hermite polynomial at u in [0, 1] of a step h. */
    private static double[] hermite(double u, double h, double p, double dp, double q, double dq) {
        double v = 1 - u;
        double value = v * v * (1 + 2 * u) * p + u * u * (3 - 2 * u) * q + h * u * v * (v * dp - u * dq);
        double slope = 6 * u * v * (q - p) / h + v * (1 - 3 * u) * dp + u * (3 * u - 2) * dq;
        return new double[] {value, slope};
    }
}
