package space.apophis.study.mission.navigation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.NavigationSpec;
import space.apophis.scenario.mission.NavigationSpec.ResidualSpec;
import space.apophis.study.result.AssumedDeltaVResult;
import space.apophis.study.result.BudgetLine;
import space.apophis.study.result.BudgetLineResult;
import space.apophis.study.result.CostPercentiles;
import space.apophis.study.result.LaunchPeriodSection;
import space.apophis.study.result.NavigationResult;
import space.apophis.study.result.PropellantPercentiles;
import space.apophis.study.result.ProximityResult;
import space.apophis.study.result.Shortfall;
import space.apophis.study.result.ShortfallResult;

/**
 * The budget of delta v of a craft, line by line.
 *
 * @param navigated flight with errors
 * @param samples of it
 * @param period launch period, where there is one
 */
public record BudgetStudy(NavigationCase navigated, NavigationStudy samples, LaunchPeriodSection period) {

    private static final int BEST = 99;

    /** Of a flight. */
    public static BudgetStudy of(NavigationCase navigated, LaunchPeriodSection period) {
        return new BudgetStudy(navigated, NavigationStudy.of(navigated), period);
    }

    /** A figure of samples, or of all alike. */
    private record Line(BudgetLine line, double[] deltaV, String source) {

        static Line fixed(BudgetLine line, double deltaV, String source) {
            return new Line(line, new double[] {deltaV}, source);
        }

        double at(int sample) {
            return deltaV.length == 1 ? deltaV[0] : deltaV[sample];
        }
    }

    /** All lines, the total last. */
    public List<BudgetLineResult> lines() {
        final List<Line> lines = parts();
        final double[] total = new double[navigated.samples()];
        for (int i = 0; i < total.length; i++) {
            for (Line line : lines) {
                total[i] += line.at(i);
            }
        }
        lines.add(
                new Line(
                        BudgetLine.TOTAL,
                        total,
                        "sums of all lines sample by sample, on the dearest day of the launch period; percentiles do not add up"));
        return lines.stream().map(this::result).toList();
    }

    private List<Line> parts() {
        final NavigationSpec spec = navigated.navigation();
        final DearestDay dearest = DearestDay.of(navigated, period);
        final List<Line> lines = new ArrayList<>();
        lines.add(Line.fixed(
                BudgetLine.DETERMINISTIC,
                samples.deterministic(),
                "flown in full dynamics without errors, by " + navigated.engine()));
        lines.add(Line.fixed(BudgetLine.LAUNCH_PERIOD, dearest.excess(), dearest.source()));
        lines.add(new Line(
                BudgetLine.STATISTICAL,
                samples.beyond(BudgetLine.STATISTICAL),
                "injection, execution and orbit errors on the linear map, " + spec.samples() + " samples; errors: "
                        + spec.source()));
        lines.add(new Line(
                BudgetLine.APPROACH,
                samples.beyond(BudgetLine.APPROACH),
                "corrections that count the error of the target's own place, and of the arrival, on the same samples; errors: "
                        + spec.source()));
        lines.add(proximity(spec));
        lines.add(Line.fixed(
                BudgetLine.RESIDUALS,
                spec.residuals().stream().mapToDouble(ResidualSpec::deltaV).sum(),
                spec.residuals().isEmpty()
                        ? "none in the scenario"
                        : spec.residuals().stream()
                                .map(each -> String.format(
                                        Locale.ROOT, "%s %.1f m/s (%s)", each.name(), each.deltaV(), each.source()))
                                .collect(Collectors.joining("; "))));
        return lines;
    }

    private Line proximity(NavigationSpec spec) {
        final ProximityResult flown = Optional.ofNullable(period)
                .flatMap(LaunchPeriodSection::best)
                .map(option -> option.flight().proximity())
                .orElse(null);
        final String given = spec.proximity() > 0.0
                ? String.format(Locale.ROOT, "%.1f m/s of the scenario: %s", spec.proximity(), spec.source())
                : "";
        final String way = flown == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "%.2f m/s flown from the hold point to %.0f km",
                        flown.deltaVMS(),
                        flown.distanceKm());
        return Line.fixed(
                BudgetLine.PROXIMITY,
                spec.proximity() + (flown == null ? 0.0 : flown.deltaVMS()),
                way.isEmpty() && given.isEmpty()
                        ? "none in the scenario"
                        : way + (way.isEmpty() || given.isEmpty() ? "" : ", ") + given);
    }

    private BudgetLineResult result(Line line) {
        final CostPercentiles cost = NavigationStudy.percentiles(line.deltaV());
        final boolean whole = line.line() == BudgetLine.DETERMINISTIC || line.line() == BudgetLine.TOTAL;
        return new BudgetLineResult(
                line.line(),
                cost,
                new PropellantPercentiles(
                        propellant(cost.p50MS(), whole),
                        propellant(cost.p95MS(), whole),
                        propellant(cost.p99MS(), whole)),
                line.source());
    }

    /** By the rocket equation, kg: from the launch, or after the deterministic part. */
    private double propellant(double deltaV, boolean whole) {
        final double from = whole ? 0.0 : samples.deterministic();
        return mass(from) - mass(from + deltaV);
    }

    private double mass(double deltaV) {
        return launchMass() * Math.exp(-deltaV / navigated.exhaustSpeed());
    }

    private double launchMass() {
        return navigated.flown().path().orElseThrow().launchMass();
    }

    /** What the budget is made of. */
    public NavigationResult navigation(List<BudgetLineResult> lines, Progress progress) {
        final NavigationSpec spec = navigated.navigation();
        final AssumedDeltaVResult assumed = assumed(lines);
        return new NavigationResult(
                spec.samples(),
                spec.seed(),
                samples.corrections(),
                samples.split(),
                samples.left().percentile(50.0),
                samples.left().percentile(BEST),
                samples.flownCheck(progress),
                assumed,
                assumed.tankHolds()
                        ? List.of()
                        : List.of(new ShortfallResult(
                                Shortfall.PROPELLANT,
                                null,
                                launchMass() - assumed.propellantP99Kg(),
                                navigated.craft().dryMass(),
                                "with the budget of delta v at 99 %")),
                navigated.engine(),
                null,
                spec.source());
    }

    private AssumedDeltaVResult assumed(List<BudgetLineResult> lines) {
        final BudgetLineResult total = lines.get(lines.size() - 1);
        final double other = navigated.craft().otherDeltaV();
        final double margin = navigated.craft().deltaVMargin() * samples.deterministic();
        final double needed = total.cost().p99MS() - samples.deterministic();
        final double tank = launchMass() - navigated.craft().dryMass();
        final double propellant = total.propellant().propellantP99Kg();
        return new AssumedDeltaVResult(
                other, margin, needed, needed <= other + margin, propellant, tank, propellant <= tank);
    }

    /** Of a craft whose flight does not arrive. */
    public static NavigationResult unflown(NavigationSpec spec) {
        return new NavigationResult(
                spec.samples(),
                spec.seed(),
                List.of(),
                0.0,
                0.0,
                0.0,
                null,
                null,
                List.of(),
                "",
                "the best option is not flown to its end",
                spec.source());
    }
}
