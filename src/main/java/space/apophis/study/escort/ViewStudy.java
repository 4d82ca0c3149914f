package space.apophis.study.escort;

import space.apophis.job.Progress;
import space.apophis.study.result.EscortViewsResult;

/** What the craft sees of the asteroid. */
final class ViewStudy {

    private ViewStudy() {}

    static EscortViewsResult of(EscortCase escort, AsteroidModel asteroid, MotionOutcome motion, Progress progress) {
        return null;
    }
}
