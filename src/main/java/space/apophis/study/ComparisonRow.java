package space.apophis.study;

import space.apophis.study.result.ShortfallResult;
import space.apophis.study.result.TrajectoryResult;

/**
 * One option among those of several scenarios. Values are those of its {@link TrajectoryResult}.
 *
 * @param rank 1 for the best by the criterion of the comparison
 * @param scenario name of the scenario, unlike that of any other in the comparison
 * @param label of the option in its scenario
 * @param rendezvous whether the craft stays at its last body; a flyby has no arrival manoeuvre in its delta v
 * @param ion whether ion engines run on the way
 * @param launchUtc ISO UTC
 * @param arrivalUtc ISO UTC
 * @param c3Km2S2 square of the excess speed at launch
 * @param launchDeclinationDeg of the launch asymptote, ICRF
 * @param deltaVConicKmS of the craft, as impulses between conics
 * @param deltaVFlownKmS the same flown; null where it was not flown to the end
 * @param deliveredMassKg null where the scenario does not ask for masses
 * @param daysBeforeEncounter from arrival; null where its body does not pass Earth
 * @param sunPhaseAngleDeg at the asteroid between Sun and arriving craft
 * @param solarElongationDeg of the asteroid from Earth at arrival
 * @param earthRangeKm of the asteroid at arrival
 * @param visibility from deep-space stations at arrival; null where the result has no paths
 * @param converged whether the full dynamics met the target; null where it was not flown
 * @param shortfall why the option is known not to work, in a few words; null where it is not
 * @param reason why it did not converge, was not flown or has no mass; null where there is nothing to say
 */
public record ComparisonRow(
        int rank,
        String scenario,
        String label,
        boolean rendezvous,
        boolean ion,
        String launchUtc,
        String arrivalUtc,
        double c3Km2S2,
        double launchDeclinationDeg,
        double deltaVConicKmS,
        Double deltaVFlownKmS,
        Double deliveredMassKg,
        Double daysBeforeEncounter,
        double sunPhaseAngleDeg,
        double solarElongationDeg,
        double earthRangeKm,
        ArrivalVisibility visibility,
        Boolean converged,
        String shortfall,
        String reason) {

    static ComparisonRow of(String scenario, TrajectoryResult option) {
        return new ComparisonRow(
                0,
                scenario,
                option.label(),
                option.rendezvous(),
                option.ion(),
                option.launchUtc(),
                option.arrivalUtc(),
                option.c3Km2S2(),
                option.launchDeclinationDeg(),
                option.deltaV().deltaVConicKmS(),
                option.deltaV().deltaVFlownKmS(),
                option.mass().deliveredMassKg(),
                option.end().daysBeforeEncounter(),
                option.end().sunPhaseAngleDeg(),
                option.end().solarElongationDeg(),
                option.end().earthRangeKm(),
                ArrivalVisibility.of(option.way().earthPath(), option.way().asteroidPath())
                        .orElse(null),
                option.flight().converged(),
                option.limits().shortfalls().stream()
                        .map(ShortfallResult::message)
                        .findFirst()
                        .orElse(null),
                option.limits().reason());
    }

    ComparisonRow ranked(int place) {
        return new ComparisonRow(
                place,
                scenario,
                label,
                rendezvous,
                ion,
                launchUtc,
                arrivalUtc,
                c3Km2S2,
                launchDeclinationDeg,
                deltaVConicKmS,
                deltaVFlownKmS,
                deliveredMassKg,
                daysBeforeEncounter,
                sunPhaseAngleDeg,
                solarElongationDeg,
                earthRangeKm,
                visibility,
                converged,
                shortfall,
                reason);
    }
}
