package space.apophis.report.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import space.apophis.chart.Figure;
import space.apophis.chart.paper.Numbers;
import space.apophis.report.answer.Card.Judgement;
import space.apophis.report.answer.Card.Line;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EscortBudgetResult;
import space.apophis.study.result.EscortImpactResult;
import space.apophis.study.result.EscortLinksResult;
import space.apophis.study.result.EscortPhaseResult;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.EscortSpinResult;
import space.apophis.study.result.LinkCoverResult;
import space.apophis.study.result.SpinPercentilesResult;
import space.apophis.study.result.SpinSetResult;
import space.apophis.study.result.StudyResult;

/** A craft beside the asteroid: for how long, how near, for how much Δv, whether a missed burn is safe, how long it can talk home, and what
 * the pass does to the rotation. */
record EscortAnswer(StudyResult result) implements Answer {

    private EscortResult escort() {
        return result.nearby().escort();
    }

    private List<EscortPhaseResult> phases() {
        return escort().phases();
    }

    private EscortPhaseResult last() {
        return phases().get(phases().size() - 1);
    }

    private Optional<EscortPhaseResult> nearest() {
        return phases().stream().min(Comparator.comparingDouble(EscortPhaseResult::minimumRangeKm));
    }

    private List<EscortPhaseResult> unsafe() {
        return phases().stream().filter(phase -> !phase.passivelySafe()).toList();
    }

    private static String metresPerSecond(double value) {
        return Numbers.significant(value) + " m/s";
    }

    private String span() {
        return phases().isEmpty()
                ? "from " + Wording.day(escort().start().at().utc())
                : "from "
                        + Wording.span(
                                phases().get(0).start().utc(), last().end().utc());
    }

    @Override
    public String verdict() {
        final String near = nearest()
                .map(phase -> ", as near as " + Wording.shortKm(phase.minimumRangeKm()) + " to its centre")
                .orElse("");
        return "A craft stays beside " + result.asteroid().designation() + " " + span() + " in "
                + Wording.count(phases().size(), "phase") + near + ", for "
                + metresPerSecond(escort().budget().deltaVMS()) + " of Δv, "
                + metresPerSecond(escort().budget().cost().p99MS()) + " with errors (99 %). " + strike() + propellant()
                + safety() + "." + after() + NoHarmStatement.after(result);
    }

    /** That the way without errors ends on the ground. */
    private String strike() {
        final EscortImpactResult impact = escort().impact();
        return impact == null
                ? ""
                : "It strikes the ground in the phase " + impact.phase() + ", on "
                        + Wording.minute(impact.at().utc()) + " UTC. ";
    }

    private String propellant() {
        final EscortBudgetResult budget = escort().budget();
        return budget.leftKg() < 0.0
                ? "Its propellant does not suffice, " + Wording.kg(-budget.leftKg()) + " are missing"
                : Wording.kg(budget.leftKg()) + " of propellant are left";
    }

    private String safety() {
        if (phases().isEmpty()) {
            return "";
        }
        return unsafe().isEmpty()
                ? ", and no missed burn leads into the asteroid"
                : ", and a missed burn could lead into the asteroid in " + unsafe().size() + " of "
                        + Wording.count(phases().size(), "phase")
                        + (strikes() == 0
                                ? ""
                                : "; of " + escort().budget().samples() + " flights with errors " + strikes()
                                        + (strikes() == 1 ? " strikes" : " strike"));
    }

    /** Of flights with errors and every burn. */
    private int strikes() {
        return phases().stream().mapToInt(phase -> phase.safety().strikes()).sum();
    }

    /** What the pass does to the rotation, and how long stations see the craft. */
    private String after() {
        final String link = escort().links() == null
                ? ""
                : escort().links().networks().stream()
                                .map(network -> network.network() + " has it in view for "
                                        + Numbers.format("0.0", network.hoursPerDay()) + " h")
                                .collect(Collectors.joining(", "))
                        + " a day";
        final String turned = Optional.ofNullable(shift())
                .map(shift -> "the pass turns the asteroid's pole by " + Wording.degrees(shift.p1()) + " to "
                        + Wording.degrees(shift.p99())
                        + " (1 to 99 %, " + escort().spin().nominal().label()
                        + "), depending on its attitude, which is not known")
                .orElse("");
        final String both = link + (link.isEmpty() || turned.isEmpty() ? "" : "; ") + turned;
        return both.isEmpty() ? "" : " " + Wording.sentence(both) + ".";
    }

    /** Of the pole, over attitudes at the start; null where it is not known. */
    private SpinPercentilesResult shift() {
        return escort().spin() == null ? null : escort().spin().nominal().poleShift();
    }

    @Override
    public List<Card> cards() {
        final List<Card> cards = new ArrayList<>();
        cards.add(closest()
                .orElseGet(() -> Card.of(
                        "Phases",
                        Integer.toString(phases().size()),
                        span(),
                        escort().start().from() == null
                                ? "arrival as given"
                                : "arrival of " + escort().start().from())));
        cards.add(cost());
        nearest()
                .ifPresent(phase -> cards.add(Card.of(
                        "Nearest",
                        Wording.shortKm(phase.minimumRangeKm()),
                        "from the centre, in the phase " + phase.name(),
                        "else up to "
                                + Wording.shortKm(phases().stream()
                                        .mapToDouble(EscortPhaseResult::maximumRangeKm)
                                        .max()
                                        .orElse(0.0)))));
        missedBurn().ifPresent(cards::add);
        Optional.ofNullable(escort().links()).map(this::link).ifPresent(cards::add);
        if (shift() != null) {
            cards.add(spin(escort().spin()));
        } else if (result.passes().encounter() != null) {
            cards.add(pass(result.passes().encounter().approach()));
        }
        return cards;
    }

