package space.apophis.study.result;

import java.util.List;

/**
 * One option of a trajectory of several legs.
 *
 * @param label for people
 * @param rendezvous whether it ends at rest with a body; else it passes the last
 * @param ion whether ion engines run on the way
 * @param launchUtc ISO UTC
 * @param arrivalUtc of its last leg, ISO UTC
 * @param c3Km2S2 square of the excess speed at launch
 * @param launchDeclinationDeg of the launch asymptote, ICRF
 * @param launchRightAscensionDeg of the launch asymptote, ICRF, 0 to 360
 * @param c3FlownKm2S2 of the hyperbola that the injection begins in full dynamics, Earth alone attracting; null where that was
 *     not flown to the end
 * @param launchDeclinationFlownDeg likewise
 * @param arrivalVInfinityKmS speed relative to the last body, before braking
 * @param deltaVConicKmS of the craft between conics, all of it; of ion engines by the rocket equation
 * @param deltaVFlownKmS the same in full dynamics; null where that was not flown to the end
 * @param deepSpaceDeltaVKmS what is given before the arrival, of the conic figure
 * @param launchMassKg of the craft
 * @param deliveredMassKg at the end, margins taken
 * @param propellantKg taken, with margins
 * @param launcherMassKg what the launcher lifts at that C3 and declination, its companion taken off; null where the
 *     scenario names none or it lifts nothing there
 * @param daysBeforeEncounter from arrival to the closest pass of the body by Earth; null where there is none
 * @param sunPhaseAngleDeg at the last body between Sun and arriving craft; 0 for a target fully lit
 * @param solarElongationDeg of the last body from Earth at arrival
 * @param earthRangeKm of the last body at arrival
 * @param converged whether the full dynamics met every target; null where it was not flown
 * @param positionMissKm at the last body in full dynamics; null where it was not flown
 * @param velocityMissMmS likewise
 * @param corrections steps of the shooting; null where it was not flown
 * @param reason why it did not converge, was not flown, or does not fit; null where there is nothing to say
 * @param legs in order
 * @param swingBys in order
 * @param flybys in order
 * @param thrust of ion engines, stretch by stretch; null where none run
 * @param voyage each day or closer from launch to the end: flown where it was, else on conics
 * @param earthPath Earth at the same instants, heliocentric
 * @param asteroidPath the last body at the same instants, heliocentric
 * @param path of the craft at any instant: flown where it was, else on conics
 */
public record TrajectoryResult(
        String label,
        boolean rendezvous,
        boolean ion,
        String launchUtc,
        String arrivalUtc,
        double c3Km2S2,
        double launchDeclinationDeg,
        double launchRightAscensionDeg,
        @Nullable Double c3FlownKm2S2,
        @Nullable Double launchDeclinationFlownDeg,
        double arrivalVInfinityKmS,
        double deltaVConicKmS,
        @Nullable Double deltaVFlownKmS,
        double deepSpaceDeltaVKmS,
        double launchMassKg,
        double deliveredMassKg,
        double propellantKg,
        @Nullable Double launcherMassKg,
        @Nullable Double daysBeforeEncounter,
        double sunPhaseAngleDeg,
        double solarElongationDeg,
        double earthRangeKm,
        @Nullable Boolean converged,
        @Nullable Double positionMissKm,
        @Nullable Double velocityMissMmS,
        @Nullable Integer corrections,
        @Nullable String reason,
        List<LegResult> legs,
        List<SwingByResult> swingBys,
        List<FlybyResult> flybys,
        @Nullable List<ThrustSegmentResult> thrust,
        List<TrajectorySample> voyage,
        List<StateSample> earthPath,
        List<StateSample> asteroidPath,
        PathResult path) {}
