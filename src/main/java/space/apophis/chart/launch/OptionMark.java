package space.apophis.chart.launch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import space.apophis.chart.paper.Point;
import space.apophis.study.result.TrajectoryResult;

/**
 * A mark of a chart for one option, or for several at one place, as where the best launch day is the first.
 *
 * @param names of the options, with commas
 * @param option the first of them
 * @param place on the chart
 */
public record OptionMark(String names, TrajectoryResult option, Point place) {

    /**
     * The marks of options.
     *
     * @param place where one stands; empty where it is not on the chart
     */
    public static List<OptionMark> of(
            List<TrajectoryResult> options, Function<TrajectoryResult, Optional<Point>> place) {
        Map<Point, List<TrajectoryResult>> places = new LinkedHashMap<>();
        for (TrajectoryResult option : options == null ? List.<TrajectoryResult>of() : options) {
            place.apply(option)
                    .ifPresent(p ->
                            places.computeIfAbsent(p, key -> new ArrayList<>()).add(option));
        }
        return places.entrySet().stream()
                .map(e -> new OptionMark(
                        e.getValue().stream().map(TrajectoryResult::label).collect(Collectors.joining(", ")),
                        e.getValue().get(0),
                        e.getKey()))
                .toList();
    }

    /** Where marks are. */
    public static List<Point> places(List<OptionMark> marks) {
        return marks.stream().map(OptionMark::place).toList();
    }
}
