package space.apophis.chart.escort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.proximity.imaging.FarDisc;
import space.apophis.proximity.imaging.FrameRenderer;
import space.apophis.proximity.imaging.FrameScene;
import space.apophis.proximity.imaging.FrameScene.NearBody;
import space.apophis.smallbody.shape.Ellipsoid;
import space.apophis.smallbody.shape.Surface;
import space.apophis.smallbody.shape.TriangleSurface;
import space.apophis.study.result.Attitude;
import space.apophis.study.result.BodyPose;
import space.apophis.study.result.BodyShapeResult;
import space.apophis.study.result.EscortViewsResult;
import space.apophis.study.result.FrameResult;
import space.apophis.study.result.Place;

/** A frame of a result as shades of grey. */
final class RenderedFrame {

    private static final double KM = 1000.0;
    private static final double EARTH_RADIUS = 6_378_136.6;
    private static final double MOON_RADIUS = 1_737_400.0;

    /** What a screen takes a shade for: light is its power of 2.2. */
    private static final double GAMMA = 2.2;

    private RenderedFrame() {}

    /**
     * Shades, 0 black to 1 white, row by row from the top.
     *
     * @param size pixels on either side
     */
    static List<Double> shades(EscortViewsResult views, FrameResult frame, int size) {
        final double[] light = new FrameRenderer(scene(views, frame)).render(size);
        return Arrays.stream(light)
                .map(each -> Math.pow(each, 1.0 / GAMMA))
                .boxed()
                .toList();
    }

    private static FrameScene scene(EscortViewsResult views, FrameResult frame) {
        final List<NearBody> bodies = new ArrayList<>();
        for (int i = 0; i < frame.bodies().size(); i++) {
            final BodyPose pose = frame.bodies().get(i);
            bodies.add(new NearBody(surface(views.shapes().get(i)), metres(pose.place()), rotation(pose.attitude())));
        }
        return new FrameScene(
                Math.toRadians(views.cameras().get(0).fieldOfViewDeg()),
                new Vector3D(frame.sun().x(), frame.sun().y(), frame.sun().z()),
                bodies,
                List.of(
                        new FarDisc(metres(frame.earth()), EARTH_RADIUS),
                        new FarDisc(metres(frame.moon()), MOON_RADIUS)));
    }

    private static Surface surface(BodyShapeResult shape) {
        final Place axes = shape.semiAxesKm();
        if (axes != null) {
            return new Ellipsoid(KM * axes.xKm(), KM * axes.yKm(), KM * axes.zKm());
        }
        return new TriangleSurface(shape.triangles().stream()
                .map(corners -> corners.stream()
                        .map(corner -> metres(shape.vertices().get(corner)))
                        .toArray(Vector3D[]::new))
                .toArray(Vector3D[][]::new));
    }

    private static Vector3D metres(Place place) {
        return new Vector3D(KM * place.xKm(), KM * place.yKm(), KM * place.zKm());
    }

    /** Hipparchus has the conjugate of Hamilton's quaternion. */
    private static Rotation rotation(Attitude attitude) {
        return new Rotation(attitude.w(), -attitude.x(), -attitude.y(), -attitude.z(), true);
    }
}
