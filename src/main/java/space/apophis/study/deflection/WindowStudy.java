package space.apophis.study.deflection;

import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.result.DeflectionWindowResult;

/** Launches of an impactor that give a wanted shift. */
final class WindowStudy {

    private WindowStudy() {}

    static DeflectionWindowResult of(DeflectionCase deflection, LaunchPeriodOutcome transfers) {
        return null;
    }
}
