package space.apophis.chart.escort;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.EscortLinksResult;
import space.apophis.study.result.IntervalResult;
import space.apophis.study.result.LinkDayResult;
import space.apophis.study.result.LinkStationResult;
import space.apophis.study.result.StudyResult;

/** When stations on Earth receive a craft beside the asteroid, and how fast it sends. */
public final class LinkChart {

    /** Pixels. */
    public static final int HEIGHT = 900;

    /** What is seen. */
    public static final String CAPTION =
            "Above, at the middle of each UTC day: the rate of data by the link budget, the range from the centre of Earth, and the"
                    + " craft's angle from the Sun. Below, a strip for each station with the hours of each day (upwards, UTC) in which it"
                    + " has the craft above its least elevation. The upright line is the closest pass of the encounter.";

    private static final double DAY = UtcClock.ofDays(1);
    private static final double MILLION = 1e6;
    static final double STRENGTH = 0.55;
    private static final Color NEAR_SUN = new Color(0xF3E2B8);
    private static final Color GROUND = new Color(255, 255, 255, 215);

    private static final double[] NAMES = {0.1, 0.2, 0.5, 0.7};

    private static final int CURVES = 70;
    private static final int STRIP = 58;

    private LinkChart() {}

    static Optional<EscortLinksResult> links(StudyResult result) {
        return Optional.ofNullable(result.nearby().escort()).map(escort -> escort.links());
    }

    /** The whole escort, one strip for each station. */
    public static Chart draw(StudyResult result) {
        return links(result)
                .filter(links -> links.days().size() > 1)
                .map(links -> draw(result, links))
                .orElse(Chart.none());
    }

    private static Chart draw(StudyResult result, EscortLinksResult links) {
        final double from = midnight(links.days().get(0));
        final double to = midnight(links.days().get(links.days().size() - 1)) + DAY;
        final Axis time = Axis.calendar("Day, UTC", from, to);
        Chart chart = Chart.stack(result.asteroid().designation() + ": links of the craft with Earth")
                .and(curve(result, links, time, "Rate of data", "kbit/s", Theme.EARTH, LinkDayResult::rateKbps), CURVES)
                .and(
                        curve(
                                result,
                                links,
                                time,
                                "Range from Earth",
                                "10⁶ km",
                                Theme.ASTEROID,
                                day -> day.rangeKm() / MILLION),
                        CURVES)
                .and(
                        curve(result, links, time, "Angle from the Sun", "°", Theme.SUN, LinkDayResult::elongationDeg),
                        CURVES);
        for (LinkStationResult station : links.stations()) {
            chart = chart.and(strip(result, links, time, station), STRIP);
        }
        return signed(chart, links);
    }

    private static double midnight(LinkDayResult day) {
        return UtcClock.millis(day.day() + "T00:00:00Z");
    }

    private static Panel curve(
            StudyResult result,
            EscortLinksResult links,
            Axis time,
            String name,
            String unit,
            Color color,
            ToDoubleFunction<LinkDayResult> value) {
        final List<Point> points = links.days().stream()
                .map(day -> new Point(midnight(day) + 0.5 * DAY, value.applyAsDouble(day)))
                .toList();
        final PanelBuilder panel = PanelBuilder.of(
                time,
                Axis.about(
                        unit,
                        Stream.concat(points.stream(), Stream.of(new Point(0, 0)))
                                .mapToDouble(Point::y),
                        0,
                        0.12,
                        3,
                        "#,##0"));
        shade(panel, links);
        encounter(panel, result);
        return panel.named(name, points, color, Theme.SOLID, NAMES).build();
    }

    private static Panel strip(StudyResult result, EscortLinksResult links, Axis time, LinkStationResult station) {
        final Axis hours = Axis.linear("h UTC", 0, 24, 2, "0").every(12);
        final PanelBuilder panel = PanelBuilder.of(time, hours);
        shade(panel, links);
        final Color fill = Theme.faded(color(station.network()), STRENGTH);
        for (List<Point> ring : PassBand.rings(links.of(station.name()))) {
            panel.area(List.of(ring), fill);
        }
        encounter(panel, result);
        return panel.text(title(station.name(), time, hours.high())).build();
    }

    /** In the upper left corner. */
    private static Panel.Text title(String name, Axis time, double top) {
        return new Panel.Text(
                List.of(name),
                new Point(time.low() + 0.006 * (time.high() - time.low()), 0.96 * top),
                7.2 * name.length() + 4.0,
                15.0,
                new Theme().labelFont(),
                GROUND);
    }

    private static void shade(PanelBuilder panel, EscortLinksResult links) {
        for (IntervalResult near : links.nearSun()) {
            panel.band(UtcClock.millis(near.fromUtc()), UtcClock.millis(near.toUtc()), NEAR_SUN);
        }
    }

    static Optional<Double> encounter(StudyResult result) {
        return Optional.ofNullable(result.passes().encounter())
                .map(encounter -> UtcClock.millis(encounter.approach().utc()));
    }

    private static void encounter(PanelBuilder panel, StudyResult result) {
        encounter(result)
                .filter(panel.across()::shows)
                .ifPresent(at -> panel.upright(at, "encounter", Theme.ASTEROID, PanelBuilder.stroke(1.4)));
    }

    /** The colour of a network. */
    public static Color color(String network) {
        if (network == null) {
            return Theme.BEFORE;
        }
        return switch (network) {
            case "ESA" -> Theme.EARTH;
            case "JAXA" -> Theme.ASTEROID;
            case "DSN" -> Theme.RING;
            default -> Theme.BEFORE;
        };
    }

    static Chart signed(Chart chart, EscortLinksResult links) {
        Chart signed = chart;
        for (String network :
                links.networks().stream().map(cover -> cover.network()).toList()) {
            signed = signed.patch(
                    "in view of " + (network.equals("other") ? "other stations" : network),
                    Theme.faded(color(network), STRENGTH),
                    color(network));
        }
        if (!links.nearSun().isEmpty()) {
            signed = signed.patch("too near to the Sun", NEAR_SUN, Theme.SUN);
        }
        return signed;
    }
}
