package space.apophis.cli;

import java.util.Locale;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.study.result.StudyResult;

/** The shared launch of a run, for people. */
record SharedLaunchSummary(StudyResult result) {

    private static final int DAY = 10;

    /** A line; empty where the scenario does not ask. */
    String text() {
        final SharedLaunchResult shared = result.trajectories().sharedLaunch();
        if (shared == null) {
            return "";
        }
        final long both =
                shared.days().stream().filter(SharedLaunchResult.Day::bothFit).count();
        final String limits = String.format(
                Locale.ROOT, " within %.3f km/s and %.1f kg", shared.limitDeltaVKmS(), shared.limitPropellantKg());
        return shared.firstUtc() == null
                ? "shared launch: none of " + shared.days().size() + " days serves both" + limits + "\n"
                : "shared launch: " + shared.firstUtc().substring(0, DAY) + " to "
                        + shared.lastUtc().substring(0, DAY) + " (" + both + " of "
                        + shared.days().size() + " days serve both" + limits + ")\n";
    }
}
