package space.apophis.transfer.navigation;

import java.util.Arrays;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * A flight with errors.
 *
 * @param deltaV of each node, m/s, as given
 * @param left from where the craft was to be at the end, the target where it is, ICRF, m
 */
public record NavigatedSample(double[] deltaV, Vector3D left) {

    /** m/s. */
    public double total() {
        return Arrays.stream(deltaV).sum();
    }
}
