package space.apophis.study.result;

/**
 * A transfer on conics.
 *
 * @param launch or departure
 * @param deltaVKmS what the craft gives to leave and to arrive, as impulses without margins
 * @param c3Km2S2 of a launch from Earth; null for another departure
 * @param launchDeclinationDeg of the asymptote of a launch, ICRF; null for another departure
 * @param relativeSpeedKmS against the asteroid before braking
 * @param sunPhaseAngleDeg on approach, at the asteroid between Sun and craft: 0 for one seen fully lit
 * @param daysBeforeEncounter from arrival, below 0 after it; null where the asteroid meets no planet
 * @param revolutions whole ones about the Sun
 */
public record OpportunityPoint(
        When launch,
        When arrival,
        double deltaVKmS,
        @Nullable Double c3Km2S2,
        @Column(frame = Frames.ICRF) @Nullable Double launchDeclinationDeg,
        double relativeSpeedKmS,
        double sunPhaseAngleDeg,
        @Nullable Double daysBeforeEncounter,
        int revolutions) {

    public OpportunityPoint {
        Required.present("launch", launch);
        Required.present("arrival", arrival);
        Required.notNegative("deltaVKmS", deltaVKmS);
        if (!(arrival.secondsTdb() > launch.secondsTdb())) {
            throw new ResultFault("arrival", "is not after the launch");
        }
    }
}
