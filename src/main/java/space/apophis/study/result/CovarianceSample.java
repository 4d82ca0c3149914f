package space.apophis.study.result;

import java.util.List;

/**
 * Covariance of the heliocentric state at an instant, ICRF axes, by the linear mapping P(t) = Phi C Phi^T.
 *
 * @param secondsTdb TDB seconds since J2000
 * @param lower lower triangle, row by row, of x, y, z, vx, vy, vz: 21 numbers, km^2, km^2/s, km^2/s^2
 */
public record CovarianceSample(
        double secondsTdb,

        @Column(
                frame = Frames.SUN,
                each = {
                    "xXKm2",
                    "yXKm2",
                    "yYKm2",
                    "zXKm2",
                    "zYKm2",
                    "zZKm2",
                    "vxXKm2S",
                    "vxYKm2S",
                    "vxZKm2S",
                    "vxVxKm2S2",
                    "vyXKm2S",
                    "vyYKm2S",
                    "vyZKm2S",
                    "vyVxKm2S2",
                    "vyVyKm2S2",
                    "vzXKm2S",
                    "vzYKm2S",
                    "vzZKm2S",
                    "vzVxKm2S2",
                    "vzVyKm2S2",
                    "vzVzKm2S2"
                })
        List<Double> lower) {

    /** Rows of the matrix. */
    public static final int SIZE = 6;

    public CovarianceSample {
        Required.present("lower", (Object) lower);
        Required.present("lower", lower);
        if (lower.size() != SIZE * (SIZE + 1) / 2) {
            throw new ResultFault("lower", "has " + lower.size() + " numbers, the lower triangle of a state has 21");
        }
        lower = List.copyOf(lower);
    }

    /** The whole matrix. */
    public double[][] matrix() {
        final double[][] matrix = new double[SIZE][SIZE];
        int next = 0;
        for (int row = 0; row < SIZE; row++) {
            for (int column = 0; column <= row; column++) {
                matrix[row][column] = lower.get(next);
                matrix[column][row] = lower.get(next++);
            }
        }
        return matrix;
    }
}
