package space.apophis.observation;

import org.hipparchus.util.FastMath;
import space.apophis.units.Unit;

/** How bright an asteroid is by the angle under which it is lit. */
public interface MagnitudeModel {

    /**
     * Magnitude at 1 au from Sun and observer.
     *
     * @param phaseAngle rad, 0 to pi
     */
    double reducedMagnitude(double phaseAngle);

    /** The parameters in words. */
    String parameters();

    /** Apparent visual magnitude. */
    default double magnitude(ApparentPlace place) {
        return magnitude(place.phaseAngle(), place.heliocentric().getNorm(), place.range());
    }

    /**
     * Apparent visual magnitude: V = V(1, 1, phase) + 5 log10(r d), r and d in au (Bowell et al. 1989, eq. A1).
     *
     * @param phaseAngle rad, 0 to pi
     * @param sunDistance r, m
     * @param range d, m
     */
    default double magnitude(double phaseAngle, double sunDistance, double range) {
        return reducedMagnitude(phaseAngle) + 5.0 * FastMath.log10(sunDistance / Unit.AU * (range / Unit.AU));
    }
}
