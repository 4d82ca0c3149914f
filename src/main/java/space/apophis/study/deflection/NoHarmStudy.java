package space.apophis.study.deflection;

import java.util.List;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.NoHarmResult;

/** What a craft at the asteroid could do by accident. */
final class NoHarmStudy {

    private NoHarmStudy() {}

    static NoHarmResult of(DeflectionCase deflection, LaunchPeriodOutcome transfers, List<KeyholeResult> keyholes) {
        return null;
    }
}
