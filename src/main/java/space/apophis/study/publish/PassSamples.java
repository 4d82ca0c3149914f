package space.apophis.study.publish;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.frames.Transform;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.study.result.BodyOrientation;
import space.apophis.study.result.Direction;
import space.apophis.study.result.StateSample;

/**
 * A path about a body, with what a drawing of it needs: all at the same instants, ICRF axes.
 *
 * @param asteroid from the centre of the body
 * @param companion of the body, from its centre
 * @param heliocentric the asteroid from the Sun
 */
public record PassSamples(List<StateSample> asteroid, List<StateSample> companion, List<StateSample> heliocentric) {

    /**
     * Of a trajectory past a body or onto it.
     *
     * @param instants within the trajectory, TDB seconds since J2000
     */
    public static PassSamples of(SolarSystem solarSystem, Trajectory trajectory, Body body, Iterable<Double> instants) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final List<StateSample> asteroid = new ArrayList<>();
        final List<StateSample> companion = new ArrayList<>();
        final List<StateSample> heliocentric = new ArrayList<>();
        for (double t : instants) {
            asteroid.add(Publisher.sample(t, motion.of(trajectory, body, t)));
            companion.add(Publisher.sample(t, motion.of(companionOf(body), body, t)));
            heliocentric.add(Publisher.sample(t, trajectory.heliocentric(t)));
        }
        return new PassSamples(asteroid, companion, heliocentric);
    }

    /** Of Earth the Moon, of the Moon Earth, of others the Sun. */
    public static Body companionOf(Body body) {
        return body == Body.EARTH ? Body.MOON : body == Body.MOON ? Body.EARTH : Body.SUN;
    }

    /** How a body stands at an instant, TDB seconds since J2000. */
    public static BodyOrientation orientation(SolarSystem solarSystem, Body body, double t) {
        final BodySurface surface = BodySurface.of(solarSystem, body);
        final Transform turn = surface.turn(t);
        return new BodyOrientation(
                t,
                direction(turn.getRotation().applyInverseTo(Vector3D.PLUS_K)),
                direction(turn.getRotation().applyInverseTo(Vector3D.PLUS_I)),
                turn.getRotationRate().getZ(),
                Publisher.km(surface.ellipsoid().getEquatorialRadius()),
                surface.ellipsoid().getFlattening());
    }

    /** A direction of any length. */
    public static Direction direction(Vector3D vector) {
        final Vector3D unit = vector.normalize();
        return new Direction(unit.getX(), unit.getY(), unit.getZ());
    }
}
