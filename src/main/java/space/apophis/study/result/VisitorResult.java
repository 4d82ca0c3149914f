package space.apophis.study.result;

import java.util.List;

/**
 * A spacecraft near the asteroid's encounter with Earth.
 *
 * @param label for people
 * @param kind {@code transfer}, {@code trajectory}, {@code parked}, {@code reconstruction} or {@code message}
 * @param craft what tells it from others: visitors of one craft, of one scenario or of several, are options of which one can fly
 * @param remark what the path rests on, for people
 * @param nearest when it is nearest to the asteroid over {@code path}, between its samples too
 * @param nearestKm how near to the centre of the asteroid it is then
 * @param nearestSpeedKmS against the asteroid then; 0 where it stays
 * @param path in time order, within the flight of both: over the output span, and on to where it passes near
 */
public record VisitorResult(
        String label,
        String kind,
        String craft,
        String remark,
        When nearest,
        double nearestKm,
        double nearestSpeedKmS,
        List<VisitorSample> path) {

    public VisitorResult {
        Required.later("path", path, VisitorSample::secondsTdb);
    }
}
