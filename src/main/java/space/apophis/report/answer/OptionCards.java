package space.apophis.report.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import space.apophis.chart.paper.Numbers;
import space.apophis.report.answer.Card.Judgement;
import space.apophis.report.answer.Card.Line;
import space.apophis.study.result.KeptLimitResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.Shortfall;
import space.apophis.study.result.ShortfallResult;
import space.apophis.study.result.TrajectoryResult;

/**
 * One option of a craft: what was flown first, the conics beside it.
 *
 * @param option of a launch period or on several legs
 */
record OptionCards(TrajectoryResult option) {

    /** In which a braking in one impulse is over, s. */
    private static final double HOUR = 3600;

    /** Limits that a figure of the first screen names. */
    private static final int MOST_KEPT = 4;

    private static final int OF_A_LEG = 5;

    /** What it comes to at last, as a sentence names it. */
    String target() {
        final List<LegResult> legs = option.legs();
        final String body = legs.isEmpty() ? null : legs.get(legs.size() - 1).body();
        return body == null ? "its target" : body(body);
    }

    /** A planet is in capitals, the designation of a small body is not. */
    static String body(String body) {
        return body.matches("[A-Z]+") ? Wording.sentence(body.toLowerCase(Locale.ROOT)) : body;
    }

    /** Whether it is at rest there, or passes. */
    String arrives() {
        return (option.rendezvous() ? "is at rest with " : option.hits() ? "hits " : "passes ") + target();
    }

    /** Days before or after the pass by Earth; empty where it goes elsewhere. */
    String lead() {
        final Double days = option.end().daysBeforeEncounter();
        return days == null
                ? ""
                : Wording.count(Math.round(Math.abs(days)), "day")
                        + (days < 0
                                ? " after the pass by Earth"
                                : option.hits() ? " before the encounter" : " before the pass by Earth");
    }

    double deltaVKmS() {
        return option.flown()
                ? option.deltaV().deltaVFlownKmS()
                : option.deltaV().deltaVConicKmS();
    }

    String conics() {
        return option.flown() ? " flown" : " on conics";
    }

    /** Of the asteroid by the hit. */
    Card shift() {
        return Card.of(
                "Shift by one launch",
                Wording.km(option.end().shiftKm()),
                option.flown()
                        ? "flown; " + Wording.km(option.end().shiftConicKm()) + " on conics"
                        : "on conics, not flown",
                "it hits at " + Wording.kmS(option.end().arrivalVInfinityKmS()));
    }

    Card deltaV() {
        return Card.explained(
                "Δv of the craft",
                "delta-v",
                Wording.kmS(deltaVKmS()),
                option.flown()
                        ? "flown; " + Numbers.format("0.000", option.deltaV().deltaVConicKmS()) + " on conics"
                        : "on conics, not flown",
                option.deltaV().deepSpaceDeltaVKmS() > 0.0005
                        ? Numbers.format("0.000", option.deltaV().deepSpaceDeltaVKmS()) + " of it on the way"
                        : "");
    }

    Card departure() {
        return Card.explained(
                "C3 of the launch",
                "c3",
                Wording.c3(option.c3Km2S2()),
                "declination (DLA) " + Wording.degrees(option.launchDeclinationDeg()),
                option.flown()
                        ? "on conics "
                                + Numbers.format("0.00", option.departure().c3ConicKm2S2()) + " and "
                                + Wording.degrees(option.departure().launchDeclinationConicDeg())
                        : "on conics, not flown");
    }

    Card mass() {
        final Double lifted = option.mass().launcherMassKg();
        final String launcher =
                option.mass().launcher() == null ? "launcher" : option.mass().launcher();
        return Card.explained(
                "Mass delivered",
                "launcher-margin",
                Wording.kg(option.mass().deliveredMassKg()),
                "of " + Wording.kg(option.mass().launchMassKg()) + " at launch, margins taken",
                lifted == null
                        ? "no launcher named, or it lifts nothing there"
                        : launcher + " lifts " + Wording.kg(lifted) + ", margin "
                                + Numbers.format("+#,##0;\u2212#,##0", margin(option))
                                + " kg");
    }

