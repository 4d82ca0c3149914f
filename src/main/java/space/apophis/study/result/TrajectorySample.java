package space.apophis.study.result;

/**
 * A spacecraft on its way.
 *
 * @param state heliocentric, ICRF axes
 * @param sunAu of the craft
 * @param earthKm of the craft, from the centre of Earth
 * @param asteroidKm of the craft, from the scenario's body; null where that was not flown
 * @param massKg of the craft
 * @param thrustN of the engines; 0 on a coast
 * @param powerW of the array there; null where the scenario gives none
 */
public record TrajectorySample(
        @Column(frame = Frames.SUN) @Flat StateSample state,
        double sunAu,
        double earthKm,
        @Nullable Double asteroidKm,
        double massKg,
        double thrustN,
        @Nullable Double powerW) {

    /** Of {@link #state}, TDB seconds since J2000. */
    public double secondsTdb() {
        return state.secondsTdb();
    }

    /** Of {@link #state}. */
    public double xKm() {
        return state.xKm();
    }

    /** Of {@link #state}. */
    public double yKm() {
        return state.yKm();
    }

    /** Of {@link #state}. */
    public double zKm() {
        return state.zKm();
    }
}
