package space.apophis.study;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** By what options are ranked. */
public enum ComparisonCriterion {
    /** As flown where it was, else on conics. */
    DELTA_V("deltaV", "least Δv", true, r -> r.option().deltaV().leading()),
    /** In full dynamics. */
    FLOWN("flown", "least Δv flown", true, r -> r.option().deltaV().deltaVFlownKmS()),
    /** At the asteroid before the encounter. */
    LEAD("lead", "most days before the encounter", false, r -> r.option().end().daysBeforeEncounter()),
    /** At the asteroid. */
    MASS("mass", "most delivered mass", false, r -> r.option().mass().deliveredMassKg()),
    /** Of the asteroid by a hit. */
    SHIFT(
            "shift",
            "greatest shift of the asteroid by a hit",
            false,
            r -> r.option().end().shiftKm()),
    /** Of the launcher. */
    C3("c3", "least C3", true, r -> r.option().c3Km2S2()),
    /** North or south: what a launch site has to reach. */
    DECLINATION(
            "dla",
            "least declination of launch, north or south",
            true,
            r -> Math.abs(r.option().launchDeclinationDeg())),
    /** In time order. */
    LAUNCH(
            "launch",
            "earliest launch",
            true,
            r -> r.option().departure().launch().secondsTdb()),
    /** In time order. */
    ARRIVAL("arrival", "earliest arrival", true, r -> r.option().end().arrival().secondsTdb()),
    /** A target well lit. */
    PHASE(
            "phase",
            "least Sun phase angle at arrival",
            true,
            r -> r.option().end().sunPhaseAngleDeg()),
    /** Far from the Sun in the sky. */
    ELONGATION(
            "elongation",
            "greatest solar elongation at arrival",
            false,
            r -> r.option().end().solarElongationDeg()),
    /** Near Earth. */
    RANGE(
            "range",
            "least distance from Earth at arrival",
            true,
            r -> r.option().end().earthRangeKm()),
    /** From ESA. */
    ESA("esa", "most hours a day from stations of ESA", false, r -> hours(r, ArrivalVisibility::esaHoursPerDay)),
    /** From JAXA. */
    JAXA("jaxa", "most hours a day from stations of JAXA", false, r -> hours(r, ArrivalVisibility::jaxaHoursPerDay));

    private final String key;
    private final String message;
    private final boolean leastIsBest;
    private final Function<ComparisonRow, Double> value;

    ComparisonCriterion(String key, String message, boolean leastIsBest, Function<ComparisonRow, Double> value) {
        this.key = key;
        this.message = message;
        this.leastIsBest = leastIsBest;
        this.value = value;
    }

    /** The one a user names. */
    public static Optional<ComparisonCriterion> of(String key) {
        return Stream.of(values()).filter(c -> c.key.equals(key)).findFirst();
    }

    /** As a user names it. */
    public String key() {
        return key;
    }

    /** What is best, for people. */
    public String message() {
        return message;
    }

    /** Whether the least value is the best. */
    public boolean leastIsBest() {
        return leastIsBest;
    }

    /**
     * Of a row.
     *
     * @return null where it has none
     */
    public Double of(ComparisonRow row) {
        return value.apply(row);
    }

    /**
     * The best first. Options known not to work come last, flybys after rendezvous: they do another thing; and rows without
     * a value after those with one.
     */
    public Comparator<ComparisonRow> order() {
        final Comparator<Double> direction = leastIsBest ? Comparator.naturalOrder() : Comparator.reverseOrder();
        return Comparator.comparing(ComparisonRow::fails)
                .thenComparing((ComparisonRow row) -> !row.rendezvous())
                .thenComparing(value, Comparator.nullsLast(direction));
    }

    private static Double hours(ComparisonRow row, Function<ArrivalVisibility, Double> network) {
        return row.visibility() == null ? null : network.apply(row.visibility());
    }
}
