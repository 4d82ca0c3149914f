package space.apophis.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.function.Function;
import space.apophis.study.ArrivalVisibility;
import space.apophis.study.ComparisonCriterion;
import space.apophis.study.ComparisonRow;
import space.apophis.study.result.DeltaV;

/** The columns of a comparison for people, on a page or a terminal. */
public enum ComparisonColumn {
    /** Which file. */
    SCENARIO("Scenario", "scenario", null, null, ComparisonRow::scenario),
    /** Which option of it. */
    OPTION("Option", "option", null, null, ComparisonColumn::option),
    /** Day. */
    LAUNCH("Launch, UTC", "launch", null, null, row -> day(row.option().launchUtc())),
    /** Day. */
    ARRIVAL("Arrival, UTC", "arrival", null, null, row -> day(row.option().arrivalUtc())),
    /** Of the launcher. */
    C3(
            "C3, km²/s²",
            "C3/(km^2/s^2)",
            "0.00",
            ComparisonCriterion.C3,
            row -> row.option().c3Km2S2()),
    /** Of the launch asymptote. */
    DECLINATION(
            "DLA, °",
            "DLA/deg",
            "0.0",
            ComparisonCriterion.DECLINATION,
            row -> row.option().launchDeclinationDeg()),
    /** Of the craft, as flown where it was, else on conics. */
    DELTA_V(
            "Δv, km/s",
            "dv/(km/s)",
            "0.000",
            ComparisonCriterion.DELTA_V,
            row -> row.option().deltaV().leading()),
    /** What the conics ask for more or less than what was flown. */
    CONIC("Conic less flown, m/s", "conic/(m/s)", "+0.0;-0.0", null, ComparisonColumn::conic),
    /** At the asteroid. */
    MASS(
            "Delivered, kg",
            "mass/kg",
            "#,##0",
            ComparisonCriterion.MASS,
            row -> row.option().mass().deliveredMassKg()),
    /** From arrival. */
    LEAD(
            "Days before",
            "days before",
            "0.0",
            ComparisonCriterion.LEAD,
            row -> row.option().end().daysBeforeEncounter()),
    /** Of the Sun. */
    PHASE(
            "Phase angle, °",
            "phase/deg",
            "0.0",
            ComparisonCriterion.PHASE,
            row -> row.option().end().sunPhaseAngleDeg()),
    /** In the sky. */
    ELONGATION(
            "Elongation, °",
            "elong./deg",
            "0.0",
            ComparisonCriterion.ELONGATION,
            row -> row.option().end().solarElongationDeg()),
    /** At arrival. */
    RANGE(
            "Earth range, million km",
            "range/10^6 km",
            "#,##0.0",
            ComparisonCriterion.RANGE,
            row -> row.option().end().earthRangeKm() / 1e6),
    /** From any station. */
    ESA("ESA, h/day", "ESA/(h/d)", "0.0", ComparisonCriterion.ESA, row -> of(row, ArrivalVisibility::esaHoursPerDay)),
    /** From any station. */
    JAXA(
            "JAXA, h/day",
            "JAXA/(h/d)",
            "0.0",
            ComparisonCriterion.JAXA,
            row -> of(row, ArrivalVisibility::jaxaHoursPerDay));

    private static final int DAY = 10;

    private final String title;
    private final String plainTitle;
    private final String pattern;
    private final ComparisonCriterion criterion;
    private final Function<ComparisonRow, Object> value;

    ComparisonColumn(
            String title,
            String plainTitle,
            String pattern,
            ComparisonCriterion criterion,
            Function<ComparisonRow, Object> value) {
        this.title = title;
        this.plainTitle = plainTitle;
        this.pattern = pattern;
        this.criterion = criterion;
        this.value = value;
    }

    /** Name and unit. */
    public String title() {
        return title;
    }

    /** Name and unit in the letters of any terminal. */
    public String plainTitle() {
        return plainTitle;
    }

    /** Whether it holds numbers. */
    public boolean isNumber() {
        return pattern != null;
    }

    /** Whether it says which option this is, rather than what is known of it. */
    boolean isName() {
        return this == SCENARIO || this == OPTION;
    }

    /**
     * What is best in this column.
     *
     * @return null where nothing is
     */
    ComparisonCriterion criterion() {
        return criterion;
    }

    /** What it shows of a row; empty where the row has no such value. */
    public String text(ComparisonRow row) {
        final Object shown = value.apply(row);
        if (shown == null) {
            return "";
        }
        return pattern == null
                ? shown.toString()
                : new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(shown);
    }

    private static String option(ComparisonRow row) {
        final String kind = row.rendezvous() ? "" : " (flyby)";
        return row.label() + kind + (row.fails() ? " [fails: " + row.shortfalls() + "]" : "");
    }

    private static Double conic(ComparisonRow row) {
        final DeltaV deltaV = row.option().deltaV();
        return deltaV.deltaVFlownKmS() == null ? null : 1e3 * (deltaV.deltaVConicKmS() - deltaV.deltaVFlownKmS());
    }

    private static String day(String utc) {
        return utc.substring(0, DAY);
    }

    private static Double of(ComparisonRow row, Function<ArrivalVisibility, Double> hours) {
        return row.visibility() == null ? null : hours.apply(row.visibility());
    }
}
