package space.apophis.chart;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import space.apophis.chart.paper.BandScale;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.study.result.PlaneDensityResult;

/**
 * Samples on the target plane as counts in cells, from the nominal point as origin: more of them than can be seen as dots.
 * The bands of counts go by factors of about three, so that what is rare is seen beside what is common.
 */
record DensityCells(PlaneDensityResult density) {

    private static final int[] MANTISSAS = {1, 3};
    private static final int DECADE = 10;

    /** Where the bands begin, from one sample to no more than the fullest cell has. */
    List<Integer> levels() {
        final int most =
                density.counts().stream().mapToInt(Integer::intValue).max().orElse(0);
        final List<Integer> levels = new ArrayList<>();
        for (int decade = 1; decade <= most; decade *= DECADE) {
            for (int mantissa : MANTISSAS) {
                if (mantissa * decade <= most) {
                    levels.add(mantissa * decade);
                }
            }
        }
        return levels;
    }

    /** Draws the cells, each band over those below it. */
    void draw(PanelBuilder panel) {
        final List<Integer> levels = levels();
        for (int band = 0; band < levels.size(); band++) {
            panel.area(boxes(levels.get(band)), color(band, levels.size()));
        }
    }

    /** Of the cells with at least so many samples; neighbours in a row share one. */
    List<List<Point>> boxes(int level) {
        final List<List<Point>> boxes = new ArrayList<>();
        for (int row = 0; row < density.cells(); row++) {
            int start = -1;
            for (int column = 0; column <= density.cells(); column++) {
                final boolean inside = column < density.cells() && density.count(row, column) >= level;
                if (inside && start < 0) {
                    start = column;
                } else if (!inside && start >= 0) {
                    boxes.add(PanelBuilder.box(edge(start), edge(row), edge(column), edge(row + 1)));
                    start = -1;
                }
            }
        }
        return boxes;
    }

    private double edge(int cell) {
        return cell * density.sideKm() - density.halfKm();
    }

    /** With the bands in its legend. */
    Chart legend(Chart chart) {
        final List<Integer> levels = levels();
        Chart legend = chart;
        for (int band = 0; band < levels.size(); band++) {
            final String range = band + 1 == levels.size()
                    ? Numbers.grouped(levels.get(band)) + " or more"
                    : Numbers.grouped(levels.get(band)) + " to " + Numbers.grouped(levels.get(band + 1) - 1);
            final Color color = color(band, levels.size());
            legend = legend.patch(
                    band == 0
                            ? "samples in a cell of " + Numbers.significant(density.sideKm()) + " km: " + range
                            : range,
                    color,
                    color);
        }
        return legend.inFixedColors();
    }

    private static Color color(int band, int bands) {
        return new BandScale(0, 1, bands).color(band);
    }
}
