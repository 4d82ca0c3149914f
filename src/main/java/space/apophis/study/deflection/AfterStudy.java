package space.apophis.study.deflection;

import space.apophis.job.Progress;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.result.DeflectedOrbitResult;

/** The asteroid after one of the pushes. */
final class AfterStudy {

    private AfterStudy() {}

    static DeflectedOrbitResult of(DeflectionCase deflection, LaunchPeriodOutcome transfers, Progress progress) {
        return null;
    }
}
