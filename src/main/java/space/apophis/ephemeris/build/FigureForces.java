package space.apophis.ephemeris.build;

import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.EarthPole;
import space.apophis.ephemeris.SunPole;
import space.apophis.gravity.SphericalHarmonics;
import space.apophis.gravity.ZonalField;

/**
 * What the shapes of the bodies add to their mutual attraction, each with its reaction: Earth's J2 to J4 on Moon and
 * Sun, the Moon's figure of degree 2 on Earth and Sun, the Sun's J2 on all planets.
 */
final class FigureForces {

    private static final int SUN = Body.SUN.ordinal();
    private static final int EARTH = Body.EARTH.ordinal();
    private static final int MOON = Body.MOON.ordinal();

    private final double[] gm;
    private final ZonalField earth;
    private final ZonalField sun;
    private final SphericalHarmonics moon;
    private final double[] sunPole = SunPole.direction();
    private final double[] earthPole = new double[3];
    private final double[] moonAxes = new double[9];
    private final double[] pull = new double[3];

    FigureForces(Constants constants, double[] gm) {
        this.gm = gm.clone();
        this.earth = new ZonalField(
                constants.get("RE") * 1e3, constants.get("J2E"), constants.get("J3E"), constants.get("J4E"));
        this.sun = new ZonalField(constants.get("ASUN") * 1e3, constants.get("J2SUN"));
        this.moon = new SphericalHarmonics(
                constants.get("AM") * 1e3,
                new double[][] {{1}, {0, 0}, {-constants.get("J2M"), constants.get("C21M"), constants.get("C22M")}},
                new double[][] {{0}, {0, 0}, {0, constants.get("S21M"), constants.get("S22M")}});
    }

    /**
     * Adds the accelerations.
     *
     * @param t TDB seconds since J2000
     * @param position barycentric positions in the order of {@link Body}, m
     * @param moonFromEarth the same difference without the rounding of barycentric coordinates, m
     * @param acceleration added to, m/s^2
     */
    void add(double t, double[] position, double[] moonFromEarth, double[] acceleration) {
        EarthPole.fill(t, earthPole);
        LunarOrientation.fill(t, moonAxes);

        pull[0] = pull[1] = pull[2] = 0.0;
        earth.add(gm[EARTH], moonFromEarth[0], moonFromEarth[1], moonFromEarth[2], earthPole, pull, 0);
        apply(MOON, EARTH, acceleration);

        zonal(earth, EARTH, SUN, earthPole, position, acceleration);

        lunar(-moonFromEarth[0], -moonFromEarth[1], -moonFromEarth[2]);
        apply(EARTH, MOON, acceleration);

        lunar(
                position[3 * SUN] - position[3 * MOON],
                position[3 * SUN + 1] - position[3 * MOON + 1],
                position[3 * SUN + 2] - position[3 * MOON + 2]);
        apply(SUN, MOON, acceleration);

        for (int body = 0; body < Body.COUNT; body++) {
            if (body != SUN) {
                zonal(sun, SUN, body, sunPole, position, acceleration);
            }
        }
    }

    private void zonal(
            ZonalField field, int source, int target, double[] pole, double[] position, double[] acceleration) {
        pull[0] = pull[1] = pull[2] = 0.0;
        field.add(
                gm[source],
                position[3 * target] - position[3 * source],
                position[3 * target + 1] - position[3 * source + 1],
                position[3 * target + 2] - position[3 * source + 2],
                pole,
                pull,
                0);
        apply(target, source, acceleration);
    }

    /** Pull of the Moon's figure at a point given from the Moon's centre, ICRF. */
    private void lunar(double x, double y, double z) {
        final double[] m = moonAxes;
        final double[] fixed = moon.acceleration(
                gm[MOON],
                m[0] * x + m[1] * y + m[2] * z,
                m[3] * x + m[4] * y + m[5] * z,
                m[6] * x + m[7] * y + m[8] * z);
        for (int k = 0; k < 3; k++) {
            pull[k] = m[k] * fixed[0] + m[3 + k] * fixed[1] + m[6 + k] * fixed[2];
        }
    }

    /** Adds the pull to the target and its reaction to the source: equal forces, so in the ratio of the masses. */
    private void apply(int target, int source, double[] acceleration) {
        final double reaction = gm[target] / gm[source];
        for (int k = 0; k < 3; k++) {
            acceleration[3 * target + k] += pull[k];
            acceleration[3 * source + k] -= reaction * pull[k];
        }
    }
}
