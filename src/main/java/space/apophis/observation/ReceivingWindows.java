package space.apophis.observation;

import java.util.List;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;

/**
 * When each of some stations can receive a craft: it stands above a least elevation at the place from which its light arrives, and its
 * angle from the Sun, seen from the centre of Earth, is large enough. Refraction is left out: at 10 degrees it lifts a craft by 0.09 degrees,
 * which lets it rise some 20 s earlier.
 *
 * @param span that was searched, at Earth, TDB seconds since J2000, as all instants here
 * @param passes of each station, in its order, each in time order and cut at the ends of the search
 * @param nearSun spans in which the craft stands too near to the Sun
 */
public record ReceivingWindows(TimeSpan span, List<List<TimeSpan>> passes, List<TimeSpan> nearSun) {

    /** s; far away a craft rises and sets once a day, and one that is in view for less may be left out. */
    private static final double STEP = 900.0;

    /** s; the angle from the Sun changes slowly, and by tens of degrees a day near Earth. */
    private static final double SUN_STEP = 1800.0;

    /**
     * Finds them.
     *
     * @param craft its path, which covers the span and the light time before it
     * @param leastElevation rad
     * @param leastElongation rad
     */
    public static ReceivingWindows of(
            SolarSystem solarSystem,
            BodySurface surface,
            Trajectory craft,
            List<Site> sites,
            TimeSpan span,
            double leastElevation,
            double leastElongation) {
        final Sky sky = new Sky(solarSystem, craft);
        final List<TimeSpan> nearSun = new InstantSearch(
                        span.from(), span.to(), FastMath.min(SUN_STEP, 0.25 * span.length()))
                .below(t -> sky.place(PVCoordinates.ZERO, t).elongation() - leastElongation);
        final List<TimeSpan> away = span.without(nearSun);
        final List<List<TimeSpan>> passes = sites.parallelStream()
                .map(site -> TimeSpan.common(
                        new SiteView(solarSystem, surface, new Sky(solarSystem, craft), site)
                                .above(new InstantSearch(span.from(), span.to(), STEP), leastElevation),
                        away))
                .toList();
        return new ReceivingWindows(span, passes, nearSun);
    }
}
