package space.apophis.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import space.apophis.chart.paper.GridField;
import space.apophis.chart.paper.Point;
import space.apophis.units.Table;

/**
 * A part of a map of the world whose left and right edges are the meridian of 180 degrees. A point is east longitude
 * and north latitude, degrees.
 *
 * @param rings closed, the last point of each the first; a place is in the region when an odd number of them goes
 *     round it
 */
public record MapRegion(List<List<Point>> rings) {

    public MapRegion {
        rings = rings.stream().map(List::copyOf).toList();
        for (List<Point> ring : rings) {
            if (ring.size() < 4 || !ring.get(0).equals(ring.get(ring.size() - 1))) {
                throw new IllegalArgumentException("a ring that is not closed, at " + ring.get(0));
            }
        }
    }

    /** The lines to draw: the rings without their sides along the edges of the map, where the region goes on. */
    List<List<Point>> outlines() {
        List<List<Point>> lines = new ArrayList<>();
        for (List<Point> ring : rings) {
            List<Point> line = new ArrayList<>(List.of(ring.get(0)));
            for (int i = 1; i < ring.size(); i++) {
                if (onEdge(ring.get(i - 1), ring.get(i))) {
                    keep(line, lines);
                    line = new ArrayList<>();
                }
                line.add(ring.get(i));
            }
            keep(line, lines);
        }
        return List.copyOf(lines);
    }

    private static void keep(List<Point> line, List<List<Point>> lines) {
        if (line.size() > 1) {
            lines.add(List.copyOf(line));
        }
    }

    private static boolean onEdge(Point p, Point q) {
        return Math.abs(p.x()) == 180 && p.x() == q.x() || Math.abs(p.y()) == 90 && p.y() == q.y();
    }

    /**
     * The land of Earth at 1:110 million, of Natural Earth; where the table comes from and how it was reduced is told in its
     * head. Lakes other than the Caspian Sea and small islands are left out.
     */
    public static MapRegion land() {
        Map<Integer, List<Point>> rings = new TreeMap<>();
        for (List<String> cells :
                Table.shipped(MapRegion.class, "coastlines.csv").rows()) {
            rings.computeIfAbsent(Integer.valueOf(cells.get(0)), ring -> new ArrayList<>())
                    .add(new Point(Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2))));
        }
        return new MapRegion(List.copyOf(rings.values()));
    }

    /** A number for every place of Earth, known on a grid of longitude and latitude and taken as linear between. */
    static final class WorldField {

        private final double[] longitudes;
        private final double[] latitudes;
        private final double[] values;

        /**
         * Works a field out.
         *
         * @param stepDeg of the grid, a divisor of 180
         * @param value at a point of longitude and latitude, degrees
         */
        WorldField(double stepDeg, ToDoubleFunction<Point> value) {
            longitudes = degrees(180, stepDeg);
            latitudes = degrees(90, stepDeg);
            values = new double[longitudes.length * latitudes.length];
            Arrays.parallelSetAll(
                    values,
                    i -> value.applyAsDouble(
                            new Point(longitudes[i % longitudes.length], latitudes[i / longitudes.length])));
        }

        private WorldField(WorldField grid, double[] values) {
            longitudes = grid.longitudes;
            latitudes = grid.latitudes;
            this.values = values;
        }

        private static double[] degrees(double most, double step) {
            return IntStream.rangeClosed(0, (int) Math.round(2 * most / step))
                    .mapToDouble(i -> step * i - most)
                    .toArray();
        }

        /** The lesser of this field and another on the same grid. */
        WorldField least(WorldField other) {
            double[] least = new double[values.length];
            Arrays.setAll(least, i -> Math.min(values[i], other.values[i]));
            return new WorldField(this, least);
        }

        WorldField negative() {
            return new WorldField(this, Arrays.stream(values).map(v -> -v).toArray());
        }

        /** Where the field is at least a level. */
        MapRegion atLeast(double level) {
            return new MapRegion(new GridField(longitudes, latitudes, values).rings(level));
        }
    }
}
