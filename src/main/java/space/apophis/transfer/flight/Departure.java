package space.apophis.transfer.flight;

import java.io.Serializable;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.LaunchSite;
import space.apophis.transfer.OutOfPlaneEscape;
import space.apophis.transfer.ParkingOrbit;

/** How Earth is left. */
public sealed interface Departure extends Serializable {

    /**
     * The impulse of least size that leads to an excess velocity.
     *
     * @param excessVelocity from Earth's centre, ICRF, m/s
     */
    Injection injection(Vector3D excessVelocity);

    /**
     * The craft right after that impulse.
     *
     * @param time TDB seconds since J2000
     * @param mass kg
     */
    default CraftState start(RelativeMotion motion, double time, Vector3D excessVelocity, double mass) {
        final Injection injection = injection(excessVelocity);
        final PVCoordinates earth = motion.of(Body.EARTH, Body.SUN, time);
        return new CraftState(
                time,
                earth.getPosition().add(injection.position()),
                earth.getVelocity().add(injection.velocityAfter()),
                mass);
    }

    /**
     * How an asymptote is left for: from a circular orbit of the inclination that the site and the asymptote allow. The ascent
     * is not flown: the minute of the launch is taken to be the one that turns the node to its place. Declination and inclination are
     * counted from the equator of the ICRF, 0.16 deg from that of 2028.
     *
     * @param parking the circle
     * @param site whose azimuths bound its inclination
     */
    record Launch(ParkingOrbit parking, LaunchSite site) implements Departure {

        /**
         * The impulse of least size that leads to an excess velocity. Where the plane of the circle holds the asymptote it is
         * given at the periapsis of the hyperbola, the angle acos(-1 / e) before the asymptote.
         *
         * @param excessVelocity from Earth's centre, ICRF, m/s
         */
        @Override
        public Injection injection(Vector3D excessVelocity) {
            final double declination = new LaunchAsymptote(excessVelocity).declination();
            return fromPlane(
                    parking,
                    normal(excessVelocity.normalize(), declination, site.outOfPlane(declination)),
                    site.outOfPlane(declination),
                    excessVelocity);
        }

        /**
         * The pole of the orbit. With e the direction 90 deg from the asymptote towards the pole of the equator, and w normal to
         * both, it is a e + b w with a = cos i / cos DLA; of the two signs of b the one is taken that passes below the asymptote
         * northward. Out of reach, it is the pole nearest to e.
         */
        private Vector3D normal(Vector3D asymptote, double declination, double outOfPlane) {
            final double inclination = site.inclinationFor(declination);
            final boolean retrograde = inclination > 0.5 * FastMath.PI;
            final Vector3D north = Vector3D.PLUS_K
                    .subtract(asymptote.scalarMultiply(asymptote.getZ()))
                    .normalize();
            final Vector3D across = Vector3D.crossProduct(asymptote, north);
            if (outOfPlane > 0.0) {
                final Vector3D nearest = new Vector3D(
                        FastMath.cos(outOfPlane),
                        north,
                        FastMath.copySign(FastMath.sin(outOfPlane), declination),
                        asymptote);
                return retrograde ? nearest.negate() : nearest;
            }
            final double a = FastMath.cos(inclination) / FastMath.cos(declination);
            final double clipped = FastMath.max(-1.0, FastMath.min(1.0, a));
            return new Vector3D(clipped, north, FastMath.sqrt(1.0 - clipped * clipped), across);
        }
    }

    /**
     * From a circle whose plane is that of a lift-off at an instant.
     *
     * @param parking the circle
     * @param normal along its angular momentum, unit vector, ICRF
     * @param turned whether the plane is turned, about the foot of the asymptote in it and by as little as can be, so that it holds it:
     *     the launcher aims for what is found; else the injection changes the plane
     */
    record Plane(ParkingOrbit parking, Vector3D normal, boolean turned) implements Departure {

        @Override
        public Injection injection(Vector3D excessVelocity) {
            final Vector3D direction = excessVelocity.normalize();
            final double out = FastMath.asin(direction.dotProduct(normal));
            return turned
                    ? fromPlane(
                            parking,
                            normal.subtract(direction.scalarMultiply(FastMath.sin(out)))
                                    .normalize(),
                            0.0,
                            excessVelocity)
                    : fromPlane(parking, normal, FastMath.abs(out), excessVelocity);
        }
    }

    private static Injection fromPlane(
            ParkingOrbit parking, Vector3D normal, double outOfPlane, Vector3D excessVelocity) {
        final LaunchAsymptote asymptote = new LaunchAsymptote(excessVelocity);
        final double speed = asymptote.excessSpeed();
        final Vector3D direction = excessVelocity.normalize();
        final Vector3D foot = direction
                .subtract(normal.scalarMultiply(direction.dotProduct(normal)))
                .normalize();
        final double eccentricity = 1.0 + parking.radius() * speed * speed / parking.gm();
        final double along = outOfPlane > 0.0
                ? new OutOfPlaneEscape(parking.gm(), parking.radius(), speed, outOfPlane).bestPoint()
                : -FastMath.acos(-1.0 / eccentricity);
        final Vector3D ahead = Vector3D.crossProduct(normal, foot);
        final Vector3D radial = new Vector3D(FastMath.cos(along), foot, FastMath.sin(along), ahead);
        // Battin's velocity for a given hyperbolic excess velocity, as in OutOfPlaneEscape.
        final double d = FastMath.sqrt(
                parking.gm() / (parking.radius() * (1.0 + radial.dotProduct(direction))) + 0.25 * speed * speed);
        final Vector3D after = new Vector3D(d + 0.5 * speed, direction, d - 0.5 * speed, radial);
        final double circular = FastMath.sqrt(parking.gm() / parking.radius());
        return new Injection(
                asymptote,
                radial.scalarMultiply(parking.radius()),
                Vector3D.crossProduct(normal, radial).scalarMultiply(circular),
                after);
    }
}
