package space.apophis.chart.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A number on a grid of columns and rows, taken as linear between neighbours. Its contours are found by marching
 * squares (Lorensen and Cline 1987 in two dimensions). A node that is not a number is a gap: nothing is interpolated
 * towards it, and what reaches it ends at the nodes before.
 */
public final class GridField {

    private static final int NONE = -1;

    private final double[] x;
    private final double[] y;
    private final double[] values;

    /**
     * Keeps copies.
     *
     * @param x of the columns, rising
     * @param y of the rows, rising
     * @param values row by row, the lowest first; not a number where there is none
     */
    public GridField(double[] x, double[] y, double[] values) {
        if (values.length != x.length * y.length) {
            throw new IllegalArgumentException(values.length + " values on " + x.length + " by " + y.length + " nodes");
        }
        this.x = x.clone();
        this.y = y.clone();
        this.values = values.clone();
    }

    /** The same with gaps where another field of the same nodes has them. */
    public GridField within(GridField other) {
        return new GridField(
                x,
                y,
                IntStream.range(0, values.length)
                        .mapToDouble(i -> Double.isNaN(other.values[i]) ? Double.NaN : values[i])
                        .toArray());
    }

    /** The least value; not a number on a field of gaps. */
    public double least() {
        return quantile(0);
    }

    /** The value that a share of the nodes, 0 to 1, has no more than; not a number on a field of gaps. */
    public double quantile(double share) {
        double[] sorted =
                Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        return sorted.length == 0 ? Double.NaN : sorted[(int) Math.floor(share * (sorted.length - 1))];
    }

    /**
     * The borders of where the field is at least a level, closed along the edge of the grid and along gaps; a point is
     * inside when an odd number of rings goes round it.
     */
    public List<List<Point>> rings(double level) {
        List<List<Point>> rings = new ArrayList<>();
        for (List<Integer> sides : trace(level)) {
            List<Point> ring = new ArrayList<>();
            sides.forEach(side -> ring.add(crossing(side, level)));
            ring.add(ring.get(0));
            rings.add(ring);
        }
        return rings;
    }

    /** The lines on which the field has a value; they end at the edge of the grid and at gaps. */
    public List<List<Point>> lines(double level) {
        List<List<Point>> lines = new ArrayList<>();
        for (List<Integer> ring : trace(level)) {
            int ends = ring.size();
            // A ring that is cut is followed from a cut, one that is not from anywhere.
            int start = 0;
            while (start < ends && between(ring.get(start))) {
                start++;
            }
            start %= ends;
            List<Point> line = new ArrayList<>();
            for (int i = 0; i <= ends; i++) {
                int side = ring.get((start + i) % ends);
                if (between(side)) {
                    line.add(crossing(side, level));
                } else {
                    keep(line, lines);
                    line = new ArrayList<>();
                }
            }
            keep(line, lines);
        }
        return lines;
    }

    private static void keep(List<Point> line, List<List<Point>> lines) {
        if (line.size() > 1) {
            lines.add(line);
        }
    }

    /** The sides of cells that each ring goes through, in order. */
    private List<List<Integer>> trace(double level) {
        final int[] next = new int[2 * (y.length + 2) * (x.length + 2)];
        Arrays.fill(next, NONE);
        final List<Integer> starts = new ArrayList<>();
        // One row and column of cells more on each side, of no extent, close what reaches the edge of the grid.
        for (int row = -1; row < y.length; row++) {
            for (int column = -1; column < x.length; column++) {
                addSegments(column, row, level, next, starts);
            }
        }
        final List<List<Integer>> rings = new ArrayList<>();
        for (int start : starts) {
            final List<Integer> ring = new ArrayList<>();
            int side = start;
            while (next[side] != NONE) {
                ring.add(side);
                final int after = next[side];
                next[side] = NONE;
                side = after;
            }
            if (ring.size() > 2) {
                rings.add(ring);
            }
        }
        return rings;
    }

    /**
     * Goes round a cell counter-clockwise. Where the way leaves the region a side of its ring begins, and it ends
     * where the way next comes in again.
     */
    private void addSegments(int column, int row, double level, int[] next, List<Integer> starts) {
        final int inside = (inside(column, row, level) ? 1 : 0)
                | (inside(column + 1, row, level) ? 2 : 0)
                | (inside(column + 1, row + 1, level) ? 4 : 0)
                | (inside(column, row + 1, level) ? 8 : 0);
        // Nearly all cells are within or without.
        if (inside == 0 || inside == 15) {
            return;
        }
        final int[] sides = {
            side(column, row, false), side(column + 1, row, true), side(column, row + 1, false), side(column, row, true)
        };
        for (int corner = 0; corner < 4; corner++) {
            int other = (corner + 1) % 4;
            if ((inside >> corner & 1) == 1 && (inside >> other & 1) == 0) {
                while ((inside >> (other + 1) % 4 & 1) == 0) {
                    other = (other + 1) % 4;
                }
                next[sides[corner]] = sides[other];
                starts.add(sides[corner]);
            }
        }
    }

    private boolean inside(int column, int row, double level) {
        return known(column, row) && values[row * x.length + column] >= level;
    }

    private boolean known(int column, int row) {
        return column >= 0
                && column < x.length
                && row >= 0
                && row < y.length
                && !Double.isNaN(values[row * x.length + column]);
    }

    /** A number for the side from a node to the one right of it or, upwards, above it. */
    private int side(int column, int row, boolean upwards) {
        return 2 * ((row + 1) * (x.length + 2) + column + 1) + (upwards ? 1 : 0);
    }

    private int column(int side) {
        return side / 2 % (x.length + 2) - 1;
    }

    private int row(int side) {
        return side / 2 / (x.length + 2) - 1;
    }

    /** Whether both ends of a side have a value. */
    private boolean between(int side) {
        return known(column(side), row(side)) && known(column(side) + 1 - side % 2, row(side) + side % 2);
    }

    private Point crossing(int side, double level) {
        int column = column(side);
        int row = row(side);
        int nextColumn = column + 1 - side % 2;
        int nextRow = row + side % 2;
        if (!between(side)) {
            return known(column, row) ? node(column, row) : node(nextColumn, nextRow);
        }
        double here = values[row * x.length + column];
        double part = (level - here) / (values[nextRow * x.length + nextColumn] - here);
        Point from = node(column, row);
        Point to = node(nextColumn, nextRow);
        return new Point(from.x() + part * (to.x() - from.x()), from.y() + part * (to.y() - from.y()));
    }

    private Point node(int column, int row) {
        return new Point(x[column], y[row]);
    }
}
