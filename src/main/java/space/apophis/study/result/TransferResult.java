package space.apophis.study.result;

import java.util.List;

/**
 * One transfer to the asteroid, an option of the table. Delta v is the spacecraft's; the injection is the launcher's and
 * stands apart.
 *
 * @param label {@code open}, {@code nominal} and {@code close} for the first, best and last day of the launch period, else
 *     as the scenario names it
 * @param launchUtc ISO UTC
 * @param arrivalUtc of the conic, ISO UTC
 * @param c3Km2S2 square of the excess speed at launch
 * @param launchDeclinationDeg of the launch asymptote, ICRF
 * @param launchRightAscensionDeg of the launch asymptote, ICRF, 0 to 360
 * @param injectionDeltaVKmS of the launcher from its parking orbit, with the change of plane if one is needed
 * @param arrivalVInfinityKmS speed relative to the asteroid before braking
 * @param deltaVConicKmS deep-space manoeuvre and arrival as impulses between conics; a flyby has no arrival
 * @param deltaVFlownKmS the same manoeuvres flown in full dynamics with finite thrust; null where none was flown to the
 *     end
 * @param deepSpaceDeltaVKmS part of the conic figure given on the way
 * @param launchMassKg of the craft; null where the scenario does not ask for masses
 * @param deliveredMassKg of the craft at the asteroid, margins taken; null as above
 * @param daysBeforeEncounter from arrival to the closest pass by Earth
 * @param sunPhaseAngleDeg at the asteroid between Sun and arriving craft; 0 for a target fully lit
 * @param solarElongationDeg of the asteroid from Earth at arrival
 * @param earthRangeKm of the asteroid at arrival
 * @param converged whether the full dynamics met the target; null where it was not flown
 * @param reason why it did not converge, was not flown or has no mass; null where there is nothing to say
 * @param flown how it was flown; null where it was not, or did not arrive
 * @param revolutions whole ones about the Sun
 * @param branch {@code single} without revolutions, else {@code low} or {@code high}
 * @param burns of the craft, in order
 * @param path of the craft on its conics, heliocentric, ICRF, from launch to arrival
 * @param earthPath Earth at the same instants
 * @param asteroidPath the asteroid at the same instants
 */
public record TransferResult(
        String label,
        String launchUtc,
        String arrivalUtc,
        double c3Km2S2,
        double launchDeclinationDeg,
        double launchRightAscensionDeg,
        double injectionDeltaVKmS,
        double arrivalVInfinityKmS,
        double deltaVConicKmS,
        @Nullable Double deltaVFlownKmS,
        double deepSpaceDeltaVKmS,
        @Nullable Double launchMassKg,
        @Nullable Double deliveredMassKg,
        double daysBeforeEncounter,
        double sunPhaseAngleDeg,
        double solarElongationDeg,
        double earthRangeKm,
        @Nullable Boolean converged,
        @Nullable String reason,
        @Nullable FlownTransferResult flown,
        int revolutions,
        String branch,
        List<BurnResult> burns,
        List<StateSample> path,
        List<StateSample> earthPath,
        List<StateSample> asteroidPath) {}
