package space.apophis.chart.launch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import space.apophis.chart.paper.GridField;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.LaunchDayResult;
import space.apophis.study.result.LaunchGridResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.WindowResult;

/**
 * What a porkchop chart shows, on a plane of launch days across and arrival days up, both as milliseconds UTC.
 *
 * @param deltaV of the spacecraft, km/s
 * @param c3 square of the excess speed at launch, km^2/s^2
 * @param arrivalSpeed relative to the asteroid before braking, km/s
 * @param deliveredMass at the asteroid, kg; all gaps where the scenario asks for no masses
 * @param launcherMass what the launcher lifts to the C3 and declination, kg; likewise
 * @param shift of the asteroid on the target plane by one hit, km; all gaps where none is asked for
 * @param flight from launch to arrival, days
 * @param launchFrom first day of launch
 * @param launchTo last day of launch
 * @param arrivalFrom first day of arrival
 * @param arrivalTo last day of arrival
 * @param encounter the closest pass by Earth, or the pass or strike that is deflected
 * @param ready launches before are none of the period; not a number where the launch is free
 */
public record PorkchopSeries(
        GridField deltaV,
        GridField c3,
        GridField arrivalSpeed,
        GridField deliveredMass,
        GridField launcherMass,
        GridField shift,
        GridField flight,
        double launchFrom,
        double launchTo,
        double arrivalFrom,
        double arrivalTo,
        double encounter,
        double ready) {

    /** Of an iso-line no more points than these are tried for its label. */
    private static final int ANCHORS = 24;

    /** Half of the size of a number on a line, as a share of the chart. */
    private static final double ROOM_ACROSS = 0.04;

    private static final double ROOM_UP = 0.02;

    private static final int[] LEAD_STEPS = {1, 2, 5, 10, 20, 30, 60, 90, 180, 365};
    private static final int MOST_LEADS = 7;

    /** Of the cells, where neither a launch period nor an option tells. */
    private static final double SHARE = 0.6;

    /** A horizontal line: the arrivals so long before the encounter. */
    public record Lead(int days, double arrival) {}

    /**
     * Up to what a porkchop chart tells values apart. Near the ridge of transfers of half a revolution, and for short
     * flights, they rise to what no mission pays.
     *
     * @param speed delta v and arrival speed, km/s
     * @param c3 km^2/s^2
     */
    public record Interest(double speed, double c3) {}

    /** Up to the dearest of the best transfers of the launch days and of the options. */
    public Interest interest(StudyResult result) {
        final List<LaunchDayResult> days = result.launchPeriod().window() == null
                ? List.of()
                : result.launchPeriod().window().launchDays();
        final List<TrajectoryResult> options = result.launchPeriod().transfers() == null
                ? List.of()
                : result.launchPeriod().transfers();
        if (days.isEmpty() && options.isEmpty()) {
            return new Interest(arrivalSpeed.quantile(SHARE), c3.quantile(SHARE));
        }
        final DoubleStream speeds = Stream.of(
                        days.stream().mapToDouble(LaunchDayResult::deltaVKmS),
                        options.stream().mapToDouble(option -> option.deltaV().deltaVConicKmS()),
                        options.stream().mapToDouble(option -> option.end().arrivalVInfinityKmS()))
                .flatMapToDouble(s -> s);
        final DoubleStream energies = DoubleStream.concat(
                days.stream().mapToDouble(LaunchDayResult::c3Km2S2),
                options.stream().mapToDouble(option -> option.departure().c3ConicKm2S2()));
        return new Interest(speeds.max().orElseThrow(), energies.max().orElseThrow());
    }

    /** Whether a result has a grid of at least two days each way with a transfer in it. */
    public static boolean isIn(StudyResult result) {
        LaunchGridResult grid = result.launchPeriod().launchGrid();
        return grid != null
                && grid.days().launchUtc().size() > 1
                && grid.days().arrivalUtc().size() > 1
                && grid.deltaVKmS().stream().flatMap(List::stream).anyMatch(v -> v != null);
    }

    /** Whether its delta v differs from cell to cell; a flyby asks for none. */
    public static boolean costs(StudyResult result) {
        if (!isIn(result)) {
            return false;
        }
        GridField deltaV = of(result).deltaV();
        return deltaV.quantile(1) > deltaV.least();
    }

    /** Whether it has shifts by hits. */
    public static boolean hits(StudyResult result) {
        return isIn(result)
                && result.launchPeriod().launchGrid().hits().shiftKm() != null
                && !Double.isNaN(of(result).shift().least());
    }

    /** Of a result that has it. */
    public static PorkchopSeries of(StudyResult result) {
        LaunchGridResult grid = result.launchPeriod().launchGrid();
        double[] launch =
                grid.days().launchUtc().stream().mapToDouble(UtcClock::millis).toArray();
        double[] arrival =
                grid.days().arrivalUtc().stream().mapToDouble(UtcClock::millis).toArray();
        int last = arrival.length - 1;
        double lead = grid.days().encounterSecondsTdb()
                - grid.days().arrivalSecondsTdb().get(last);
        return new PorkchopSeries(
                field(launch, arrival, grid.deltaVKmS()),
                field(launch, arrival, grid.c3Km2S2()),
                field(launch, arrival, grid.arrivalVInfinityKmS()),
                field(launch, arrival, grid.deliveredMassKg()),
                field(launch, arrival, grid.launcherMassKg()),
                field(launch, arrival, grid.hits().shiftKm()),
                flight(launch, arrival),
                launch[0],
                launch[launch.length - 1],
                arrival[0],
                arrival[last],
                arrival[last] + 1000 * lead,
                grid.hits().readySecondsTdb() == null
                        ? Double.NaN
                        : launch[0]
                                + 1000
                                        * (grid.hits().readySecondsTdb()
                                                - grid.days().launchSecondsTdb().get(0)));
    }

    /** The field that a limit is about. */
    public GridField of(LaunchQuantity.LaunchLimit limit) {
        return switch (limit.quantity()) {
            case DELIVERED_MASS -> deliveredMass;
            case C3 -> c3;
            case SHIFT -> shift;
            default -> deltaV;
        };
    }

    /** A matrix with a row for each launch day as a field with a column for each; all gaps where there is none. */
    public static GridField field(double[] launch, double[] arrival, List<List<Double>> matrix) {
        double[] values = new double[launch.length * arrival.length];
        for (int i = 0; i < launch.length; i++) {
            for (int j = 0; j < arrival.length; j++) {
                Double value = matrix == null ? null : matrix.get(i).get(j);
                values[j * launch.length + i] = value == null ? Double.NaN : value;
            }
        }
        return new GridField(launch, arrival, values);
    }

    /** Days from each launch to each arrival after it. */
    private static GridField flight(double[] launch, double[] arrival) {
        final double[] days = new double[launch.length * arrival.length];
        for (int i = 0; i < days.length; i++) {
            final double flown = (arrival[i / launch.length] - launch[i % launch.length]) / UtcClock.ofDays(1);
            days[i] = flown > 0 ? flown : Double.NaN;
        }
        return new GridField(launch, arrival, days);
    }

    /** Lines of whole numbers of days before the encounter, a handful of them. */
    public List<Lead> leads() {
        double day = UtcClock.ofDays(1);
        int step = LEAD_STEPS[0];
        for (int i = 1; i < LEAD_STEPS.length && arrivalTo - arrivalFrom > MOST_LEADS * step * day; i++) {
            step = LEAD_STEPS[i];
        }
        List<Lead> leads = new ArrayList<>();
        for (int days = 0; encounter - days * day > arrivalFrom; days += step) {
            if (encounter - days * day < arrivalTo) {
                leads.add(new Lead(days, encounter - days * day));
            }
        }
        return leads;
    }

    /** The corners of the launch period by the arrivals allowed, closed; empty where no day meets the limit. */
    public static List<Point> period(WindowResult window) {
        if (window == null || window.firstLaunchUtc() == null) {
            return List.of();
        }
        double left = UtcClock.millis(window.firstLaunchUtc());
        double right = UtcClock.millis(window.lastLaunchUtc());
        double low = UtcClock.millis(window.firstArrivalUtc());
        double high = UtcClock.millis(window.lastArrivalUtc());
        return PanelBuilder.box(left, low, right, high);
    }

    /** Where an option stands, if it is on the plane. */
    public Optional<Point> place(TrajectoryResult option) {
        double launch = UtcClock.millis(option.launchUtc());
        double arrival = UtcClock.millis(option.end().arrivalConic().utc());
        boolean on = launch >= launchFrom && launch <= launchTo && arrival >= arrivalFrom && arrival <= arrivalTo;
        return on ? Optional.of(new Point(launch, arrival)) : Optional.empty();
    }

    /**
     * Whether a point is clear of where is decided: the launch period, with room about it for a number.
     *
     * @param period its corners, closed; none where there is none
     */
    public boolean isClearOf(List<Point> period, Point point) {
        if (period.isEmpty()) {
            return true;
        }
        final double across = ROOM_ACROSS * (launchTo - launchFrom);
        final double up = ROOM_UP * (arrivalTo - arrivalFrom);
        return point.x() < period.get(0).x() - across
                || point.x() > period.get(2).x() + across
                || point.y() < period.get(0).y() - up
                || point.y() > period.get(2).y() + up;
    }

    /** Points of the longest of some lines, from its middle outwards, for a label that stands on it. */
    public static List<Point> anchors(List<List<Point>> lines) {
        List<Point> longest =
                lines.stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        return IntStream.rangeClosed(1, Math.min(ANCHORS, longest.size()))
                .mapToObj(i -> i / (ANCHORS + 1.0))
                .sorted(Comparator.comparingDouble(share -> Math.abs(share - 0.5)))
                .map(share -> longest.get((int) (share * (longest.size() - 1))))
                .distinct()
                .toList();
    }
}
