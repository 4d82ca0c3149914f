package space.apophis.chart;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jfree.chart.JFreeChart;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.ChartDrawer;
import space.apophis.chart.paper.Framed;
import space.apophis.chart.paper.Theme;

/**
 * A figure of a page: one of a list of constants, each of which has its files named after it.
 *
 * @param <R> what the page is of
 */
public interface PageFigure<R> extends Framed {

    /**
     * What a figure is.
     *
     * @param title a few words
     * @param height on the screen, pixels
     * @param chart what is on it; without content where there is nothing to show
     * @param caption what is seen, in sentences
     */
    record Sketch<R>(String title, int height, Function<R, Chart> chart, String caption) {}

    /** Of the constant. */
    String name();

    /** What it is. */
    Sketch<R> sketch();

    /** What is on those figures that there is something to show for, in their order; made on as many threads as there are. */
    static <R, F extends Enum<F> & PageFigure<R>> Map<F, Chart> of(Class<F> figures, R result) {
        final List<F> all = List.of(figures.getEnumConstants());
        final List<Chart> made = all.parallelStream()
                .map(figure -> figure.sketch().chart().apply(result))
                .toList();
        final Map<F, Chart> charts = new EnumMap<>(figures);
        all.forEach(figure -> charts.put(figure, made.get(figure.ordinal())));
        charts.values().removeIf(chart -> !chart.hasContent());
        return charts;
    }

    @Override
    default String stem() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    default String title() {
        return sketch().title();
    }

    @Override
    default int height() {
        return sketch().height();
    }

    @Override
    default String caption() {
        return sketch().caption();
    }

    /** Draws one that {@link #of} has. */
    default JFreeChart draw(R result, Theme theme) {
        return new ChartDrawer(theme).draw(sketch().chart().apply(result));
    }
}
