package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.proximity.Attractor;
import space.apophis.proximity.imaging.Knots;
import space.apophis.proximity.imaging.Look;
import space.apophis.proximity.imaging.ViewGeometry;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.BodyTurning;
import space.apophis.study.result.ViewTrack;
import space.apophis.study.result.ViewTrack.CraftSample;
import space.apophis.study.result.ViewTrack.SkyPlaces;

/** Places and attitudes that a page needs to show what a camera sees at any instant, as few as keep it to a pixel or two. */
final class TrackPublisher {

    /** Of the distance: a place between samples is so near to the line between them. */
    private static final double ALONG_LINE = 0.004;

    /** Likewise of Sun, Earth and Moon, whose distances are told. */
    private static final double SKY_ALONG_LINE = 0.0003;

    /** Of an attitude between samples, rad. */
    private static final double TURNED = Math.toRadians(1.5);

    /** A moon whose distance changes by more than this share is left out. */
    private static final double ROUND = 0.1;

    private static final int ORBIT_SAMPLES = 400;
    private static final double STEP = 10.0;

    private static final double DAY = 86400.0;
    private static final double[] BETWEEN = {0.25, 0.5, 0.75};

    private final ViewGeometry geometry;
    private final double start;
    private final double end;

    TrackPublisher(ViewGeometry geometry) {
        this.geometry = geometry;
        this.start = geometry.path().start();
        this.end = geometry.path().end();
    }

    ViewTrack track() {
        final List<CraftSample> craft = new ArrayList<>();
        for (double t : Knots.between(start, end, 120.0, 5 * DAY, this::isCraftStraight)) {
            craft.add(new CraftSample(t, Publisher.place(geometry.at(t).craft())));
        }
        final List<SkyPlaces> sky = new ArrayList<>();
        for (double t : Knots.between(start, end, 60.0, 10 * DAY, this::isSkyStraight)) {
            final Look look = geometry.at(t);
            sky.add(new SkyPlaces(
                    t, Publisher.place(look.sun()), Publisher.place(look.earth()), Publisher.place(look.moon())));
        }
        final List<BodyTurning> bodies = new ArrayList<>();
        bodies.add(turning(Vector3D.ZERO, geometry.attractors().get(0).orientation()));
        for (Attractor moon :
                geometry.attractors().subList(1, geometry.attractors().size())) {
            if (isRound(moon)) {
                bodies.add(turning(
                        Vector3D.PLUS_I.scalarMultiply(fromAsteroid(moon, start).getNorm()), t -> onOrbit(moon, t)));
            }
        }
        return new ViewTrack(craft, bodies, sky);
    }

    private boolean isCraftStraight(double from, double to) {
        return isStraight(t -> geometry.at(t).craft(), from, to, ALONG_LINE);
    }

    private boolean isSkyStraight(double from, double to) {
        return isStraight(t -> geometry.at(t).sun(), from, to, SKY_ALONG_LINE)
                && isStraight(t -> geometry.at(t).earth(), from, to, SKY_ALONG_LINE)
                && isStraight(t -> geometry.at(t).moon(), from, to, SKY_ALONG_LINE);
    }

    private static boolean isStraight(DoubleFunction<Vector3D> place, double from, double to, double tolerance) {
        final Vector3D first = place.apply(from);
        final Vector3D last = place.apply(to);
        for (double u : BETWEEN) {
            final Vector3D between = place.apply(from + u * (to - from));
            final Vector3D line = new Vector3D(1.0 - u, first, u, last);
            if (line.distance(between) > tolerance * between.getNorm()) {
                return false;
            }
        }
        return true;
    }

    private Vector3D fromAsteroid(Attractor moon, double t) {
        return moon.place()
                .apply(t)
                .subtract(geometry.attractors().get(0).place().apply(t));
    }

    /** Whether the orbit of a moon is near a circle. */
    private boolean isRound(Attractor moon) {
        final double distance = fromAsteroid(moon, start).getNorm();
        for (int i = 0; i <= ORBIT_SAMPLES; i++) {
            final double other = fromAsteroid(moon, start + (end - start) * i / ORBIT_SAMPLES)
                    .getNorm();
            if (Math.abs(other - distance) > ROUND * distance) {
                return false;
            }
        }
        return true;
    }

    /** Takes x to the direction of a moon from the asteroid and z to the normal of its orbit. */
    private Rotation onOrbit(Attractor moon, double t) {
        final Vector3D place = fromAsteroid(moon, t);
        final Vector3D later = fromAsteroid(moon, t + STEP);
        return new Rotation(Vector3D.PLUS_I, Vector3D.PLUS_K, place, place.crossProduct(later));
    }

    private BodyTurning turning(Vector3D place, DoubleFunction<Rotation> orientation) {
        final List<BodyTurning.Sample> samples = new ArrayList<>();
        for (double t : Knots.between(start, end, 600.0, 10 * DAY, (from, to) -> isTurningOn(orientation, from, to))) {
            final Vector3D spin = spin(orientation, t);
            samples.add(new BodyTurning.Sample(
                    t, Frames.attitude(orientation.apply(t)), spin.getX(), spin.getY(), spin.getZ()));
        }
        return new BodyTurning(Publisher.place(place), samples);
    }

    private boolean isTurningOn(DoubleFunction<Rotation> orientation, double from, double to) {
        final Vector3D first = spin(orientation, from);
        final Vector3D last = spin(orientation, to);
        for (double u : BETWEEN) {
            final double t = from + u * (to - from);
            final Rotation forward = turned(orientation.apply(from), first, t - from);
            final Rotation backward = turned(orientation.apply(to), last, t - to);
            final Rotation between = blend(forward, backward, u);
            if (Rotation.distance(between, orientation.apply(t)) > TURNED) {
                return false;
            }
        }
        return true;
    }

    /** Part of the way from one to another, at an even rate. */
    private static Rotation blend(Rotation from, Rotation to, double share) {
        final Rotation way = to.compose(from.revert(), RotationConvention.VECTOR_OPERATOR);
        final Rotation part = new Rotation(
                way.getAxis(RotationConvention.VECTOR_OPERATOR),
                share * way.getAngle(),
                RotationConvention.VECTOR_OPERATOR);
        return part.compose(from, RotationConvention.VECTOR_OPERATOR);
    }

    private static Rotation turned(Rotation from, Vector3D spin, double seconds) {
        return spin.getNorm() == 0.0
                ? from
                : new Rotation(spin, spin.getNorm() * seconds, RotationConvention.VECTOR_OPERATOR)
                        .compose(from, RotationConvention.VECTOR_OPERATOR);
    }

    private Vector3D spin(DoubleFunction<Rotation> orientation, double t) {
        return geometry.spin(orientation, t);
    }
}