    /** The limits of the scenario, of the launcher and of the craft: what is not kept first. */
    Card limits() {
        final List<Line> lines = new ArrayList<>();
        option.limits().shortfalls().forEach(shortfall -> lines.add(new Line(failed(shortfall), Judgement.FAILED)));
        final List<KeptLimitResult> kept = Optional.ofNullable(option.limits().kept()).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(limit -> weight(limit.kind())))
                .toList();
        final List<KeptLimitResult> named = kept.stream()
                .filter(limit -> weight(limit.kind()) < OF_A_LEG)
                .limit(MOST_KEPT)
                .toList();
        named.forEach(limit -> lines.add(new Line(kept(limit), Judgement.PASSED)));
        if (kept.size() > named.size()) {
            lines.add(new Line("and " + (kept.size() - named.size()) + " more of its legs", Judgement.PASSED));
        }
        if (option.flown()) {
            lines.add(new Line("flown to its end in full dynamics", Judgement.PASSED));
        }
        final int fails = option.limits().shortfalls().size();
        return new Card("Limits", null, fails == 0 ? "all kept" : Wording.count(fails, "limit") + " not kept", lines);
    }

    /** What a launch is decided by comes before what belongs to a leg. */
    private static int weight(Shortfall kind) {
        return switch (kind) {
            case DELTA_V, DELIVERED_MASS, SHIFT -> 0;
            case C3, DECLINATION -> 1;
            case LAUNCHER_MASS, READY -> 2;
            case PROPELLANT -> 3;
            case ARRIVAL -> 4;
            default -> OF_A_LEG;
        };
    }

    /** As figures, where the result's own sentence has units of a plain text. */
    private static String failed(ShortfallResult limit) {
        return switch (limit.kind()) {
            case PROPELLANT ->
                "would arrive with " + Wording.kg(limit.value()) + ", " + Wording.kg(limit.limit()) + " dry";
            case C3 -> "C3 " + Wording.c3(limit.value()) + ", allowed " + Numbers.format("0.00", limit.limit());
            case DECLINATION ->
                "declination " + Wording.degrees(limit.value()) + ", allowed " + Wording.degrees(limit.limit());
            case DELTA_V -> "Δv " + Wording.kmS(limit.value()) + ", allowed " + Numbers.format("0.000", limit.limit());
            case ARRIVAL -> limit.message().replaceFirst("^arrival: ", "");
            default -> limit.message();
        };
    }

    /** A launch period counts arrivals so, and the craft is at rest later. */
    private boolean isAmidBraking(KeptLimitResult arrival) {
        return option.rendezvous() && option.end().arrival().secondsTdb() - arrival.value() > HOUR;
    }

    private String kept(KeptLimitResult limit) {
        return switch (limit.kind()) {
            case PROPELLANT -> "arrives with " + Wording.kg(limit.value()) + ", " + Wording.kg(limit.limit()) + " dry";
            case C3 -> "C3 " + Numbers.format("0.00", limit.value()) + " of " + Wording.c3(limit.limit());
            case DECLINATION ->
                "declination " + Wording.degrees(limit.value()) + " of " + Wording.degrees(limit.limit());
            case LAUNCHER_MASS -> "launcher lifts " + Wording.kg(limit.value());
            case ARRIVAL -> "arrives within its dates" + (isAmidBraking(limit) ? ", by the middle of its braking" : "");
            case DELTA_V -> "Δv at most " + Wording.kmS(limit.limit());
            case DELIVERED_MASS -> "delivers at least " + Wording.kg(limit.limit());
            case SHIFT -> "shift " + Wording.km(limit.value()) + " of " + Wording.km(limit.limit());
            case READY -> "launched after it is built";
            default ->
                limit.kind().label() + " " + Numbers.significant(limit.value()) + " of "
                        + Numbers.significant(limit.limit());
        };
    }

    /** A sentence, where there is anything to say. */
    String failures() {
        return option.limits().shortfalls().isEmpty()
                ? ""
                : " It does not keep "
                        + (option.limits().shortfalls().size() == 1 ? "a limit" : "its limits") + ": "
                        + option.limits().shortfalls().stream()
                                .map(OptionCards::failed)
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    /** Options as the rows of a sheet, ten at most. */
    static KeyTable table(List<TrajectoryResult> options) {
        return new KeyTable(
                "Options, as flown where they were",
                List.of(
                        "Option",
                        "Launch",
                        "Arrival",
                        "C3, km²/s²",
                        "DLA, °",
                        "Δv, km/s",
                        "Delivered, kg",
                        "Margin, kg",
                        "Limits"),
                options.stream().limit(10).map(OptionCards::row).toList());
    }

    /** In whole kg: a launcher that is filled has a margin of nothing, not of less. */
    private static double margin(TrajectoryResult option) {
        return Math.rint(option.mass().launcherMarginKg()) + 0.0;
    }

    private static List<String> row(TrajectoryResult option) {
        return List.of(
                option.label(),
                option.launchUtc().substring(0, 10),
                option.arrivalUtc().substring(0, 10),
                Numbers.format("0.00", option.c3Km2S2()),
                Numbers.format("0.0", option.launchDeclinationDeg()),
                Numbers.format("0.000", new OptionCards(option).deltaVKmS()),
                Numbers.grouped(option.mass().deliveredMassKg()),
                option.mass().launcherMarginKg() == null ? "–" : Numbers.grouped(margin(option)),
                option.limits().shortfalls().isEmpty()
                        ? "kept"
                        : option.limits().shortfalls().stream()
                                .map(s -> s.kind() == Shortfall.DELTA_V
                                        ? "Δv"
                                        : s.kind().label())
                                .collect(Collectors.joining(", ")));
    }
}
