package space.apophis.ephemeris.build;

import java.util.Set;
import org.hipparchus.ode.OrdinaryDifferentialEquation;
import space.apophis.ephemeris.Body;
import space.apophis.gravity.EinsteinInfeldHoffmann;

/**
 * Motion of Sun, planets, Moon and asteroids in the barycentric ICRF, by TDB: Newton among all but the small
 * asteroids themselves, Einstein-Infeld-Hoffmann among the major bodies and on the large asteroids, and the figures of
 * Earth, Moon and Sun.
 *
 * <p>The state holds the positions of all bodies, then their velocities, three numbers each: first the major bodies in
 * the order of {@link Body}, with the Moon counted from Earth (its orbit would lose four digits in barycentric
 * coordinates), then the asteroids.
 */
final class SolarSystemEquations implements OrdinaryDifferentialEquation {

    /** Asteroids that also feel each other and relativity; the pull of the rest on them is felt by the planets alone. */
    static final int LARGE_ASTEROIDS = 16;

    private static final int MAJOR = Body.COUNT;
    private static final int SUN = Body.SUN.ordinal();
    private static final int EARTH = 3 * Body.EARTH.ordinal();
    private static final int MOON = 3 * Body.MOON.ordinal();

    private static final double JULIAN_YEAR = 365.25 * 86400.0;

    private final double epoch;
    private final double[] gm;
    private final int bodies;
    private final FigureForces figures;
    private final double gmSun;
    private final double massLoss;
    private final MajorState major = new MajorState();
    private final double[] position = major.position();
    private final double[] velocity = major.velocity();
    private final double[] newton = new double[3 * MAJOR];
    private final double[] correction = new double[3 * MAJOR];
    private final double[] potentials = new double[MAJOR];
    private final double[] moonFromEarth = major.moonFromEarth();

    /**
     * @param epoch instant of time 0, TDB seconds since J2000
     * @param gm of the major bodies, then of the asteroids, m^3/s^2
     * @param terms the finer terms that are on
     */
    SolarSystemEquations(double epoch, double[] gm, Constants constants, Set<Term> terms) {
        this.epoch = epoch;
        this.gm = gm.clone();
        this.bodies = gm.length;
        this.gmSun = gm[SUN];
        this.massLoss = terms.contains(Term.SUN_MASS_LOSS) ? constants.get("GMSDOT") / JULIAN_YEAR : 0.0;
        this.figures = new FigureForces(constants, gm, terms);
    }

    @Override
    public int getDimension() {
        return 6 * bodies;
    }

    @Override
    public double[] computeDerivatives(double t, double[] y) {
        final double[] dot = new double[y.length];
        final int v = 3 * bodies;
        System.arraycopy(y, v, dot, 0, v);
        major.set(y, v);
        // GM of the Sun is that of the constants at J2000.
        gm[SUN] = gmSun * (1.0 + massLoss * (epoch + t));

        majorByMajor();
        java.util.Arrays.fill(correction, 0.0);
        EinsteinInfeldHoffmann.potentials(MAJOR, gm, position, potentials);
        for (int i = 0; i < MAJOR; i++) {
            EinsteinInfeldHoffmann.add(
                    MAJOR, gm, position, velocity, newton, potentials, i, position, velocity, correction, 3 * i);
        }
        figures.add(epoch + t, major, newton, correction);
        asteroids(y, dot);

        for (int i = 0; i < newton.length; i++) {
            dot[v + i] = newton[i] + correction[i];
        }
        for (int k = 0; k < 3; k++) {
            dot[v + MOON + k] -= dot[v + EARTH + k];
        }
        return dot;
    }

    private void majorByMajor() {
        java.util.Arrays.fill(newton, 0.0);
        for (int i = 0; i < MAJOR; i++) {
            for (int j = i + 1; j < MAJOR; j++) {
                final int a = 3 * i;
                final int b = 3 * j;
                final boolean earthAndMoon = a == EARTH && b == MOON;
                final double dx = earthAndMoon ? moonFromEarth[0] : position[b] - position[a];
                final double dy = earthAndMoon ? moonFromEarth[1] : position[b + 1] - position[a + 1];
                final double dz = earthAndMoon ? moonFromEarth[2] : position[b + 2] - position[a + 2];
                final double r2 = dx * dx + dy * dy + dz * dz;
                final double inverse3 = 1.0 / (r2 * Math.sqrt(r2));
                final double onI = gm[j] * inverse3;
                final double onJ = gm[i] * inverse3;
                newton[a] += onI * dx;
                newton[a + 1] += onI * dy;
                newton[a + 2] += onI * dz;
                newton[b] -= onJ * dx;
                newton[b + 1] -= onJ * dy;
                newton[b + 2] -= onJ * dz;
            }
        }
    }

    private void asteroids(double[] y, double[] dot) {
        final int v = 3 * bodies;
        for (int i = MAJOR; i < bodies; i++) {
            final int a = 3 * i;
            double ax = 0.0;
            double ay = 0.0;
            double az = 0.0;
            for (int j = 0; j < MAJOR; j++) {
                final double dx = position[3 * j] - y[a];
                final double dy = position[3 * j + 1] - y[a + 1];
                final double dz = position[3 * j + 2] - y[a + 2];
                final double r2 = dx * dx + dy * dy + dz * dz;
                final double inverse3 = 1.0 / (r2 * Math.sqrt(r2));
                final double on = gm[j] * inverse3;
                final double back = gm[i] * inverse3;
                ax += on * dx;
                ay += on * dy;
                az += on * dz;
                correction[3 * j] -= back * dx;
                correction[3 * j + 1] -= back * dy;
                correction[3 * j + 2] -= back * dz;
            }
            dot[v + a] += ax;
            dot[v + a + 1] += ay;
            dot[v + a + 2] += az;
        }
        final int large = Math.min(bodies, MAJOR + LARGE_ASTEROIDS);
        for (int i = MAJOR; i < large; i++) {
            for (int j = i + 1; j < large; j++) {
                final double dx = y[3 * j] - y[3 * i];
                final double dy = y[3 * j + 1] - y[3 * i + 1];
                final double dz = y[3 * j + 2] - y[3 * i + 2];
                final double r2 = dx * dx + dy * dy + dz * dz;
                final double inverse3 = 1.0 / (r2 * Math.sqrt(r2));
                attract(dot, v + 3 * i, gm[j] * inverse3, dx, dy, dz);
                attract(dot, v + 3 * j, -gm[i] * inverse3, dx, dy, dz);
            }
        }
        relativityOnLargeAsteroids(y, dot, large);
    }

    private static void attract(double[] out, int at, double scale, double dx, double dy, double dz) {
        out[at] += scale * dx;
        out[at + 1] += scale * dy;
        out[at + 2] += scale * dz;
    }

    private void relativityOnLargeAsteroids(double[] y, double[] dot, int large) {
        final int v = 3 * bodies;
        final double[] here = new double[3];
        final double[] moving = new double[3];
        final double[] added = new double[3];
        for (int i = MAJOR; i < large; i++) {
            System.arraycopy(y, 3 * i, here, 0, 3);
            System.arraycopy(y, v + 3 * i, moving, 0, 3);
            java.util.Arrays.fill(added, 0.0);
            EinsteinInfeldHoffmann.add(MAJOR, gm, position, velocity, newton, potentials, -1, here, moving, added, 0);
            attract(dot, v + 3 * i, 1.0, added[0], added[1], added[2]);
        }
    }
}
