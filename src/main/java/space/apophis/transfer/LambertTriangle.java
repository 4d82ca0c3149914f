package space.apophis.transfer;

import org.hipparchus.util.FastMath;

/**
 * The triangle of a centre and two positions, with the sense of motion round it: the geometry of Lambert's problem (Izzo
 * 2015, section 2 and algorithm 1). Where the usual forms lose digits, at small and near-180° angles, sums and differences
 * of unit vectors are used: lambda = sqrt(r1 r2) cos(angle / 2) / s. A work space: each thread has its own.
 */
final class LambertTriangle {

    /** Sine of the angle below which a plane is known worse than 2e-7 rad: refused. */
    private static final double LEAST_SINE = 1e-9;

    /** Of the sine of the angle between axis and plane: the axis lies in the plane within rounding. */
    private static final double LEAST_AXIS = 1e-15;

    private double r1;
    private double r2;
    private double chord;
    private double sigma;

    /** Half the sum of the sides, m. */
    double semiPerimeter;

    /** Of -1 to 1, negative beyond half a turn. */
    double lambda;

    /** 1 - lambda^2. */
    double complement;

    /** Unit vectors of position, and of the sense of motion across them, at both ends: 12 numbers. */
    private final double[] frame = new double[12];

    /** Takes two positions, m; the axis tells prograde from retrograde. */
    LambertGeometry take(double[] from, int fromAt, double[] to, int toAt, double[] axis, boolean retrograde) {
        r1 = norm(from, fromAt);
        r2 = norm(to, toAt);
        if (!(r1 > 0.0 && r2 > 0.0)) {
            throw new IllegalArgumentException("Lambert's problem needs both distances above 0");
        }
        double sum = 0.0;
        double difference = 0.0;
        for (int k = 0; k < 3; k++) {
            frame[k] = from[fromAt + k] / r1;
            frame[6 + k] = to[toAt + k] / r2;
            sum += (frame[k] + frame[6 + k]) * (frame[k] + frame[6 + k]);
            difference += (frame[k] - frame[6 + k]) * (frame[k] - frame[6 + k]);
        }
        final double nx = frame[1] * frame[8] - frame[2] * frame[7];
        final double ny = frame[2] * frame[6] - frame[0] * frame[8];
        final double nz = frame[0] * frame[7] - frame[1] * frame[6];
        final double sine = FastMath.sqrt(nx * nx + ny * ny + nz * nz);
        if (sine < LEAST_SINE) {
            return sum > 1.0 ? LambertGeometry.ALIGNED : LambertGeometry.OPPOSITE;
        }
        final double along = nx * axis[0] + ny * axis[1] + nz * axis[2];
        if (FastMath.abs(along) <= LEAST_AXIS * norm(axis, 0)) {
            return LambertGeometry.POLAR;
        }
        // The way round that turns with the axis; the angle is above 180 degrees if the cross product does not.
        final boolean longWay = along < 0.0 != retrograde;
        lay(0.5 * FastMath.sqrt(sum), 0.5 * FastMath.sqrt(difference), longWay);
        aim((longWay ? -1.0 : 1.0) / sine, nx, ny, nz);
        return LambertGeometry.DEFINED;
    }

    private void lay(double cosHalf, double sinHalf, boolean longWay) {
        final double mean = FastMath.sqrt(r1 * r2);
        chord = FastMath.sqrt((r1 - r2) * (r1 - r2) + 4.0 * r1 * r2 * sinHalf * sinHalf);
        semiPerimeter = 0.5 * (r1 + r2 + chord);
        lambda = (longWay ? -1.0 : 1.0) * mean * cosHalf / semiPerimeter;
        complement = chord / semiPerimeter;
        sigma = 2.0 * mean * sinHalf / chord;
    }

    /** The directions across the positions in the sense of motion. */
    private void aim(double scale, double nx, double ny, double nz) {
        for (int end = 0; end < 12; end += 6) {
            frame[end + 3] = scale * (ny * frame[end + 2] - nz * frame[end + 1]);
            frame[end + 4] = scale * (nz * frame[end] - nx * frame[end + 2]);
            frame[end + 5] = scale * (nx * frame[end + 1] - ny * frame[end]);
        }
    }

    /**
     * Velocities at both ends.
     *
     * @param x the solution
     * @param unit of speed times length, sqrt(GM s / 2), m^2/s
     */
    void velocities(double x, double unit, double[] departure, double[] arrival) {
        final double y = FastMath.sqrt(complement + lambda * lambda * x * x);
        final double turn = lambda * x;
        // y + lambda x, lambda y - x and lambda y + x; those that cancel from their products.
        final double across = unit * sigma * (turn < 0.0 ? complement / (y - turn) : y + turn);
        final double product = complement * (lambda * lambda - x * x * (1.0 + lambda * lambda));
        final double difference = turn > 0.0 ? product / (lambda * y + x) : lambda * y - x;
        final double sum = turn > 0.0 ? lambda * y + x : product / (lambda * y - x);
        final double rho = (r1 - r2) / chord;
        final double radial1 = unit * (difference - rho * sum) / r1;
        final double radial2 = -unit * (difference + rho * sum) / r2;
        for (int k = 0; k < 3; k++) {
            departure[k] = radial1 * frame[k] + across / r1 * frame[3 + k];
            arrival[k] = radial2 * frame[6 + k] + across / r2 * frame[9 + k];
        }
    }

    private static double norm(double[] vectors, int at) {
        return FastMath.sqrt(
                vectors[at] * vectors[at] + vectors[at + 1] * vectors[at + 1] + vectors[at + 2] * vectors[at + 2]);
    }
}
