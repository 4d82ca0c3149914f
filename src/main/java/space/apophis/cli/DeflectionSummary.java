package space.apophis.cli;

import java.util.List;
import java.util.Locale;
import space.apophis.report.answer.NoHarmStatement;
import space.apophis.study.result.DeflectionActionResult;
import space.apophis.study.result.DeflectionPlaneResult;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.DeflectionWindowResult;
import space.apophis.study.result.NeededPushResult;
import space.apophis.study.result.NextReturnResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.VirtualImpactorResult;

/** Pushes on the asteroid, for people. */
record DeflectionSummary(StudyResult result) {

    private static final int DAY = 10;

    private static final List<String> HEADER = List.of(
            "action",
            "date",
            "delta v/(mm/s)",
            "shift xi/km",
            "shift zeta/km",
            "chance before",
            "after",
            "into keyhole");

    /** Whether the orbit is made up, a table of actions, what is needed, the launch and the accidents; empty where the scenario does not ask. */
    String text() {
        final DeflectionResult deflection = result.strikes().deflection();
        if (deflection == null) {
            return "";
        }
        return plane(deflection.plane())
                + madeUp(deflection.virtual())
                + (deflection.actions().isEmpty()
                        ? ""
                        : new TextTable(
                                        HEADER,
                                        deflection.actions().stream()
                                                .map(DeflectionSummary::row)
                                                .toList())
                                .text("  "))
                + needed(deflection)
                + window(deflection.window())
                + noHarm();
    }

    private static String plane(DeflectionPlaneResult plane) {
        return String.format(
                Locale.ROOT,
                "pushes, on the target plane of the %s %s of %s: xi %,.1f km, zeta %,.1f km, strikes below %,.0f km\n",
                plane.strikes() ? "strike at" : "pass by",
                plane.body(),
                plane.tdb().substring(0, DAY),
                plane.xiKm(),
                plane.zetaKm(),
                plane.captureRadiusKm());
    }

    private static String madeUp(VirtualImpactorResult virtual) {
        return virtual == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "  made-up orbit, %,.2f sigma from the known one (%,.2f to %,.2f strike)\n",
                        Math.abs(virtual.sigmas()),
                        Math.min(Math.abs(virtual.nearestSigmas()), Math.abs(virtual.farthestSigmas())),
                        Math.max(Math.abs(virtual.nearestSigmas()), Math.abs(virtual.farthestSigmas())));
    }

    private static List<String> row(DeflectionActionResult action) {
        return List.of(
                action.label(),
                action.tdb().substring(0, DAY),
                number("%.4g", action.push().deltaVMmS()),
                number("%,.3f", action.shift().shiftXiKm()),
                number("%,.3f", action.shift().shiftZetaKm()),
                number("%.4g", action.probabilityBefore()),
                number("%.4g", action.probabilityAfter()),
                action.nextReturns().stream()
                        .filter(NextReturnResult::inside)
                        .map(back -> Integer.toString(back.returnYear()))
                        .findFirst()
                        .orElse("-"));
    }

    private static String needed(DeflectionResult deflection) {
        final StringBuilder text = new StringBuilder();
        if (deflection.needed() != null) {
            for (NeededPushResult want : deflection.needed()) {
                if (!want.samples().isEmpty()) {
                    final NeededPushResult.Sample first = want.samples().get(0);
                    final NeededPushResult.Sample last =
                            want.samples().get(want.samples().size() - 1);
                    text.append(String.format(
                            Locale.ROOT,
                            "  needed to be %s: %.3g mm/s %.2f years before, %.3g mm/s %.2f years before\n",
                            want.named(deflection.plane().body()),
                            first.deltaVMmS(),
                            first.leadYears(),
                            last.deltaVMmS(),
                            last.leadYears()));
                }
            }
        }
        return text.toString();
    }

    private static String window(DeflectionWindowResult window) {
        if (window == null) {
            return "";
        }
        final DeflectionWindowResult.Best best = window.best();
        return String.format(
                        Locale.ROOT,
                        "  a shift of %,.0f km: %s",
                        window.wantedShiftKm(),
                        window.firstLaunchUtc() == null
                                ? "by no single launch"
                                : "launch " + window.firstLaunchUtc().substring(0, DAY) + " to "
                                        + window.lastLaunchUtc().substring(0, DAY))
                + (best == null
                        ? "\n"
                        : String.format(
                                Locale.ROOT,
                                "; best %s: %,.0f kg at %.2f km/s, %.4g mm/s, %,.1f km, %d for the shift%s\n",
                                best.launchUtc().substring(0, DAY),
                                best.massKg(),
                                best.speedKmS(),
                                best.deltaVMmS(),
                                best.shiftKm(),
                                best.launches(),
                                best.launchesToMiss() == null ? "" : ", " + best.launchesToMiss() + " for a miss"));
    }

    private String noHarm() {
        final String statement = NoHarmStatement.of(result);
        return statement.isEmpty()
                ? ""
                : "  " + statement.replace("ζ", "zeta").replace("σ", "sigma").replace("µm", "um") + "\n";
    }

    private static String number(String format, double value) {
        return String.format(Locale.ROOT, format, value);
    }
}
