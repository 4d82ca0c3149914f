package space.apophis.chart.trajectory;

import java.util.List;
import java.util.stream.DoubleStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.ParkedFlybyResult;
import space.apophis.study.result.StudyResult;

/** What a pass costs a craft parked about Earth, by where on its orbit it is. */
public final class ParkedFlybyChart {

    private static final double M_S = 1000.0;

    private ParkedFlybyChart() {}

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        final ParkedFlybyResult parked = result.nearby().parkedFlyby();
        return parked == null || parked.longitudes().size() < 2
                ? Chart.none()
                : draw(parked, result.asteroid().designation());
    }

    private static Chart draw(ParkedFlybyResult parked, String asteroid) {
        final List<Point> curve = parked.longitudes().stream()
                .map(each -> new Point(each.trueLongitudeDeg(), M_S * each.deltaVKmS()))
                .toList();
        final Point own = new Point(parked.orbit().trueLongitudeDeg(), M_S * parked.deltaVKmS());
        final Double limit = parked.limitDeltaVKmS();
        final DoubleStream heights = DoubleStream.concat(
                Axis.heights(curve), limit == null ? DoubleStream.of(own.y()) : DoubleStream.of(own.y(), M_S * limit));
        final PanelBuilder panel = PanelBuilder.of(
                        Axis.linear(
                                "True longitude at " + parked.orbit().epoch().utc(), 0, 360, 9, "0°"),
                        Axis.about("Δv of the burn, m/s", heights, 0.25, 0.1, 8, "#,##0"))
                .curve("delta v", curve, Theme.EARTH, Theme.SOLID)
                .dots("craft", List.of(own), Theme.ASTEROID)
                .label(Label.mark(Numbers.format("0", own.y()) + " m/s, flown", List.of(own), Theme.ASTEROID));
        if (limit != null) {
            panel.level(M_S * limit, "limit " + Numbers.format("0", M_S * limit) + " m/s", Theme.MOON, Theme.DASHED);
        }
        return Chart.of("From an orbit about Earth past " + asteroid + ": cost by place on the orbit", panel.build());
    }
}
