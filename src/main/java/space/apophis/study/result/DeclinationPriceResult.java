package space.apophis.study.result;

import java.util.List;

/**
 * What a limit on the declination of the launch costs on the way to the first body.
 *
 * @param publishedDeltaVKmS as flown
 * @param impliedDeclinationDeg the limit at which it would be the best; an inference. Null where none makes it so
 * @param points in order of the limits
 */
public record DeclinationPriceResult(
        double publishedDeltaVKmS,
        @Column(frame = Frames.ICRF) @Nullable Double impliedDeclinationDeg,
        List<Point> points) {

    public DeclinationPriceResult {
        Required.rising("points", points, Point::limitDeg, "does not have a greater limit than the one before it");
    }

    /**
     * One limit.
     *
     * @param limitDeg on the declination, north or south, ICRF
     * @param deltaVKmS of the manoeuvres that are its price
     * @param totalDeltaVKmS of the craft, all of it
     * @param c3Km2S2 of the launch
     * @param launchDeclinationDeg of the launch
     */
    public record Point(
            double limitDeg,
            double deltaVKmS,
            double totalDeltaVKmS,
            double c3Km2S2,
            @Column(frame = Frames.ICRF) double launchDeclinationDeg) {}
}
