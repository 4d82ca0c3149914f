package space.apophis.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import space.apophis.chart.paper.Numbers;
import space.apophis.report.answer.Card.Judgement;
import space.apophis.report.answer.Card.Line;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.ShortfallResult;
import space.apophis.study.result.TrajectoryResult;

/**
 * One option of a craft: what was flown first, the conics beside it.
 *
 * @param option of a launch period or on several legs
 */
record OptionCards(TrajectoryResult option) {

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
        return (option.rendezvous() ? "is at rest with " : "passes ") + target();
    }

    /** Days before or after the pass by Earth; empty where it goes elsewhere. */
    String lead() {
        final Double days = option.end().daysBeforeEncounter();
        return days == null
                ? ""
                : Wording.count(Math.round(Math.abs(days)), "day")
                        + (days >= 0 ? " before the pass by Earth" : " after the pass by Earth");
    }

    double deltaVKmS() {
        return option.flown()
                ? option.deltaV().deltaVFlownKmS()
                : option.deltaV().deltaVConicKmS();
    }

    String conics() {
        return option.flown() ? " flown" : " on conics";
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
        final double launched = option.mass().launchMassKg();
        return Card.explained(
                "Mass delivered",
                "launcher-margin",
                Wording.kg(option.mass().deliveredMassKg()),
                "of " + Wording.kg(launched) + " at launch, margins taken",
                lifted == null
                        ? "no launcher named, or it lifts nothing there"
                        : "launcher " + Wording.kg(lifted) + ", margin "
                                + Numbers.format("+#,##0;\u2212#,##0", lifted - launched) + " kg");
    }

    /** Every limit that is known to be kept or not; those of the scenario that the option does not keep, by their names. */
    Card limits(List<Line> kept) {
        final List<Line> lines = new ArrayList<>();
        option.limits().shortfalls().forEach(shortfall -> lines.add(new Line(failed(shortfall), Judgement.FAILED)));
        lines.addAll(kept);
        if (option.flown()) {
            lines.add(new Line("flown to its end in full dynamics", Judgement.PASSED));
        }
        final int fails = option.limits().shortfalls().size();
        return new Card("Limits", null, fails == 0 ? "all kept" : Wording.count(fails, "limit") + " not kept", lines);
    }

    private static String failed(ShortfallResult shortfall) {
        return shortfall.message();
    }

    /** A sentence, where there is anything to say. */
    String failures() {
        return option.limits().shortfalls().isEmpty()
                ? ""
                : " It does not keep "
                        + (option.limits().shortfalls().size() == 1 ? "a limit" : "its limits") + ": "
                        + option.limits().shortfalls().stream()
                                .map(ShortfallResult::message)
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    /** Where the launcher lifts what the craft weighs. */
    List<Line> launcher() {
        final Double lifted = option.mass().launcherMassKg();
        return lifted == null || lifted < option.mass().launchMassKg()
                ? List.of()
                : List.of(new Line("the launcher lifts it", Judgement.PASSED));
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

    private static List<String> row(TrajectoryResult option) {
        final Double lifted = option.mass().launcherMassKg();
        return List.of(
                option.label(),
                option.launchUtc().substring(0, 10),
                option.arrivalUtc().substring(0, 10),
                Numbers.format("0.00", option.c3Km2S2()),
                Numbers.format("0.0", option.launchDeclinationDeg()),
                Numbers.format("0.000", new OptionCards(option).deltaVKmS()),
                Numbers.grouped(option.mass().deliveredMassKg()),
                lifted == null ? "–" : Numbers.grouped(lifted - option.mass().launchMassKg()),
                option.limits().shortfalls().isEmpty()
                        ? "kept"
                        : option.limits().shortfalls().stream()
                                .map(s -> s.kind().label())
                                .collect(Collectors.joining(", ")));
    }
}
