package space.apophis.proximity.imaging;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.smallbody.shape.Surface;

/**
 * What a frame is drawn from, in the axes of its camera, which stands at the origin and looks along -z.
 *
 * @param fieldOfView from side to side, rad
 * @param sun direction of it, of unit length
 * @param bodies near, of any shape, which cast shadows
 * @param discs far behind them, lit balls
 */
public record FrameScene(double fieldOfView, Vector3D sun, List<NearBody> bodies, List<FarDisc> discs) {

    /**
     * A body of any shape.
     *
     * @param place of its centre of mass, m
     * @param orientation takes vectors of its own axes to those of the camera
     */
    public record NearBody(Surface shape, Vector3D place, Rotation orientation) {}

    public FrameScene {
        bodies = List.copyOf(bodies);
        discs = List.copyOf(discs);
    }
}
