package space.apophis.chart.escort;

import java.awt.Color;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.CubeSatEnd;
import space.apophis.study.result.CubeSatFlightResult;
import space.apophis.study.result.CubeSatResult;
import space.apophis.study.result.CubeSatShareResult;
import space.apophis.study.result.CubeSatTouchdownResult;
import space.apophis.study.result.StudyResult;

/** What becomes of CubeSats that are released beside the asteroid, and where they come down. */
public final class CubeSatChart {

    /** What is seen of the places. */
    public static final String LANDINGS =
            "Places on the ground in the asteroid's principal axes, which turn with it: longitude from its long axis, latitude"
                    + " from the plane of its two longer axes, both seen from its centre of mass. How the asteroid is turned at the"
                    + " release is not known, so that longitudes are those of the rotation that the scenario assumes.";

    /** What is seen of the shares. */
    public static final String OUTCOMES =
            "Samples with errors of place and velocity, followed without an engine to the ground, beyond the escape distance with"
                    + " the energy to leave, or for the time that the scenario gives. Numbers are per cent in the order of the bars.";

    private static final double HALF = 0.3;
    private static final double WHOLE = 100;
    private static final double FAINT = 0.55;
    private static final double DOT = 3;
    private static final double LARGE = 7;
    private static final double ROOM = 1.2;
    private static final List<Color> COLOURS =
            List.of(Theme.ASTEROID, Theme.EARTH, Theme.RING, Theme.BEFORE, Theme.SUN, Theme.MOON);

    private CubeSatChart() {}

    private static List<CubeSatResult> of(StudyResult result) {
        return result.nearby().escort() == null
                ? List.of()
                : result.nearby().escort().cubesats();
    }

    /** The asteroid's name, as touchdowns have it. */
    private static String asteroid(List<CubeSatResult> cubesats) {
        return cubesats.get(0).shares().get(0).body();
    }

    /** Draws the shares of outcomes. */
    public static Chart outcomes(StudyResult result) {
        final List<CubeSatResult> cubesats = of(result);
        if (cubesats.isEmpty()) {
            return Chart.none();
        }
        final PanelBuilder panel = PanelBuilder.of(
                Axis.linear("share of samples, %", 0, ROOM * WHOLE, 10, "0")
                        .every(10)
                        .written(v -> v <= WHOLE ? Numbers.format("0", v) : ""),
                Axis.rows(null, cubesats.stream().map(CubeSatResult::name).toList()));
        for (int row = 0; row < cubesats.size(); row++) {
            double from = 0;
            for (CubeSatShareResult share : cubesats.get(row).shares()) {
                final double to = from + share.percent();
                if (to > from) {
                    panel.bar(from, to, row, HALF, colour(share, asteroid(cubesats)), Theme.TEXT);
                }
                from = to;
            }
            final Point behind = new Point(WHOLE, row);
            panel.label(Label.bar(
                    cubesats.get(row).shares().stream()
                                    .map(share -> Numbers.format("0", share.percent()))
                                    .collect(Collectors.joining(" / "))
                            + " %",
                    behind,
                    behind,
                    Theme.TEXT));
        }
        Chart chart = Chart.of("Beside " + asteroid(cubesats) + ": what becomes of what is released", panel.build());
        for (CubeSatShareResult share : cubesats.get(0).shares()) {
            chart = chart.patch(name(share, asteroid(cubesats)), colour(share, asteroid(cubesats)), Theme.TEXT);
        }
        return chart;
    }

    private static String name(CubeSatShareResult share, String asteroid) {
        return share.end() == CubeSatEnd.TOUCHDOWN && !share.body().equals(asteroid)
                ? "touches down on " + share.body()
                : share.end().label();
    }

    private static Color colour(CubeSatShareResult share, String asteroid) {
        return Theme.faded(
                switch (share.end()) {
                    case TOUCHDOWN -> share.body().equals(asteroid) ? Theme.ASTEROID : Theme.MOON;
                    case ESCAPE -> Theme.EARTH;
                    case NEAR -> Theme.RING;
                },
                FAINT);
    }

    /** Draws the places on the ground. */
    public static Chart landings(StudyResult result) {
        final List<CubeSatResult> cubesats = of(result);
        if (cubesats.stream()
                .allMatch(cubesat -> places(cubesat, asteroid(cubesats)).isEmpty())) {
            return Chart.none();
        }
        final PanelBuilder panel = PanelBuilder.of(
                Axis.linear("longitude from the long axis", -180, 180, 9, "0°").every(45),
                Axis.linear("latitude", -90, 90, 7, "0°").every(30));
        Chart chart = Chart.stack("Where they come down on " + asteroid(cubesats));
        for (int i = 0; i < cubesats.size(); i++) {
            final List<Point> places = places(cubesats.get(i), asteroid(cubesats));
            if (!places.isEmpty()) {
                final Color colour = COLOURS.get(i % COLOURS.size());
                panel.dots(cubesats.get(i).name(), places, DOT, colour);
                chart = chart.dot(cubesats.get(i).name(), colour, Theme.TEXT);
            }
        }
        for (int i = 0; i < cubesats.size(); i++) {
            final CubeSatTouchdownResult nominal = cubesats.get(i).nominal().touchdown();
            if (nominal != null && nominal.body().equals(asteroid(cubesats))) {
                final Point place = new Point(nominal.longitudeDeg(), nominal.latitudeDeg());
                panel.signs(
                        cubesats.get(i).name() + " without errors",
                        List.of(place),
                        Chart.circle(LARGE),
                        COLOURS.get(i % COLOURS.size()),
                        Theme.TEXT);
                panel.label(Label.mark("without errors", List.of(place), Theme.TEXT));
            }
        }
        panel.label(Label.mark("end of the long axis", List.of(new Point(0.0, 0.0)), Theme.TEXT));
        panel.dots("long axis", List.of(new Point(0.0, 0.0)), DOT, Theme.TEXT);
        return chart.and(panel.build(), 1);
    }

    private static List<Point> places(CubeSatResult cubesat, String asteroid) {
        return cubesat.samples().stream()
                .map(CubeSatFlightResult::touchdown)
                .filter(Objects::nonNull)
                .filter(touchdown -> touchdown.body().equals(asteroid))
                .map(touchdown -> new Point(touchdown.longitudeDeg(), touchdown.latitudeDeg()))
                .toList();
    }
}
