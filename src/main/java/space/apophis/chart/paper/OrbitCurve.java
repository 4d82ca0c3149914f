package space.apophis.chart.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import space.apophis.study.result.OrbitResult;

/**
 * An osculating orbit about the Sun as a curve in the plane of the ecliptic J2000, seen from its north pole, au.
 *
 * @param orbit elliptic
 */
public record OrbitCurve(OrbitResult orbit) {

    private static final int STEPS = 360;
    private static final double DAY = 86400;

    /** Of Newton's method, which doubles the digits each time. */
    private static final int MOST_STEPS = 12;

    public OrbitCurve {
        if (!(orbit.eccentricity() >= 0 && orbit.eccentricity() < 1)) {
            throw new IllegalArgumentException("only an ellipse closes, not e = " + orbit.eccentricity());
        }
    }

    /** The whole ellipse, closed. */
    public List<Point> points() {
        List<Point> points = new ArrayList<>();
        for (int i = 0; i <= STEPS; i++) {
            points.add(atEccentricAnomaly(2 * Math.PI * i / STEPS));
        }
        return points;
    }

    /** Every tenth of those points, few enough to try a label at each. */
    public List<Point> everyTenDegrees() {
        return IntStream.range(0, STEPS / 10)
                .mapToObj(i -> atEccentricAnomaly(2 * Math.PI * 10 * i / STEPS))
                .toList();
    }

    /**
     * Where the body is at an instant, by Kepler's equation.
     *
     * @param secondsTdb since J2000
     */
    public Point at(double secondsTdb) {
        final double since = secondsTdb - TdbClock.seconds(orbit.tdb());
        final double mean = Math.toRadians(orbit.meanAnomalyDeg()) + 2 * Math.PI * since / (DAY * orbit.periodDays());
        final double e = orbit.eccentricity();
        // The start that serves every eccentricity (Danby 1988, section 6.6), and Newton's steps from it.
        double eccentric = mean + 0.85 * e * Math.signum(Math.sin(mean));
        for (int i = 0; i < MOST_STEPS; i++) {
            eccentric -= (eccentric - e * Math.sin(eccentric) - mean) / (1 - e * Math.cos(eccentric));
        }
        return atEccentricAnomaly(eccentric);
    }

    /** Where the orbit is nearest to the Sun. */
    public Point perihelion() {
        return atEccentricAnomaly(0);
    }

    /** Where the orbit goes north through the ecliptic. */
    public Point ascendingNode() {
        return atTrueAnomaly(-Math.toRadians(orbit.argumentOfPerihelionDeg()));
    }

    /** Where the orbit goes south through the ecliptic. */
    public Point descendingNode() {
        return atTrueAnomaly(Math.PI - Math.toRadians(orbit.argumentOfPerihelionDeg()));
    }

    private Point atTrueAnomaly(double anomaly) {
        double e = orbit.eccentricity();
        double r = orbit.semiMajorAxisAu() * (1 - e * e) / (1 + e * Math.cos(anomaly));
        return turned(r * Math.cos(anomaly), r * Math.sin(anomaly));
    }

    private Point atEccentricAnomaly(double anomaly) {
        double a = orbit.semiMajorAxisAu();
        double e = orbit.eccentricity();
        return turned(a * (Math.cos(anomaly) - e), a * Math.sqrt(1 - e * e) * Math.sin(anomaly));
    }

    /** From the axes of perihelion to the ecliptic: rotations by the argument, the inclination and the node. */
    private Point turned(double alongPerihelion, double ahead) {
        double argument = Math.toRadians(orbit.argumentOfPerihelionDeg());
        double node = Math.toRadians(orbit.nodeDeg());
        double fromNode = alongPerihelion * Math.cos(argument) - ahead * Math.sin(argument);
        double north = alongPerihelion * Math.sin(argument) + ahead * Math.cos(argument);
        double flat = north * Math.cos(Math.toRadians(orbit.inclinationDeg()));
        return new Point(
                fromNode * Math.cos(node) - flat * Math.sin(node), fromNode * Math.sin(node) + flat * Math.cos(node));
    }
}
