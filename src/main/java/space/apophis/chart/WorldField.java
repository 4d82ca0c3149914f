package space.apophis.chart;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import space.apophis.chart.paper.GridField;
import space.apophis.chart.paper.Point;

/** A number for every place of Earth, known on a grid of longitude and latitude and taken as linear between. */
final class WorldField {

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
        Arrays.setAll(
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
