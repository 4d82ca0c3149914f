package space.apophis.proximity;

import java.util.function.DoubleFunction;
import org.orekit.utils.PVCoordinates;

/**
 * Where a craft is from the asteroid.
 *
 * @param start TDB seconds since J2000
 * @param end likewise, later
 * @param states from the asteroid's centre of mass, ICRF axes, m and m/s by TDB, by TDB seconds since J2000
 */
public record RelativePath(double start, double end, DoubleFunction<PVCoordinates> states) {

    /**
     * The state at an instant.
     *
     * @param t TDB seconds since J2000
     * @throws IllegalArgumentException if it is outside the path
     */
    public PVCoordinates at(double t) {
        if (!(t >= start && t <= end)) {
            throw new IllegalArgumentException("the instant is outside the path");
        }
        return states.apply(t);
    }
}
