package space.apophis.chart;

import java.awt.Color;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;

/**
 * A level line on a panel without axes, with a scale of km and one of sigmas below it and room for signs above.
 *
 * @param panel it is drawn on, {@link #HALF_WIDTH} to either side of 0
 * @param base height of the line on the panel
 * @param halfKm what its ends are from its middle, km
 * @param sigmaKm a standard deviation, km
 */
record Ruler(PanelBuilder panel, double base, double halfKm, double sigmaKm) {

    /** Of the panel; the lines are a little shorter. */
    static final double HALF_WIDTH = 480;

    /** How far below the line its scales reach. */
    static final double BELOW = 62;

    private static final double LINE = 420;
    private static final double SIGMAS = 34;
    private static final double TICK = 5;
    private static final double NUMBER = 14;
    private static final double UNIT = 460;
    private static final int TICKS = 9;
    private static final int BINS_PER_SIGMA = 4;
    private static final int CURVE = 400;

    /** Narrower on the panel a bell is an upright line. */
    private static final double LEAST_BELL = 3;

    /** Where a distance from the middle is across the panel. */
    double at(double km) {
        return LINE * km / halfKm;
    }

    boolean shows(double km) {
        return Math.abs(km) <= halfKm;
    }

    /** The line and its scales. */
    void scales() {
        scale(base, 1, "km");
        scale(base - SIGMAS, sigmaKm, "σ");
    }

    private void scale(double height, double unitKm, String unit) {
        line(unit, new Point(-LINE, height), new Point(LINE, height), Theme.TEXT);
        final double step = Numbers.step(2 * halfKm / unitKm, TICKS);
        final int most = (int) Math.floor(halfKm / unitKm / step + 1e-9);
        for (int i = -most; i <= most; i++) {
            final double x = at(i * step * unitKm);
            line("tick", new Point(x, height), new Point(x, height - TICK), Theme.TEXT);
            panel.label(Label.contour(
                    Numbers.format("#,##0.######", i * step), List.of(new Point(x, height - NUMBER)), Theme.TEXT));
        }
        panel.label(Label.contour(unit, List.of(new Point(UNIT, height)), Theme.TEXT));
    }

    private void line(String name, Point from, Point to, Color color) {
        panel.border(name, List.of(from, to), color, Theme.THIN);
    }

    /** The normal density of the middle and sigma, so high at its top; an upright line where it is too narrow. */
    void bell(double height, Color color) {
        if (at(sigmaKm) < LEAST_BELL) {
            panel.curve("orbit solution", List.of(new Point(0, base), new Point(0, base + height)), color, Theme.SOLID);
            return;
        }
        final DoubleFunction<Point> density =
                km -> new Point(at(km), base + height * Math.exp(-0.5 * km * km / (sigmaKm * sigmaKm)));
        panel.curve(
                "orbit solution",
                IntStream.rangeClosed(-CURVE / 2, CURVE / 2)
                        .mapToObj(i -> density.apply(2 * halfKm * i / CURVE))
                        .toList(),
                color,
                Theme.SOLID);
    }

    /** Samples as a histogram at the scale of the bell. */
    void samples(double[] distancesKm, double height, Color color) {
        final double bin = sigmaKm / BINS_PER_SIGMA;
        final int most = (int) Math.floor(halfKm / bin);
        final int[] counts = new int[2 * most];
        for (double km : distancesKm) {
            final double at = Math.floor(km / bin) + most;
            if (at >= 0 && at < counts.length) {
                counts[(int) at]++;
            }
        }
        histogram(counts, bin, distancesKm.length, height, color);
    }

    /**
     * A histogram at the scale of the bell, those of its bins that the ruler shows.
     *
     * @param counts of bins side by side, as many before the middle of the ruler as after it
     * @param binKm width of each
     * @param samples all that were counted, and those in no bin
     */
    void histogram(int[] counts, double binKm, int samples, double height, Color color) {
        final double one = height * Math.sqrt(2 * Math.PI) * sigmaKm / (binKm * samples);
        for (int i = 0; i < counts.length; i++) {
            final double from = (i - counts.length / 2.0) * binKm;
            if (counts[i] > 0 && shows(from + binKm / 2)) {
                final double left = Math.max(from, -halfKm);
                final double right = Math.min(from + binKm, halfKm);
                panel.area(List.of(PanelBuilder.box(at(left), base, at(right), base + counts[i] * one)), color);
            }
        }
    }
}
