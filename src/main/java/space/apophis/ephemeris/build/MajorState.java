package space.apophis.ephemeris.build;

import space.apophis.ephemeris.Body;

/** Barycentric positions and velocities of the major bodies, with the Moon from Earth kept apart in full digits. */
final class MajorState {

    private static final int EARTH = 3 * Body.EARTH.ordinal();
    private static final int MOON = 3 * Body.MOON.ordinal();

    private final double[] position = new double[3 * Body.COUNT];
    private final double[] velocity = new double[3 * Body.COUNT];
    private final double[] moonFromEarth = new double[3];
    private final double[] moonVelocityFromEarth = new double[3];

    /**
     * Takes the state of the integration.
     *
     * @param y positions, the Moon's from Earth, then velocities
     * @param v index of the first velocity
     */
    void set(double[] y, int v) {
        System.arraycopy(y, 0, position, 0, position.length);
        System.arraycopy(y, v, velocity, 0, velocity.length);
        for (int k = 0; k < 3; k++) {
            moonFromEarth[k] = y[MOON + k];
            moonVelocityFromEarth[k] = y[v + MOON + k];
            position[MOON + k] += y[EARTH + k];
            velocity[MOON + k] += y[v + EARTH + k];
        }
    }

    /** Barycentric, m, in the order of {@link Body}; not to be written. */
    double[] position() {
        return position;
    }

    /** Barycentric, m/s, in the order of {@link Body}; not to be written. */
    double[] velocity() {
        return velocity;
    }

    double[] moonFromEarth() {
        return moonFromEarth;
    }

    double[] moonVelocityFromEarth() {
        return moonVelocityFromEarth;
    }

    /** A body's position from another, by their ordinals; a new array. */
    double[] from(int centre, int body) {
        return difference(position, centre, body);
    }

    /** A body's velocity relative to another, by their ordinals; a new array. */
    double[] velocityFrom(int centre, int body) {
        return difference(velocity, centre, body);
    }

    private static double[] difference(double[] vectors, int centre, int body) {
        return new double[] {
            vectors[3 * body] - vectors[3 * centre],
            vectors[3 * body + 1] - vectors[3 * centre + 1],
            vectors[3 * body + 2] - vectors[3 * centre + 2]
        };
    }
}
