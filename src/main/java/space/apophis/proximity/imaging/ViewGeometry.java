package space.apophis.proximity.imaging;

import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.proximity.Attractor;
import space.apophis.proximity.RelativePath;
import space.apophis.proximity.imaging.FrameScene.NearBody;
import space.apophis.smallbody.HeliocentricElements;

/** Where craft, asteroid, Sun, Earth and Moon are to each other over an escort. Holds work space: one for each thread. */
public final class ViewGeometry {

    /** Over which the rotation of the asteroid and the motion of its centre are differenced, s: neither turns by 1e-3 meanwhile. */
    private static final double STEP = 10.0;

    /** Pole of the ecliptic of J2000, ICRF, towards which frames have their upper edge. */
    static final Vector3D NORTH =
            new Vector3D(0.0, -Math.sin(HeliocentricElements.OBLIQUITY), Math.cos(HeliocentricElements.OBLIQUITY));

    private final Surroundings surroundings;
    private final List<Attractor> attractors;
    private final RelativePath path;

    /** Places of what is far, from the centre of mass of the asteroid and its moon, ICRF, m. */
    @FunctionalInterface
    public interface Surroundings {

        /** Where a body is at TDB seconds since J2000. */
        Vector3D place(Body body, double t);
    }

    /**
     * Of a craft beside an asteroid.
     *
     * @param attractors the asteroid first
     * @param path of the craft from the centre of mass of all of them
     */
    public ViewGeometry(Surroundings surroundings, List<Attractor> attractors, RelativePath path) {
        this.surroundings = surroundings;
        this.attractors = List.copyOf(attractors);
        this.path = path;
    }

    /** Along the way of an asteroid. */
    public static ViewGeometry along(
            SolarSystem solarSystem, Trajectory asteroid, List<Attractor> attractors, RelativePath path) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        return new ViewGeometry(
                (body, t) -> body == Body.SUN
                        ? asteroid.heliocentric(t).getPosition().negate()
                        : motion.of(asteroid, body, t).getPosition().negate(),
                attractors,
                path);
    }

    /** The path of the craft. */
    public RelativePath path() {
        return path;
    }

    /** The asteroid first. */
    public List<Attractor> attractors() {
        return attractors;
    }

    /**
     * All at an instant.
     *
     * @param t TDB seconds since J2000, within the path
     */
    public Look at(double t) {
        final Attractor body = attractors.get(0);
        final Vector3D centre = body.place().apply(t);
        final Vector3D drift = body.place()
                .apply(after(t))
                .subtract(body.place().apply(before(t)))
                .scalarMultiply(1.0 / (after(t) - before(t)));
        return new Look(
                t,
                path.at(t).getPosition().subtract(centre),
                path.at(t).getVelocity().subtract(drift),
                body.orientation().apply(t),
                spin(body.orientation(), t),
                place(Body.SUN, t).subtract(centre),
                place(Body.EARTH, t).subtract(centre),
                place(Body.MOON, t).subtract(centre),
                NORTH);
    }

    /**
     * The angular velocity of a body, ICRF, rad/s.
     *
     * @param orientation takes vectors of its own axes to the ICRF ones
     */
    public Vector3D spin(DoubleFunction<Rotation> orientation, double t) {
        final double before = before(t);
        final double after = after(t);
        final Rotation turn = orientation
                .apply(after)
                .compose(orientation.apply(before).revert(), RotationConvention.VECTOR_OPERATOR);
        return turn.getAxis(RotationConvention.VECTOR_OPERATOR).scalarMultiply(turn.getAngle() / (after - before));
    }

    private double before(double t) {
        return Math.max(path.start(), t - STEP);
    }

    private double after(double t) {
        return Math.min(path.end(), t + STEP);
    }

    /** A body from the centre of mass of all attractors, ICRF, m. */
    public Vector3D place(Body body, double t) {
        return surroundings.place(body, t);
    }

    /**
     * A frame of a camera that points at the asteroid.
     *
     * @param fieldOfView from side to side, rad
     */
    public FrameScene scene(Look look, double fieldOfView) {
        final CameraAxes axes = look.axes();
        final Vector3D centre = attractors.get(0).place().apply(look.time());
        final List<NearBody> bodies = attractors.stream()
                .map(each -> new NearBody(
                        each.shape(),
                        axes.of(each.place().apply(look.time()).subtract(centre).subtract(look.craft())),
                        axes.rotation()
                                .compose(each.orientation().apply(look.time()), RotationConvention.VECTOR_OPERATOR)))
                .toList();
        return new FrameScene(
                fieldOfView,
                axes.of(look.sun().subtract(look.craft())).normalize(),
                bodies,
                List.of(disc(look, Body.EARTH), disc(look, Body.MOON)));
    }

    /** Earth or the Moon as the camera has it. */
    public FarDisc disc(Look look, Body body) {
        final Vector3D place = body == Body.MOON ? look.moon() : look.earth();
        return new FarDisc(look.axes().of(place.subtract(look.craft())), body.equatorialRadius());
    }
}
