package space.apophis.gravity;

/**
 * The tide of a distant point mass: by how much it accelerates a craft more than the body that the craft is beside. With d from
 * the body to the source and r from the body to the craft it is GM ((d - r) / |d - r|^3 - d / |d|^3), whose two parts agree in so
 * many digits that their difference would keep few. It is formed without that loss, and exactly, by the function of Encke's
 * method (Battin 1999, chapter 8): q = r . (r - 2 d) / d^2, f(q) = q (3 + 3 q + q^2) / (1 + (1 + q)^(3/2)), and
 * -GM / |d - r|^3 (r + f(q) d).
 */
public final class PointTide {

    private PointTide() {}

    /**
     * Adds the tide.
     *
     * @param gm of the source, m^3/s^2
     * @param sources array that holds d, the source from the body, at {@code at}, m
     * @param at index of its first component
     * @param x of the craft from the body, m; likewise y, z
     * @param out three numbers added to, m/s^2
     */
    public static void add(double gm, double[] sources, int at, double x, double y, double z, double[] out) {
        final double dx = sources[at];
        final double dy = sources[at + 1];
        final double dz = sources[at + 2];
        final double d2 = dx * dx + dy * dy + dz * dz;
        final double q = (x * (x - 2.0 * dx) + y * (y - 2.0 * dy) + z * (z - 2.0 * dz)) / d2;
        final double nearer = (1.0 + q) * Math.sqrt(1.0 + q);
        final double f = q * (3.0 + q * (3.0 + q)) / (1.0 + nearer);
        final double pull = -gm / (d2 * Math.sqrt(d2) * nearer);
        out[0] += pull * (x + f * dx);
        out[1] += pull * (y + f * dy);
        out[2] += pull * (z + f * dz);
    }
}
