package space.apophis.report.export.map;

import java.util.List;
import java.util.Map;

/**
 * Something on a map of Earth. No part of it crosses the meridian of 180 degrees (RFC 7946, section 3.1.9).
 *
 * @param name for people
 * @param text for people, longer
 * @param shape of the parts
 * @param parts each of longitude and latitude, deg: one point; a line; or the ring of an area, its last point the first again,
 *     counterclockwise
 * @param properties for programs, of numbers and texts, in their order
 */
record MapFeature(String name, String text, Shape shape, List<List<double[]>> parts, Map<String, Object> properties) {

    /** What it is made of, by the name that GeoJSON has for it. */
    enum Shape {
        POINT("Point"),
        LINE("LineString"),
        AREA("Polygon");

        private final String geoJson;

        Shape(String geoJson) {
            this.geoJson = geoJson;
        }

        String geoJson() {
            return geoJson;
        }
    }

    static MapFeature point(
            String name, String text, double longitudeDeg, double latitudeDeg, Map<String, Object> properties) {
        return new MapFeature(
                name, text, Shape.POINT, List.of(List.of(new double[] {longitudeDeg, latitudeDeg})), properties);
    }

    /** A line, cut where it crosses the meridian of 180 degrees; nothing of fewer than two points. */
    static List<MapFeature> line(String name, String text, List<double[]> points, Map<String, Object> properties) {
        final List<List<double[]>> parts = DateLine.cut(points);
        return parts.isEmpty() ? List.of() : List.of(new MapFeature(name, text, Shape.LINE, parts, properties));
    }
}
