package space.apophis.study.result;

/**
 * A target plane as JPL Horizons lists it: equatorial pole, lengths divided by the focusing factor.
 *
 * @param captureRadiusKm for which the factor is
 * @param focusing the factor, sqrt(1 + 2 GM / (capture radius v_inf^2))
 * @param bDotTKm divided by it
 * @param bDotRKm divided by it
 */
public record ScaledBPlaneResult(
        double captureRadiusKm,
        double focusing,
        @Column(frame = Frames.PLANE) double bDotTKm,
        @Column(frame = Frames.PLANE) double bDotRKm) {}
