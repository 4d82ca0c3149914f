package space.apophis.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A number for every place of Earth, known on a grid of longitude and latitude and taken as linear between. Its
 * contours are found by marching squares (Lorensen and Cline 1987 in two dimensions).
 */
final class WorldField {

    private final double stepDeg;
    private final int columns;
    private final int rows;
    private final double[] values;

    /**
     * Works a field out.
     *
     * @param stepDeg of the grid, a divisor of 180
     * @param value at a point of longitude and latitude, degrees
     */
    WorldField(double stepDeg, ToDoubleFunction<Point> value) {
        this.stepDeg = stepDeg;
        columns = (int) Math.round(360 / stepDeg) + 1;
        rows = (int) Math.round(180 / stepDeg) + 1;
        values = new double[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                values[row * columns + column] = value.applyAsDouble(place(column, row));
            }
        }
    }

    private WorldField(WorldField grid, double[] values) {
        stepDeg = grid.stepDeg;
        columns = grid.columns;
        rows = grid.rows;
        this.values = values;
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
        Map<Integer, Integer> next = new HashMap<>();
        List<Integer> starts = new ArrayList<>();
        // One row and column of cells more on each side, of no extent, close what reaches the edge of the map.
        for (int row = -1; row < rows; row++) {
            for (int column = -1; column < columns; column++) {
                addSegments(column, row, level, next, starts);
            }
        }
        List<List<Point>> rings = new ArrayList<>();
        for (int start : starts) {
            List<Point> ring = new ArrayList<>();
            Integer edge = start;
            while (next.containsKey(edge)) {
                ring.add(crossing(edge, level));
                edge = next.remove(edge);
            }
            if (ring.size() > 2) {
                ring.add(ring.get(0));
                rings.add(ring);
            }
        }
        return new MapRegion(rings);
    }

    /**
     * Goes round a cell counter-clockwise. Where the way leaves the region a side of its ring begins, and it ends
     * where the way next comes in again.
     */
    private void addSegments(int column, int row, double level, Map<Integer, Integer> next, List<Integer> starts) {
        int[] across = {column, column + 1, column + 1, column};
        int[] up = {row, row, row + 1, row + 1};
        int[] sides = {
            edge(column, row, false), edge(column + 1, row, true), edge(column, row + 1, false), edge(column, row, true)
        };
        for (int corner = 0; corner < 4; corner++) {
            if (!leaves(across, up, corner, level)) {
                continue;
            }
            int other = (corner + 1) % 4;
            while (!enters(across, up, other, level)) {
                other = (other + 1) % 4;
            }
            next.put(sides[corner], sides[other]);
            starts.add(sides[corner]);
        }
    }

    private boolean leaves(int[] across, int[] up, int corner, double level) {
        int after = (corner + 1) % 4;
        return inside(across[corner], up[corner], level) && !inside(across[after], up[after], level);
    }

    private boolean enters(int[] across, int[] up, int corner, double level) {
        int after = (corner + 1) % 4;
        return !inside(across[corner], up[corner], level) && inside(across[after], up[after], level);
    }

    private boolean inside(int column, int row, double level) {
        return onMap(column, row) && values[row * columns + column] >= level;
    }

    private boolean onMap(int column, int row) {
        return column >= 0 && column < columns && row >= 0 && row < rows;
    }

    /** A number for the side from a node to the one east of it or, upwards, north of it. */
    private int edge(int column, int row, boolean upwards) {
        return 2 * ((row + 1) * (columns + 2) + column + 1) + (upwards ? 1 : 0);
    }

    private Point crossing(int edge, double level) {
        int node = edge / 2;
        int column = node % (columns + 2) - 1;
        int row = node / (columns + 2) - 1;
        int nextColumn = edge % 2 == 0 ? column + 1 : column;
        int nextRow = edge % 2 == 0 ? row : row + 1;
        Point from = place(column, row);
        Point to = place(nextColumn, nextRow);
        if (!onMap(column, row) || !onMap(nextColumn, nextRow)) {
            return from;
        }
        double here = values[row * columns + column];
        double part = (level - here) / (values[nextRow * columns + nextColumn] - here);
        return new Point(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()));
    }

    /** The place of a node; of those beyond the edge of the map the nearest on it. */
    private Point place(int column, int row) {
        double longitude = -180 + stepDeg * Math.max(0, Math.min(column, columns - 1));
        double latitude = -90 + stepDeg * Math.max(0, Math.min(row, rows - 1));
        return new Point(longitude, latitude);
    }
}
