package space.apophis.study.result;

import java.util.List;

/**
 * A spacecraft near the asteroid's encounter with Earth.
 *
 * @param label for people
 * @param kind {@code transfer}, {@code trajectory}, {@code reconstruction} or {@code message}
 * @param remark what the path rests on, for people
 * @param path in time order, within the output span and the flight of both
 */
public record VisitorResult(String label, String kind, String remark, List<VisitorSample> path) {}
