package space.apophis.ephemeris;

import space.apophis.ephemeris.Poles.EarthPole;
import space.apophis.gravity.EinsteinInfeldHoffmann;
import space.apophis.units.Unit;

/**
 * Tables of what the forces on a small body need of the solar system. Their intervals do not straddle the granules of JPL's
 * ephemerides, of 4 days for the Moon and 8 or more for others, within which polynomials run on. What they leave out of a
 * position is below 0.1 mm for the major bodies and below 10 m for asteroids, whose pull it changes by 1e-10. Velocities,
 * accelerations and potentials serve relativity, 1e-8 of the whole, and the drift past the Sun: they are good to 1e-5, the
 * acceleration of the Moon to 3e-4. Safe for any number of threads.
 *
 * @param positions of the major bodies, barycentric ICRF, three numbers each, m
 * @param motion of them: velocities, m/s, accelerations, m/s^2, and potentials, m^2/s^2, then Earth's true pole
 * @param asteroids their positions, barycentric ICRF, three numbers each, m
 */
record SourceTables(PolynomialTable positions, PolynomialTable motion, PolynomialTable asteroids) {

    private static final double POSITION_INTERVAL = 2.0 * Unit.DAY;
    private static final double MOTION_INTERVAL = 4.0 * Unit.DAY;
    private static final double ASTEROID_INTERVAL = 8.0 * Unit.DAY;

    /** Numbers of quantities are filled up to whole vectors of the widest machines. */
    private static final int VECTOR = 8;

    static SourceTables of(PlanetaryEphemeris planets, AsteroidEphemeris asteroids) {
        return new SourceTables(
                table(planets, POSITION_INTERVAL, 2, (t, beyond) -> positions(planets, t, beyond)),
                table(planets, MOTION_INTERVAL, 1, (t, beyond) -> motion(planets, t)),
                table(planets, asteroids));
    }

    /** Of the same planets with other asteroids. */
    SourceTables with(PlanetaryEphemeris planets, AsteroidEphemeris others) {
        return new SourceTables(positions, motion, table(planets, others));
    }

    private static PolynomialTable table(
            PlanetaryEphemeris planets, double interval, int passes, PolynomialTable.Quantities quantities) {
        return new PolynomialTable(
                planets.start(),
                planets.end(),
                planets.origin(),
                interval,
                passes,
                quantities.at(planets.start(), 0.0).length,
                quantities);
    }

    private static PolynomialTable table(PlanetaryEphemeris planets, AsteroidEphemeris asteroids) {
        return new PolynomialTable(
                Math.max(planets.start(), asteroids.start()),
                Math.min(planets.end(), asteroids.end()),
                planets.origin(),
                ASTEROID_INTERVAL,
                1,
                room(3 * asteroids.count()),
                (t, beyond) -> positions(planets, asteroids, t));
    }

    private static int room(int numbers) {
        return (numbers + VECTOR - 1) / VECTOR * VECTOR;
    }

    private static double[] positions(PlanetaryEphemeris planets, double t, double beyond) {
        final BodyStates states = new BodyStates();
        planets.fill(t, states);
        final double[] positions = new double[room(states.position.length)];
        for (int i = 0; i < states.position.length; i++) {
            positions[i] = states.position[i] + states.velocity[i] * beyond;
        }
        return positions;
    }

    private static double[] motion(PlanetaryEphemeris planets, double t) {
        final BodyStates states = new BodyStates();
        planets.fill(t, states);
        final double[] potentials = new double[Body.COUNT];
        EinsteinInfeldHoffmann.potentials(Body.COUNT, planets.gms(), states.position, potentials);
        final double[] pole = new double[3];
        EarthPole.fillTrue(t, pole);
        final double[] motion = new double[room(7 * Body.COUNT + 3)];
        int at = 0;
        for (double[] part : new double[][] {states.velocity, states.acceleration, potentials, pole}) {
            System.arraycopy(part, 0, motion, at, part.length);
            at += part.length;
        }
        return motion;
    }

    private static double[] positions(PlanetaryEphemeris planets, AsteroidEphemeris asteroids, double t) {
        final BodyStates states = new BodyStates();
        planets.fill(Body.SUN, t, states);
        final double[] positions = new double[room(3 * asteroids.count())];
        asteroids.fill(t, positions);
        final int sun = 3 * Body.SUN.ordinal();
        for (int i = 0; i < 3 * asteroids.count(); i++) {
            positions[i] += states.position[sun + i % 3];
        }
        return positions;
    }
}
