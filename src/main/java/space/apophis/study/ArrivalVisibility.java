package space.apophis.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.ephemeris.Poles.EarthPole;
import space.apophis.observation.DailyVisibility;
import space.apophis.observation.Site;
import space.apophis.observation.Site.DeepSpaceNetwork;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.StateSample;

/**
 * How long deep-space stations see the asteroid on the day a craft arrives, in closed form from its declination, so that
 * saved results suffice.
 *
 * @param declinationDeg from the centre of Earth, geometric, equator of date
 * @param esaHoursPerDay from any station of ESA
 * @param jaxaHoursPerDay from any station of JAXA
 * @param stations each for itself
 */
public record ArrivalVisibility(
        double declinationDeg, double esaHoursPerDay, double jaxaHoursPerDay, List<StationHours> stations) {

    /** Below it, dishes rarely track a craft far away: horizon, air and noise of the ground; an assumption. */
    public static final double LEAST_ELEVATION_DEG = 10.0;

    private static final double LEAST_ELEVATION = FastMath.toRadians(LEAST_ELEVATION_DEG);

    /** At the end of the paths of Earth and of the last body of an option; empty where a result has none. */
    static Optional<ArrivalVisibility> of(List<StateSample> earthPath, List<StateSample> asteroidPath) {
        if (earthPath.isEmpty() || asteroidPath.isEmpty()) {
            return Optional.empty();
        }
        final StateSample earth = last(earthPath);
        final StateSample asteroid = last(asteroidPath);
        final double[] pole = new double[3];
        EarthPole.fillTrue(asteroid.secondsTdb(), pole);
        final Vector3D sight = position(asteroid).subtract(position(earth));
        return Optional.of(of(FastMath.PI / 2.0 - Vector3D.angle(sight, new Vector3D(pole))));
    }

    /**
     * At a declination.
     *
     * @param declination equator of date, rad
     */
    static ArrivalVisibility of(double declination) {
        final List<StationHours> stations = new ArrayList<>();
        for (DeepSpaceNetwork network : DeepSpaceNetwork.FLYING) {
            for (Site site : network.sites()) {
                stations.add(new StationHours(
                        network.name(), site.name(), DailyVisibility.hours(site, declination, LEAST_ELEVATION)));
            }
        }
        return new ArrivalVisibility(
                Publisher.degrees(declination),
                DailyVisibility.hours(DeepSpaceNetwork.ESA.sites(), declination, LEAST_ELEVATION),
                DailyVisibility.hours(DeepSpaceNetwork.JAXA.sites(), declination, LEAST_ELEVATION),
                List.copyOf(stations));
    }

    private static StateSample last(List<StateSample> path) {
        return path.get(path.size() - 1);
    }

    private static Vector3D position(StateSample sample) {
        return new Vector3D(sample.xKm(), sample.yKm(), sample.zKm());
    }
}
