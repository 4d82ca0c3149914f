package space.apophis.ephemeris.build;

import java.util.Set;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.Poles;
import space.apophis.ephemeris.Poles.EarthPole;
import space.apophis.gravity.LenseThirring;
import space.apophis.gravity.SphericalHarmonics;
import space.apophis.gravity.ZonalField;
import space.apophis.units.Unit;

/**
 * What the shapes, tides and rotation of the bodies add to their mutual attraction, each pull with its reaction:
 * Earth's J2 to J4 on Moon and Sun, the Moon's figure on Earth and Sun, the Sun's J2 on all, the tides of Earth and
 * Moon, and frame dragging by the Sun, whose reaction is left out (3e-6 of a term of metres).
 */
final class FigureForces {

    private static final int SUN = Body.SUN.ordinal();
    private static final int EARTH = Body.EARTH.ordinal();
    private static final int MOON = Body.MOON.ordinal();

    private final double[] gm;
    private final Set<Term> terms;
    private final ZonalField earth;
    private final ZonalField sun;
    private final SphericalHarmonics moon;
    private final EarthTides earthTides;
    private final MoonTides moonTides;
    private final LenseThirring dragging;
    private final double[] sunPole = Poles.sun();
    private final double[] earthAxes = new double[9];
    private final double[] moonAxes = new double[9];
    private final double[] pull = new double[3];

    FigureForces(Constants constants, double[] gm, Set<Term> terms) {
        this.gm = gm.clone();
        this.terms = terms;
        this.earth = new ZonalField(
                constants.get("RE") * 1e3, constants.get("J2E"), constants.get("J3E"), constants.get("J4E"));
        this.sun = new ZonalField(constants.get("ASUN") * 1e3, constants.get("J2SUN"));
        this.moon = moon(constants, terms.contains(Term.MOON_DEGREE_3) ? 3 : 2);
        this.earthTides = new EarthTides(constants);
        this.moonTides = new MoonTides(constants);
        final double radius = constants.get("ASUN") * 1e3;
        this.dragging = new LenseThirring(
                constants.get("MOISUN") * radius * radius * constants.get("OMGSUN") / Unit.DAY, sunPole);
    }

    private static SphericalHarmonics moon(Constants constants, int degree) {
        final double[][] c = new double[degree + 1][];
        final double[][] s = new double[degree + 1][];
        for (int n = 0; n <= degree; n++) {
            c[n] = new double[n + 1];
            s[n] = new double[n + 1];
            for (int m = 0; n >= 2 && m <= n; m++) {
                c[n][m] = m == 0 ? -constants.get("J" + n + "M") : constants.get("C" + n + m + "M");
                s[n][m] = m == 0 ? 0.0 : constants.get("S" + n + m + "M");
            }
        }
        return new SphericalHarmonics(constants.get("AM") * 1e3, c, s);
    }

    /**
     * Adds the accelerations.
     *
     * @param t TDB seconds since J2000
     * @param state barycentric state of the major bodies
     * @param newton their Newtonian accelerations, m/s^2
     * @param acceleration added to, m/s^2
     */
    void add(double t, MajorState state, double[] newton, double[] acceleration) {
        orient(t);
        final double[] moonFromEarth = state.moonFromEarth();
        final double[] earthFromMoon = {-moonFromEarth[0], -moonFromEarth[1], -moonFromEarth[2]};
        final double[] pole = {earthAxes[6], earthAxes[7], earthAxes[8]};

        clear();
        earth.add(gm[EARTH], moonFromEarth[0], moonFromEarth[1], moonFromEarth[2], pole, pull, 0);
        if (terms.contains(Term.EARTH_TIDES)) {
            raise(MOON, moonFromEarth, state.moonVelocityFromEarth(), newton, moonFromEarth);
            raise(SUN, state.from(EARTH, SUN), state.velocityFrom(EARTH, SUN), newton, moonFromEarth);
        }
        apply(MOON, EARTH, acceleration);

        zonal(earth, EARTH, SUN, pole, state, acceleration);

        lunar(earthFromMoon);
        if (terms.contains(Term.MOON_TIDES)) {
            final double[] v = state.moonVelocityFromEarth();
            final double[] moonPole = {moonAxes[6], moonAxes[7], moonAxes[8]};
            moonTides.add(gm[EARTH], earthFromMoon, new double[] {-v[0], -v[1], -v[2]}, moonPole, pull);
        }
        apply(EARTH, MOON, acceleration);

        lunar(state.from(MOON, SUN));
        apply(SUN, MOON, acceleration);

        for (int body = 0; body < Body.COUNT; body++) {
            if (body != SUN) {
                zonal(sun, SUN, body, sunPole, state, acceleration);
                if (terms.contains(Term.LENSE_THIRRING)) {
                    dragging.add(gm[SUN], state.from(SUN, body), state.velocityFrom(SUN, body), acceleration, 3 * body);
                }
            }
        }
    }

    private void orient(double t) {
        final double[] pole = new double[3];
        if (terms.contains(Term.EARTH_NUTATION)) {
            EarthPole.fillTrue(t, pole);
        } else {
            EarthPole.fillMean(t, pole);
        }
        Axes.aboutPole(pole, earthAxes);
        LunarOrientation.fill(t, moonAxes);
        if (terms.contains(Term.MOON_DEGREE_3)) {
            LunarOrientation.toPrincipalAxes(moonAxes);
        }
    }

    private void raise(int raiser, double[] position, double[] velocity, double[] newton, double[] target) {
        final double[] acceleration = new double[3];
        for (int k = 0; k < 3; k++) {
            acceleration[k] = newton[3 * raiser + k] - newton[3 * EARTH + k];
        }
        earthTides.add(target, gm[raiser], position, velocity, acceleration, earthAxes, pull);
    }

    private void zonal(
            ZonalField field, int source, int target, double[] pole, MajorState state, double[] acceleration) {
        clear();
        final double[] r = state.from(source, target);
        field.add(gm[source], r[0], r[1], r[2], pole, pull, 0);
        apply(target, source, acceleration);
    }

    /** Pull of the Moon's figure at a point given from the Moon's centre, ICRF. */
    private void lunar(double[] r) {
        final double[] m = moonAxes;
        final double[] fixed = moon.acceleration(
                gm[MOON],
                m[0] * r[0] + m[1] * r[1] + m[2] * r[2],
                m[3] * r[0] + m[4] * r[1] + m[5] * r[2],
                m[6] * r[0] + m[7] * r[1] + m[8] * r[2]);
        for (int k = 0; k < 3; k++) {
            pull[k] = m[k] * fixed[0] + m[3 + k] * fixed[1] + m[6 + k] * fixed[2];
        }
    }

    private void clear() {
        pull[0] = 0.0;
        pull[1] = 0.0;
        pull[2] = 0.0;
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
