package space.apophis.chart;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.DoubleStream;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Ecliptic;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.SampledPath;
import space.apophis.chart.paper.TdbClock;
import space.apophis.chart.paper.Theme;
import space.apophis.chart.paper.Yardstick;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

/** Distance and speed from the centre of Earth against time, with lengths people know marked. */
final class PassageChart {

    private static final double LOWEST_KM = 4000;
    private static final double DAY = 86400;

    /** Seconds; at 8 km/s less than a pixel of any figure. */
    private static final double STEP = 300;

    private PassageChart() {}

    /** Over the output span. */
    static Chart distance(StudyResult result) {
        return distance(result, distances(result));
    }

    /** Over a day on either side of the closest approach. */
    static Chart distanceOfDay(StudyResult result) {
        return result.passes().encounter() == null
                ? Chart.none()
                : distance(
                        result,
                        near(
                                distances(result),
                                result.passes().encounter().approach().secondsTdb(),
                                DAY));
    }

    private static Chart distance(StudyResult result, List<Point> series) {
        if (series.size() < 2) {
            return Chart.none();
        }
        final List<Point> curve = TdbClock.curve(series, Point::x, Point::y);
        final double farthest = Axis.heights(curve).max().orElseThrow();
        final PanelBuilder panel = PanelBuilder.of(
                Axis.tdb(result, curve),
                Axis.logarithmic(
                        "Distance from the centre of Earth, km",
                        LOWEST_KM,
                        1.6 * Math.max(farthest, Yardstick.MOON_KM),
                        "#,##0"));
        panel.curve("distance", curve, Theme.ASTEROID, Theme.SOLID);
        if (result.passes().encounter() != null) {
            final CloseApproachResult approach = result.passes().encounter().approach();
            closest(
                    panel,
                    approach,
                    "Closest approach, " + Numbers.grouped(approach.distanceKm()) + " km",
                    approach.distanceKm());
        }
        panel.level(Yardstick.MOON_KM, "Mean distance of the Moon, 384,400 km", Theme.MOON, Theme.DASHED);
        panel.level(Yardstick.GEOSTATIONARY_KM, "Geostationary orbit, 42,164 km", Theme.RING, Theme.DASHED);
        panel.level(Yardstick.EARTH_KM, "Radius of Earth, 6,378 km", Theme.EARTH, Theme.DASHED);
        return Chart.of(result.asteroid().designation() + ": distance from Earth", panel.build());
    }

    private static void closest(PanelBuilder panel, CloseApproachResult approach, String text, double value) {
        final double at = TdbClock.millis(approach.secondsTdb());
        if (panel.across().shows(at)) {
            final String when = TdbClock.format("uuuu-MM-dd HH:mm:ss", approach.secondsTdb());
            panel.label(Label.name(text + "\n" + when + " TDB", new Point(at, value), Theme.ASTEROID));
        }
    }

    /** Over a day on either side of the closest approach. */
    static Chart speed(StudyResult result) {
        if (result.passes().encounter() == null) {
            return Chart.none();
        }
        final CloseApproachResult approach = result.passes().encounter().approach();
        final List<StateSample> samples = new SampledPath(
                        result.passes().encounter().asteroid())
                .refined(STEP).samples().stream()
                        .filter(s -> Math.abs(s.secondsTdb() - approach.secondsTdb()) <= DAY)
                        .toList();
        final List<Point> curve = TdbClock.curve(
                samples, StateSample::secondsTdb, s -> Ecliptic.velocity(s).norm());
        final Double excess = approach.conic().vInfinityKmS();
        final PanelBuilder panel = PanelBuilder.of(
                Axis.tdb(result, curve),
                Axis.about(
                        "Geocentric speed, km/s",
                        DoubleStream.concat(
                                Axis.heights(curve), excess == null ? DoubleStream.empty() : DoubleStream.of(excess)),
                        0.12,
                        0.18,
                        12,
                        "0.0##"));
        panel.curve("speed", curve, Theme.ASTEROID, Theme.SOLID);
        closest(
                panel,
                approach,
                "At closest approach, " + Numbers.format("0.000", approach.relativeSpeedKmS()) + " km/s",
                approach.relativeSpeedKmS());
        if (excess != null) {
            panel.level(
                    excess,
                    "Hyperbolic excess velocity, " + Numbers.format("0.000", excess) + " km/s",
                    Theme.EARTH,
                    Theme.DASHED);
        }
        return Chart.of(result.asteroid().designation() + ": speed past Earth", panel.build());
    }

    /**
     * Distance from the centre of Earth, km, against TDB seconds since J2000: the output span, made dense about the
     * encounter; over the days of the encounter where there is no output.
     */
    static List<Point> distances(StudyResult result) {
        final TreeMap<Double, Double> distances = new TreeMap<>();
        result.tables()
                .geocentric()
                .forEach(s -> distances.put(s.secondsTdb(), Ecliptic.position(s).norm()));
        final EncounterResult encounter = result.passes().encounter();
        if (encounter != null) {
            final double from = distances.isEmpty() ? Double.NEGATIVE_INFINITY : distances.firstKey();
            final double to = distances.isEmpty() ? Double.POSITIVE_INFINITY : distances.lastKey();
            new SampledPath(encounter.asteroid())
                    .refined(STEP)
                    .samples()
                    .forEach(s ->
                            distances.put(s.secondsTdb(), Ecliptic.position(s).norm()));
            distances.put(
                    encounter.approach().secondsTdb(), encounter.approach().distanceKm());
            distances.headMap(from, false).clear();
            distances.tailMap(to, false).clear();
        }
        return distances.entrySet().stream()
                .map(entry -> new Point(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** The part within some seconds of an instant. */
    static List<Point> near(List<Point> points, double secondsTdb, double withinSeconds) {
        return points.stream()
                .filter(p -> Math.abs(p.x() - secondsTdb) <= withinSeconds)
                .toList();
    }
}
