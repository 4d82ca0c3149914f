package space.apophis.transfer.reconstruction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.MathUtils;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.encounter.BPlane;
import space.apophis.ephemeris.Body;
import space.apophis.transfer.LambertArc;
import space.apophis.transfer.LambertBranch;
import space.apophis.transfer.LambertProblem;

/**
 * A conic from Earth back to Earth, begun with the excess speed that a swing-by neither gives nor takes.
 *
 * @param branch of Lambert's problem
 * @param arrival TDB seconds since J2000
 * @param turn that the swing-by has to give, rad
 * @param periapsis that gives it, m from Earth's centre; it may lie below the ground
 * @param angle of B for it, from T towards R, rad, in [0, 2 pi)
 * @param arrivingExcessVelocity at the return, ICRF, m/s
 */
public record ReturnConic(
        LambertBranch branch,
        double arrival,
        double turn,
        double periapsis,
        double angle,
        Vector3D arrivingExcessVelocity) {

    private static final int MOST_REVOLUTIONS = 5;
    private static final int DATES = 200;
    private static final int HALVINGS = 60;

    /**
     * All within the span of a return: Lambert's arcs whose excess speed at departure passes through that of the arrival at
     * the swing-by.
     *
     * @param motion of the planets
     * @param gmSun m^3/s^2
     * @param instant of the swing-by, TDB seconds since J2000
     * @param arriving the plane of the pass, with its asymptote
     */
    static List<ReturnConic> all(RelativeMotion motion, double gmSun, double instant, BPlane arriving, ReturnAim aim) {
        final List<ReturnConic> found = new ArrayList<>();
        final double speed = arriving.asymptote().excessVelocity();
        for (int i = 0; i < LambertBranch.count(MOST_REVOLUTIONS); i++) {
            final Search search = new Search(motion, gmSun, instant, LambertBranch.of(i));
            final UnivariateFunction faster = t -> search.leaving(t).getNorm() - speed;
            double before = Double.NaN;
            double last = Double.NaN;
            for (int k = 0; k <= DATES; k++) {
                final double t = aim.from() + (aim.to() - aim.from()) * k / DATES;
                final double excess = faster.value(t);
                if (before * excess <= 0.0) {
                    found.add(search.conic(root(faster, last, t), arriving, aim));
                }
                before = excess;
                last = t;
            }
        }
        return found;
    }

    /** To the last bit: what is solved from here on magnifies it. */
    private static double root(UnivariateFunction f, double from, double to) {
        final double before = f.value(from);
        double low = from;
        double high = to;
        for (int i = 0; i < HALVINGS; i++) {
            final double middle = 0.5 * (low + high);
            if (f.value(middle) * before > 0.0) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return high;
    }

    /** Arcs of one branch from Earth at an instant back to Earth. */
    private record Search(RelativeMotion motion, double gmSun, double instant, LambertBranch branch) {

        ReturnConic conic(double arrival, BPlane arriving, ReturnAim aim) {
            final Vector3D leaving = leaving(arrival);
            final ReturnAim pass = aim.towards(arriving, leaving);
            return new ReturnConic(
                    branch,
                    arrival,
                    Vector3D.angle(arriving.asymptote().direction(), leaving),
                    pass.periapsis(),
                    MathUtils.normalizeAngle(pass.angle(), FastMath.PI),
                    arc(arrival)
                            .map(LambertArc::arrivalVelocity)
                            .orElse(Vector3D.NaN)
                            .subtract(earth(arrival).getVelocity()));
        }

        /** Excess velocity at departure; not numbers where there is no such arc. */
        Vector3D leaving(double arrival) {
            return arc(arrival)
                    .map(LambertArc::departureVelocity)
                    .orElse(Vector3D.NaN)
                    .subtract(earth(instant).getVelocity());
        }

        private PVCoordinates earth(double time) {
            return motion.of(Body.EARTH, Body.SUN, time);
        }

        private Optional<LambertArc> arc(double arrival) {
            return LambertProblem.aboutSun(
                            gmSun,
                            earth(instant).getPosition(),
                            earth(arrival).getPosition(),
                            arrival - instant,
                            branch.revolutions())
                    .stream()
                    .filter(arc -> arc.branch().equals(branch))
                    .findFirst();
        }
    }
}
