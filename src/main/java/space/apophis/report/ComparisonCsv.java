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

    private static final Map<String, Function<ComparisonRow, Object>> COLUMNS = columns();

    private ComparisonCsv() {}

    static String write(Comparison comparison) {
        return String.join(",", COLUMNS.keySet())
                + "\r\n"
                + comparison.rows().stream().map(ComparisonCsv::line).collect(Collectors.joining());
    }

    private static Map<String, Function<ComparisonRow, Object>> columns() {
        final Map<String, Function<ComparisonRow, Object>> columns = new LinkedHashMap<>();
        columns.put("rank", ComparisonRow::rank);
        columns.put("scenario", ComparisonRow::scenario);
        columns.put("label", ComparisonRow::label);
        columns.put("rendezvous", ComparisonRow::rendezvous);
        columns.put("ion", ComparisonRow::ion);
        columns.put("launchUtc", ComparisonRow::launchUtc);
        columns.put("arrivalUtc", ComparisonRow::arrivalUtc);
        columns.put("c3Km2S2", ComparisonRow::c3Km2S2);
        columns.put("launchDeclinationDeg", ComparisonRow::launchDeclinationDeg);
        columns.put("deltaVConicKmS", ComparisonRow::deltaVConicKmS);
        columns.put("deltaVFlownKmS", ComparisonRow::deltaVFlownKmS);
        columns.put("deliveredMassKg", ComparisonRow::deliveredMassKg);
        columns.put("daysBeforeEncounter", ComparisonRow::daysBeforeEncounter);
        columns.put("sunPhaseAngleDeg", ComparisonRow::sunPhaseAngleDeg);
        columns.put("solarElongationDeg", ComparisonRow::solarElongationDeg);
        columns.put("earthRangeKm", ComparisonRow::earthRangeKm);
        columns.put("declinationDeg", row -> of(row, ArrivalVisibility::declinationDeg));
        columns.put("esaHoursPerDay", row -> of(row, ArrivalVisibility::esaHoursPerDay));
        columns.put("jaxaHoursPerDay", row -> of(row, ArrivalVisibility::jaxaHoursPerDay));
        columns.put("stationHoursPerDay", row -> of(row, ComparisonCsv::stations));
        columns.put("converged", ComparisonRow::converged);
        columns.put("shortfall", ComparisonRow::shortfall);
        columns.put("reason", ComparisonRow::reason);
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
