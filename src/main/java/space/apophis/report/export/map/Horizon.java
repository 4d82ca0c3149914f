package space.apophis.report.export.map;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Where on Earth a body is above the horizon at an instant. Where axes are scaled so that the ellipsoid of WGS84 becomes the unit sphere,
 * the tangent planes that go through the body touch the sphere along a circle about the point below it, of the angle arccos(1/d) with d
 * the scaled distance of the body; scaled back, this is the horizon on the ellipsoid, without refraction and hills.
 */
final class Horizon {

    private static final double EQUATORIAL = 6378.137;
    private static final double FLATTENING = 1.0 / 298.257223563;
    private static final double POLAR_SHARE = 1.0 - FLATTENING;

    /** Of the circle. */
    private static final int POINTS = 360;

    private Horizon() {}

    /**
     * The rings of the area, counterclockwise, none over the meridian of 180 degrees; an area about a pole has that pole as an edge.
     *
     * @param longitudeDeg east, of the point below the body
     * @param latitudeDeg geodetic
     * @param altitudeKm above the ellipsoid, positive
     */
    static List<List<double[]>> rings(double longitudeDeg, double latitudeDeg, double altitudeKm) {
        final double[] body = scaled(latitudeDeg, altitudeKm);
        final double radius = Math.acos(1.0 / Math.hypot(body[0], body[1]));
        final double reduced = Math.atan2(body[1], body[0]);
        final List<double[]> circle = new ArrayList<>();
        for (int i = 0; i < POINTS; i++) {
            circle.add(point(longitudeDeg, reduced, radius, -2.0 * Math.PI * i / POINTS));
        }
        if (Math.abs(reduced) + radius > 0.5 * Math.PI) {
            return List.of(aboutPole(circle, Math.signum(latitudeDeg)));
        }
        return split(circle);
    }

    /** Distance from the axis and height over the equator, in units in which the ellipsoid is the unit sphere. */
    private static double[] scaled(double latitudeDeg, double altitudeKm) {
        final double latitude = Math.toRadians(latitudeDeg);
        final double e2 = FLATTENING * (2.0 - FLATTENING);
        final double normal = EQUATORIAL / Math.sqrt(1.0 - e2 * Math.pow(Math.sin(latitude), 2));
        return new double[] {
            (normal + altitudeKm) * Math.cos(latitude) / EQUATORIAL,
            (normal * (1.0 - e2) + altitudeKm) * Math.sin(latitude) / (EQUATORIAL * POLAR_SHARE)
        };
    }

    /**
     * On the circle.
     *
     * @param bearing from north over east, rad
     * @return longitude not brought into -180 to 180, and geodetic latitude, deg
     */
    private static double[] point(double longitudeDeg, double reduced, double radius, double bearing) {
        final double sine =
                Math.sin(reduced) * Math.cos(radius) + Math.cos(reduced) * Math.sin(radius) * Math.cos(bearing);
        final double cosine =
                Math.cos(reduced) * Math.cos(radius) - Math.sin(reduced) * Math.sin(radius) * Math.cos(bearing);
        final double east = Math.sin(radius) * Math.sin(bearing);
        return new double[] {
            longitudeDeg + Math.toDegrees(Math.atan2(east, cosine)),
            Math.toDegrees(Math.atan2(sine, POLAR_SHARE * Math.hypot(cosine, east)))
        };
    }

    /** Each meridian meets the circle once. */
    private static List<double[]> aboutPole(List<double[]> circle, double pole) {
        final List<double[]> line = new ArrayList<>();
        for (double[] point : circle) {
            line.add(new double[] {wrapped(point[0]), point[1]});
        }
        line.sort((a, b) -> Double.compare(a[0], b[0]));
        final double[] first = line.get(0);
        final double[] last = line.get(line.size() - 1);
        final double gap = first[0] + 360.0 - last[0];
        final double edge = gap == 0.0 ? first[1] : last[1] + (180.0 - last[0]) / gap * (first[1] - last[1]);
        final List<double[]> ring = new ArrayList<>();
        ring.add(new double[] {-180.0, edge});
        line.stream().filter(point -> Math.abs(point[0]) < 180.0).forEach(ring::add);
        ring.add(new double[] {180.0, edge});
        ring.add(new double[] {180.0, 90.0 * pole});
        ring.add(new double[] {-180.0, 90.0 * pole});
        if (pole < 0.0) {
            Collections.reverse(ring);
        }
        return closed(ring);
    }

    /** At 180 degrees east or west, if it reaches beyond. */
    private static List<List<double[]>> split(List<double[]> circle) {
        final List<List<double[]>> rings = new ArrayList<>();
        for (double turn : new double[] {-360.0, 0.0, 360.0}) {
            final List<double[]> ring = clipped(clipped(shifted(circle, turn), 1.0), -1.0);
            if (ring.size() > 2) {
                rings.add(closed(ring));
            }
        }
        return rings;
    }

    private static List<double[]> shifted(List<double[]> circle, double turn) {
        return circle.stream()
                .map(point -> new double[] {point[0] + turn, point[1]})
                .toList();
    }

    /** What of a ring is not beyond 180 degrees on a side (Sutherland and Hodgman 1974). */
    private static List<double[]> clipped(List<double[]> ring, double side) {
        final List<double[]> kept = new ArrayList<>();
        for (int i = 0; i < ring.size(); i++) {
            final double[] here = ring.get(i);
            final double[] next = ring.get((i + 1) % ring.size());
            final boolean inside = side * here[0] <= 180.0;
            if (inside) {
                kept.add(here);
            }
            if (inside != side * next[0] <= 180.0) {
                final double share = (side * 180.0 - here[0]) / (next[0] - here[0]);
                kept.add(new double[] {side * 180.0, here[1] + share * (next[1] - here[1])});
            }
        }
        return kept;
    }

    private static List<double[]> closed(List<double[]> ring) {
        final List<double[]> closed = new ArrayList<>(ring);
        closed.add(ring.get(0).clone());
        return closed;
    }

    private static double wrapped(double longitudeDeg) {
        return longitudeDeg - 360.0 * Math.rint(longitudeDeg / 360.0);
    }
}
