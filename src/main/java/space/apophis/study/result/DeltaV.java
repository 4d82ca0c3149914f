package space.apophis.study.result;

/**
 * What a craft gives itself, without margins; the injection is the launcher's.
 *
 * @param deltaVConicKmS as impulses between conics; of ion engines by the rocket equation. A flyby has no arrival manoeuvre
 * @param deltaVFlownKmS with finite thrust in full dynamics; null where that was not flown to the end
 * @param deepSpaceDeltaVKmS the part of it before the arrival, as flown where it was
 * @param deepSpaceConicDeltaVKmS the same on conics
 */
public record DeltaV(
        double deltaVConicKmS,
        @Nullable Double deltaVFlownKmS,
        double deepSpaceDeltaVKmS,
        double deepSpaceConicDeltaVKmS) {

    /** As flown where it was, else on conics, km/s. */
    public double leading() {
        return deltaVFlownKmS == null ? deltaVConicKmS : deltaVFlownKmS;
    }
}
