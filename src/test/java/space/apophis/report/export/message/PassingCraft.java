package space.apophis.report.export.message;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.RecordCopy;
import space.apophis.report.export.ExportedPath;
import space.apophis.study.SyntheticTrajectories;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.TrajectoryResult;

/** A craft that passes an asteroid on a line beside its path. */
final class PassingCraft {

    /** m */
    static final double MISS = 1e6;

    /** m/s */
    static final double SPEED = 5000.0;

    private static final Vector3D ASIDE = new Vector3D(0.0, 0.6, 0.8);
    private static final double HOUR = 3600.0;

    private PassingCraft() {}

    static TrajectoryResult option(ExportedPath asteroid, double nearest) {
        final List<StateSample> rows = new ArrayList<>();
        for (int minute = -360; minute <= 360; minute += 10) {
            final double t = nearest + 60.0 * minute;
            final Vector3D p = asteroid.at(t)
                    .getPosition()
                    .add(new Vector3D(MISS, ASIDE))
                    .add(new Vector3D(SPEED * (t - nearest), Vector3D.PLUS_I))
                    .scalarMultiply(1e-3);
            final Vector3D v = asteroid.at(t)
                    .getVelocity()
                    .add(new Vector3D(SPEED, Vector3D.PLUS_I))
                    .scalarMultiply(1e-3);
            rows.add(new StateSample(t, p.getX(), p.getY(), p.getZ(), v.getX(), v.getY(), v.getZ()));
        }
        final TrajectoryResult like = SyntheticTrajectories.burns();
        final LegResult flyby = RecordCopy.of(
                like.legs().get(0),
                Map.of("type", "flyby", "body", "(99942) Apophis", "secondsTdb", nearest + HOUR, "burns", List.of()));
        return RecordCopy.of(
                like, Map.of("label", "passing", "path", new PathResult(List.of(rows)), "legs", List.of(flyby)));
    }
}
