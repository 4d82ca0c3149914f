package space.apophis.study;

import java.util.ArrayList;
import java.util.List;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.SwingByResult;
import space.apophis.study.result.When;

/**
 * Paths about the Sun and past a planet in closed form, for trajectories of several legs: curves through knots in the plane
 * of the ecliptic, ellipses, hyperbolas.
 */
final class SyntheticTrajectory {

    static final double AU_KM = 149597870.7;
    static final double DAY = 86400;

    private static final double OBLIQUITY = Math.toRadians(84381.448 / 3600);
    private static final double EARTH_LONGITUDE = 203.9;
    private static final double EARTH_RATE = 360 / 365.256363;

    private SyntheticTrajectory() {}

    /** A point of a path: when, ecliptic longitude in degrees without bound, distance from the Sun, height. */
    record Knot(double t, double longitude, double au, double heightAu) {}

    /** Through knots by cubics that take the slopes of their neighbours. */
    static StateSample through(List<Knot> knots, double t) {
        final double[] p = at(knots, t);
        final double[] before = at(knots, t - 60);
        final double[] after = at(knots, t + 60);
        return icrf(t, p, new double[] {
            (after[0] - before[0]) / 120, (after[1] - before[1]) / 120, (after[2] - before[2]) / 120
        });
    }

    private static double[] at(List<Knot> knots, double t) {
        int i = 0;
        while (i < knots.size() - 2 && knots.get(i + 1).t() <= t) {
            i++;
        }
        final double[] value = new double[3];
        for (int part = 0; part < 3; part++) {
            value[part] = cubic(knots, i, t, part);
        }
        final double longitude = Math.toRadians(value[0]);
        return new double[] {
            AU_KM * value[1] * Math.cos(longitude), AU_KM * value[1] * Math.sin(longitude), AU_KM * value[2]
        };
    }

    private static double cubic(List<Knot> knots, int i, double t, int part) {
        final Knot a = knots.get(i);
        final Knot b = knots.get(i + 1);
        final double h = b.t() - a.t();
        final double u = (t - a.t()) / h;
        final double v = 1 - u;
        final double p = part(a, part);
        final double q = part(b, part);
        return v * v * (1 + 2 * u) * p
                + u * u * (3 - 2 * u) * q
                + h * u * v * (v * slope(knots, i, part) - u * slope(knots, i + 1, part));
    }

    private static double slope(List<Knot> knots, int i, int part) {
        final Knot a = knots.get(Math.max(i - 1, 0));
        final Knot b = knots.get(Math.min(i + 1, knots.size() - 1));
        return (part(b, part) - part(a, part)) / (b.t() - a.t());
    }

    private static double part(Knot knot, int part) {
        return part == 0 ? knot.longitude() : part == 1 ? knot.au() : knot.heightAu();
    }

    /** Ecliptic longitude of Earth, degrees, growing with time. */
    static double earthLongitude(double t) {
        return EARTH_LONGITUDE + EARTH_RATE * (t - SyntheticFlyby.CLOSEST) / DAY;
    }

    static StateSample earth(double t) {
        return circle(t, 1, EARTH_RATE, EARTH_LONGITUDE);
    }

    /**
     * On a circle in the ecliptic.
     *
     * @param rate degrees a day
     * @param longitude degrees, at the encounter
     */
    static StateSample circle(double t, double au, double rate, double longitude) {
        final double angle = Math.toRadians(longitude + rate * (t - SyntheticFlyby.CLOSEST) / DAY);
        final double speed = AU_KM * au * Math.toRadians(rate) / DAY;
        return icrf(t, new double[] {AU_KM * au * Math.cos(angle), AU_KM * au * Math.sin(angle), 0}, new double[] {
            -speed * Math.sin(angle), speed * Math.cos(angle), 0
        });
    }

    /**
     * On an ellipse that at an instant is at a longitude in the ecliptic, on its way out.
     *
     * @param there instant of that
     * @param longitude ecliptic, degrees, then
     * @param distance from the Sun then, au
     */
    static StateSample ellipse(
            double t,
            double axisAu,
            double eccentricity,
            double tilt,
            double there,
            double longitude,
            double distance) {
        final double anomaly = Math.acos((1 - distance / axisAu) / eccentricity);
        final double motion = 2 * Math.PI / (365.256363 * DAY * Math.pow(axisAu, 1.5));
        final double mean = anomaly - eccentricity * Math.sin(anomaly) + motion * (t - there);
        double e = mean;
        for (int i = 0; i < 100; i++) {
            e -= (e - eccentricity * Math.sin(e) - mean) / (1 - eccentricity * Math.cos(e));
        }
        final double width = Math.sqrt(1 - eccentricity * eccentricity);
        final double turn =
                Math.toRadians(longitude) - Math.atan2(width * Math.sin(anomaly), Math.cos(anomaly) - eccentricity);
        final double rate = motion / (1 - eccentricity * Math.cos(e));
        return icrf(
                t,
                turned(axisAu * (Math.cos(e) - eccentricity), axisAu * width * Math.sin(e), turn, tilt, longitude),
                turned(-axisAu * Math.sin(e) * rate, axisAu * width * Math.cos(e) * rate, turn, tilt, longitude));
    }

