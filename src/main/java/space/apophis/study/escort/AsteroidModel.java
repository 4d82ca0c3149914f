package space.apophis.study.escort;

import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import space.apophis.proximity.Attractor;

/**
 * What attracts the craft beside the asteroid.
 *
 * @param attractors the asteroid first, then its moon where it has one
 */
record AsteroidModel(List<Attractor> attractors) {

    AsteroidModel {
        attractors = List.copyOf(attractors);
    }

    static AsteroidModel of(EscortCase escort, DoubleFunction<Rotation> orientation) {
        return new AsteroidModel(List.of());
    }

    Attractor asteroid() {
        return attractors.get(0);
    }
}
