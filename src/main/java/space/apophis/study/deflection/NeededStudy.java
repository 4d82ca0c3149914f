package space.apophis.study.deflection;

import java.util.List;
import space.apophis.job.Progress;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.NeededPushResult;

/** The least push for a wanted miss, against its date. */
final class NeededStudy {

    private NeededStudy() {}

    static List<NeededPushResult> of(DeflectionCase deflection, List<KeyholeResult> keyholes, Progress progress) {
        return null;
    }
}
