package space.apophis.transfer.departure;

import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.gravity.KeplerArc;
import space.apophis.scenario.mission.DepartureSpec.Libration.Point;
import space.apophis.transfer.LaunchAsymptote;

/** From where a craft sets out on a conic about the Sun. */
public sealed interface DeparturePoint {

    /** Where it is, heliocentric, ICRF, by TDB seconds since J2000. Holds work space: one for each thread. */
    DoubleFunction<PVCoordinates> motion();

    /**
     * What the craft itself gives to leave, m/s: the excess velocity, where nothing else holds it.
     *
     * @param excess velocity against {@link #motion}, ICRF, m/s
     */
    default double deltaV(Vector3D excess) {
        return leastDeltaV(excess.getNorm());
    }

    /** What it gives at least for a speed, whatever the direction, m/s: quick to tell. */
    default double leastDeltaV(double excessSpeed) {
        return excessSpeed;
    }

    /** Whether a launcher gives the departure, whose C3 and declination then matter. */
    default boolean isLaunched() {
        return false;
    }

    /** From Earth by a launcher. */
    record Launched(SolarSystem solarSystem) implements DeparturePoint {

        @Override
        public DoubleFunction<PVCoordinates> motion() {
            return earth(solarSystem);
        }

        @Override
        public double leastDeltaV(double excessSpeed) {
            return 0.0;
        }

        @Override
        public boolean isLaunched() {
            return true;
        }
    }

    /**
     * From an ellipse about Earth, by one burn of the craft. Where node and apse line are free the burn is at perigee, and the
     * plane leaves the asymptote out by as much as its declination exceeds the inclination.
     *
     * @param inclination to the equator of the ICRF, rad
     * @param orientation null where it is free
     */
    record EarthOrbit(SolarSystem solarSystem, EllipseEscape escape, double inclination, Orientation orientation)
            implements DeparturePoint {

        /**
         * How an ellipse stands.
         *
         * @param towardsPerigee unit vector, ICRF
         * @param pole likewise
         */
        public record Orientation(Vector3D towardsPerigee, Vector3D pole) {

            /** Of elements against the equator of the ICRF, rad. */
            public static Orientation of(double inclination, double node, double argument) {
                final Vector3D ascending = new Vector3D(FastMath.cos(node), FastMath.sin(node), 0.0);
                final Vector3D pole = new Vector3D(
                        FastMath.sin(inclination) * FastMath.sin(node),
                        -FastMath.sin(inclination) * FastMath.cos(node),
                        FastMath.cos(inclination));
                return new Orientation(
                        new Vector3D(
                                FastMath.cos(argument),
                                ascending,
                                FastMath.sin(argument),
                                pole.crossProduct(ascending)),
                        pole);
            }
        }

        @Override
        public DoubleFunction<PVCoordinates> motion() {
            return earth(solarSystem);
        }

        @Override
        public double deltaV(Vector3D excess) {
            if (orientation != null) {
                return escape.fixed(orientation.towardsPerigee(), orientation.pole(), excess);
            }
            final double declination = FastMath.abs(new LaunchAsymptote(excess).declination());
            final double reach = FastMath.min(inclination, FastMath.PI - inclination);
            return escape.outOfPlane(excess.getNorm(), FastMath.max(0.0, declination - reach));
        }

        @Override
        public double leastDeltaV(double excessSpeed) {
            return escape.inPlane(excessSpeed);
        }
    }

    /**
     * From rest at L1 or L2 of Sun and Earth with its Moon: on the line through both, at (1 - g) or (1 + g) times the distance
     * of their centre of mass and at as much of its velocity, with g the root of the quintic of Euler. What Earth pulls on the way out is left out.
     */
    record LibrationPoint(SolarSystem solarSystem, Point point) implements DeparturePoint {

        @Override
        public DoubleFunction<PVCoordinates> motion() {
            final RelativeMotion motion = new RelativeMotion(solarSystem);
            final double earth = solarSystem.planets().gm(Body.EARTH);
            final double moon = solarSystem.planets().gm(Body.MOON);
            final double scale =
                    1.0 + gap(point, (earth + moon) / (solarSystem.planets().gm(Body.SUN) + earth + moon));
            return t -> new PVCoordinates(
                    scale * earth / (earth + moon),
                    motion.of(Body.EARTH, Body.SUN, t),
                    scale * moon / (earth + moon),
                    motion.of(Body.MOON, Body.SUN, t));
        }

        /** Its distance from the smaller body, of that of the two, outwards above 0, by the share of the mass that the smaller has. */
        static double gap(Point point, double share) {
            final double out = point == Point.L2 ? 1.0 : -1.0;
            double g = FastMath.cbrt(share / 3.0);
            for (int i = 0; i < 30; i++) {
                // Balance on the line: (1 - m) / (1 + x)^2 + sign m / x^2 = 1 - m + x, from the smaller body, x = out
                // g.
                final double x = out * g;
                final double balance =
                        (1.0 - share) / ((1.0 + x) * (1.0 + x)) + out * share / (g * g) - (1.0 - share + x);
                final double slope =
                        out * (-2.0 * (1.0 - share) / FastMath.pow(1.0 + x, 3) - 1.0) - out * 2.0 * share / (g * g * g);
                g -= balance / slope;
            }
            return out * g;
        }
    }

    /**
     * From a conic about the Sun.
     *
     * @param gmSun m^3/s^2
     * @param epoch TDB seconds since J2000
     * @param state heliocentric, ICRF
     */
    record Parked(double gmSun, double epoch, PVCoordinates state) implements DeparturePoint {

        @Override
        public DoubleFunction<PVCoordinates> motion() {
            return t -> conic(gmSun, epoch, state, t);
        }
    }

    /** From a path that is known, and from its ends on along the conics about the Sun. */
    record OnPath(double gmSun, Trajectory path) implements DeparturePoint {

        @Override
        public DoubleFunction<PVCoordinates> motion() {
            return t -> {
                final double within = FastMath.max(path.start(), FastMath.min(path.end(), t));
                return within == t ? path.heliocentric(t) : conic(gmSun, within, path.heliocentric(within), t);
            };
        }
    }

    private static DoubleFunction<PVCoordinates> earth(SolarSystem solarSystem) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        return t -> motion.of(Body.EARTH, Body.SUN, t);
    }

    private static PVCoordinates conic(double gm, double epoch, PVCoordinates state, double t) {
        final KeplerArc arc = new KeplerArc(gm);
        arc.propagate(KeplerArc.state(state.getPosition(), state.getVelocity()), 0, t - epoch);
        return new PVCoordinates(
                new Vector3D(arc.end[0], arc.end[1], arc.end[2]), new Vector3D(arc.end[3], arc.end[4], arc.end[5]));
    }
}
