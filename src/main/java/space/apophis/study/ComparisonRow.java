package space.apophis.study;

import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.TransferResult;

/**
 * One option among those of several scenarios. Values are those of its {@link TransferResult} or {@link TrajectoryResult}.
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

    /** What publishers of results begin such a remark with. */
    private static final String PROPELLANT_SHORT = "propellant is short";

    static ComparisonRow of(String scenario, TransferResult transfer) {
        return new ComparisonRow(
                0,
                scenario,
                transfer.label(),
                isRendezvous(transfer),
                false,
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
                ArrivalVisibility.of(transfer.earthPath(), transfer.asteroidPath())
                        .orElse(null),
                transfer.converged(),
                shortfall(transfer.converged(), transfer.reason()),
                transfer.reason());
    }

    static ComparisonRow of(String scenario, TrajectoryResult trajectory) {
        final boolean tooHeavy =
                trajectory.launcherMassKg() != null && trajectory.launcherMassKg() < trajectory.launchMassKg();
        return new ComparisonRow(
                0,
                scenario,
                trajectory.label(),
                trajectory.rendezvous(),
                trajectory.ion(),
                trajectory.launchUtc(),
                trajectory.arrivalUtc(),
                trajectory.c3Km2S2(),
                trajectory.launchDeclinationDeg(),
                trajectory.deltaVConicKmS(),
                trajectory.deltaVFlownKmS(),
                trajectory.deliveredMassKg(),
                trajectory.daysBeforeEncounter(),
                trajectory.sunPhaseAngleDeg(),
                trajectory.solarElongationDeg(),
                trajectory.earthRangeKm(),
                ArrivalVisibility.of(trajectory.earthPath(), trajectory.asteroidPath())
                        .orElse(null),
                trajectory.converged(),
                tooHeavy ? "launcher lifts too little" : shortfall(trajectory.converged(), trajectory.reason()),
                trajectory.reason());
    }

    private static String shortfall(Boolean converged, String reason) {
        if (reason != null && reason.startsWith(PROPELLANT_SHORT)) {
            return PROPELLANT_SHORT;
        }
        return Boolean.FALSE.equals(converged) ? "not flown to the end" : null;
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
