package space.apophis.study.result;

import java.util.List;

/**
 * One push and what it does.
 *
 * @param label for people
 * @param kind {@code impulse}, {@code kinetic-impactor}, {@code gravity-tractor} or {@code ion-beam}
 * @param tdb when it is given or begins, ISO TDB
 * @param secondsTdb the same, TDB seconds since J2000
 * @param push its size
 * @param shift flown and by partials
 * @param probabilityBefore of a strike, linear; 1 or 0 without a covariance
 * @param probabilityAfter likewise, over the draws of an impactor
 * @param impactor null where it is no kinetic impactor
 * @param slow null where it is at once
 * @param mutual null where no moon is hit
 * @param nextReturns how far from the keyholes of the pass it leaves the orbit
 */
public record DeflectionActionResult(
        String label,
        String kind,
        String tdb,
        double secondsTdb,
        @Flat Push push,
        @Flat Shift shift,
        double probabilityBefore,
        double probabilityAfter,
        @Nullable ImpactorResult impactor,
        @Nullable SlowPushResult slow,
        @Nullable MutualOrbitResult mutual,
        List<NextReturnResult> nextReturns) {

    public DeflectionActionResult {
        Required.local("tdb", tdb);
        Required.present("push", push);
        Required.present("shift", shift);
        Required.present("nextReturns", nextReturns);
    }

    /**
     * Change of velocity of the asteroid, whole; of a slow push its integral.
     *
     * @param deltaVMmS its size
     * @param alongTrackMmS along the heliocentric velocity
     * @param radialMmS away from the Sun, at right angles to it in the plane of the orbit
     * @param normalMmS along the angular momentum of the orbit
     * @param leadDays from the push, or its middle, to the pass
     */
    public record Push(
            double deltaVMmS,
            @Column(frame = Frames.ORBIT) double alongTrackMmS,
            @Column(frame = Frames.ORBIT) double radialMmS,
            @Column(frame = Frames.ORBIT) double normalMmS,
            double leadDays) {}

    /**
     * On the target plane.
     *
     * @param shiftXiKm flown in all forces
     * @param shiftZetaKm likewise
     * @param linearShiftKm length of the shift by the partials
     * @param linearShiftXiKm by the partials
     * @param linearShiftZetaKm likewise
     * @param linearUpToMmS size of a push in that direction up to which the partials are within 1 % of what is flown; null where
     *     even the least tried is not, or it was not tried
     * @param distanceBeforeKm of the closest approach, of a strike that of its hyperbola's pericentre
     * @param distanceAfterKm likewise
     */
    public record Shift(
            @Column(frame = Frames.OPIK) double shiftXiKm,
            @Column(frame = Frames.OPIK) double shiftZetaKm,
            double linearShiftKm,
            @Column(frame = Frames.OPIK) double linearShiftXiKm,
            @Column(frame = Frames.OPIK) double linearShiftZetaKm,
            @Nullable Double linearUpToMmS,
            double distanceBeforeKm,
            double distanceAfterKm) {}
}
