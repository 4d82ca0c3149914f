package space.apophis.gravity;

/** Gravity of a body of finite size in its own axes, whose origin is its centre of mass. */
public interface BodyField {

    /**
     * Adds the acceleration of a point.
     *
     * @param x of the point from the centre of mass, body-fixed, m; likewise y, z
     * @param out acceleration to add to, body-fixed, m/s^2
     * @param at index of its first component
     */
    void add(double x, double y, double z, double[] out, int at);

    /**
     * The potential, positive: its gradient is the acceleration, m^2/s^2.
     *
     * @param x of the point from the centre of mass, body-fixed, m; likewise y, z
     */
    double potential(double x, double y, double z);
}
