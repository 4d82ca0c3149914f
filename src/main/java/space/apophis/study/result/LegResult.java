package space.apophis.study.result;

import java.util.List;

/**
 * One leg of an option: as flown where that was flown to its end, else on conics.
 *
 * @param type {@code launch}, {@code deep-space-manoeuvre}, {@code swing-by}, {@code thrust-arc}, {@code braking}, {@code
 *     arrival}, {@code flyby} or {@code impact}, a flyby of the centre
 * @param label for people; null where the scenario has none
 * @param body planet in capitals or designation of a small body; null for what happens on the way
 * @param when of a thrust arc its begin, of burns the middle of the first, of an arrival when it is at rest, on conics amid its
 *     burns
 * @param until of a thrust arc or of several burns; null elsewhere
 * @param cost what it takes
 * @param excessSpeedKmS relative to the body, arriving, at launch leaving; null for what happens on the way
 * @param altitudeKm lowest above the equatorial radius, of a swing-by; null elsewhere
 * @param burns of a chemical engine, in order; empty where there is none
 * @param place on conics
 * @param conic the same on conics; null where the leg itself is that, not flown
 */
public record LegResult(
        String type,
        @Nullable String label,
        @Nullable String body,
        @Flat When when,
        @Nullable When until,
        @Flat LegCost cost,
        @Nullable Double excessSpeedKmS,
        @Nullable Double altitudeKm,
        List<BurnResult> burns,
        @Column(frame = Frames.SUN) @Flat Place place,
        @Nullable Conic conic) {

    public LegResult {
        Required.present("burns", burns);
    }

    /**
     * A leg on conics.
     *
     * @param when of a braking the middle of its first burn
     * @param cost as impulses
     * @param excessSpeedKmS as above
     * @param altitudeKm as above
     */
    public record Conic(
            @Flat When when,
            @Flat LegCost cost,
            @Nullable Double excessSpeedKmS,
            @Nullable Double altitudeKm) {}

    /** Its type as it is written in a sentence. */
    public String kind() {
        return type.replace("deep-space-", "deep-space ").replace("thrust-arc", "thrust arc");
    }

    /** On conics, flown or not. */
    public Conic onConics() {
        return conic == null ? new Conic(when, cost, excessSpeedKmS, altitudeKm) : conic;
    }

    /** Of {@link #when}. */
    public String utc() {
        return when.utc();
    }

    /** Of {@link #when}, TDB seconds since J2000. */
    public double secondsTdb() {
        return when.secondsTdb();
    }

    /** Of {@link #cost}. */
    public double deltaVKmS() {
        return cost.deltaVKmS();
    }

    /** Of {@link #cost}. */
    public double propellantKg() {
        return cost.propellantKg();
    }

    /** Of {@link #cost}. */
    public double massAfterKg() {
        return cost.massAfterKg();
    }
}
