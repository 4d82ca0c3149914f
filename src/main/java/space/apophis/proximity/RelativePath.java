package space.apophis.proximity;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import org.orekit.utils.PVCoordinates;

/**
 * Where a craft is from the asteroid. Immutable and safe for any number of threads as long as its function is.
 *
 * @param start TDB seconds since J2000
 * @param end likewise, later
 * @param states from the asteroid's centre of mass, ICRF axes, m and m/s by TDB, by TDB seconds since J2000
 */
public record RelativePath(double start, double end, DoubleFunction<PVCoordinates> states) {

    public RelativePath {
        if (!(end > start)) {
            throw new IllegalArgumentException("a path ends after its start");
        }
    }

    /**
     * One path of several, each of which begins where the one before it ends. Where two meet, the velocity is that of the later.
     */
    public static RelativePath joined(List<RelativePath> parts) {
        final double[] starts = parts.stream().mapToDouble(RelativePath::start).toArray();
        final List<RelativePath> kept = List.copyOf(parts);
        return new RelativePath(starts[0], kept.get(kept.size() - 1).end(), t -> {
            final int found = Arrays.binarySearch(starts, t);
            return kept.get(found >= 0 ? found : -found - 2).at(t);
        });
    }

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
