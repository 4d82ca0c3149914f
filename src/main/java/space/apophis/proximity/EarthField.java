package space.apophis.proximity;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.util.FastMath;
import org.orekit.frames.Transform;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.gravity.SphericalHarmonics;
import space.apophis.units.Table;

/**
 * What Earth's harmonics of degree 2 and higher pull a craft more than the asteroid beside it. The pull of the harmonics, 1e-5 m/s^2
 * at 38,000 km, is so small that the plain difference of two of them is good to 1e-21 m/s^2. Earth turns evenly about the pole of one
 * instant, which is near enough for some days: precession and nutation turn it by 0.2 arcsec in one. Immutable.
 */
public final class EarthField {

    private static final double RADIUS = 6378136.46;

    /** Farther away its tide across 1000 km is below 1e-12 m/s^2, m. */
    private static final double REACH = 1e9;

    private final double gm;
    private final SphericalHarmonics field;
    private final double reference;
    private final double rate;
    private final double[] toFixed;

    /**
     * @param degree 2 to 4
     * @param reference TDB seconds since J2000, within some days of the instants that it is asked for
     */
    public EarthField(SolarSystem solarSystem, int degree, double reference) {
        this.gm = solarSystem.planets().gm(Body.EARTH);
        this.field = harmonics(degree);
        this.reference = reference;
        final Transform turn = BodySurface.of(solarSystem, Body.EARTH).turn(reference);
        final Rotation rotation = turn.getRotation();
        final double[][] rows = rotation.getMatrix();
        this.toFixed = new double[9];
        for (int i = 0; i < 3; i++) {
            System.arraycopy(rows[i], 0, toFixed, 3 * i, 3);
        }
        this.rate = turn.getRotationRate().getZ();
    }

    private static SphericalHarmonics harmonics(int degree) {
        final double[][] c = new double[degree + 1][degree + 1];
        final double[][] s = new double[degree + 1][degree + 1];
        final Table table = Table.shipped(EarthField.class, "earth-gravity.csv");
        for (int row = 0; row < table.rows().size(); row++) {
            final int n = (int) table.number(row, "degree");
            final int m = (int) table.number(row, "order");
            if (n <= degree) {
                final double scale = normalisation(n, m);
                c[n][m] = scale * table.number(row, "c");
                s[n][m] = scale * table.number(row, "s");
            }
        }
        return new SphericalHarmonics(RADIUS, c, s);
    }

    /** From full normalisation to none (Montenbruck and Gill 2000, eq. 3.13). */
    private static double normalisation(int n, int m) {
        double square = (m == 0 ? 1.0 : 2.0) * (2 * n + 1);
        for (int k = n - m + 1; k <= n + m; k++) {
            square /= k;
        }
        return FastMath.sqrt(square);
    }

    /** Whether it counts where Earth is as far from the asteroid, m. */
    static boolean reaches(double distance) {
        return distance < REACH;
    }

    /**
     * Adds the difference of the pulls.
     *
     * @param t TDB seconds since J2000
     * @param earth array that holds Earth's place from the asteroid at {@code at}, ICRF axes, m
     * @param x of the craft from the asteroid, m; likewise y, z
     * @param out three numbers added to, m/s^2
     */
    void add(double t, double[] earth, int at, double x, double y, double z, double[] out) {
        final double turned = rate * (t - reference);
        final double cos = FastMath.cos(turned);
        final double sin = FastMath.sin(turned);
        final double[] craft = pull(x - earth[at], y - earth[at + 1], z - earth[at + 2], cos, sin);
        final double[] body = pull(-earth[at], -earth[at + 1], -earth[at + 2], cos, sin);
        final double fx = craft[0] - body[0];
        final double fy = craft[1] - body[1];
        final double fz = craft[2] - body[2];
        final double ux = cos * fx - sin * fy;
        final double uy = sin * fx + cos * fy;
        for (int k = 0; k < 3; k++) {
            out[k] += toFixed[k] * ux + toFixed[3 + k] * uy + toFixed[6 + k] * fz;
        }
    }

    private double[] pull(double x, double y, double z, double cos, double sin) {
        final double ux = toFixed[0] * x + toFixed[1] * y + toFixed[2] * z;
        final double uy = toFixed[3] * x + toFixed[4] * y + toFixed[5] * z;
        final double uz = toFixed[6] * x + toFixed[7] * y + toFixed[8] * z;
        return field.acceleration(gm, cos * ux + sin * uy, cos * uy - sin * ux, uz);
    }
}
