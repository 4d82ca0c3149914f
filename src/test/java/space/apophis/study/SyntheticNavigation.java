package space.apophis.study;

import java.util.List;
import java.util.stream.IntStream;
import space.apophis.study.result.AssumedDeltaVResult;
import space.apophis.study.result.BudgetLine;
import space.apophis.study.result.BudgetLineResult;
import space.apophis.study.result.CorrectionResult;
import space.apophis.study.result.CostPercentiles;
import space.apophis.study.result.FlownCheckResult;
import space.apophis.study.result.InjectionResult;
import space.apophis.study.result.MissionErrors;
import space.apophis.study.result.NavigationResult;
import space.apophis.study.result.PropellantPercentiles;
import space.apophis.study.result.ShortEnergyResult;
import space.apophis.study.result.When;

/** Errors of a mission in closed form: half a kilogram for each m/s. */
public final class SyntheticNavigation {

    private static final double KG = 0.5;

    private SyntheticNavigation() {}

    public static MissionErrors errors() {
        return new MissionErrors(injection(), budget(), navigation());
    }

    private static When when(String utc) {
        return new When(SyntheticFlyby.seconds(utc) + 69.184, utc + "Z");
    }

    private static BudgetLineResult line(BudgetLine line, double p50, double p95, double p99, String source) {
        return new BudgetLineResult(
                line,
                new CostPercentiles(p50, p95, p99),
                new PropellantPercentiles(KG * p50, KG * p95, KG * p99),
                source);
    }

    private static List<BudgetLineResult> budget() {
        return List.of(
                line(BudgetLine.DETERMINISTIC, 1458, 1458, 1458, "flown"),
                line(BudgetLine.LAUNCH_PERIOD, 88, 88, 88, "launch on 2028-05-07, on conics"),
                line(BudgetLine.STATISTICAL, 17, 27, 31, "2000 samples; assumed (D)"),
                line(BudgetLine.APPROACH, 2, 3, 4, "the same samples; assumed (D)"),
                line(BudgetLine.PROXIMITY, 11.6, 11.6, 11.6, "flown and assumed (D)"),
                line(BudgetLine.RESIDUALS, 7, 7, 7, "attitude control 7.0 m/s (assumed (D))"),
                line(BudgetLine.TOTAL, 1584, 1593, 1598, "sums"));
    }

    private static NavigationResult navigation() {
        return new NavigationResult(
                2000,
                1,
                List.of(
                        new CorrectionResult(
                                "first correction",
                                CorrectionResult.Kind.CORRECTION,
                                when("2028-05-03T00:00:00"),
                                0,
                                new CostPercentiles(7.4, 15, 18.5),
                                BudgetLine.STATISTICAL),
                        new CorrectionResult(
                                "braking 1",
                                CorrectionResult.Kind.BURN,
                                when("2029-02-11T09:25:50"),
                                363.2,
                                new CostPercentiles(363.3, 364.9, 365.6),
                                BudgetLine.STATISTICAL)),
                0.4,
                17.7,
                43.5,
                new FlownCheckResult(50, 0.005, 0.2, 0.01, 0.07, 46),
                new AssumedDeltaVResult(50, 72.9, 140.6, false, 600, 650, true),
                List.of(),
                "the engine of the craft",
                null,
                "assumed (D)");
    }

    /** A correction that costs more the less of 300 days is left. */
    private static InjectionResult.Delay delay(double days) {
        final double one = 7 / (1 - days / 300);
        return new InjectionResult.Delay(days, new CostPercentiles(one, 2 * one, 2.5 * one));
    }

    private static InjectionResult injection() {
        return new InjectionResult(
                0.06,
                0.06,
                0.06,
                new InjectionResult.First(
                        when("2028-05-03T00:00:00"),
                        7,
                        delay(7).cost(),
                        delay(8).cost().p99MS() - delay(7).cost().p99MS()),
                IntStream.rangeClosed(1, 60)
                        .mapToObj(SyntheticNavigation::delay)
                        .toList(),
                List.of(
                        new ShortEnergyResult(
                                0,
                                15.712,
                                0,
                                new ShortEnergyResult.Period(
                                        "2028-04-20T00:00:00Z",
                                        "2028-05-07T00:00:00Z",
                                        18,
                                        1.45,
                                        when("2029-02-19T00:00:00"),
                                        807.0)),
                        new ShortEnergyResult(1, 15.652, 7.1, null)),
                "assumed (D)");
    }
}
