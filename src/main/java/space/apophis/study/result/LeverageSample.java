package space.apophis.study.result;

/**
 * What a push of 1 mm/s does on the target plane, by its date.
 *
 * @param secondsTdb TDB seconds since J2000
 * @param leadYears to the pass, Julian years
 * @param alongTrackKm length of the shift by a push along the track
 * @param radialKm likewise away from the Sun
 * @param normalKm likewise along the normal of the orbit
 * @param bestKm by a push in the best direction
 * @param theoryKm by the analytic formula of Izzo (2007) for a push along the track: secular, two bodies; null where another pass
 *     lies between, or the pass is farther than 0.01 au
 */
public record LeverageSample(
        double secondsTdb,
        double leadYears,
        @Column(frame = Frames.ORBIT) double alongTrackKm,
        @Column(frame = Frames.ORBIT) double radialKm,
        @Column(frame = Frames.ORBIT) double normalKm,
        double bestKm,
        @Nullable Double theoryKm) {}
