package space.apophis.transfer.legs;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.RotationConvention;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.scenario.mission.LegType;
import space.apophis.units.Unit;

/**
 * Returns to Earth made ready to be flown. On conics a return after a year is for nothing, whichever way the excess velocity
 * points, as long as the heliocentric speed is the same: a family about Earth's velocity. Of it the member with the least
 * declination is taken, for that asks least of the launcher, and its pass is low enough to turn the path with a hold on it.
 *
 * <p>In all forces the launch of such a return has no hold on its distance from the plane of the excess velocity and Earth's. A
 * burn a quarter of a revolution on has, so one is placed there.
 */
public final class ReturnFamily {

    /** A manoeuvre of less is there for the search's sake, m/s. */
    private static final double SMALL = 5.0;

    /** What stands for it on the conics, m/s: enough to have a direction. */
    private static final double MARK = 0.01;

    /** A quarter of Earth's revolution, s: there a push across the path moves its end most. */
    private static final double QUARTER = 91.0 * Unit.DAY;

    /** Sidereal, s. */
    private static final double YEAR = 365.25636 * Unit.DAY;

    /** How near to whole years: paths of the family then miss each other by no more than the point of a B-plane is off, s. */
    private static final double NEAR = 0.25 * Unit.DAY;

    /** By how much members of the family differ that are tried, rad, and how many of them to each side. */
    private static final double STEP = FastMath.toRadians(1.0);

    private static final int STEPS = 45;

    private ReturnFamily() {}

    /**
     * Conics whose first manoeuvre is next to nothing on a way back to Earth after whole years, made ready; they then meet it to
     * some thousand km. Others as they are.
     *
     * @param gm of Earth, m^3/s^2
     * @param leastPeriapsis of its pass, m
     */
    public static LegTrajectory placed(LegTrajectory conics, double gm, double leastPeriapsis) {
        final List<LegNode> nodes = new ArrayList<>(conics.nodes());
        if (nodes.size() < 4
                || nodes.get(1).type() != LegType.DEEP_SPACE_MANOEUVRE
                || nodes.get(1).deltaV() > SMALL
                || nodes.get(2).type() != LegType.SWING_BY
                || !nodes.get(2).body().equals(Body.EARTH.name())
                || !nodes.get(0).body().equals(Body.EARTH.name())
                || !isYears(nodes.get(2).time() - nodes.get(0).time())) {
            return conics;
        }
        final double angle = best(nodes.get(0), nodes.get(2), gm, leastPeriapsis);
        nodes.set(0, launch(nodes.get(0), angle));
        nodes.set(2, pass(nodes.get(2), angle, gm));
        nodes.set(1, burn(conics.gmSun(), nodes));
        return new LegTrajectory(conics.gmSun(), nodes);
    }

    private static boolean isYears(double time) {
        final double years = time / YEAR;
        return FastMath.rint(years) >= 1.0 && FastMath.abs(years - FastMath.rint(years)) * YEAR < NEAR;
    }

    private static double best(LegNode launch, LegNode pass, double gm, double leastPeriapsis) {
        double best = 0.0;
        for (int i = -STEPS; i <= STEPS; i++) {
            final double angle = i * STEP;
            if (pass(pass, angle, gm).periapsis() >= leastPeriapsis
                    && declination(launch(launch, angle)) < declination(launch(launch, best))) {
                best = angle;
            }
        }
        return best;
    }

    private static double declination(LegNode launch) {
        return FastMath.abs(launch.leavingExcessVelocity().getDelta());
    }

    private static Vector3D turned(LegNode node, Vector3D excess, double angle) {
        return node.bodyVelocity()
                .add(new Rotation(node.bodyVelocity(), angle, RotationConvention.VECTOR_OPERATOR).applyTo(excess));
    }

    private static LegNode launch(LegNode node, double angle) {
        return with(node, node.velocityBefore(), turned(node, node.leavingExcessVelocity(), angle), Double.NaN);
    }

    /** It leaves as before, so another turn asks for another periapsis: sin(turn / 2) = 1 / e, r = (e - 1) GM / v^2. */
    private static LegNode pass(LegNode node, double angle, double gm) {
        final Vector3D coming = turned(node, node.arrivingExcessVelocity(), angle);
        final Vector3D excess = coming.subtract(node.bodyVelocity());
        final double eccentricity = 1.0 / FastMath.sin(0.5 * Vector3D.angle(excess, node.leavingExcessVelocity()));
        return with(node, coming, node.velocityAfter(), (eccentricity - 1.0) * gm / excess.getNormSq());
    }

    private static LegNode with(LegNode node, Vector3D before, Vector3D after, double periapsis) {
        return new LegNode(
                node.type(),
                node.body(),
                node.time(),
                node.position(),
                node.bodyVelocity(),
                before,
                after,
                node.deltaV(),
                periapsis);
    }

    private static LegNode burn(double gmSun, List<LegNode> nodes) {
        final LegNode launch = nodes.get(0);
        final double time = launch.time() + QUARTER;
        final PVCoordinates there = new LegTrajectory(gmSun, List.of(launch, nodes.get(2))).at(time);
        final Vector3D along = there.getVelocity().normalize();
        return new LegNode(
                LegType.DEEP_SPACE_MANOEUVRE,
                "",
                time,
                there.getPosition(),
                Vector3D.ZERO,
                there.getVelocity(),
                new Vector3D(1.0, there.getVelocity(), MARK, along),
                MARK,
                Double.NaN);
    }
}
