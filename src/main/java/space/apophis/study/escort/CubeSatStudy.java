package space.apophis.study.escort;

import java.util.List;
import space.apophis.job.Progress;
import space.apophis.study.result.CubeSatResult;

/** What becomes of CubeSats that are released. */
final class CubeSatStudy {

    private CubeSatStudy() {}

    static List<CubeSatResult> of(EscortCase escort, AsteroidModel asteroid, MotionOutcome motion, Progress progress) {
        return List.of();
    }
}
