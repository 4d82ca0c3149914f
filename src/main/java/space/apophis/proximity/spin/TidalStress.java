package space.apophis.proximity.spin;

/**
 * A tide inside a homogeneous ball without strength. Along the line to the planet it pulls a column of the ball apart by 2 GM x/d^3 at x
 * from the centre, which adds up to rho GM R^2/d^3 there; its own gravity presses the column together by 4 pi/3 G rho x, 2 pi/3 G rho^2
 * R^2. Both are of the order of what is in the ball (Dobrovolskis 1990, Icarus 88, 24; Holsapple and Michel 2006, Icarus 183, 331, who
 * treat ellipsoids with friction and find the same scale rho GM R^2/d^3).
 *
 * @param gmPlanet m^3/s^2
 * @param distance of the centres, m
 * @param radius of the ball, m
 * @param density kg/m^3
 */
public record TidalStress(double gmPlanet, double distance, double radius, double density) {

    /** Constant of gravitation, m^3/(kg s^2) (CODATA 2018). */
    private static final double G = 6.67430e-11;

    /** Difference of the planet's pull between the nearest point of the ball and its centre, m/s^2. */
    public double acceleration() {
        return 2.0 * gmPlanet * radius / cubed(distance);
    }

    /** The ball's own gravity at its surface, m/s^2. */
    public double gravity() {
        return 4.0 / 3.0 * Math.PI * G * density * radius;
    }

    /** Tension at the centre by the tide, Pa. */
    public double tension() {
        return density * gmPlanet * radius * radius / cubed(distance);
    }

    /** Pressure at the centre by the ball's own gravity, Pa. */
    public double pressure() {
        return 2.0 / 3.0 * Math.PI * G * density * density * radius * radius;
    }

    /** Distance at which the tide undoes the ball's gravity along the line to the planet: that of Roche for a rigid ball, m. */
    public double rocheDistance() {
        return distance * Math.cbrt(tension() / pressure());
    }

    private static double cubed(double x) {
        return x * x * x;
    }
}
