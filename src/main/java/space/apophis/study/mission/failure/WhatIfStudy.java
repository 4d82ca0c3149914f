package space.apophis.study.mission.failure;

import space.apophis.job.Progress;
import space.apophis.scenario.mission.WhatIfSpec;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.study.result.WhatIfResult;
import space.apophis.study.trajectory.LeadingOption;

/** What failures cost, one at a time. */
public final class WhatIfStudy {

    private WhatIfStudy() {}

    /**
     * Runs what a scenario asks for.
     *
     * @param spec null where it does not ask
     * @param shared null without a shared launch
     */
    public static WhatIfResult of(
            WhatIfSpec spec, LeadingOption leading, SharedLaunchResult shared, Progress progress) {
        return spec == null
                ? null
                : new WhatIfResult(
                        FailedBurns.of(leading, spec, progress),
                        MissedThrustStudy.of(leading, spec, progress),
                        LaunchSlips.of(shared, spec));
    }
}
