package space.apophis.proximity;

import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.gravity.PointField;
import space.apophis.smallbody.NonGravitational;
import space.apophis.units.Unit;

/** Asteroids on simple orbits, for crafts beside them. */
final class Beside {

    static final SolarSystem SYSTEM = ShippedData.solarSystem();
    static final double START = 9.0e8;
    static final double GM_SUN = SYSTEM.planets().gm(Body.SUN);

    /** Mean motion of a circle at 1 au, rad/s. */
    static final double RATE = Math.sqrt(GM_SUN / Unit.AU) / Unit.AU;

    private Beside() {}

    /** A point that attracts. */
    static Attractor point(double gm) {
        return new Attractor("point", gm, null, new PointField(gm), t -> Vector3D.ZERO, t -> Rotation.IDENTITY);
    }

    /** On a circle about the Sun at 1 au, in the plane of x and y. */
    static Trajectory circle(double days) {
        int pieces = (int) Math.ceil(days / 4.0);
        double[] knots = new double[pieces + 1];
        for (int i = 0; i <= pieces; i++) {
            knots[i] = START + i * 4.0 * Unit.DAY;
        }
        return Trajectory.through(knots, t -> {
            Vector3D[] axes = axes(t);
            return new PVCoordinates(
                    axes[0].scalarMultiply(Unit.AU), axes[1].scalarMultiply(Unit.AU * RATE), Vector3D.ZERO);
        });
    }

    /** Outward from the Sun and along the motion. */
    static Vector3D[] axes(double t) {
        double angle = RATE * (t - START);
        return new Vector3D[] {
            new Vector3D(Math.cos(angle), Math.sin(angle), 0.0), new Vector3D(-Math.sin(angle), Math.cos(angle), 0.0)
        };
    }

    /** The Sun alone acts, with light on a craft if asked for, and the asteroid. */
    static RelativeForces sunAlone(double days, Sunlight sunlight, Attractor... attractors) {
        return new RelativeForces(
                TidalSources.along(
                        SYSTEM, circle(days), NonGravitational.NONE, START, START + days * Unit.DAY, List.of(Body.SUN)),
                Optional.empty(),
                List.of(attractors),
                sunlight);
    }

    /** Nothing but the asteroid. */
    static RelativeForces alone(double days, Attractor... attractors) {
        return new RelativeForces(
                TidalSources.along(
                        SYSTEM, circle(days), NonGravitational.NONE, START, START + days * Unit.DAY, List.of()),
                Optional.empty(),
                List.of(attractors),
                Sunlight.NONE);
    }
}
