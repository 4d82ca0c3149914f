package space.apophis.study.result;

/**
 * What so many per cent of the samples stay below.
 *
 * @param percent 0 to 100
 * @param distanceKm of the closest approach
 * @param tdb ISO instant of it, TDB, milliseconds
 * @param zetaKm coordinate on the target plane
 */
public record PercentileResult(
        double percent,
        double distanceKm,
        String tdb,
        @Column(frame = Frames.OPIK) double zetaKm) {}
