package space.apophis.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import space.apophis.report.table.CsvCell;
import space.apophis.report.table.ShortestDouble;
import space.apophis.study.ArrivalVisibility;
import space.apophis.study.ComparedLimit;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonRow;
import space.apophis.study.StationHours;
import space.apophis.study.result.OperationsResult;
import space.apophis.study.result.WindowResult;

/**
 * A comparison for programs, a row for each option, the best first: {@code compare.json}, and {@code compare.csv} under the names
 * of its keys; there numbers have the fewest digits that read back alike, and nothing stands where there is no value (RFC 4180).
 */
final class ComparisonTable {

    /** What is known of an option itself. */
    private static final Map<String, Function<ComparisonRow, Object>> OPTION = option();

    private static final Map<String, Function<ComparisonRow, Object>> COLUMNS = columns();

    private ComparisonTable() {}

    static String csv(Comparison comparison) {
        return String.join(",", COLUMNS.keySet())
                + "\r\n"
                + comparison.rows().stream().map(ComparisonTable::line).collect(Collectors.joining());
    }

    private static Map<String, Function<ComparisonRow, Object>> option() {
        final Map<String, Function<ComparisonRow, Object>> columns = new LinkedHashMap<>();
        columns.put("rank", ComparisonRow::rank);
        columns.put("scenario", ComparisonRow::scenario);
        columns.put("label", ComparisonRow::label);
        columns.put("rendezvous", ComparisonRow::rendezvous);
        columns.put("ion", row -> row.option().ion());
        columns.put("launchUtc", row -> row.option().launchUtc());
        columns.put("arrivalUtc", row -> row.option().arrivalUtc());
        columns.put("c3Km2S2", row -> row.option().c3Km2S2());
        columns.put("launchDeclinationDeg", row -> row.option().launchDeclinationDeg());
        columns.put("deltaVConicKmS", row -> row.option().deltaV().deltaVConicKmS());
        columns.put("deltaVFlownKmS", row -> row.option().deltaV().deltaVFlownKmS());
        columns.put("deliveredMassKg", row -> row.option().mass().deliveredMassKg());
        columns.put("daysBeforeEncounter", row -> row.option().end().daysBeforeEncounter());
        columns.put("sunPhaseAngleDeg", row -> row.option().end().sunPhaseAngleDeg());
        columns.put("solarElongationDeg", row -> row.option().end().solarElongationDeg());
        columns.put("earthRangeKm", row -> row.option().end().earthRangeKm());
        columns.put("converged", row -> row.option().flight().converged());
        columns.put("shortfalls", ComparisonRow::shortfalls);
        columns.put("reason", row -> row.option().limits().reason());
        columns.put("launcher", row -> row.option().mass().launcher());
        columns.put("launchMassKg", row -> row.option().mass().launchMassKg());
        columns.put("launcherMassKg", row -> row.option().mass().launcherMassKg());
        columns.put("launcherMarginKg", row -> row.option().mass().launcherMarginKg());
        columns.put("keepsLimits", row -> !row.fails());
        columns.put("leastBurnElongationDeg", row -> operations(row, OperationsResult::leastElongationDeg));
        columns.put("leastStationHours", row -> operations(row, OperationsResult::leastStationHours));
        columns.put("greatestApproachPhaseDeg", row -> operations(row, OperationsResult::greatestPhaseDeg));
        columns.put("detectionDaysBefore", row -> operations(row, OperationsResult::leastDetectionDays));
        columns.put("ephemerisErrorDeg", row -> operations(row, OperationsResult::greatestEphemerisErrorDeg));
        columns.put("uncontrolledAltitudeKm", row -> operations(row, OperationsResult::leastUncontrolledAltitudeKm));
        return columns;
    }

    private static Map<String, Function<ComparisonRow, Object>> columns() {
        final Map<String, Function<ComparisonRow, Object>> columns = new LinkedHashMap<>(OPTION);
        columns.put("declinationDeg", row -> of(row, ArrivalVisibility::declinationDeg));
        columns.put("esaHoursPerDay", row -> of(row, ArrivalVisibility::esaHoursPerDay));
        columns.put("jaxaHoursPerDay", row -> of(row, ArrivalVisibility::jaxaHoursPerDay));
        columns.put("stationHoursPerDay", row -> of(row, ComparisonTable::stations));
        columns.put("sameFlight", ComparisonTable::others);
        columns.put("limitMargins", ComparisonTable::margins);
        return columns;
    }

