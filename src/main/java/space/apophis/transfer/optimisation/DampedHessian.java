package space.apophis.transfer.optimisation;

import java.util.Arrays;

/**
 * What is known of the second derivatives of the Lagrangian from the change of its gradient along the steps taken, kept
 * positive definite: the BFGS update damped after Powell (1978, Lecture Notes in Mathematics 630, 144; Nocedal and
 * Wright 2006, procedure 18.2).
 */
final class DampedHessian {

    private static final double DAMPING = 0.2;

    private final double[][] matrix;
    private boolean fresh = true;

    DampedHessian(int n) {
        matrix = new double[n][n];
        fill(1);
    }

    /** The matrix itself, symmetric. */
    double[][] matrix() {
        return matrix;
    }

    /** Learns from a step and the change of the gradient of the Lagrangian along it. */
    void update(double[] step, double[] change) {
        int n = step.length;
        double length = Vectors.dot(step, step);
        if (!(length > 1e-24)) {
            return;
        }
        double along = Vectors.dot(step, change);
        if (fresh) {
            // the size of the curvature met on the first step, Nocedal and Wright eq. 6.20
            double size = along > 0 ? Vectors.dot(change, change) / along : 1;
            fill(Math.min(Math.max(size, 1e-3), 1e6));
            fresh = false;
        }
        double[] b = new double[n];
        for (int i = 0; i < n; i++) {
            b[i] = Vectors.dot(matrix[i], step);
        }
        double curvature = Vectors.dot(b, step);
        if (!(curvature > 1e-14 * largestDiagonal() * length)) {
            return; // as good as flat along the step already: a division by it would be one by rounding errors
        }
        double share = along >= DAMPING * curvature ? 1 : (1 - DAMPING) * curvature / (curvature - along);
        double[] r = new double[n];
        for (int i = 0; i < n; i++) {
            r[i] = share * change[i] + (1 - share) * b[i];
        }
        double damped = Vectors.dot(step, r);
        for (int i = 0; i < n; i++) {
            double fromB = b[i] / curvature;
            double fromR = r[i] / damped;
            for (int k = 0; k < n; k++) {
                matrix[i][k] += fromR * r[k] - fromB * b[k];
            }
        }
        symmetrise();
    }

    /** Forgets what was learned. */
    void reset() {
        fill(1);
        fresh = true;
    }

    private double largestDiagonal() {
        double most = 0;
        for (int i = 0; i < matrix.length; i++) {
            most = Math.max(most, matrix[i][i]);
        }
        return most;
    }

    private void fill(double diagonal) {
        for (int i = 0; i < matrix.length; i++) {
            Arrays.fill(matrix[i], 0);
            matrix[i][i] = diagonal;
        }
    }

    /** Takes out what rounding has done to symmetry. */
    private void symmetrise() {
        for (int i = 0; i < matrix.length; i++) {
            for (int k = 0; k < i; k++) {
                double mean = 0.5 * (matrix[i][k] + matrix[k][i]);
                matrix[i][k] = mean;
                matrix[k][i] = mean;
            }
        }
    }
}
