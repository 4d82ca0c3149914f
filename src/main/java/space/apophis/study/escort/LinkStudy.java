package space.apophis.study.escort;

import space.apophis.job.Progress;
import space.apophis.study.result.EscortLinksResult;

/** When the craft can talk home, and how much. */
final class LinkStudy {

    private LinkStudy() {}

    static EscortLinksResult of(EscortCase escort, MotionOutcome motion, Progress progress) {
        return null;
    }
}
