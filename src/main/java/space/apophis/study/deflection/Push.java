package space.apophis.study.deflection;

import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.deflection.MomentumDraws;
import space.apophis.deflection.PlaneShift;
import space.apophis.scenario.deflection.ActionSpec;
import space.apophis.smallbody.OrbitSolution;

/**
 * A push on the asteroid, ready to be flown.
 *
 * @param action of the scenario
 * @param start TDB seconds since J2000
 * @param middle likewise: its instant where it is given at once
 * @param components change of velocity along the track, away from the Sun and along the normal, m/s; of a slow push the sum of each
 * @param linear shift by the partials
 * @param after the orbit right after it, at the epoch of its end
 * @param hit empty where it is no hit
 */
record Push(
        ActionSpec action,
        double start,
        double middle,
        Vector3D components,
        PlaneShift linear,
        OrbitSolution after,
        Optional<Hit> hit) {

    /**
     * A craft that hits.
     *
     * @param draws of what it gives
     * @param flown whether its velocity is that of a flown trajectory
     */
    record Hit(MomentumDraws draws, boolean flown) {}

    /** Its label. */
    String label() {
        return action.label();
    }

    /** Its size, m/s. */
    double size() {
        return components.getNorm();
    }

    /** Whether it is given at once. */
    boolean atOnce() {
        return start == after.epoch();
    }
}
