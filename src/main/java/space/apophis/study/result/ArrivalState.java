package space.apophis.study.result;

/**
 * How a craft comes to its last body.
 *
 * @param arrival when it is at rest there, or passes, as flown; on conics, where an arrival is the middle of its braking, if it
 *     was not flown to its end
 * @param arrivalConic on conics
 * @param arrivalVInfinityKmS speed relative to the body, of a rendezvous before braking, on conics; of a flyby as flown where it
 *     was
 * @param daysBeforeEncounter from {@code arrival} to the closest pass of the scenario's body by Earth; null where it is another
 *     body or has no pass
 * @param daysBeforeEncounterConic from {@code arrivalConic}, likewise
 * @param sunPhaseAngleDeg at the body between Sun and craft, as it approaches, of a rendezvous on conics; 0 for a target fully lit
 * @param solarElongationDeg of the body from Earth at {@code arrival}
 * @param earthRangeKm of the body at {@code arrival}
 * @param hits true where it ends in the body; null where it does not
 * @param shiftKm of the asteroid on the target plane by the hit, as flown where it was; null where none is asked for
 * @param shiftConicKm on conics, likewise
 */
public record ArrivalState(
        When arrival,
        When arrivalConic,
        double arrivalVInfinityKmS,
        @Nullable Double daysBeforeEncounter,
        @Nullable Double daysBeforeEncounterConic,
        double sunPhaseAngleDeg,
        double solarElongationDeg,
        double earthRangeKm,
        @Nullable Boolean hits,
        @Nullable Double shiftKm,
        @Nullable Double shiftConicKm) {}
