package space.apophis.report;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import space.apophis.study.ArrivalVisibility;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonRow;
import space.apophis.study.StationHours;

/**
 * {@code compare.csv}: a row for each option, the best first, under the names of the keys of {@code compare.json};
 * numbers in the fewest digits that read back alike, nothing where there is no value (RFC 4180).
 */
final class ComparisonCsv {

    /** What is known of an option itself; {@code compare.json} has the same under the same keys. */
    static final Map<String, Function<ComparisonRow, Object>> OPTION = option();

    private static final Map<String, Function<ComparisonRow, Object>> COLUMNS = columns();

    private ComparisonCsv() {}

    static String write(Comparison comparison) {
        return String.join(",", COLUMNS.keySet())
                + "\r\n"
                + comparison.rows().stream().map(ComparisonCsv::line).collect(Collectors.joining());
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
        return columns;
    }

    private static Map<String, Function<ComparisonRow, Object>> columns() {
        final Map<String, Function<ComparisonRow, Object>> columns = new LinkedHashMap<>(OPTION);
        columns.put("declinationDeg", row -> of(row, ArrivalVisibility::declinationDeg));
        columns.put("esaHoursPerDay", row -> of(row, ArrivalVisibility::esaHoursPerDay));
        columns.put("jaxaHoursPerDay", row -> of(row, ArrivalVisibility::jaxaHoursPerDay));
        columns.put("stationHoursPerDay", row -> of(row, ComparisonCsv::stations));
        return columns;
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

    private static String line(ComparisonRow row) {
        return COLUMNS.values().stream()
                .map(column -> CsvCell.of(column.apply(row)))
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
