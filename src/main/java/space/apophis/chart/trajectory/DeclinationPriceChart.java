package space.apophis.chart.trajectory;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.DeclinationPriceResult;
import space.apophis.study.result.StudyResult;

/** What a limit on the declination of the launch costs: burns on the way, and the launch that goes with them. */
public final class DeclinationPriceChart {

    private final DeclinationPriceResult price;
    private final Axis limits;

    private DeclinationPriceChart(DeclinationPriceResult price) {
        this.price = price;
        limits = Axis.linear(
                "Limit on the declination of the launch, north or south, °",
                price.points().get(0).limitDeg(),
                price.points().get(price.points().size() - 1).limitDeg(),
                10,
                "0.##");
    }

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        final DeclinationPriceResult price = result.trajectories().declinationPrice();
        if (price == null || price.points().size() < 2) {
            return Chart.none();
        }
        final DeclinationPriceChart chart = new DeclinationPriceChart(price);
        return Chart.stack("What a limit on the declination of the launch costs")
                .and(chart.burns().build(), 3)
                .and(chart.launch().build(), 2);
    }

    private PanelBuilder burns() {
        final double published = price.publishedDeltaVKmS();
        final List<Point> curve = curve(DeclinationPriceResult.Point::deltaVKmS);
        final PanelBuilder panel = panel("Burns that are its price, km/s", curve, published);
        panel.dots("limits", curve, 3, Theme.ASTEROID).curve("price", curve, Theme.ASTEROID, Theme.SOLID);
        if (price.impliedDeclinationDeg() != null) {
            final Point at = new Point(price.impliedDeclinationDeg(), published);
            panel.label(Label.name("limit of " + Numbers.format("0.00", at.x()) + "°, inferred", at, Theme.TEXT));
        }
        return panel.level(
                published,
                "as flown by the real mission, " + Numbers.format("0.000", published) + " km/s",
                Theme.EARTH,
                Theme.DASHED);
    }

    private PanelBuilder launch() {
        final List<Point> curve = curve(DeclinationPriceResult.Point::c3Km2S2);
        final PanelBuilder panel = panel("C3, km²/s²", curve, curve.get(0).y());
        panel.curve("C3", curve, Theme.BEFORE, Theme.SOLID);
        for (Point end : List.of(curve.get(0), curve.get(curve.size() - 1))) {
            panel.label(Label.name("C3 " + Numbers.format("0.0", end.y()) + " km²/s²", end, Theme.BEFORE));
        }
        return panel;
    }

    private PanelBuilder panel(String title, List<Point> curve, double other) {
        final PanelBuilder panel = PanelBuilder.of(
                limits,
                Axis.about(
                        title,
                        DoubleStream.concat(Axis.heights(curve), DoubleStream.of(other)),
                        0.12,
                        0.15,
                        6,
                        "0.0##"));
        return price.impliedDeclinationDeg() == null
                ? panel
                : panel.upright(price.impliedDeclinationDeg(), "inferred", Theme.TEXT, Theme.DOTTED);
    }

    private List<Point> curve(ToDoubleFunction<DeclinationPriceResult.Point> quantity) {
        return price.points().stream()
                .map(p -> new Point(p.limitDeg(), quantity.applyAsDouble(p)))
                .toList();
    }
}