    /** Tilted about the direction in which it crosses the ecliptic. */
    private static double[] turned(double x, double y, double turn, double tilt, double nodeDeg) {
        final double node = Math.toRadians(nodeDeg);
        final double flatX = x * Math.cos(turn) - y * Math.sin(turn);
        final double flatY = x * Math.sin(turn) + y * Math.cos(turn);
        final double along = flatX * Math.cos(node) + flatY * Math.sin(node);
        final double across = flatY * Math.cos(node) - flatX * Math.sin(node);
        final double c = Math.cos(Math.toRadians(tilt));
        final double s = Math.sin(Math.toRadians(tilt));
        return new double[] {
            AU_KM * (along * Math.cos(node) - across * c * Math.sin(node)),
            AU_KM * (along * Math.sin(node) + across * c * Math.cos(node)),
            AU_KM * across * s
        };
    }

    private static StateSample icrf(double t, double[] p, double[] v) {
        final double c = Math.cos(OBLIQUITY);
        final double s = Math.sin(OBLIQUITY);
        return new StateSample(
                t, p[0], c * p[1] - s * p[2], s * p[1] + c * p[2], v[0], c * v[1] - s * v[2], s * v[1] + c * v[2]);
    }

    /** The outer planet of the swing-by: a circle of 1.55 au. */
    static StateSample planet(double t) {
        return circle(t, 1.55, 0.51, 11 + 0.51 * 560);
    }

    /**
     * A hyperbola past a planet.
     *
     * @param incoming unit vector of the asymptote, ICRF
     * @param pole a vector that is made the pole of the motion, as far as it is normal to the asymptote
     */
    static SwingByResult swingBy(
            String body,
            String label,
            String utc,
            double gm,
            double radius,
            double altitude,
            double speed,
            double[] incoming,
            double[] pole) {
        final double a = gm / (speed * speed);
        final double e = 1 + (radius + altitude) / a;
        final double root = Math.sqrt(1 - 1 / (e * e));
        final double[] s = unit(incoming);
        final double[] b = unit(cross(s, pole));
        final double[] periapsis = sum(s, 1 / e, b, root);
        final double[] ahead = sum(s, root, b, -1 / e);
        final double[] across = unit(cross(s, new double[] {0, 0, 1}));
        final double[] down = cross(s, across);
        final double impact = a * Math.sqrt(e * e - 1);
        final double t = SyntheticFlyby.seconds(utc.substring(0, 23)) + 69.184;
        final double motion = Math.sqrt(gm / (a * a * a));
        final List<StateSample> path = new ArrayList<>();
        for (int i = -36; i <= 36; i++) {
            final double mean = motion * 600 * i;
            double f = Math.signum(mean) * Math.log(2 * Math.abs(mean) / e + 1.8);
            for (int step = 0; step < 60; step++) {
                f -= (e * Math.sinh(f) - f - mean) / (e * Math.cosh(f) - 1);
            }
            final double rate = motion / (e * Math.cosh(f) - 1);
            final double[] p = sum(periapsis, a * (e - Math.cosh(f)), ahead, a * Math.sqrt(e * e - 1) * Math.sinh(f));
            final double[] v =
                    sum(periapsis, -a * Math.sinh(f) * rate, ahead, a * Math.sqrt(e * e - 1) * Math.cosh(f) * rate);
            path.add(new StateSample(t + 600 * i, p[0], p[1], p[2], v[0], v[1], v[2]));
        }
        return new SwingByResult(
                body,
                label,
                true,
                new When(t, utc),
                altitude,
                speed,
                Math.toDegrees(2 * Math.asin(1 / e)),
                0,
                new SwingByResult.Aim(impact * dot(b, across), impact * dot(b, down), 0.004),
                new SwingByResult.Planet(gm, radius),
                new SwingByResult.Asymptote(s[0], s[1], s[2]),
                path);
    }

    private static double dot(double[] a, double[] b) {
        return a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
    }

    private static double[] cross(double[] a, double[] b) {
        return new double[] {a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]};
    }

    private static double[] sum(double[] a, double p, double[] b, double q) {
        return new double[] {p * a[0] + q * b[0], p * a[1] + q * b[1], p * a[2] + q * b[2]};
    }

    private static double[] unit(double[] a) {
        final double norm = Math.sqrt(dot(a, a));
        return new double[] {a[0] / norm, a[1] / norm, a[2] / norm};
    }
}
