package space.apophis.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.apophis.study.result.AssumedDeltaVResult;
import space.apophis.study.result.BudgetLineResult;
import space.apophis.study.result.FlownCheckResult;
import space.apophis.study.result.InjectionResult;
import space.apophis.study.result.NavigationResult;
import space.apophis.study.result.StudyResult;

/** The budget of delta v and the first correction, for people. */
record BudgetSummary(StudyResult result) {

    private static final int DAY = 10;

    private static final List<String> HEADER = List.of("budget", "dv 50 %/(m/s)", "95 %", "99 %", "propellant 99 %/kg");

    /** A table and some lines; empty where the scenario does not ask. */
    String text() {
        return budget() + injection();
    }

    private String budget() {
        final NavigationResult navigation = result.mission().errors().navigation();
        if (navigation == null) {
            return "";
        }
        if (navigation.unflown() != null) {
            return "budget: none, " + navigation.unflown() + "\n";
        }
        final List<List<String>> rows = new ArrayList<>();
        for (BudgetLineResult line : result.mission().errors().budget()) {
            rows.add(List.of(
                    line.line().label(),
                    number("%.1f", line.cost().p50MS()),
                    number("%.1f", line.cost().p95MS()),
                    number("%.1f", line.cost().p99MS()),
                    number("%.1f", line.propellant().propellantP99Kg())));
        }
        return new TextTable(HEADER, rows).text("  ") + assumed(navigation.assumed()) + check(navigation.flownCheck());
    }

    private static String assumed(AssumedDeltaVResult assumed) {
        return String.format(
                Locale.ROOT,
                "  beyond the flight %.1f m/s at 99 %%, kept %.1f m/s (other %.1f, margin %.1f): %s; propellant %.1f of %.1f kg: %s\n",
                assumed.neededP99MS(),
                assumed.keptMS(),
                assumed.otherDeltaVMS(),
                assumed.marginMS(),
                assumed.covers() ? "enough" : "not enough",
                assumed.propellantP99Kg(),
                assumed.tankKg(),
                assumed.tankHolds() ? "enough" : "not enough");
    }

    private static String check(FlownCheckResult check) {
        return check == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "  %d samples flown: at most %.3f %% of all dv, %.2f %% of what errors add, from the linear map\n",
                        check.flownSamples(),
                        check.largestTotalPercent(),
                        check.largestStatisticalPercent());
    }

    private String injection() {
        final InjectionResult injection = result.mission().errors().injection();
        if (injection == null) {
            return "";
        }
        return String.format(
                Locale.ROOT,
                "first correction: %s, day %.1f, %.2f m/s at 50 %%, %.2f at 99 %%, %+.2f m/s a day later\n",
                injection.first().when().utc().substring(0, DAY),
                injection.first().days(),
                injection.first().cost().p50MS(),
                injection.first().cost().p99MS(),
                injection.first().growthP99MSPerDay());
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
