package space.apophis.study.result;

import java.util.List;

/**
 * What a porkchop chart draws: of each launch and arrival day the branch of least delta v. Matrices have a row for each
 * launch day with a number for each arrival day, null where there is no such transfer or the launcher has no mass. The
 * days are thinned for drawing; the search is finer.
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
 * @param deliveredMassKg at the asteroid; null where the scenario asks for no masses
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
        @Nullable List<List<Double>> deliveredMassKg) {}
