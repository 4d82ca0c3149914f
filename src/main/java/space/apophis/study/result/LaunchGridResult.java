package space.apophis.study.result;

import java.util.List;

/**
 * What a porkchop chart draws: of each launch and arrival day the best branch by what the launch period limits, or that of least
 * delta v where the launcher has no mass. Matrices have a row for each launch day with a number for each arrival day, null where
 * there is no such transfer or the launcher has no mass. At most {@link #MOST_CELLS}; the search may be finer.
 *
 * @param days of launch and of arrival
 * @param c3Km2S2 square of the excess speed at launch
 * @param launchDeclinationDeg of the launch asymptote
 * @param arrivalVInfinityKmS speed relative to the asteroid before braking
 * @param deltaVKmS of the spacecraft
 * @param deliveredMassKg at the asteroid
 * @param launcherMassKg what the launcher lifts to that C3 and declination, its companion taken off
 * @param hits what a craft that hits does there
 * @param search of which these are cells
 */
public record LaunchGridResult(
        @Flat Days days,
        List<List<Double>> c3Km2S2,
        @Column(frame = Frames.ICRF) List<List<Double>> launchDeclinationDeg,
        List<List<Double>> arrivalVInfinityKmS,
        List<List<Double>> deltaVKmS,
        List<List<Double>> deliveredMassKg,
        List<List<Double>> launcherMassKg,
        @Flat Hits hits,
        LaunchGridSearch search) {

    /** Cells of a matrix at most. */
    public static final int MOST_CELLS = 40_000;

    /**
     * The days of a grid.
     *
     * @param launchUtc days of launch, ISO UTC, in order
     * @param launchSecondsTdb the same, TDB seconds since J2000
     * @param arrivalUtc days of arrival, ISO UTC, in order
     * @param arrivalSecondsTdb the same, TDB seconds since J2000
     * @param encounterSecondsTdb closest pass by Earth, or the pass or strike that is deflected, from which days before are counted
     */
    public record Days(
            List<String> launchUtc,
            List<Double> launchSecondsTdb,
            List<String> arrivalUtc,
            List<Double> arrivalSecondsTdb,
            double encounterSecondsTdb) {}

    /**
     * What hits on the days of a grid do on the target plane; all null where none is asked for.
     *
     * @param shiftKm of the asteroid by one hit
     * @param impactParameterKm of its orbit after that hit
     * @param readySecondsTdb launches before are none of the period, TDB seconds since J2000; null where the launch is free
     */
    public record Hits(
            @Nullable List<List<Double>> shiftKm,
            @Nullable List<List<Double>> impactParameterKm,
            @Nullable Double readySecondsTdb) {

        /** Of a craft that hits nothing. */
        public static final Hits NONE = new Hits(null, null, null);
    }
}
