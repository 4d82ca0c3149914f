package space.apophis.study.visit;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.VisitorResult;
import space.apophis.study.result.VisitorSample;

/**
 * Where spacecraft are from an asteroid over the output of a scenario.
 *
 * @param asteroid its flight
 * @param from first instant of the output, TDB seconds since J2000
 * @param to last instant of the output, TDB seconds since J2000
 */
public record Visitors(SolarSystem solarSystem, Trajectory asteroid, double from, double to) {

    private static final double KM = Publisher.KM;

    /** Those that are under way then; null where none is. */
    public List<VisitorResult> of(List<VisitorPath> paths) {
        final CommonInstants instants = CommonInstants.of(to - from);
        final List<VisitorResult> visitors = paths.stream()
                .map(path -> new VisitorResult(
                        path.label(),
                        path.kind().key(),
                        path.remark(),
                        samples(path, instants.within(FastMath.max(from, path.start()), FastMath.min(to, path.end())))))
                .filter(visitor -> !visitor.path().isEmpty())
                .toList();
        return visitors.isEmpty() ? null : visitors;
    }

    /** At instants of the flight of both; those outside that of the asteroid are left out. */
    List<VisitorSample> samples(VisitorPath path, List<Double> instants) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        return instants.stream()
                .filter(t -> t >= asteroid.start() && t <= asteroid.end())
                .map(t -> sample(path, motion.of(asteroid, Body.EARTH, t), t))
                .toList();
    }

    private VisitorSample sample(VisitorPath path, PVCoordinates asteroidFromEarth, double t) {
        final Vector3D place = path.from(asteroid, t);
        return new VisitorSample(
                t,
                place.getX() / KM,
                place.getY() / KM,
                place.getZ() / KM,
                place.add(asteroidFromEarth.getPosition()).getNorm() / KM);
    }
}
