package space.apophis.study.result;

/**
 * A spacecraft on its way, heliocentric, ICRF axes.
 *
 * @param secondsTdb TDB seconds since J2000
 * @param xKm of the craft
 * @param yKm the same
 * @param zKm the same
 * @param vxKmS of the craft
 * @param vyKmS the same
 * @param vzKmS the same
 * @param sunAu of the craft
 * @param earthKm of the craft, from the centre of Earth
 * @param asteroidKm of the craft, from the scenario's body; null where that was not flown
 * @param massKg of the craft
 * @param thrustN of the engines; 0 on a coast
 * @param powerW of the array there; null where the scenario gives none
 */
public record TrajectorySample(
        double secondsTdb,
        double xKm,
        double yKm,
        double zKm,
        double vxKmS,
        double vyKmS,
        double vzKmS,
        double sunAu,
        double earthKm,
        @Nullable Double asteroidKm,
        double massKg,
        double thrustN,
        @Nullable Double powerW) {}
