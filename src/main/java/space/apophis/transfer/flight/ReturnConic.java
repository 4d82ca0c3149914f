package space.apophis.transfer.flight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.MathUtils;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.encounter.BPlane;
import space.apophis.ephemeris.Body;
import space.apophis.transfer.LambertArc;
import space.apophis.transfer.LambertBranch;
import space.apophis.transfer.LambertProblem;
import space.apophis.transfer.TransferPlan;

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
     * @param gmEarth m^3/s^2
     * @param instant of the swing-by, TDB seconds since J2000
     * @param arriving the plane of the pass, with its asymptote
     */
    static List<ReturnConic> all(
            RelativeMotion motion, double gmSun, double gmEarth, double instant, BPlane arriving, ReturnAim aim) {
        final List<ReturnConic> found = new ArrayList<>();
        final double speed = arriving.asymptote().excessVelocity();
        for (int i = 0; i < LambertBranch.count(MOST_REVOLUTIONS); i++) {
            final LambertBranch branch = LambertBranch.of(i);
            double before = Double.NaN;
            for (int k = 0; k <= DATES; k++) {
                final double t = aim.from() + (aim.to() - aim.from()) * k / DATES;
                final double excess = excess(motion, gmSun, instant, t, branch).getNorm() - speed;
                if (before * excess <= 0.0) {
                    double low = t - (aim.to() - aim.from()) / DATES;
                    double high = t;
                    for (int h = 0; h < HALVINGS; h++) {
                        final double middle = 0.5 * (low + high);
                        final double there =
                                excess(motion, gmSun, instant, middle, branch).getNorm() - speed;
                        if (there * before > 0.0) {
                            low = middle;
                        } else {
                            high = middle;
                        }
                    }
                    found.add(of(
                            branch,
                            high,
                            arriving,
                            gmEarth,
                            excess(motion, gmSun, instant, high, branch),
                            arrivingExcess(motion, gmSun, instant, high, branch)));
                }
                before = excess;
            }
        }
        return found;
    }

    private static ReturnConic of(
            LambertBranch branch,
            double arrival,
            BPlane arriving,
            double gmEarth,
            Vector3D leaving,
            Vector3D arrivingExcessVelocity) {
        final double turn = Vector3D.angle(arriving.asymptote().direction(), leaving);
        final double speed = arriving.asymptote().excessVelocity();
        // gravity turns the path away from B: rp = GM / v^2 (1 / sin(turn / 2) - 1)
        return new ReturnConic(
                branch,
                arrival,
                turn,
                gmEarth / (speed * speed) * (1.0 / FastMath.sin(0.5 * turn) - 1.0),
                MathUtils.normalizeAngle(
                        FastMath.atan2(-leaving.dotProduct(arriving.r()), -leaving.dotProduct(arriving.t())),
                        FastMath.PI),
                arrivingExcessVelocity);
    }

    /** At departure, from Earth; not numbers where there is no such arc. */
    private static Vector3D excess(
            RelativeMotion motion, double gmSun, double instant, double arrival, LambertBranch branch) {
        return arc(motion, gmSun, instant, arrival, branch)
                .map(arc -> arc.departureVelocity()
                        .subtract(motion.of(Body.EARTH, Body.SUN, instant).getVelocity()))
                .orElse(Vector3D.NaN);
    }

    /** At arrival, likewise. */
    private static Vector3D arrivingExcess(
            RelativeMotion motion, double gmSun, double instant, double arrival, LambertBranch branch) {
        return arc(motion, gmSun, instant, arrival, branch)
                .map(arc -> arc.arrivalVelocity()
                        .subtract(motion.of(Body.EARTH, Body.SUN, arrival).getVelocity()))
                .orElse(Vector3D.NaN);
    }

    private static Optional<LambertArc> arc(
            RelativeMotion motion, double gmSun, double instant, double arrival, LambertBranch branch) {
        return new LambertProblem(
                        gmSun,
                        motion.of(Body.EARTH, Body.SUN, instant).getPosition(),
                        motion.of(Body.EARTH, Body.SUN, arrival).getPosition(),
                        arrival - instant,
                        TransferPlan.ECLIPTIC_POLE,
                        false)
                .arcs(branch.revolutions()).stream()
                        .filter(arc -> arc.branch().equals(branch))
                        .findFirst();
    }
}
