package space.apophis.chart.trajectory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.SampledPath;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.SwingByResult;
import space.apophis.study.result.TrajectoryResult;

/**
 * A swing-by in two planes about the centre of the planet, km. In the plane of the motion, seen from its pole, the incoming
 * asymptote runs to the right. In the B-plane, normal to that asymptote, T is across and R up the axis, which a chart turns
 * downwards.
 *
 * @param pass drawn
 * @param sun unit vector to the Sun, ICRF; null where the legs do not tell
 */
record SwingByScene(SwingByResult pass, Vector3D sun) {

    private static final double STEP = 60;

    /** The scene of a swing-by among the trajectories that it is one of. */
    static SwingByScene of(SwingByResult pass, List<TrajectoryResult> options) {
        final Optional<LegResult> leg = options.stream()
                .filter(option -> option.passes().swingBys().contains(pass))
                .flatMap(option -> option.legs().stream())
                .filter(l -> l.type().equals("swing-by"))
                .min(Comparator.comparingDouble(
                        l -> Math.abs(l.secondsTdb() - pass.when().secondsTdb())));
        return new SwingByScene(
                pass,
                leg.map(l -> new Vector3D(
                                        -l.place().xKm(),
                                        -l.place().yKm(),
                                        -l.place().zKm())
                                .normalize())
                        .orElse(null));
    }

    private Vector3D along() {
        return new Vector3D(
                        pass.asymptote().asymptoteX(),
                        pass.asymptote().asymptoteY(),
                        pass.asymptote().asymptoteZ())
                .normalize();
    }

    /** Normal of the motion, of length 1. */
    private Vector3D pole() {
        final StateSample lowest = lowest();
        return position(lowest)
                .crossProduct(new Vector3D(lowest.vxKmS(), lowest.vyKmS(), lowest.vzKmS()))
                .normalize();
    }

    private StateSample lowest() {
        return pass.path().stream()
                .min(Comparator.comparingDouble(s -> position(s).getNorm()))
                .orElseThrow();
    }

    private static Vector3D position(StateSample s) {
        return new Vector3D(s.xKm(), s.yKm(), s.zKm());
    }

    private Point inMotion(Vector3D v) {
        // The asymptote of full dynamics is not quite in the plane of the motion at the lowest point.
        final Vector3D pole = pole();
        final Vector3D up = pole.crossProduct(along()).normalize();
        return new Point(v.dotProduct(up.crossProduct(pole)), v.dotProduct(up));
    }

    /** The path in the plane of the motion. */
    List<Point> path() {
        return new SampledPath(pass.path())
                .refined(STEP).samples().stream()
                        .map(s -> inMotion(position(s)))
                        .toList();
    }

    /** The lowest point in the plane of the motion, by the altitude that the result has. */
    Point lowestPoint() {
        final Point near = inMotion(position(lowest()));
        return new Point(0, 0).along(near.unit(), lowestKm());
    }

    double lowestKm() {
        return pass.planet().radiusKm() + pass.altitudeKm();
    }

    /** A point of an asymptote and its direction, in the plane of the motion. */
    record Line(Point foot, Point heading) {}

    Line incoming() {
        return new Line(new Point(0, -impactKm()), new Point(1, 0));
    }

    /** Turned by the angle of the excess velocities; nearer or farther where the engine burns. */
    Line outgoing() {
        final double turn = FastMath.toRadians(pass.turnDeg());
        final Point heading = new Point(FastMath.cos(turn), FastMath.sin(turn));
        final double leaving = leavingSpeed();
        final double impact =
                lowestKm() * FastMath.sqrt(1 + 2 * pass.planet().gmKm3S2() / (lowestKm() * leaving * leaving));
        return new Line(new Point(0, 0).along(heading.normal(), -impact), heading);
    }

    /** Excess speed after the lowest point by the energy there, km/s. */
    double leavingSpeed() {
        final StateSample last = pass.path().get(pass.path().size() - 1);
        final double speed2 = new Vector3D(last.vxKmS(), last.vyKmS(), last.vzKmS()).getNormSq();
        final double excess2 =
                speed2 - 2 * pass.planet().gmKm3S2() / position(last).getNorm();
        return excess2 > 0 ? FastMath.sqrt(excess2) : pass.excessSpeedKmS();
    }

    /** Length of B, km. */
    double impactKm() {
        return FastMath.hypot(pass.aim().bDotTKm(), pass.aim().bDotRKm());
    }

    /** B below which the planet is hit: r sqrt(1 + 2 GM / (r v^2)) at the surface. */
    double captureKm() {
        final double r = pass.planet().radiusKm();
        return r * FastMath.sqrt(1 + 2 * pass.planet().gmKm3S2() / (r * pass.excessSpeedKmS() * pass.excessSpeedKmS()));
    }

    /** To the Sun in the plane of the motion, shorter than 1 by its part across it; empty where it is not known. */
    Optional<Point> sunInMotion() {
        return Optional.ofNullable(sun).map(this::inMotion);
    }

    /** Angle of the Sun above the plane of the motion, degrees. */
    double sunAboveDeg() {
        return FastMath.toDegrees(FastMath.asin(sun.dotProduct(pole())));
    }

    /** Angle of the Sun ahead of the B-plane, where the craft flies to, degrees. */
    double sunAheadDeg() {
        return FastMath.toDegrees(FastMath.asin(sun.dotProduct(along())));
    }

    /** To the Sun in the B-plane. */
    Optional<Point> sunInTargetPlane() {
        final Vector3D t = along().crossProduct(Vector3D.PLUS_K).normalize();
        final Vector3D r = along().crossProduct(t);
        return Optional.ofNullable(sun).map(s -> new Point(s.dotProduct(t), s.dotProduct(r)));
    }
}
