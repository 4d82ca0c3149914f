package space.apophis.report.page;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.apophis.chart.launch.PorkchopSeries;
import space.apophis.chart.paper.UtcClock;
import space.apophis.study.result.FlownMapResult;
import space.apophis.study.result.LaunchGridResult;
import space.apophis.study.result.LaunchPeriodSection;
import space.apophis.study.result.Shortfall;
import space.apophis.study.result.ShortfallResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.WindowResult;

/** The porkchop that a reader works with: the launch grid, the limits of the scenario, and what was flown. Dates are POSIX milliseconds. */
public final class PorkchopPart {

    /** Name of its data. */
    public static final String NAME = "porkchop";

    /** Lines that begin the options of a scenario, and one option: what a reader copies from a page into a scenario. */
    static final String OPTIONS_YAML =
            "  # Within transfer; without the next line where the scenario has options.\n  options:\n";

    static final String OPTION_YAML =
            "    - label: {label}\n      launch: {launch} UTC\n      arrival: {arrival} UTC\n";

    /** A manoeuvre on the way that saves less, km/s, is not one: the grid is rounded. */
    private static final double LEAST_GAIN = 5e-4;

    /** Limits that the page itself judges, as its reader sets them. */
    private static final Set<Shortfall> SET_BY_READER =
            EnumSet.of(Shortfall.DELTA_V, Shortfall.C3, Shortfall.DELIVERED_MASS, Shortfall.SHIFT);

    private static final List<String> SCRIPTS = List.of(
            "lambert",
            "contours",
            "viridis",
            "porkchop-grid",
            "porkchop-map",
            "porkchop-orbits",
            "porkchop-pins",
            NAME);

    private PorkchopPart() {}

    /** Of a result with a launch grid and its period; empty for others. */
    public static Optional<LivePart> of(StudyResult result) {
        return PorkchopSeries.isIn(result) && result.launchPeriod().window() != null
                ? Optional.of(new LivePart(NAME, data(result.launchPeriod()), SCRIPTS))
                : Optional.empty();
    }

    private static Map<String, Object> data(LaunchPeriodSection section) {
        final LaunchGridResult grid = section.launchGrid();
        final Map<String, Object> data = new LinkedHashMap<>();
        data.put(
                "launch",
                grid.days().launchUtc().stream().map(PorkchopPart::millis).toList());
        data.put(
                "arrival",
                grid.days().arrivalUtc().stream().map(PorkchopPart::millis).toList());
        data.put("encounter", encounter(grid));
        data.put("ready", ready(grid));
        data.put("searched", List.of(grid.search().launchDays(), grid.search().arrivalDays()));
        data.put("revolutions", grid.search().revolutions());
        data.put("fullMassKg", grid.search().fullMassKg());
        data.put("gmSunKm3S2", grid.search().gmSunKm3S2());
        data.put("earth", states(grid.search().earth()));
        data.put("target", states(grid.search().target()));
        data.put("cells", cells(grid));
        data.put("period", period(section.window()));
        data.put("manoeuvres", manoeuvres(section.window(), grid));
        data.put(
                "options",
                section.transfers().stream().map(PorkchopPart::option).toList());
        data.put(
                "map",
                section.flownMap() == null
                        ? List.of()
                        : section.flownMap().stream().map(PorkchopPart::point).toList());
        data.put("yaml", yaml());
        return data;
    }

    /** In an order: that of Map.of differs from one run of a virtual machine to the next. */
    private static Map<String, String> yaml() {
        final Map<String, String> yaml = new LinkedHashMap<>();
        yaml.put("options", OPTIONS_YAML);
        yaml.put("option", OPTION_YAML);
        return yaml;
    }

    private static long millis(String utc) {
        return (long) UtcClock.millis(utc);
    }

    private static long encounter(LaunchGridResult grid) {
        return millis(grid.days().arrivalUtc().get(0))
                + Math.round(1e3
                        * (grid.days().encounterSecondsTdb()
                                - grid.days().arrivalSecondsTdb().get(0)));
    }

    /** First launch day of a craft that is built by then; null where the launch is free. */
    private static Long ready(LaunchGridResult grid) {
        return grid.hits().readySecondsTdb() == null
                ? null
                : (Long) (millis(grid.days().launchUtc().get(0))
                        + Math.round(1e3
                                * (grid.hits().readySecondsTdb()
                                        - grid.days().launchSecondsTdb().get(0))));
    }

