package space.apophis.chart.launch;

import java.awt.Color;
import java.util.List;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.Theme;
import space.apophis.study.result.AssumedDeltaVResult;
import space.apophis.study.result.BudgetLine;
import space.apophis.study.result.BudgetLineResult;
import space.apophis.study.result.CostPercentiles;
import space.apophis.study.result.StudyResult;

/** What a budget has beyond the flight without errors, line by line, with the spread of samples, beside what the craft keeps. */
public final class BudgetChart {

    /** What is seen. */
    public static final String CAPTION =
            "What the craft needs beyond the burns of the flight without errors: the dearest day of the launch period, corrections on"
                    + " the way and of the approach with what 50, 95 and 99 % of samples stay below, work beside the asteroid and"
                    + " residuals. Percentiles of the sum are those of sums of samples, not sums of percentiles. The dashed line is"
                    + " what the scenario keeps: its other Δv and its margin on the flight.";

    private static final double HALF = 0.32;
    private static final double FAINT = 0.55;
    private static final double FAINTEST = 0.25;
    private static final double ROOM = 1.3;
    private static final String PATTERN = "0.0";

    private final List<BudgetLineResult> lines;
    private final double deterministic;
    private final AssumedDeltaVResult assumed;

    private BudgetChart(List<BudgetLineResult> lines, AssumedDeltaVResult assumed) {
        this.deterministic = lines.stream()
                .filter(line -> line.line() == BudgetLine.DETERMINISTIC)
                .mapToDouble(line -> line.cost().p50MS())
                .sum();
        this.lines = lines.stream()
                .filter(line -> line.line() != BudgetLine.DETERMINISTIC)
                .toList();
        this.assumed = assumed;
    }

    /** Draws it. */
    public static Chart draw(StudyResult result) {
        final List<BudgetLineResult> budget = result.mission().errors().budget();
        return budget == null
                ? Chart.none()
                : new BudgetChart(budget, result.mission().errors().navigation().assumed()).chart(result);
    }

    /** Beyond the flight without errors. */
    private CostPercentiles beyond(BudgetLineResult line) {
        final double off = line.line() == BudgetLine.TOTAL ? deterministic : 0;
        return new CostPercentiles(
                line.cost().p50MS() - off,
                line.cost().p95MS() - off,
                line.cost().p99MS() - off);
    }

    private static String name(BudgetLineResult line) {
        return line.line() == BudgetLine.TOTAL ? "all of these" : line.line().label();
    }

    private Chart chart(StudyResult result) {
        final double most = Math.max(
                assumed == null ? 0 : assumed.keptMS(),
                lines.stream().mapToDouble(line -> beyond(line).p99MS()).max().orElse(1));
        final double least = Math.min(
                0,
                lines.stream().mapToDouble(line -> beyond(line).p50MS()).min().orElse(0));
        final PanelBuilder panel = PanelBuilder.of(
                Axis.linear(
                        "Δv beyond the flight without errors, m/s", ROOM * least, ROOM * Math.max(most, 1), 10, "0"),
                Axis.rows(null, lines.stream().map(BudgetChart::name).toList()));
        for (int row = 0; row < lines.size(); row++) {
            row(panel, row);
        }
        if (assumed != null && assumed.keptMS() > 0) {
            panel.upright(
                    assumed.keptMS(),
                    "kept: " + Numbers.format(PATTERN, assumed.keptMS()),
                    Theme.EARTH,
                    Theme.DASHED,
                    0.42,
                    0.58,
                    0.25);
        }
        return Chart.of(
                        result.header().name() + ": Δv beyond the " + Numbers.format("#,##0", deterministic)
                                + " m/s of the flight",
                        panel.build())
                .patch("up to 50 %", Theme.ASTEROID, Theme.TEXT)
                .patch("to 95 %", Theme.faded(Theme.ASTEROID, FAINT), Theme.TEXT)
                .patch("to 99 % of samples", Theme.faded(Theme.ASTEROID, FAINTEST), Theme.TEXT);
    }

    private void row(PanelBuilder panel, int row) {
        final CostPercentiles cost = beyond(lines.get(row));
        bar(panel, row, Math.min(0, cost.p50MS()), Math.max(0, cost.p50MS()), Theme.ASTEROID);
        bar(panel, row, cost.p50MS(), cost.p95MS(), Theme.faded(Theme.ASTEROID, FAINT));
        bar(panel, row, cost.p95MS(), cost.p99MS(), Theme.faded(Theme.ASTEROID, FAINTEST));
        final String text = cost.p99MS() > cost.p50MS()
                ? Numbers.format(PATTERN, cost.p50MS()) + " / " + Numbers.format(PATTERN, cost.p95MS()) + " / "
                        + Numbers.format(PATTERN, cost.p99MS())
                : Numbers.format(PATTERN, cost.p50MS());
        final Point behind = new Point(Math.max(0, cost.p99MS()), row);
        panel.label(Label.bar(text, behind, behind, Theme.TEXT));
    }

    private static void bar(PanelBuilder panel, int row, double from, double to, Color fill) {
        if (to > from) {
            panel.bar(from, to, row, HALF, fill, Theme.TEXT);
        }
    }
}
