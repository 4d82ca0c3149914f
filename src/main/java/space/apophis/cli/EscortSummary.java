package space.apophis.cli;

import java.util.List;
import java.util.Locale;
import space.apophis.study.result.EscortImpactResult;
import space.apophis.study.result.EscortLinksResult;
import space.apophis.study.result.EscortPhaseResult;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.LinkCoverResult;
import space.apophis.study.result.StudyResult;

/** An escort of the asteroid, for people. */
record EscortSummary(StudyResult result) {

    private static final int DAY = 10;

    private static final List<String> HEADER =
            List.of("phase", "until", "delta v/(m/s)", "nearest/km", "farthest/km", "missed burn");

    /** A line, a table of phases and the links; empty where the scenario does not ask. */
    String text() {
        final EscortResult escort = result.nearby().escort();
        if (escort == null) {
            return "";
        }
        return String.format(
                        Locale.ROOT,
                        "beside the asteroid from %s: %.2f m/s, %.2f with errors (99 %%), in %s, %.1f kg of propellant %s\n",
                        day(escort.start().at().utc()),
                        escort.budget().deltaVMS(),
                        escort.budget().cost().p99MS(),
                        escort.phases().size() + (escort.phases().size() == 1 ? " phase" : " phases"),
                        Math.abs(escort.budget().leftKg()),
                        escort.budget().leftKg() < 0.0 ? "too little" : "left")
                + (escort.phases().isEmpty()
                        ? ""
                        : new TextTable(
                                        HEADER,
                                        escort.phases().stream()
                                                .map(EscortSummary::row)
                                                .toList())
                                .text("  "))
                + strike(escort.impact())
                + links(escort.links());
    }

    private static String strike(EscortImpactResult impact) {
        return impact == null
                ? ""
                : String.format(
                        Locale.ROOT,
                        "  strikes the ground in the phase %s at %.3f m/s, %s UTC\n",
                        impact.phase(),
                        impact.speedMS(),
                        impact.at().utc().replace('T', ' ').replace("Z", ""));
    }

    private static String day(String utc) {
        return utc.substring(0, DAY);
    }

    private static List<String> row(EscortPhaseResult phase) {
        return List.of(
                phase.name(),
                day(phase.end().utc()),
                number(phase.deltaVMS()),
                number(phase.minimumRangeKm()),
                number(phase.maximumRangeKm()),
                phase.passivelySafe() ? "safe" : "may strike");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.3f", value);
    }

    private static String links(EscortLinksResult links) {
        if (links == null) {
            return "";
        }
        final StringBuilder text = new StringBuilder("  links, h a day:");
        for (LinkCoverResult cover : links.networks()) {
            text.append(String.format(Locale.ROOT, " %s %.1f,", cover.network(), cover.hoursPerDay()));
        }
        return text.append(String.format(
                        Locale.ROOT,
                        " any %.1f%s; up to %,.0f Gbit\n",
                        links.all().hoursPerDay(),
                        links.all().gap() == null
                                ? ", without a gap"
                                : String.format(
                                        Locale.ROOT,
                                        ", longest gap %.1f h",
                                        links.all().gap().hours()),
                        links.volumeGbit()))
                .toString();
    }
}
