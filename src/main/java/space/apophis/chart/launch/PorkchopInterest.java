package space.apophis.chart.launch;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

/**
 * Up to what a porkchop chart tells values apart. Near the ridge of transfers of half a revolution, and for short
 * flights, they rise to what no mission pays.
 *
 * @param speed delta v and arrival speed, km/s
 * @param c3 km^2/s^2
 */
public record PorkchopInterest(double speed, double c3) {

    /** Of the cells, where neither a launch period nor an option tells. */
    private static final double SHARE = 0.6;

    /** Up to the dearest of the best transfers of the launch days and of the options. */
    public static PorkchopInterest of(StudyResult result, PorkchopSeries series) {
        List<LaunchDayResult> days = result.launchPeriod().window() == null
                ? List.of()
                : result.launchPeriod().window().launchDays();
        List<TrajectoryResult> options = result.launchPeriod().transfers() == null
                ? List.of()
                : result.launchPeriod().transfers();
        if (days.isEmpty() && options.isEmpty()) {
            return new PorkchopInterest(
                    series.arrivalSpeed().quantile(SHARE), series.c3().quantile(SHARE));
        }
        DoubleStream speeds = Stream.of(
                        days.stream().mapToDouble(LaunchDayResult::deltaVKmS),
                        options.stream().mapToDouble(o -> o.deltaV().deltaVConicKmS()),
                        options.stream().mapToDouble(o -> o.end().arrivalVInfinityKmS()))
                .flatMapToDouble(s -> s);
        DoubleStream energies = DoubleStream.concat(
                days.stream().mapToDouble(LaunchDayResult::c3Km2S2),
                options.stream().mapToDouble(o -> o.departure().c3ConicKm2S2()));
        return new PorkchopInterest(speeds.max().orElseThrow(), energies.max().orElseThrow());
    }
}
