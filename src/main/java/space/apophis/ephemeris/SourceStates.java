package space.apophis.ephemeris;

/**
 * Where all that attracts a small body stands and how it moves at one instant, barycentric ICRF, three numbers a body: major
 * bodies in the order of {@link Body}, asteroids in that of {@link AsteroidEphemeris}. A work space that is filled again and
 * again from tables: every thread has its own. {@link PlanetaryEphemeris} gives the same without tables, at thrice the cost.
 */
public final class SourceStates {

    /** Of the major bodies, m. */
    public final double[] position;

    /** Of the major bodies, m/s (TDB seconds). */
    public final double[] velocity = new double[3 * Body.COUNT];

    /** Of the major bodies, m/s^2. */
    public final double[] acceleration = new double[3 * Body.COUNT];

    /** Newtonian potential of the other major bodies at each, m^2/s^2. */
    public final double[] potential = new double[Body.COUNT];

    /** Unit vector of Earth's true pole of date. */
    public final double[] earthPole = new double[3];

    /** Positions of the asteroids, m. */
    public final double[] asteroids;

    private final SolarSystem solarSystem;
    private final boolean withAsteroids;
    private final double[][] motion = {velocity, acceleration, potential, earthPole};
    private final PolynomialTable.Reader positionReader;
    private final PolynomialTable.Reader motionReader;
    private final PolynomialTable.Reader asteroidReader;

    SourceStates(SolarSystem solarSystem, SourceTables tables, boolean withAsteroids) {
        this.solarSystem = solarSystem;
        this.withAsteroids = withAsteroids;
        this.positionReader = tables.positions().reader();
        this.motionReader = tables.motion().reader();
        this.asteroidReader = tables.asteroids().reader();
        this.position = positionReader.values;
        this.asteroids = asteroidReader.values;
    }

    /**
     * Brings all to an instant.
     *
     * @param t TDB seconds since J2000
     * @throws space.apophis.job.InputFault if t is not covered
     */
    public void moveTo(double t) {
        solarSystem.planets().requireCovered(t);
        positionReader.moveTo(t);
        motionReader.moveTo(t);
        int at = 0;
        for (double[] part : motion) {
            System.arraycopy(motionReader.values, at, part, 0, part.length);
            at += part.length;
        }
        if (withAsteroids) {
            solarSystem.asteroids().requireCovered(t);
            asteroidReader.moveTo(t);
        }
    }
}
