package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.proximity.RelativePath;
import space.apophis.proximity.SunFrame;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.EscortSample;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.StateSample;
import space.apophis.units.Unit;

/** The way of the craft in rows: for charts, and for other programs. */
final class EscortRows {

    private static final double CLOSE_TO_EARTH = 1.5e9;
    private static final double CLOSE_STEP = 900.0;
    private static final double FAR_STEP = 3.0 * 3600.0;

    /** Nearer than this to the asteroid it goes round it within days, m. */
    private static final double CLOSE_TO_ASTEROID = 5000.0;

    private static final double ORBIT_STEP = 3600.0;

    /** A stretch has so many steps at least, for polynomials through eight states. */
    private static final int LEAST_STEPS = 8;

    private final EscortCase escort;
    private final EscortPlan plan;
    private final RelativeMotion motion;

    EscortRows(EscortCase escort, EscortPlan plan) {
        this.escort = escort;
        this.plan = plan;
        this.motion = new RelativeMotion(escort.solarSystem());
    }

    /** In the Sun frame. */
    List<EscortSample> samples() {
        final SunFrame frame = escort.sunFrame();
        final RelativePath path = plan.flight().path();
        final List<EscortSample> samples = new ArrayList<>();
        for (double t = path.start(); t < path.end(); t += step(t, path)) {
            samples.add(sample(frame, path, t));
        }
        samples.add(sample(frame, path, path.end()));
        return samples;
    }

    private EscortSample sample(SunFrame frame, RelativePath path, double t) {
        final Vector3D place = path.at(t).getPosition();
        final Vector3D[] axes = frame.axes(t);
        return new EscortSample(
                t,
                plan.phase(t),
                Publisher.km(place.dotProduct(axes[0])),
                Publisher.km(place.dotProduct(axes[1])),
                Publisher.km(place.dotProduct(axes[2])),
                Publisher.km(earth(t).add(place).getNorm()));
    }

    /** The asteroid from Earth, m. */
    private Vector3D earth(double t) {
        return motion.of(escort.asteroid(), Body.EARTH, t).getPosition();
    }

    private double step(double t, RelativePath path) {
        if (earth(t).getNorm() < CLOSE_TO_EARTH) {
            return CLOSE_STEP;
        }
        return path.at(t).getPosition().getNorm() < CLOSE_TO_ASTEROID ? ORBIT_STEP : FAR_STEP;
    }

    /** Between two burns one stretch each, from the asteroid, ICRF axes. */
    PathResult states() {
        final List<List<StateSample>> stretches = new ArrayList<>();
        for (RelativePath arc : plan.flight().arcs()) {
            final List<StateSample> rows = new ArrayList<>();
            final double most = (arc.end() - arc.start()) / LEAST_STEPS;
            double t = arc.start();
            while (t < arc.end() - 0.5 * FastMath.min(most, CLOSE_STEP)) {
                rows.add(row(arc, t));
                t += FastMath.min(most, step(t, arc));
            }
            rows.add(row(arc, arc.end()));
            stretches.add(rows);
        }
        return new PathResult(stretches);
    }

    private StateSample row(RelativePath arc, double t) {
        final PVCoordinates state = arc.at(t);
        return Publisher.sample(t, state);
    }

    /** Least and greatest distance from the asteroid within a phase, m. */
    double[] ranges(int phase) {
        final RelativePath path = plan.flight().path();
        final double from = plan.starts()[phase];
        final double to = plan.starts()[phase + 1];
        final double[] ranges = {Double.POSITIVE_INFINITY, 0.0};
        final int looks = (int) FastMath.ceil((to - from) / (Unit.DAY / 96.0));
        for (int i = 0; i <= looks; i++) {
            final double range =
                    path.at(from + (to - from) * i / looks).getPosition().getNorm();
            ranges[0] = FastMath.min(ranges[0], range);
            ranges[1] = FastMath.max(ranges[1], range);
        }
        return ranges;
    }
}
