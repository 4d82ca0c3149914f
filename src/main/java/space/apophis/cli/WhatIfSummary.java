package space.apophis.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import space.apophis.study.result.MissedThrustResult;
import space.apophis.study.result.MissedThrustResult.Point;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.WhatIfResult;
import space.apophis.study.result.WhatIfResult.FailedBurn;
import space.apophis.study.result.WhatIfResult.LaunchSlip;
import space.apophis.study.result.WhatIfResult.Recovery;

/** Failures of a run, for people. */
record WhatIfSummary(StudyResult result) {

    private static final int DAY = 10;

    /** Some lines; empty where the scenario does not ask. */
    String text() {
        final WhatIfResult whatIf = result.mission().whatIf();
        if (whatIf == null) {
            return "";
        }
        final StringBuilder text = new StringBuilder();
        if (!whatIf.burns().isEmpty()) {
            text.append(burns(whatIf.burns()));
        }
        if (whatIf.thrust() != null) {
            text.append(thrust(whatIf.thrust()));
        }
        whatIf.slips().forEach(slip -> text.append(slip(slip)));
        return text.toString();
    }

    private static String burns(List<FailedBurn> burns) {
        final List<Recovery> ways =
                burns.stream().map(FailedBurn::leading).filter(Objects::nonNull).toList();
        return String.format(
                Locale.ROOT,
                "what if a burn fails: %d of %d failures are made good in time%s\n",
                ways.stream().filter(Recovery::saves).count(),
                burns.size(),
                ways.stream()
                        .filter(Recovery::saves)
                        .max(Comparator.comparingDouble(Recovery::extraDeltaVMS))
                        .map(way -> String.format(Locale.ROOT, ", for at most %.1f m/s more", way.extraDeltaVMS()))
                        .orElse(""));
    }

    private static String thrust(MissedThrustResult thrust) {
        final Point least = thrust.points().stream()
                .min(Comparator.comparingDouble(Point::borneDays))
                .orElseThrow();
        return String.format(
                Locale.ROOT,
                "what if thrust is missed: least from %s on, %s%.1f d are borne; %.0f d take %s\n",
                least.when().utc().substring(0, DAY),
                least.atLeast() ? "at least " : "",
                least.borneDays(),
                thrust.outageDays(),
                thrust.marginKg() == null
                        ? "more than there is"
                        : String.format(
                                Locale.ROOT,
                                "at most %.2f kg more, %.1f %% of %.1f kg",
                                thrust.marginKg(),
                                100 * thrust.marginKg() / thrust.nominalPropellantKg(),
                                thrust.nominalPropellantKg()));
    }

    private static String slip(LaunchSlip slip) {
        return String.format(
                Locale.ROOT,
                "what if %s is %.0f d late: %s\n",
                slip.late(),
                slip.slipDays(),
                slip.next() == null
                        ? "no day is left that fits both"
                        : String.format(
                                Locale.ROOT,
                                "%s waits to %s, %+.1f m/s and %+.1f kg; %d days are left",
                                slip.waiting(),
                                slip.next().substring(0, DAY),
                                1e3 * slip.extraDeltaVKmS(),
                                slip.extraPropellantKg(),
                                slip.daysLeft()));
    }
}
