package space.apophis.study;

import java.time.Instant;
import java.util.List;
import space.apophis.study.result.CostPercentiles;
import space.apophis.study.result.EscortBudgetResult;
import space.apophis.study.result.EscortBurnResult;
import space.apophis.study.result.EscortDriftResult;
import space.apophis.study.result.EscortErrorsResult;
import space.apophis.study.result.EscortHillSample;
import space.apophis.study.result.EscortImpactResult;
import space.apophis.study.result.EscortLinksResult;
import space.apophis.study.result.EscortPassageResult;
import space.apophis.study.result.EscortPhaseResult;
import space.apophis.study.result.EscortReachResult;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.EscortSafetyResult;
import space.apophis.study.result.EscortSample;
import space.apophis.study.result.EscortStartResult;
import space.apophis.study.result.LinkBudgetResult;
import space.apophis.study.result.LinkCoverResult;
import space.apophis.study.result.LinkDayResult;
import space.apophis.study.result.LinkPhaseResult;
import space.apophis.study.result.LinkStationResult;
import space.apophis.study.result.LinkWindowResult;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.When;

/** An escort with all its parts, of figures that no one computed. */
public final class SyntheticEscort {

    private static final double START = 9.2e8;

    private SyntheticEscort() {}

    /** The whole. */
    public static EscortResult escort() {
        return new EscortResult(
                new EscortStartResult("ramses-2028/nominal", at(0.0), 20.0, 800.0, 750.0),
                List.of(phase("approach", 0, true), phase("station", 10, false)),
                new EscortBudgetResult(
                        1.5, new CostPercentiles(1.6, 1.8, 1.9), 200, errors(), 0.5, 50.0, 49.5, List.of()),
                new EscortImpactResult("station", at(12.0), 0.2),
                passage(),
                List.of(
                        new EscortSample(START, 0, 200.0, 0.0, 0.0, 5e6),
                        new EscortSample(START + 3600.0, 0, 19.9, 0.1, 0.0, 5e6),
                        new EscortSample(START + 11.0 * 86400.0, 1, 5.0, 0.1, 0.2, 4e6),
                        new EscortSample(START + 12.0 * 86400.0, 1, 5.1, 0.0, -0.1, 4e6),
                        new EscortSample(START + 13.0 * 86400.0, 1, 45.0, 9.0, -9.0, 4e6)),
                new PathResult(List.of(List.of(
                        new StateSample(START, 20.0, 0.0, 0.0, 0.0, 0.0, 0.0),
                        new StateSample(START + 3600.0, 19.9, 0.1, 0.0, 0.0, 0.0, 0.0)))),
                SyntheticSpin.spin(),
                SyntheticViews.views(START),
                links(),
                SyntheticCubeSats.cubesats(START),
                "made up");
    }

    private static EscortErrorsResult errors() {
        return new EscortErrorsResult(0.2, 5e-4, 1.0, 5e-4, 0.5, 5e-4, "made up");
    }

    private static EscortLinksResult links() {
        final LinkCoverResult.Gap gap = new LinkCoverResult.Gap(at(0.5), at(0.6), 2.4);
        return new EscortLinksResult(
                new LinkBudgetResult(8.4, 53.8, 3.0, 50.0, 1.0, 3.0, 1000.0, 0.35, 8.0, 10.0, 3.0),
                List.of(
                        new LinkCoverResult("ESA", List.of("Cebreros DSA-2"), 10.5, "2029-02-26", 10.4, 280.0, gap),
                        new LinkCoverResult(LinkCoverResult.OTHER, List.of("garden"), 8.0, null, null, 0.0, null)),
                new LinkCoverResult(
                        LinkCoverResult.ALL, List.of("Cebreros DSA-2", "garden"), 14.0, "2029-02-26", 13.9, 500.0, gap),
                List.of(
                        new LinkStationResult("Cebreros DSA-2", "ESA", "made up", 2, 10.5, gap, 7.9, 280.0),
                        new LinkStationResult("garden", null, "made up", 2, 8.0, null, 5.0, 220.0)),
                List.of(new LinkPhaseResult("approach", 10.0, 14.0, 12.9, 2.5e7, 3.0e7, 900.0, 1000.0, 500.0)),
                List.of(
                        new LinkDayResult(
                                "2029-02-25",
                                20.0,
                                List.of(10.4, 8.0),
                                13.9,
                                12.9,
                                2.6e7,
                                87.0,
                                110.0,
                                -24.0,
                                950.0,
                                44.0),
                        new LinkDayResult(
                                "2029-02-26",
                                24.0,
                                List.of(10.5, 8.0),
                                14.1,
                                12.9,
                                2.5e7,
                                83.0,
                                111.0,
                                -24.5,
                                1000.0,
                                46.0),
                        new LinkDayResult(
                                "2029-04-13",
                                24.0,
                                List.of(10.5, 8.0),
                                14.1,
                                12.9,
                                2.2e5,
                                0.8,
                                111.0,
                                -24.5,
                                1000.0,
                                46.0),
                        new LinkDayResult(
                                "2029-04-14",
                                24.0,
                                List.of(10.5, 8.0),
                                14.1,
                                12.9,
                                3.2e5,
                                1.1,
                                111.0,
                                21.6,
                                1000.0,
                                46.0)),
                List.of(
                        new LinkWindowResult("Cebreros DSA-2", at(0.1), at(0.5)),
                        new LinkWindowResult("Cebreros DSA-2", at(1.1), at(1.5)),
                        new LinkWindowResult("Cebreros DSA-2", at(46.6), at(46.9)),
                        new LinkWindowResult("Cebreros DSA-2", at(47.6), at(47.9)),
                        new LinkWindowResult("garden", at(0.3), at(0.6))),
                List.of(),
                500.0,
                1.8,
                "made up");
    }

    private static EscortPhaseResult phase(String type, double day, boolean safe) {
        return new EscortPhaseResult(
                "made up " + type,
                type,
                at(day),
                at(day + 10.0),
                1.5,
                5.0,
                20.0,
                safe,
                new CostPercentiles(1.6, 1.8, 1.9),
                0.3,
                new EscortSafetyResult(60, safe ? 0 : 12, 20, safe ? null : 3.5, 9.0, 30.0, 0),
                List.of(new EscortBurnResult(at(day), 1.0), new EscortBurnResult(at(day + 4.0), 0.5)));
    }

    private static EscortPassageResult passage() {
        return new EscortPassageResult(
                at(11.0),
                38011.5,
                1.45e-8,
                List.of(
                        new EscortReachResult(4.1e10, 28.5, 0.5, 4.8),
                        new EscortReachResult(2.6e10, 24.6, 0.43, 3.9),
                        new EscortReachResult(8.3e10, 36.0, 0.63, 6.8)),
                List.of(
                        new EscortHillSample(START, 28.5, 60.0),
                        new EscortHillSample(START + 11.0 * 86400.0, 28.5, 0.5),
                        new EscortHillSample(START + 20.0 * 86400.0, 28.5, 60.0)),
                List.of(
                        new EscortDriftResult("sun", 5.0, null, 4.2, 60.9, 0.09, 1.2, 30),
                        new EscortDriftResult("earth", 5.0, 1.5, 0.16, null, 0.14, null, null)));
    }

    private static When at(double days) {
        return new When(
                START + 86400.0 * days,
                Instant.parse("2029-02-25T03:33:20Z")
                        .plusSeconds(Math.round(86400.0 * days))
                        .toString());
    }
}
