package space.apophis.study.deflection;

import java.util.List;
import space.apophis.job.Progress;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.result.DeflectionActionResult;
import space.apophis.study.result.KeyholeResult;

/** Pushes, flown and by partials. */
final class ActionStudy {

    private ActionStudy() {}

    static List<DeflectionActionResult> of(
            DeflectionCase deflection, LaunchPeriodOutcome transfers, List<KeyholeResult> keyholes, Progress progress) {
        return List.of();
    }
}
