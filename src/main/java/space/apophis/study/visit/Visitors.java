package space.apophis.study.visit;

import java.util.List;
import java.util.Optional;
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
import space.apophis.units.Unit;

/**
 * Where spacecraft are from an asteroid over the output of a scenario.
 *
 * @param asteroid its flight
 * @param from first instant of the output, TDB seconds since J2000
 * @param to last instant of the output, TDB seconds since J2000
 */
public record Visitors(SolarSystem solarSystem, Trajectory asteroid, double from, double to) {

    /** Nearer than this it is a visit, m. */
    private static final double VISIT = 1e9;

    /** How much is shown about one that is outside the output, s. */
    private static final double MARGIN = 2.0 * Unit.DAY;

    /** Those that are under way then, or pass near before or after; null where none is. */
    public List<VisitorResult> of(List<VisitorPath> paths) {
        final CommonInstants instants = CommonInstants.of(to - from);
        final List<VisitorResult> visitors = paths.stream()
                .map(path -> visitor(path, instants))
                .flatMap(Optional::stream)
                .toList();
        return visitors.isEmpty() ? null : visitors;
    }

    /** Over the output; a craft of the scenario on to where it passes near if that is before or after it. */
    private Optional<VisitorResult> visitor(VisitorPath path, CommonInstants instants) {
        final double earliest = FastMath.max(path.start(), asteroid.start());
        final double latest = FastMath.min(path.end(), asteroid.end());
        if (!(earliest < latest)) {
            return Optional.empty();
        }
        double first = FastMath.max(from, earliest);
        double last = FastMath.min(to, latest);
        if (path.hold().isEmpty() && path.kind().isOwn()) {
            final Nearest pass = path.nearest(asteroid, earliest, latest);
            if (pass.distance() < VISIT && !(pass.time() >= first && pass.time() <= last)) {
                first = FastMath.max(earliest, FastMath.min(from, pass.time() - MARGIN));
                last = FastMath.min(latest, FastMath.max(to, pass.time() + MARGIN));
            }
        }
        final List<VisitorSample> samples = samples(path, instants.within(first, last));
        if (samples.isEmpty()) {
            return Optional.empty();
        }
        final Nearest nearest = path.nearest(asteroid, first, last);
        return Optional.of(new VisitorResult(
                path.label(),
                path.kind().key(),
                path.craft(),
                path.remark(),
                new Publisher(solarSystem).when(nearest.time()),
                Publisher.km(nearest.distance()),
                Publisher.km(nearest.speed()),
                samples));
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
                Publisher.km(place.getX()),
                Publisher.km(place.getY()),
                Publisher.km(place.getZ()),
                Publisher.km(place.add(asteroidFromEarth.getPosition()).getNorm()));
    }
}
