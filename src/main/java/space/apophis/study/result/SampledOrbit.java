package space.apophis.study.result;

/**
 * An orbit of an ensemble, as it was drawn, with all that others need to fly it, and what became of it at the pass.
 *
 * @param state heliocentric, ICRF, at the epoch of the orbit solution
 * @param a1AuD2 radial non-gravitational acceleration of this sample at 1 au
 * @param a2AuD2 transverse one, along the motion
 * @param a3AuD2 normal one
 * @param approachSecondsTdb closest approach, TDB seconds since J2000; of one that strikes, the pericentre of its hyperbola;
 *     null where there is no pass within 10 days of the nominal one and the limit of distance
 * @param distanceKm from the centre of the body at that instant; null where there is none
 */
public record SampledOrbit(
        @Column(frame = Frames.SUN) @Flat StateSample state,
        double a1AuD2,
        double a2AuD2,
        double a3AuD2,
        @Nullable Double approachSecondsTdb,
        @Nullable Double distanceKm) {

    public SampledOrbit {
        if (approachSecondsTdb == null != (distanceKm == null)) {
            throw new ResultFault("distanceKm", "stands with approachSecondsTdb alone");
        }
    }
}
