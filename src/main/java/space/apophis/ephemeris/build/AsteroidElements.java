package space.apophis.ephemeris.build;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.orbits.KeplerianAnomalyUtility;
import space.apophis.units.Table;
import space.apophis.units.Unit;

/**
 * An asteroid of the table that ships: osculating elements at the epoch of the start states.
 *
 * @param number of the Minor Planet Center
 * @param gm m^3/s^2
 * @param semiMajorAxis m
 * @param inclination to the ecliptic of J2000, rad, as all angles
 */
record AsteroidElements(
        int number,
        String name,
        double gm,
        double semiMajorAxis,
        double eccentricity,
        double inclination,
        double node,
        double argumentOfPerihelion,
        double meanAnomaly) {

    private static final double OBLIQUITY = FastMath.toRadians(84381.448 / 3600.0);

    /** All of the table, by falling gravitational parameter. */
    static AsteroidElements[] shipped() {
        final Table table = Table.shipped(AsteroidElements.class, "asteroids.csv");
        final AsteroidElements[] all = new AsteroidElements[table.rows().size()];
        for (int row = 0; row < all.length; row++) {
            all[row] = new AsteroidElements(
                    (int) table.number(row, "number"),
                    table.text(row, "name"),
                    table.number(row, "gm_km3_s2") * 1e9,
                    table.number(row, "a_au") * Unit.AU,
                    table.number(row, "e"),
                    FastMath.toRadians(table.number(row, "i_deg")),
                    FastMath.toRadians(table.number(row, "node_deg")),
                    FastMath.toRadians(table.number(row, "peri_deg")),
                    FastMath.toRadians(table.number(row, "mean_anomaly_deg")));
        }
        return all;
    }

    /**
     * Heliocentric state, ICRF.
     *
     * @param gmSun m^3/s^2
     * @return position, m, and velocity, m/s: six numbers
     */
    double[] state(double gmSun) {
        final double anomaly = KeplerianAnomalyUtility.ellipticMeanToEccentric(eccentricity, meanAnomaly);
        final double sinE = FastMath.sin(anomaly);
        final double cosE = FastMath.cos(anomaly);
        final double minor = FastMath.sqrt(1.0 - eccentricity * eccentricity);
        final double rate = FastMath.sqrt(gmSun / semiMajorAxis) / (1.0 - eccentricity * cosE);

        final double cn = FastMath.cos(node);
        final double sn = FastMath.sin(node);
        final double cw = FastMath.cos(argumentOfPerihelion);
        final double sw = FastMath.sin(argumentOfPerihelion);
        final double ci = FastMath.cos(inclination);
        final double si = FastMath.sin(inclination);
        final Vector3D p = toEquator(cn * cw - sn * sw * ci, sn * cw + cn * sw * ci, sw * si);
        final Vector3D q = toEquator(-cn * sw - sn * cw * ci, -sn * sw + cn * cw * ci, cw * si);

        final Vector3D position =
                new Vector3D(semiMajorAxis * (cosE - eccentricity), p, semiMajorAxis * minor * sinE, q);
        final Vector3D velocity = new Vector3D(-rate * sinE, p, rate * minor * cosE, q);
        return new double[] {
            position.getX(), position.getY(), position.getZ(), velocity.getX(), velocity.getY(), velocity.getZ()
        };
    }

    private static Vector3D toEquator(double x, double y, double z) {
        final double c = FastMath.cos(OBLIQUITY);
        final double s = FastMath.sin(OBLIQUITY);
        return new Vector3D(x, c * y - s * z, s * y + c * z);
    }
}
