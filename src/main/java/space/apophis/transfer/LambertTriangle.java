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

    private double perR1;
    private double perR2;
    private double rho;
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
        final double r1 = norm(from, fromAt);
        final double r2 = norm(to, toAt);
        if (!(r1 > 0.0 && r2 > 0.0)) {
            throw new IllegalArgumentException("Lambert's problem needs both distances above 0");
        }
        perR1 = 1.0 / r1;
        perR2 = 1.0 / r2;
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
        final double way = along < 0.0 != retrograde ? -1.0 : 1.0;
        lay(r1, r2, way, sum, difference);
        aim(way / sine, nx, ny, nz);
        return LambertGeometry.DEFINED;
    }

    /** With the squares of the sum and the difference of the unit vectors, 4 cos^2 and 4 sin^2 of half the angle. */
    private void lay(double r1, double r2, double way, double sum, double difference) {
        final double product = r1 * r2;
        final double chord = FastMath.sqrt((r1 - r2) * (r1 - r2) + product * difference);
        semiPerimeter = 0.5 * (r1 + r2 + chord);
        lambda = 0.5 * way * FastMath.sqrt(product * sum) / semiPerimeter;
        complement = chord / semiPerimeter;
        sigma = FastMath.sqrt(product * difference) / chord;
        rho = (r1 - r2) / chord;
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
     * The geometry as one number, of 0 at no angle to 2 at a whole turn: tan(phi / 2) with lambda = cos phi, up to 1, and
     * beyond that 2 less the same of -lambda. Times of flight are smooth functions of it to either side of 1.
     */
    double place() {
        final double half = FastMath.sqrt(complement) / (1.0 + FastMath.abs(lambda));
        return lambda > 0.0 ? half : 2.0 - half;
    }

    /**
     * Velocities at both ends.
     *
     * @param x the solution
     * @param unit of speed times length, sqrt(GM s / 2), m^2/s
     * @param at where they begin in both arrays
     */
    void velocities(double x, double unit, double[] departure, double[] arrival, int at) {
        final double y = FastMath.sqrt(complement + lambda * lambda * x * x);
        final double turn = lambda * x;
        // y + lambda x, lambda y - x and lambda y + x; those that cancel from their products.
        final double product = complement * (lambda * lambda - x * x * (1.0 + lambda * lambda));
        final double across;
        final double difference;
        final double sum;
        if (turn > 0.0) {
            across = unit * sigma * (y + turn);
            sum = lambda * y + x;
            difference = product / sum;
        } else {
            across = unit * sigma * complement / (y - turn);
            difference = lambda * y - x;
            sum = product / difference;
        }
        final double radial1 = unit * (difference - rho * sum) * perR1;
        final double radial2 = -unit * (difference + rho * sum) * perR2;
        final double across1 = across * perR1;
        final double across2 = across * perR2;
        for (int k = 0; k < 3; k++) {
            departure[at + k] = radial1 * frame[k] + across1 * frame[3 + k];
            arrival[at + k] = radial2 * frame[6 + k] + across2 * frame[9 + k];
        }
    }

    private static double norm(double[] vectors, int at) {
        return FastMath.sqrt(
                vectors[at] * vectors[at] + vectors[at + 1] * vectors[at + 1] + vectors[at + 2] * vectors[at + 2]);
    }
}
