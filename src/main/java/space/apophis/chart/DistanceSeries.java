package space.apophis.chart;

import java.util.List;
import java.util.TreeMap;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.SampledPath;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

/**
 * Distance from the centre of Earth against time: the output span, made dense about the encounter.
 *
 * @param points TDB seconds since J2000 and km, in time order
 */
record DistanceSeries(List<Point> points) {

    /** Seconds; at 8 km/s less than a pixel of any figure. */
    private static final double STEP = 300;

    DistanceSeries {
        points = List.copyOf(points);
    }

    /** Over the whole output span; over the days of the encounter where there is no output. */
    static DistanceSeries of(StudyResult result) {
        TreeMap<Double, Double> distances = new TreeMap<>();
        result.tables().geocentric().forEach(sample -> distances.put(sample.secondsTdb(), distance(sample)));
        EncounterResult encounter = result.passes().encounter();
        if (encounter != null) {
            double from = distances.isEmpty() ? Double.NEGATIVE_INFINITY : distances.firstKey();
            double to = distances.isEmpty() ? Double.POSITIVE_INFINITY : distances.lastKey();
            for (StateSample sample :
                    new SampledPath(encounter.asteroid()).refined(STEP).samples()) {
                if (from <= sample.secondsTdb() && sample.secondsTdb() <= to) {
                    distances.put(sample.secondsTdb(), distance(sample));
                }
            }
            CloseApproachResult approach = encounter.approach();
            if (from <= approach.secondsTdb() && approach.secondsTdb() <= to) {
                distances.put(approach.secondsTdb(), approach.distanceKm());
            }
        }
        return new DistanceSeries(distances.entrySet().stream()
                .map(entry -> new Point(entry.getKey(), entry.getValue()))
                .toList());
    }

    /** The part within some seconds of an instant. */
    DistanceSeries near(double secondsTdb, double withinSeconds) {
        return new DistanceSeries(points.stream()
                .filter(p -> Math.abs(p.x() - secondsTdb) <= withinSeconds)
                .toList());
    }

    private static double distance(StateSample sample) {
        return Math.sqrt(sample.xKm() * sample.xKm() + sample.yKm() * sample.yKm() + sample.zKm() * sample.zKm());
    }
}
