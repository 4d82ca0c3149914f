package space.apophis.study.result;

import java.util.List;

/**
 * A craft parked about Earth that leaves its orbit for a pass by the asteroid while that passes Earth. Flown in full dynamics, the
 * conics about Earth from which it was found beside it.
 *
 * @param orbit that it is parked in
 * @param deltaVKmS of the burn as flown
 * @param deltaVConicKmS of the impulse on conics
 * @param limitDeltaVKmS null where the scenario has none
 * @param departure middle of the burn
 * @param burn as flown
 * @param pass as flown
 * @param leftKg of the craft's propellant beside the margin on the burn; below 0 where it is short
 * @param longitudes least delta v by where the craft is on its orbit, in order of longitude, on conics
 * @param path of the craft from the epoch of its orbit to after the pass
 * @param source of what was asked
 */
public record ParkedFlybyResult(
        Orbit orbit,
        double deltaVKmS,
        double deltaVConicKmS,
        @Nullable Double limitDeltaVKmS,
        When departure,
        BurnResult burn,
        Pass pass,
        double leftKg,
        List<LongitudeCost> longitudes,
        PathResult path,
        String source) {

    /**
     * An orbit about Earth.
     *
     * @param epoch of the elements
     * @param perigeeAltitudeKm above the equatorial radius
     * @param apogeeAltitudeKm likewise
     * @param inclinationDeg to the equator of the ICRF
     * @param trueLongitudeDeg node, argument of perigee and true anomaly together, 0 to 360
     * @param longitudeFree whether it was chosen for the least delta v
     */
    public record Orbit(
            When epoch,
            double perigeeAltitudeKm,
            double apogeeAltitudeKm,
            double inclinationDeg,
            @Column(frame = Frames.ICRF) double trueLongitudeDeg,
            boolean longitudeFree) {

        public Orbit {
            Required.present("epoch", epoch);
        }
    }

    /**
     * Where it is nearest to the asteroid.
     *
     * @param nearest when
     * @param distanceKm from its centre
     * @param relativeSpeedKmS against it
     * @param sunPhaseAngleDeg on approach, at the asteroid between Sun and craft: 0 for one seen fully lit
     * @param earthDistanceKm of the asteroid from Earth's centre
     * @param sigmaKm largest semi-axis of the 1-sigma ellipsoid of the asteroid's place then; null where its orbit has no covariance
     */
    public record Pass(
            When nearest,
            double distanceKm,
            double relativeSpeedKmS,
            double sunPhaseAngleDeg,
            double earthDistanceKm,
            @Nullable Double sigmaKm) {

        public Pass {
            Required.present("nearest", nearest);
            Required.positive("distanceKm", distanceKm);
            Required.positive("relativeSpeedKmS", relativeSpeedKmS);
        }
    }

    /** The least delta v of a craft that has a true longitude at the epoch. */
    public record LongitudeCost(@Column(frame = Frames.ICRF) double trueLongitudeDeg, double deltaVKmS) {}

    public ParkedFlybyResult {
        Required.present("orbit", orbit);
        Required.present("departure", departure);
        Required.present("burn", burn);
        Required.present("pass", pass);
        Required.positive("deltaVKmS", deltaVKmS);
        Required.rising("longitudes", longitudes, LongitudeCost::trueLongitudeDeg, "is not beyond the one before it");
    }
}
