package space.apophis.study;

import space.apophis.study.result.TransferResult;

/**
 * One option among those of several scenarios. Values are those of its {@link TransferResult}.
 *
 * @param rank 1 for the best by the criterion of the comparison
 * @param scenario name of the scenario, unlike that of any other in the comparison
 * @param label of the option in its scenario
 * @param rendezvous whether the craft stays at the asteroid; a flyby has no arrival manoeuvre in its delta v
 * @param launchUtc ISO UTC
 * @param arrivalUtc ISO UTC
 * @param c3Km2S2 square of the excess speed at launch
 * @param launchDeclinationDeg of the launch asymptote, ICRF
 * @param deltaVConicKmS of the craft, as impulses between conics
 * @param deltaVFlownKmS the same flown; null where it was not flown to the end
 * @param deliveredMassKg null where the scenario does not ask for masses
 * @param daysBeforeEncounter from arrival
 * @param sunPhaseAngleDeg at the asteroid between Sun and arriving craft
 * @param solarElongationDeg of the asteroid from Earth at arrival
 * @param earthRangeKm of the asteroid at arrival
 * @param visibility from deep-space stations at arrival; null where the result has no paths
 * @param converged whether the full dynamics met the target; null where it was not flown
 * @param reason why it did not converge, was not flown or has no mass; null where there is nothing to say
 */
public record ComparisonRow(
        int rank,
        String scenario,
        String label,
        boolean rendezvous,
        String launchUtc,
        String arrivalUtc,
        double c3Km2S2,
        double launchDeclinationDeg,
        double deltaVConicKmS,
        Double deltaVFlownKmS,
        Double deliveredMassKg,
        double daysBeforeEncounter,
        double sunPhaseAngleDeg,
        double solarElongationDeg,
        double earthRangeKm,
        ArrivalVisibility visibility,
        Boolean converged,
        String reason) {

    static ComparisonRow of(String scenario, TransferResult transfer) {
        return new ComparisonRow(
                0,
                scenario,
                transfer.label(),
                isRendezvous(transfer),
                transfer.launchUtc(),
                transfer.arrivalUtc(),
                transfer.c3Km2S2(),
                transfer.launchDeclinationDeg(),
                transfer.deltaVConicKmS(),
                transfer.deltaVFlownKmS(),
                transfer.deliveredMassKg(),
                transfer.daysBeforeEncounter(),
                transfer.sunPhaseAngleDeg(),
                transfer.solarElongationDeg(),
                transfer.earthRangeKm(),
                ArrivalVisibility.of(transfer).orElse(null),
                transfer.converged(),
                transfer.reason());
    }

    /** Whether delta v has an arrival manoeuvre in it beyond what is given on the way. */
    public static boolean isRendezvous(TransferResult transfer) {
        return transfer.deltaVConicKmS() > transfer.deepSpaceDeltaVKmS();
    }

    ComparisonRow ranked(int place) {
        return new ComparisonRow(
                place,
                scenario,
                label,
                rendezvous,
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
                reason);
    }
}
