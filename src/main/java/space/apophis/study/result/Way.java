package space.apophis.study.result;

import java.util.List;

/**
 * Where a craft goes: flown where it was, else on conics.
 *
 * @param samples each day or closer from launch to the end
 * @param earthPath Earth at the same instants, heliocentric
 * @param asteroidPath the last body at the same instants, heliocentric
 * @param path of the craft at any instant
 */
public record Way(
        List<TrajectorySample> samples,
        @Column(frame = Frames.SUN) List<StateSample> earthPath,
        @Column(frame = Frames.SUN) List<StateSample> asteroidPath,
        PathResult path) {

    public Way {
        Required.later("samples", samples, TrajectorySample::secondsTdb);
        Required.rows("earthPath", earthPath);
        Required.rows("asteroidPath", asteroidPath);
        if (samples.size() > 1 && (earthPath.isEmpty() || asteroidPath.isEmpty())) {
            throw new ResultFault("samples", "must have the paths of Earth and of the last body beside it");
        }
    }
}
