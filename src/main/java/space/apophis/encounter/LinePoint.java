package space.apophis.encounter;

import java.util.List;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.SampleApproach;

/**
 * An orbit of a line of variations, its pass by Earth and what it comes back to.
 *
 * @param ahead of the nominal orbit, s
 * @param time of the pass, TDB seconds since J2000
 * @param plane target plane of the pass
 * @param later approaches to Earth after the pass, in time order
 */
record LinePoint(double ahead, double time, OpikPlane plane, List<SampleApproach> later) {

    /** m. */
    double zeta() {
        return plane.zeta();
    }

    /** The closest approach within a time of an instant, if there is one. */
    Optional<SampleApproach> near(double instant, double within) {
        return later.stream()
                .filter(approach -> FastMath.abs(approach.time() - instant) <= within)
                .reduce((a, b) -> a.distance() <= b.distance() ? a : b);
    }
}
