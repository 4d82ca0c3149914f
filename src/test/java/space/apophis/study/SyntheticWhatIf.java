package space.apophis.study;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import space.apophis.study.result.MissedThrustResult;
import space.apophis.study.result.WhatIfResult;
import space.apophis.study.result.WhatIfResult.FailedBurn;
import space.apophis.study.result.WhatIfResult.LaunchSlip;
import space.apophis.study.result.WhatIfResult.Recovery;
import space.apophis.study.result.When;

/** Failures of every kind, made up. */
final class SyntheticWhatIf {

    private static final double NOON = 914_000_000;

    private SyntheticWhatIf() {}

    static WhatIfResult whatIf() {
        return new WhatIfResult(
                List.of(
                        new FailedBurn(
                                "braking 1 of 4",
                                day(0),
                                1.0,
                                null,
                                day(1),
                                way(-1.5, 40, -3, null),
                                way(-1.4, 40, -3, 0.1)),
                        new FailedBurn("braking 4 of 4", day(15), 7.0, null, day(22), way(80, -5, 20, null), null),
                        new FailedBurn("braking 4 of 4", day(15), null, 0.05, day(18), null, null)),
                new MissedThrustResult(
                        20,
                        30,
                        54,
                        1.4,
                        List.of(
                                new MissedThrustResult.Point(day(0), 25, false, 1.4),
                                new MissedThrustResult.Point(day(60), 160, true, 0.3),
                                new MissedThrustResult.Point(day(120), 7.5, false, null))),
                List.of(
                        new LaunchSlip(
                                "rendezvous",
                                "ion engines",
                                3,
                                "2028-04-25T00:00:00Z",
                                "2028-04-28T00:00:00Z",
                                3.0,
                                -0.01,
                                1.2,
                                9,
                                true,
                                true),
                        new LaunchSlip(
                                "ion engines",
                                "rendezvous",
                                30,
                                "2028-04-25T00:00:00Z",
                                null,
                                null,
                                null,
                                null,
                                0,
                                true,
                                false)));
    }

    private static Recovery way(double extra, double left, double later, Double miss) {
        return new Recovery(day(30), false, extra, left, later, later < 10, miss);
    }

    /** 2028-12-18T13:32:11 UTC and days after it. */
    private static When day(int days) {
        return new When(
                NOON + 86_400.0 * days,
                Instant.parse("2028-12-18T13:32:11Z")
                        .plus(Duration.ofDays(days))
                        .toString());
    }
}
