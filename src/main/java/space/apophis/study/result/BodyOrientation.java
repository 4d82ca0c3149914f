package space.apophis.study.result;

/**
 * How a body stands at an instant and how it turns, and the shape of its surface. Over some days the pole is fixed and the rate
 * constant to some arcseconds for Earth, whose polar motion and UT1 - UTC are those of the data folder of the run.
 *
 * @param secondsTdb the instant, TDB seconds since J2000
 * @param pole north pole of the turning surface then
 * @param primeMeridian where longitude 0 meets the equator then
 * @param rateRadPerSecond about the pole, positive eastward
 * @param equatorialRadiusKm of the surface: WGS84 for Earth, a sphere of the mean radius elsewhere
 * @param flattening of it
 */
public record BodyOrientation(
        double secondsTdb,
        @Column(frame = Frames.ICRF) Direction pole,
        @Column(frame = Frames.ICRF) Direction primeMeridian,
        double rateRadPerSecond,
        double equatorialRadiusKm,
        double flattening) {

    public BodyOrientation {
        Required.present("pole", pole);
        Required.present("primeMeridian", primeMeridian);
        Required.positive("equatorialRadiusKm", equatorialRadiusKm);
        Required.notNegative("flattening", flattening);
    }
}
