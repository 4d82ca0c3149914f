package space.apophis.study.result;

import java.util.List;

/**
 * What a porkchop chart draws: of each launch and arrival day the best branch by what the launch period limits, or that of least
 * delta v where the launcher has no mass. Matrices have a row for each launch day with a number for each arrival day, null where
 * there is no such transfer or the launcher has no mass. At most {@link #MOST_CELLS}; the search may be finer.
 *
 * @param launchUtc days of launch, ISO UTC, in order
 * @param launchSecondsTdb the same, TDB seconds since J2000
 * @param arrivalUtc days of arrival, ISO UTC, in order
 * @param arrivalSecondsTdb the same, TDB seconds since J2000
 * @param encounterSecondsTdb closest pass by Earth, from which days before are counted
 * @param c3Km2S2 square of the excess speed at launch
 * @param launchDeclinationDeg of the launch asymptote
 * @param arrivalVInfinityKmS speed relative to the asteroid before braking
 * @param deltaVKmS of the spacecraft
 * @param deliveredMassKg at the asteroid
 * @param launcherMassKg what the launcher lifts to that C3 and declination, its companion taken off
 * @param search of which these are cells
 */
public record LaunchGridResult(
        List<String> launchUtc,
        List<Double> launchSecondsTdb,
        List<String> arrivalUtc,
        List<Double> arrivalSecondsTdb,
        double encounterSecondsTdb,
        List<List<Double>> c3Km2S2,
        List<List<Double>> launchDeclinationDeg,
        List<List<Double>> arrivalVInfinityKmS,
        List<List<Double>> deltaVKmS,
        List<List<Double>> deliveredMassKg,
        List<List<Double>> launcherMassKg,
        LaunchGridSearch search) {

    /** Cells of a matrix at most. */
    public static final int MOST_CELLS = 40_000;
}
