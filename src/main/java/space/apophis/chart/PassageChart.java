package space.apophis.chart;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

/** Distance and speed from the body of the encounter against time, with lengths people know marked. */
final class PassageChart {

    /** Of the axis, about Earth. */
    private static final double LOWEST_KM = 4000;

    private static final double DAY = 86400;

    /** Seconds; at 8 km/s less than a pixel of any figure. */
    private static final double STEP = 300;

    private PassageChart() {}

    /** From Earth, over the output span. */
    static Chart distance(StudyResult result) {
        return distance(result, PassedBody.EARTH, distances(result), passByEarth(result), "");
    }

    /** From the body of the encounter, over a day on either side of it. */
    static Chart distanceOfDay(StudyResult result) {
        final EncounterResult encounter = result.passes().encounter();
        if (encounter == null) {
            return Chart.none();
        }
        final CloseApproachResult approach = encounter.approach();
        final PassedBody body = PassedBody.of(result);
        final List<Point> series = body.isEarth() ? distances(result) : sorted(samples(encounter));
        return distance(
                result, body, near(series, approach.secondsTdb(), DAY), Optional.of(approach), ", within a day");
    }

    /** The encounter, or the pass by Earth next to it. */
    private static Optional<CloseApproachResult> passByEarth(StudyResult result) {
        return Optional.ofNullable(result.passes().encounter())
                .map(EncounterResult::approach)
                .flatMap(chosen -> result.passes().closeApproaches().stream()
                        .filter(approach -> approach.body().equals(PassedBody.EARTH.key()))
                        .min(Comparator.comparingDouble(
                                approach -> Math.abs(approach.secondsTdb() - chosen.secondsTdb()))));
    }

    private static Chart distance(
            StudyResult result,
            PassedBody body,
            List<Point> series,
            Optional<CloseApproachResult> approach,
            String when) {
        if (series.size() < 2) {
            return Chart.none();
        }
        final List<Point> curve = TdbClock.curve(series, Point::x, Point::y);
        final double farthest = Axis.heights(curve).max().orElseThrow();
        final PanelBuilder panel = PanelBuilder.of(
                Axis.tdb(result, curve),
                Axis.logarithmic(
                        "Distance from the centre of " + body.name() + ", km",
                        body.likeEarths(LOWEST_KM),
                        1.6 * (body.isEarth() ? Math.max(farthest, Yardstick.MOON_KM) : farthest),
                        "#,##0"));
        panel.curve("distance", curve, Theme.ASTEROID, Theme.SOLID);
        approach.ifPresent(pass -> closest(
                panel, pass, "Closest approach, " + Numbers.grouped(pass.distanceKm()) + " km", pass.distanceKm()));
        if (body.isEarth()) {
            panel.level(Yardstick.MOON_KM, "Mean distance of the Moon, 384,400 km", Theme.MOON, Theme.DASHED);
            panel.level(Yardstick.GEOSTATIONARY_KM, "Geostationary orbit, 42,164 km", Theme.RING, Theme.DASHED);
        }
        panel.level(
                body.radiusKm(),
                "Radius of " + body.name() + ", " + Numbers.grouped(body.radiusKm()) + " km",
                body.color(),
                Theme.DASHED);
        return Chart.of(result.asteroid().designation() + ": distance from " + body.name() + when, panel.build());
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
        final PassedBody body = PassedBody.of(result);
        final Double excess = approach.conic().vInfinityKmS();
        final PanelBuilder panel = PanelBuilder.of(
                Axis.tdb(result, curve),
                Axis.about(
                        body.isEarth() ? "Geocentric speed, km/s" : "Speed against " + body.name() + ", km/s",
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
                    body.color(),
                    Theme.DASHED);
        }
        return Chart.of(result.asteroid().designation() + ": speed past " + body.name(), panel.build());
    }

    /**
     * Distance from the centre of Earth, km, against TDB seconds since J2000: the output span, made dense about an
     * encounter with Earth; over the days of that encounter where there is no output.
     */
    static List<Point> distances(StudyResult result) {
        final TreeMap<Double, Double> distances = new TreeMap<>();
        result.tables()
                .geocentric()
                .forEach(s -> distances.put(s.secondsTdb(), Ecliptic.position(s).norm()));
        final double from = distances.isEmpty() ? Double.NEGATIVE_INFINITY : distances.firstKey();
        final double to = distances.isEmpty() ? Double.POSITIVE_INFINITY : distances.lastKey();
        if (result.passes().encounter() != null && PassedBody.of(result).isEarth()) {
            distances.putAll(samples(result.passes().encounter()));
        } else {
            passByEarth(result).ifPresent(pass -> distances.put(pass.secondsTdb(), pass.distanceKm()));
        }
        distances.headMap(from, false).clear();
        distances.tailMap(to, false).clear();
        return sorted(distances);
    }

    /** Distance from the body of an encounter by its instants, with its closest approach. */
    private static TreeMap<Double, Double> samples(EncounterResult encounter) {
        final TreeMap<Double, Double> distances = new TreeMap<>();
        new SampledPath(encounter.asteroid())
                .refined(STEP)
                .samples()
                .forEach(s -> distances.put(s.secondsTdb(), Ecliptic.position(s).norm()));
        distances.put(encounter.approach().secondsTdb(), encounter.approach().distanceKm());
        return distances;
    }

    private static List<Point> sorted(TreeMap<Double, Double> distances) {
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
