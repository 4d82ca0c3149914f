package space.apophis.ephemeris;

import java.util.Comparator;
import java.util.List;
import space.apophis.ephemeris.spk.SpkSegment;

/**
 * The path of one body in an SPK kernel: one segment, or several of one grid of intervals, as of DE441, that follow each
 * other.
 *
 * @param parts in the order of the file: where two overlap the later one holds, as in all SPK kernels
 */
record SpkSeries(List<SpkSegment.Polynomials> parts) {

    SpkSeries {
        parts = List.copyOf(parts);
        final SpkSegment.Polynomials one = parts.get(0);
        double covered = Double.NaN;
        for (SpkSegment.Polynomials part : parts.stream()
                .sorted(Comparator.comparingDouble(SpkSeries::start))
                .toList()) {
            final double shift = (part.first() - one.first()) / one.interval();
            if (part.interval() != one.interval()
                    || part.coefficients() != one.coefficients()
                    || shift != Math.rint(shift)
                    || start(part) > covered) {
                throw part.segment().fault("does not continue the other one of that body");
            }
            covered = Math.max(end(part), Double.isNaN(covered) ? end(part) : covered);
        }
    }

    private static double start(SpkSegment.Polynomials part) {
        return Math.max(part.first(), part.segment().start());
    }

    private static double end(SpkSegment.Polynomials part) {
        return Math.min(
                part.first() + part.records() * part.interval(), part.segment().stop());
    }

    /** First instant covered, TDB seconds since J2000. */
    double start() {
        return parts.stream().mapToDouble(SpkSeries::start).min().orElseThrow();
    }

    /** Last instant covered, TDB seconds since J2000. */
    double end() {
        return parts.stream().mapToDouble(SpkSeries::end).max().orElseThrow();
    }

    /** Start of one of its intervals, TDB seconds since J2000: with their length it says where all are. */
    double first() {
        return parts.get(0).first();
    }

    /** Length of an interval, s. */
    double interval() {
        return parts.get(0).interval();
    }

    /** Coefficients of each component. */
    int coefficients() {
        return parts.get(0).coefficients();
    }

    /** NAIF number of the body. */
    int target() {
        return parts.get(0).segment().target();
    }

    /**
     * Copies the coefficients of the interval that starts at an instant, x then y then z, km.
     *
     * @param t TDB seconds since J2000
     * @param to receives them
     * @param at where the first goes
     * @return whether there is such an interval
     * @throws space.apophis.job.InputFault if it is not where it should be, or a coefficient is impossible
     */
    boolean copy(double t, double[] to, int at) {
        for (int i = parts.size() - 1; i >= 0; i--) {
            final SpkSegment.Polynomials part = parts.get(i);
            final long record = Math.round((t - part.first()) / part.interval());
            if (record >= 0
                    && record < part.records()
                    && t < part.segment().stop()
                    && t + part.interval() > part.segment().start()) {
                part.copy((int) record, to, at);
                return true;
            }
        }
        return false;
    }
}
