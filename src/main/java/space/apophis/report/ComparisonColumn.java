package space.apophis.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.apophis.study.ComparedLimit;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonCriterion;
import space.apophis.study.ComparisonRow;
import space.apophis.study.result.DeltaV;
import space.apophis.study.result.OperationsResult;

/** The columns of a comparison for people, on a page or a terminal. */
public enum ComparisonColumn {
    /** Which files have it. */
    SCENARIO("Scenario", "scenario", row -> String.join(", ", row.scenarios())),
    /** Which option of them. */
    OPTION("Option", "option", ComparisonColumn::option),
    /** What it makes of its limits. */
    LIMITS("Limits", "limits", ComparisonColumn::limits),
    /** Day. */
    LAUNCH("Launch", ComparisonCriterion.LAUNCH, row -> row.option().launchUtc()),
    /** Day. */
    ARRIVAL("Arrival", ComparisonCriterion.ARRIVAL, row -> row.option().arrivalUtc()),
    /** From arrival as flown. */
    LEAD("Lead", "d", "days before", 1, ComparisonCriterion.LEAD),
    /** Of the craft, as flown where it was, else on conics. */
    DELTA_V("Δv", "km/s", "dv/(km/s)", 3, ComparisonCriterion.DELTA_V),
    /** What the conics ask for more or less than what was flown. */
    CONIC("Conic less flown", "m/s", "conic/(m/s)", "+0.0;-0.0", null, ComparisonColumn::conic),
    /** At the asteroid. */
    MASS("Delivered", "kg", "mass/kg", 0, ComparisonCriterion.MASS),
    /** Of the launcher. */
    C3("C3", "km²/s²", "C3/(km^2/s^2)", 2, ComparisonCriterion.C3),
    /** Of the launch asymptote. */
    DECLINATION(
            "DLA",
            "°",
            "DLA/deg",
            "0.0",
            ComparisonCriterion.DECLINATION,
            row -> row.option().launchDeclinationDeg()),
    /** By what it leaves. */
    LAUNCHER("Launcher", "launcher", row -> row.option().mass().launcher()),
    /** To that C3 and declination, beside its companion. */
    LIFT(
            "Lifts there",
            "kg",
            "lifts/kg",
            "#,##0",
            null,
            row -> row.option().mass().launcherMassKg()),
    /** Beyond the mass at launch. */
    MARGIN(
            "Launcher margin",
            "kg",
            "margin/kg",
            "#,##0",
            null,
            row -> row.option().mass().launcherMarginKg()),
    /** Of the Sun. */
    PHASE("Phase angle", "°", "phase/deg", 1, ComparisonCriterion.PHASE),
    /** In the sky. */
    ELONGATION("Elongation", "°", "elong./deg", 1, ComparisonCriterion.ELONGATION),
    /** At arrival. */
    RANGE(
            "Earth range",
            "million km",
            "range/10^6 km",
            "#,##0.0",
            ComparisonCriterion.RANGE,
            row -> row.option().end().earthRangeKm() / 1e6),
    /** From any station. */
    ESA("ESA", "h/day", "ESA/(h/d)", 1, ComparisonCriterion.ESA),
    /** From any station. */
    JAXA("JAXA", "h/day", "JAXA/(h/d)", 1, ComparisonCriterion.JAXA),
    /** Of the asteroid on the target plane by a hit; as all that follow, shown where one of the options has it. */
    SHIFT("Shift", "km", "shift/km", 1, ComparisonCriterion.SHIFT),
    /** Least angle between craft and Sun in the sky of Earth during a burn. */
    BURN_ELONGATION("Elongation in burns", "°", "burn elong./deg", "0.0", OperationsResult::leastElongationDeg),
    /** Least two-way time with stations before or after a burn. */
    STATION_HOURS("Stations at burns", "h", "burn stations/h", "0.0", OperationsResult::leastStationHours),
    /** Greatest over the last days of an approach. */
    APPROACH_PHASE("Approach phase", "°", "approach/deg", "0.0", OperationsResult::greatestPhaseDeg),
    /** By the camera of the craft. */
    DETECTION("First sight before", "d", "sight/d", "0.0", OperationsResult::leastDetectionDays),
    /** Of the target's place then. */
    EPHEMERIS_ERROR("3σ at first sight", "°", "3 sigma/deg", "0.0000", OperationsResult::greatestEphemerisErrorDeg),
    /** Lowest that a craft without control would pass a planet. */
    UNCONTROLLED_PASS(
            "Uncontrolled pass", "km", "uncontrolled/km", "#,##0", OperationsResult::leastUncontrolledAltitudeKm);

    private static final int DAY = 10;
    private static final double DAY_SECONDS = 86400.0;

    private final String name;
    private final String unit;
    private final String plainTitle;
    private final String pattern;
    private final ComparisonCriterion criterion;
    private final Function<ComparisonRow, Double> number;
    private final Function<ComparisonRow, String> words;

