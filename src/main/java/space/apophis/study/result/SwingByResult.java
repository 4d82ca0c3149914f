package space.apophis.study.result;

import java.util.List;

/**
 * A swing-by, from the planet's centre, ICRF axes. Flown in full dynamics where {@code flown} says so, else the hyperbola
 * between conics.
 *
 * @param body planet in capitals
 * @param label for people; null where the scenario has none
 * @param flown whether in full dynamics
 * @param when at the lowest point
 * @param altitudeKm lowest above the equatorial radius
 * @param excessSpeedKmS arriving
 * @param turnDeg between the excess velocities
 * @param deltaVKmS of the engine at the lowest point
 * @param aim where it pierces the B-plane
 * @param planet it goes about
 * @param asymptote along which it comes
 * @param path about the lowest point
 */
public record SwingByResult(
        String body,
        @Nullable String label,
        boolean flown,
        @Flat When when,
        double altitudeKm,
        double excessSpeedKmS,
        double turnDeg,
        double deltaVKmS,
        @Flat Aim aim,
        @Flat Planet planet,
        @Column(frame = Frames.ICRF) @Flat Asymptote asymptote,
        @Column(frame = Frames.PASSED) List<StateSample> path) {

    public SwingByResult {
        Required.positive("excessSpeedKmS", excessSpeedKmS);
        Required.rows("path", path);
    }

    /**
     * A point of the B-plane with T parallel to the equator of the ICRF.
     *
     * @param bDotTKm along T
     * @param bDotRKm along R
     * @param targetMissKm how far the flown point is from the one aimed at; null where it was not flown
     */
    public record Aim(
            @Column(frame = Frames.PLANE) double bDotTKm,
            @Column(frame = Frames.PLANE) double bDotRKm,
            @Nullable Double targetMissKm) {}

    /**
     * What attracts it.
     *
     * @param gmKm3S2 of the planet
     * @param radiusKm equatorial
     */
    public record Planet(double gmKm3S2, double radiusKm) {

        public Planet {
            Required.positive("gmKm3S2", gmKm3S2);
            Required.positive("radiusKm", radiusKm);
        }
    }

    /**
     * The incoming asymptote, unit vector S.
     *
     * @param asymptoteX along ICRF x
     * @param asymptoteY the same
     * @param asymptoteZ the same
     */
    public record Asymptote(double asymptoteX, double asymptoteY, double asymptoteZ) {

        public Asymptote {
            Required.positive("asymptoteX", Math.hypot(Math.hypot(asymptoteX, asymptoteY), asymptoteZ));
        }
    }
}
