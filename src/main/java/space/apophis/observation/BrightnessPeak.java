package space.apophis.observation;

import java.util.List;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.BodySurface;

/**
 * The greatest brightness.
 *
 * @param geocentric the place, seen from the centre of Earth, at which it is brightest
 * @param magnitude there
 * @param subAsteroidTime when it is brightest for those below it, TDB seconds since J2000
 * @param subAsteroidMagnitude for them then: seen from the point of the ellipsoid that has it in its zenith
 * @param nakedEye spans in which it is brighter than {@link #NAKED_EYE} seen from the centre of Earth
 */
public record BrightnessPeak(
        ApparentPlace geocentric,
        double magnitude,
        double subAsteroidTime,
        double subAsteroidMagnitude,
        List<TimeSpan> nakedEye) {

    /** Magnitude of the faintest stars that an eye sees in a dark sky. */
    public static final double NAKED_EYE = 6.0;

    /** Finds it within the span of a search. */
    public static BrightnessPeak of(Sky sky, BodySurface surface, MagnitudeModel model, InstantSearch search) {
        final double peak = search.leastAt(t -> model.magnitude(sky.place(PVCoordinates.ZERO, t)));
        final ApparentPlace place = sky.place(PVCoordinates.ZERO, peak);
        final double below = search.leastAt(t -> model.magnitude(fromBelow(sky, surface, t)));
        return new BrightnessPeak(
                place,
                model.magnitude(place),
                below,
                model.magnitude(fromBelow(sky, surface, below)),
                search.below(t -> model.magnitude(sky.place(PVCoordinates.ZERO, t)) - NAKED_EYE));
    }

    /** The place seen from the point of the ellipsoid below it. */
    public static ApparentPlace fromBelow(Sky sky, BodySurface surface, double t) {
        final GeodeticPoint point = surface.below(sky.geocentric(t).getPosition(), t);
        return sky.place(surface.state(new GeodeticPoint(point.getLatitude(), point.getLongitude(), 0.0), t), t);
    }
}