    /** Of words. */
    ComparisonColumn(String name, String plainTitle, Function<ComparisonRow, String> words) {
        this(name, "", plainTitle, null, null, row -> null, words);
    }

    /** Of instants, which are numbers to a script and days to a reader. */
    ComparisonColumn(String name, ComparisonCriterion criterion, Function<ComparisonRow, String> utc) {
        this(
                name,
                "UTC",
                name.toLowerCase(Locale.ROOT),
                null,
                criterion,
                row -> criterion.of(row) / DAY_SECONDS,
                row -> utc.apply(row).substring(0, DAY));
    }

    /** Of what a criterion ranks by. */
    ComparisonColumn(String name, String unit, String plainTitle, int decimals, ComparisonCriterion criterion) {
        this(name, unit, plainTitle, decimals == 0 ? "#,##0" : "0." + "0".repeat(decimals), criterion, criterion::of);
    }

    /** Of what operations ask for; shown where one of the options has it. */
    ComparisonColumn(
            String name, String unit, String plainTitle, String pattern, Function<OperationsResult, Double> number) {
        this(name, unit, plainTitle, pattern, null, row -> {
            final OperationsResult operations = row.option().limits().operations();
            return operations == null ? null : number.apply(operations);
        });
    }

    ComparisonColumn(
            String name,
            String unit,
            String plainTitle,
            String pattern,
            ComparisonCriterion criterion,
            Function<ComparisonRow, Double> number) {
        this(name, unit, plainTitle, pattern, criterion, number, row -> {
            final Double shown = number.apply(row);
            return shown == null ? null : formatted(pattern, shown);
        });
    }

    ComparisonColumn(
            String name,
            String unit,
            String plainTitle,
            String pattern,
            ComparisonCriterion criterion,
            Function<ComparisonRow, Double> number,
            Function<ComparisonRow, String> words) {
        this.name = name;
        this.unit = unit;
        this.plainTitle = plainTitle;
        this.pattern = pattern;
        this.criterion = criterion;
        this.number = number;
        this.words = words;
    }

    /** Those that a comparison shows: of shifts and operations such as one of its options has. */
    public static List<ComparisonColumn> of(Comparison comparison) {
        return Stream.of(values())
                .filter(column -> column.compareTo(SHIFT) < 0
                        || comparison.rows().stream().anyMatch(row -> column.number(row) != null))
                .toList();
    }

    /** What it is called on a page. */
    String title() {
        return name;
    }

    /** Empty for words; {@code UTC} for instants. */
    String unit() {
        return unit;
    }

    /** Name and unit in the letters of any terminal. */
    public String plainTitle() {
        return plainTitle;
    }

    /** Whether it shows numbers. */
    boolean isNumber() {
        return pattern != null;
    }

    /** Whether it shows instants. */
    boolean isInstant() {
        return this == LAUNCH || this == ARRIVAL;
    }

    /** Of the numbers it shows. */
    int decimals() {
        return pattern == null || !pattern.contains(".")
                ? 0
                : pattern.split(";")[0].length() - pattern.indexOf('.') - 1;
    }

    /**
     * What is best in this column.
     *
     * @return null where nothing is
     */
    ComparisonCriterion criterion() {
        return criterion;
    }

    /** In its unit, of instants days TDB since J2000; null for words and where the row has no such value. */
    Double number(ComparisonRow row) {
        return number.apply(row);
    }

    /** What it shows of a row; empty where the row has no such value. */
    public String text(ComparisonRow row) {
        final String shown = words.apply(row);
        return shown == null ? "" : shown;
    }

    /** A difference of two numbers of this column without a sign, as it shows numbers. */
    String difference(double value) {
        return formatted(isInstant() ? "0.0" : pattern.split(";")[0].replace("+", ""), Math.abs(value));
    }

    private static String formatted(String pattern, double value) {
        final String number = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
        // A launcher that is filled has a margin of nothing, not of less.
        return number.equals("-0") ? "0" : number;
    }

    private static String option(ComparisonRow row) {
        return String.join(" / ", row.labels()) + (row.rendezvous() ? "" : row.hits() ? " (impact)" : " (flyby)");
    }

    /** Those failed with how far; of those kept how many. */
    private static String limits(ComparisonRow row) {
        final String failed = row.limits().stream()
                .filter(limit -> !limit.kept())
                .map(LimitWords::failed)
                .collect(Collectors.joining(", "));
        final long kept = row.limits().stream().filter(ComparedLimit::kept).count();
        return Stream.of(row.fails() ? "fails " + failed : kept == 0 ? "kept" : "all " + kept + " kept")
                .collect(Collectors.joining());
    }

    private static Double conic(ComparisonRow row) {
        final DeltaV deltaV = row.option().deltaV();
        return deltaV.deltaVFlownKmS() == null ? null : 1e3 * (deltaV.deltaVConicKmS() - deltaV.deltaVFlownKmS());
    }
}
