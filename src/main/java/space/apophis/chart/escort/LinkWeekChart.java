package space.apophis.chart.escort;

import java.awt.Color;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.EscortLinksResult;
import space.apophis.study.result.LinkStationResult;
import space.apophis.study.result.StudyResult;

/** Passes of the craft over stations in the week of the encounter, one row for each station. */
public final class LinkWeekChart {

    /** What is seen. */
    public static final String CAPTION =
            "From rise to set above the least elevation. While the asteroid passes, its declination runs by tens of degrees within"
                    + " hours, so that stations of one hemisphere lose it and those of the other gain it. The hours in a row are the"
                    + " longest time between two of its passes in the week.";

    private static final double DAY = UtcClock.ofDays(1);
    private static final double HOUR = DAY / 24.0;
    private static final double HALF_BAR = 0.32;

    /** Days before the day of the encounter, and after it. */
    private static final int AROUND = 3;

    private LinkWeekChart() {}

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        return LinkChart.links(result)
                .flatMap(links -> LinkChart.encounter(result).map(at -> draw(result, links, at)))
                .orElse(Chart.none());
    }

    private static Chart draw(StudyResult result, EscortLinksResult links, double encounter) {
        final double day = DAY * Math.floor(encounter / DAY);
        final Axis time = Axis.calendar("Time, UTC", day - AROUND * DAY, day + (AROUND + 1) * DAY);
        final List<String> names =
                links.stations().stream().map(LinkStationResult::name).toList();
        final PanelBuilder panel = PanelBuilder.of(time, Axis.rows(null, names));
        int drawn = 0;
        for (int row = 0; row < names.size(); row++) {
            final Color color = LinkChart.color(links.stations().get(row).network());
            final List<Point> passes = passes(links, names.get(row), time);
            for (Point pass : passes) {
                panel.bar(
                        Math.max(time.low(), pass.x()),
                        Math.min(time.high(), pass.y()),
                        row,
                        HALF_BAR,
                        Theme.faded(color, LinkChart.STRENGTH),
                        color);
            }
            drawn += passes.size();
            longestGap(passes, row).ifPresent(panel::label);
        }
        if (drawn == 0) {
            return Chart.none();
        }
        panel.upright(encounter, "encounter", Theme.ASTEROID, PanelBuilder.stroke(1.4), 0.05, 0.95, 0.5);
        return LinkChart.signed(
                Chart.of(
                        result.asteroid().designation() + ": passes over stations in the week of the encounter",
                        panel.build()),
                links);
    }

    /** Rise and set of those that are seen, ms. */
    private static List<Point> passes(EscortLinksResult links, String station, Axis time) {
        return links.of(station).stream()
                .map(window -> new Point(
                        UtcClock.millis(window.rise().utc()),
                        UtcClock.millis(window.set().utc())))
                .filter(pass -> pass.y() > time.low() && pass.x() < time.high())
                .toList();
    }

    private static Optional<Label> longestGap(List<Point> passes, int row) {
        return IntStream.range(1, passes.size())
                .mapToObj(i -> new Point(passes.get(i - 1).y(), passes.get(i).x()))
                .max(Comparator.comparingDouble(gap -> gap.y() - gap.x()))
                .map(gap -> Label.bar(
                        Numbers.format("0.0", (gap.y() - gap.x()) / HOUR) + " h",
                        new Point(gap.x(), row),
                        new Point(gap.y(), row),
                        Theme.TEXT));
    }
}