    /** Null where the scenario asks for none. */
    private static Double operations(ComparisonRow row, Function<OperationsResult, Double> value) {
        final OperationsResult operations = row.option().limits().operations();
        return operations == null ? null : value.apply(operations);
    }

    private static Object of(ComparisonRow row, Function<ArrivalVisibility, Object> part) {
        return row.visibility() == null ? null : part.apply(row.visibility());
    }

    /** One cell for all of them, since another table of stations has other columns. */
    private static String stations(ArrivalVisibility visibility) {
        return visibility.stations().stream()
                .map((StationHours station) -> station.station() + ": " + ShortestDouble.of(station.hoursPerDay()))
                .collect(Collectors.joining("; "));
    }

    /** Other names of the same flight, one cell. */
    private static String others(ComparisonRow row) {
        return row.options().stream()
                .skip(1)
                .map(other -> other.scenario() + ": " + other.option().label())
                .collect(Collectors.joining("; "));
    }

    /** How far from each limit in its own unit, below zero where it is failed; one cell, since each scenario has other limits. */
    private static String margins(ComparisonRow row) {
        return row.limits().stream()
                .map(limit -> (limit.leg() == null ? "" : limit.leg() + " ")
                        + limit.kind().label() + ": "
                        + (limit.margin() == null ? "failed" : ShortestDouble.of(limit.margin())))
                .collect(Collectors.joining("; "));
    }

    private static String line(ComparisonRow row) {
        return COLUMNS.values().stream()
                .map(column -> CsvCell.of(column.apply(row)))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    /**
     * {@code compare.json}.
     *
     * @param criterion by which the rows are ranked
     * @param verdict which is first, and why
     * @param leastElevationDeg above which stations see the asteroid
     * @param scenarios in the order given
     * @param rows the best first
     */
    private record Content(
            String criterion,
            String verdict,
            double leastElevationDeg,
            List<Compared> scenarios,
            List<Map<String, Object>> rows) {}

    /**
     * A limit of a row.
     *
     * @param kind by its constant, in whose unit the rest is
     * @param leg null where it belongs to the whole
     * @param margin below zero where it is failed; null for what did not converge
     */
    private record Limit(String kind, String leg, Double value, Double limit, boolean kept, Double margin) {

        static Limit of(ComparedLimit limit) {
            return new Limit(
                    limit.kind().name(), limit.leg(), limit.value(), limit.limit(), limit.kept(), limit.margin());
        }
    }

    /** Another name of the flight of a row. */
    private record Named(String scenario, String label) {}

    /**
     * Where rows come from.
     *
     * @param firstLaunchUtc of its launch period; null where no day meets its limit, or it has none
     */
    private record Compared(
            String scenario,
            String file,
            String title,
            String firstLaunchUtc,
            String lastLaunchUtc,
            String criterion) {}

    static byte[] json(Comparison comparison) {
        return ResultMapper.bytes(new Content(
                comparison.criterion().key(),
                ComparisonSentence.of(comparison),
                ArrivalVisibility.LEAST_ELEVATION_DEG,
                comparison.studies().stream().map(ComparisonTable::compared).toList(),
                comparison.rows().stream().map(ComparisonTable::row).toList()));
    }

    private static Map<String, Object> row(ComparisonRow row) {
        final Map<String, Object> cells = new LinkedHashMap<>();
        OPTION.forEach((key, value) -> cells.put(key, value.apply(row)));
        cells.put("visibility", row.visibility());
        cells.put("limits", row.limits().stream().map(Limit::of).toList());
        cells.put(
                "alsoNamed",
                row.options().stream()
                        .skip(1)
                        .map(other -> new Named(other.scenario(), other.option().label()))
                        .toList());
        return cells;
    }

    private static Compared compared(ComparedStudy study) {
        final WindowResult window = study.result().launchPeriod().window();
        return new Compared(
                study.scenario(),
                study.source(),
                study.result().header().title(),
                window == null ? null : window.firstLaunchUtc(),
                window == null ? null : window.lastLaunchUtc(),
                window == null ? null : window.limit().criterion());
    }
}
