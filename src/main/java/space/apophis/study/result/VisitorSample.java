package space.apophis.study.result;

/**
 * Where a visitor is from the asteroid, ICRF axes. Visitors of several scenarios are compared at common instants, so these
 * are at whole multiples of an hour since J2000 TDB.
 *
 * @param secondsTdb TDB seconds since J2000
 * @param xKm from the asteroid
 * @param yKm the same
 * @param zKm the same
 * @param earthKm from the centre of Earth
 */
public record VisitorSample(
        double secondsTdb,
        @Column(frame = Frames.ASTEROID) double xKm,
        @Column(frame = Frames.ASTEROID) double yKm,
        @Column(frame = Frames.ASTEROID) double zKm,
        double earthKm) {}