    /** Where the craft stands at the closest pass by Earth, and what it sees. */
    private Optional<Card> closest() {
        return Optional.ofNullable(escort().views()).stream()
                .flatMap(views -> views.passage().stream())
                .filter(view -> view.minutes() == 0.0)
                .findFirst()
                .map(view -> Card.of(
                        "At the pass by Earth",
                        Wording.shortKm(view.rangeKm()) + " from " + name(),
                        Wording.minute(view.at().utc()) + " UTC",
                        Numbers.significant(view.scaleM()) + " m a pixel, phase angle "
                                + Numbers.format("0", view.phaseDeg()) + "°",
                        "Earth " + Numbers.format("0", view.earth().fromSightDeg()) + "° from the line of sight"));
    }

    private String name() {
        return result.asteroid().designation().replaceFirst("^\\(\\d+\\) ", "");
    }

    private Card cost() {
        final EscortBudgetResult budget = escort().budget();
        return new Card(
                "Δv of all phases",
                "delta-v",
                metresPerSecond(budget.deltaVMS()),
                List.of(
                        new Line(
                                metresPerSecond(budget.cost().p99MS()) + " with errors (99 %), which takes "
                                        + Numbers.significant(budget.propellantKg()) + " kg",
                                Judgement.NONE),
                        new Line(
                                budget.leftKg() >= 0.0
                                        ? Wording.kg(budget.leftKg()) + " of propellant left"
                                        : Wording.kg(-budget.leftKg()) + " of propellant too little",
                                budget.leftKg() >= 0.0 ? Judgement.PASSED : Judgement.FAILED)));
    }

    private Optional<Card> missedBurn() {
        if (phases().isEmpty()) {
            return Optional.empty();
        }
        final List<Line> lines = unsafe().isEmpty()
                ? List.of(new Line("no impact after any missed burn, over errors and masses", Judgement.PASSED))
                : unsafe().stream()
                        .limit(3)
                        .map(phase -> new Line(
                                phase.name() + ": " + phase.safety().impacts() + " of "
                                        + phase.safety().cases() + " missed burns strike",
                                Judgement.FAILED))
                        .toList();
        return Optional.of(new Card(
                "Passively safe",
                "passively-safe",
                phases().size() - unsafe().size() + " of " + Wording.count(phases().size(), "phase"),
                lines));
    }

    private static Card spin(EscortSpinResult spin) {
        final SpinSetResult set = spin.nominal();
        return Card.explained(
                "Spin after the pass",
                "short-axis",
                "pole moves " + Wording.degrees(set.poleShift().p1()) + " to "
                        + Wording.degrees(set.poleShift().p99()),
                "by attitude, which is not known; median "
                        + Wording.degrees(set.poleShift().p50()) + ", " + set.label(),
                set.effectivePeriod() == null
                        ? ""
                        : "period "
                                + Numbers.format("0.0", set.effectivePeriod().p1()) + " to "
                                + Numbers.format("0.0", set.effectivePeriod().p99()) + " h",
                set.shortAxisPercent() == null
                        ? ""
                        : Numbers.format("0", set.shortAxisPercent()) + " % in short-axis mode");
    }

    private static Card pass(CloseApproachResult approach) {
        return Card.of(
                "Pass of " + CloseApproachResult.named(approach.body()),
                Wording.km(approach.distanceKm()),
                Wording.minute(approach.utc()) + " UTC, from its centre");
    }

    private Card link(EscortLinksResult links) {
        final LinkCoverResult.Gap gap = links.all().gap();
        return Card.of(
                "Link with Earth",
                Numbers.format("0.0", links.all().hoursPerDay()) + " h a day",
                "in view of some station",
                gap == null
                        ? "without a gap"
                        : "longest gap " + Numbers.format("0.0", gap.hours()) + " h on "
                                + Wording.day(gap.from().utc()),
                "up to " + Numbers.grouped(links.volumeGbit()) + " Gbit");
    }

    @Override
    public boolean craftLeads() {
        return true;
    }

    @Override
    public List<Figure> pictures() {
        return List.of(Figure.ESCORT_RANGE, Figure.ESCORT_LINKS_WEEK);
    }

    @Override
    public List<KeyTable> tables() {
        final List<KeyTable> tables = new ArrayList<>();
        tables.add(new KeyTable(
                "Phases beside the asteroid",
                List.of("Phase", "From, UTC", "To, UTC", "Δv, m/s", "Range, km", "Passively safe"),
                phases().stream()
                        .map(phase -> List.of(
                                phase.name(),
                                Wording.plainMinute(phase.start().utc()),
                                Wording.plainMinute(phase.end().utc()),
                                Numbers.significant(phase.deltaVMS()),
                                Numbers.significant(phase.minimumRangeKm()) + " to "
                                        + Numbers.significant(phase.maximumRangeKm()),
                                phase.passivelySafe() ? "yes" : "no"))
                        .toList()));
        if (escort().links() != null) {
            tables.add(new KeyTable(
                    "Links with Earth",
                    List.of("Agency", "In view, h a day", "Longest gap, h", "Data alone, Gbit"),
                    escort().links().networks().stream()
                            .map(cover -> List.of(
                                    cover.network().equals(LinkCoverResult.OTHER) ? "Others" : cover.network(),
                                    Numbers.format("0.0", cover.hoursPerDay()),
                                    cover.gap() == null
                                            ? "none"
                                            : Numbers.format("0.0", cover.gap().hours()),
                                    Numbers.grouped(cover.volumeGbit())))
                            .toList()));
        }
        return tables;
    }
}