    /** By the names that the scripts know them by. */
    private static Map<String, PackedMatrix> cells(LaunchGridResult grid) {
        final Map<String, PackedMatrix> cells = new LinkedHashMap<>();
        cells.put("deltaV", PackedMatrix.of(grid.deltaVKmS()));
        cells.put("c3", PackedMatrix.of(grid.c3Km2S2()));
        cells.put("declination", PackedMatrix.of(grid.launchDeclinationDeg()));
        // A craft that brakes from its arrival speed alone has that as its delta v.
        if (!grid.arrivalVInfinityKmS().equals(grid.deltaVKmS())) {
            cells.put("arrivalVInfinity", PackedMatrix.of(grid.arrivalVInfinityKmS()));
        }
        cells.put("deliveredMass", PackedMatrix.of(grid.deliveredMassKg()));
        cells.put("launcherMass", PackedMatrix.of(grid.launcherMassKg()));
        if (grid.hits().shiftKm() != null) {
            cells.put("shift", PackedMatrix.toTheGreatest(grid.hits().shiftKm()));
            cells.put("impactParameter", PackedMatrix.toTheGreatest(grid.hits().impactParameterKm()));
        }
        return cells;
    }

    /** Seconds to the millisecond, positions to 100 m, velocities to 0.1 mm/s: C3 of a conic between them to 1e-5 km^2/s^2. */
    private static List<double[]> states(List<StateSample> samples) {
        return samples.stream()
                .map(s -> new double[] {
                    rounded(s.secondsTdb(), 1e3),
                    rounded(s.xKm(), 10),
                    rounded(s.yKm(), 10),
                    rounded(s.zKm(), 10),
                    rounded(s.vxKmS(), 1e7),
                    rounded(s.vyKmS(), 1e7),
                    rounded(s.vzKmS(), 1e7)
                })
                .toList();
    }

    private static double rounded(double value, double parts) {
        return Math.rint(value * parts) / parts;
    }

    private static Map<String, Object> period(WindowResult window) {
        final Map<String, Object> period = new LinkedHashMap<>();
        period.put("criterion", window.limit().criterion());
        period.put("deltaV", window.limit().limitDeltaVKmS());
        period.put("c3", window.limit().limitC3Km2S2());
        period.put("deliveredMass", window.limit().limitDeliveredMassKg());
        period.put("shift", window.limit().limitShiftKm());
        period.put("firstArrival", millis(window.firstArrivalUtc()));
        period.put("lastArrival", millis(window.lastArrivalUtc()));
        period.put("conic", days(window.firstLaunchConicUtc(), window.lastLaunchConicUtc()));
        period.put("leading", days(window.firstLaunchUtc(), window.lastLaunchUtc()));
        return period;
    }

    /** Null where no day meets the limit. */
    private static List<Long> days(String first, String last) {
        return first == null ? null : List.of(millis(first), millis(last));
    }

    /** Launch days whose best transfer has a manoeuvre on the way, which no cell of the grid has. */
    private static long manoeuvres(WindowResult window, LaunchGridResult grid) {
        return window.launchDays().stream()
                .filter(day -> {
                    final int i = grid.days().launchUtc().indexOf(day.launchUtc());
                    final int j = grid.days().arrivalUtc().indexOf(day.arrivalUtc());
                    final Double direct =
                            i < 0 || j < 0 ? null : grid.deltaVKmS().get(i).get(j);
                    return direct != null && day.deltaVKmS() < direct - LEAST_GAIN;
                })
                .count();
    }

    private static Map<String, Object> option(TrajectoryResult option) {
        final Map<String, Object> point = new LinkedHashMap<>();
        point.put("label", option.label());
        point.put("launch", millis(option.launchUtc()));
        point.put("arrival", millis(option.end().arrivalConic().utc()));
        // Null where no flight was asked for: it stands on conics.
        point.put("flown", option.flight().converged());
        point.put(
                "deltaV",
                option.flown()
                        ? option.deltaV().deltaVFlownKmS()
                        : option.deltaV().deltaVConicKmS());
        point.put("c3", option.c3Km2S2());
        point.put("declination", option.launchDeclinationDeg());
        point.put("deliveredMass", option.mass().deliveredMassKg());
        point.put("shift", option.end().shiftKm());
        point.put(
                "fails",
                option.limits().shortfalls().stream()
                        .filter(shortfall -> !SET_BY_READER.contains(shortfall.kind()))
                        .map(ShortfallResult::message)
                        .toList());
        return point;
    }

    private static Map<String, Object> point(FlownMapResult flown) {
        final Map<String, Object> point = new LinkedHashMap<>();
        point.put("launch", millis(flown.launchUtc()));
        point.put("arrival", millis(flown.arrivalUtc()));
        point.put("flown", flown.deltaVFlownKmS() != null);
        point.put("deltaV", flown.deltaVFlownKmS());
        point.put("c3", flown.c3FlownKm2S2());
        point.put("fails", flown.reason() == null ? List.of() : List.of(flown.reason()));
        return point;
    }
}
