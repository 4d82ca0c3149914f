package space.apophis.transfer.optimisation;

/** Sums over plain arrays. */
final class Vectors {

    private Vectors() {}

    /** a'b. */
    static double dot(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += a[i] * b[i];
        }
        return sum;
    }

    /** Adds f a to b. */
    static void add(double f, double[] a, double[] b) {
        if (f != 0) {
            for (int i = 0; i < a.length; i++) {
                b[i] += f * a[i];
            }
        }
    }

    /** The largest absolute value, zero of an empty array. */
    static double largest(double[] a) {
        double most = 0;
        for (double value : a) {
            most = Math.max(most, Math.abs(value));
        }
        return most;
    }
}
