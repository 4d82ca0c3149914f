package space.apophis.gravity;

/**
 * Newton's attraction of a point: U = GM / r.
 *
 * @param gm m^3/s^2
 */
public record PointField(double gm) implements BodyField {

    @Override
    public void add(double x, double y, double z, double[] out, int at) {
        final double r2 = x * x + y * y + z * z;
        final double pull = gm / (r2 * Math.sqrt(r2));
        out[at] -= pull * x;
        out[at + 1] -= pull * y;
        out[at + 2] -= pull * z;
    }

    @Override
    public double potential(double x, double y, double z) {
        return gm / Math.sqrt(x * x + y * y + z * z);
    }
}
