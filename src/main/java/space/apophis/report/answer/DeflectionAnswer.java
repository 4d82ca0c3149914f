package space.apophis.report.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import space.apophis.chart.Figure;
import space.apophis.chart.paper.Numbers;
import space.apophis.report.answer.Card.Judgement;
import space.apophis.report.answer.Card.Line;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.DeflectionActionResult;
import space.apophis.study.result.DeflectionPlaneResult;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.DeflectionWindowResult;
import space.apophis.study.result.NeededPushResult;
import space.apophis.study.result.NextReturnResult;
import space.apophis.study.result.StudyResult;

/** Pushes on the asteroid: what each does on the target plane, whether it suffices, and which launch gives it. */
record DeflectionAnswer(StudyResult result) implements Answer {

    private static final int LEAST_CARDS = 4;
    private static final int MOST_CARDS = 6;

    /** Whether a result is about pushes; a statement of no harm alone stands beside something else. */
    static boolean isIn(StudyResult result) {
        final DeflectionResult deflection = result.strikes().deflection();
        return deflection != null
                && (deflection.virtual() != null
                        || deflection.needed() != null
                        || deflection.window() != null
                        || !deflection.actions().isEmpty());
    }

    private DeflectionResult deflection() {
        return result.strikes().deflection();
    }

    private DeflectionPlaneResult plane() {
        return deflection().plane();
    }

    private String body() {
        return CloseApproachResult.named(plane().body());
    }

    private String day() {
        return Wording.day(plane().tdb() + "Z");
    }

    private static double length(DeflectionActionResult action) {
        return Math.hypot(action.shift().shiftXiKm(), action.shift().shiftZetaKm());
    }

    private Optional<DeflectionActionResult> best() {
        return deflection().actions().stream().max(Comparator.comparingDouble(DeflectionAnswer::length));
    }

    @Override
    public String verdict() {
        final String does = deflection().window() == null ? action() : window();
        return orbit() + does + (trap().isEmpty() ? NoHarmStatement.after(result) : trap());
    }

    /** That the orbit is made up is said first of all. */
    private String orbit() {
        final String name = result.asteroid().designation();
        final String comes = plane().strikes() ? " strikes " : " passes ";
        return deflection().virtual() == null
                ? name + comes + body() + " on " + day() + "."
                : "A made-up " + name + ", "
                        + Wording.sigmas(Math.abs(deflection().virtual().sigmas())) + " from the true orbit," + comes
                        + body() + " on " + day() + ".";
    }

    private String window() {
        final DeflectionWindowResult window = deflection().window();
        if (window == null) {
            return "";
        }
        final String wanted = Wording.km(window.wantedShiftKm());
        final String days = window.firstLaunchUtc() == null
                ? " No single launch moves it by the wanted " + wanted
                : " One launch from " + Wording.span(window.firstLaunchUtc(), window.lastLaunchUtc())
                        + " moves it by the wanted " + wanted;
        final DeflectionWindowResult.Best best = window.best();
        return best == null
                ? days + "."
                : days + ": the best, on " + Wording.day(best.launchUtc()) + ", gives " + Wording.km(best.shiftKm())
                        + (best.launches() > 1
                                ? ", so that "
                                        + Wording.count(best.launches(), "launch")
                                                .replace("launchs", "launches") + " are needed"
                                : "")
                        + ".";
    }

    private String action() {
        return best().map(action -> " Of the pushes asked for, " + quoted(action) + " ("
                        + Wording.push(action.push().deltaVMmS())
                        + ", " + Wording.lead(action.push().leadDays())
                        + ") does most: it moves the point on the target plane by "
                        + Wording.km(length(action)) + chance(action) + ".")
                .map(text -> deflection().actions().size() == 1
                        ? text.replace("Of the pushes asked for, ", "").replace(" does most: it moves", " moves")
                        : text)
                .orElse("");
    }

    private static String quoted(DeflectionActionResult action) {
        return "\u201c" + action.label() + "\u201d";
    }

    private static String chance(DeflectionActionResult action) {
        return action.probabilityBefore() < Wording.LEAST_PROBABILITY
                        && action.probabilityAfter() < Wording.LEAST_PROBABILITY
                ? ""
                : ", and the chance of a strike goes from " + Wording.certainty(action.probabilityBefore()) + " to "
                        + Wording.certainty(action.probabilityAfter());
    }

    private String trap() {
        return deflection().actions().stream()
                .flatMap(action -> action.nextReturns().stream()
                        .filter(NextReturnResult::inside)
                        .map(back -> " "
                                + Wording.sentence(quoted(action) + " would push it into the keyhole of "
                                        + back.returnYear() + ".")))
                .findFirst()
                .orElse("");
    }

    @Override
    public List<Card> cards() {
        final List<Card> last = Stream.of(needed(), leverage(), noHarm())
                .flatMap(Optional::stream)
                .toList();
        final List<Card> cards = new ArrayList<>(List.of(comes()));
        Optional.ofNullable(deflection().window()).map(DeflectionAnswer::launch).ifPresent(cards::add);
        final int room = MOST_CARDS - cards.size() - Math.min(2, last.size());
        deflection().actions().stream()
                .sorted(Comparator.comparingDouble(DeflectionAnswer::length).reversed())
                .limit(room)
                .map(this::push)
                .forEach(cards::add);
        last.stream().limit((long) MOST_CARDS - cards.size()).forEach(cards::add);
        // Little is asked for: what strikes is told as it would be without.
        if (cards.size() < LEAST_CARDS && result.strikes().impact() != null) {
            new ImpactAnswer(result).cards().stream().limit(LEAST_CARDS).forEach(cards::add);
        }
        return cards;
    }

    private Card comes() {
        final double b = Math.hypot(plane().xiKm(), plane().zetaKm());
        return Card.explained(
                deflection().virtual() == null ? "The orbit" : "The orbit, made up",
                deflection().virtual() == null ? "target-plane" : "line-of-variations",
                (plane().strikes() ? "strikes " : "passes ") + body(),
                day(),
                "b " + Wording.km(b) + "; below " + Wording.km(plane().captureRadiusKm()) + " it strikes",
                deflection().virtual() == null
                        ? ""
                        : Wording.sigmas(Math.abs(deflection().virtual().sigmas())) + " from the true orbit");
    }

    private static Card launch(DeflectionWindowResult window) {
        final List<Line> lines = new ArrayList<>();
        final DeflectionWindowResult.Best best = window.best();
        final boolean gives = window.firstLaunchUtc() != null;
        lines.add(new Line(
                gives
                        ? "launch " + Wording.span(window.firstLaunchUtc(), window.lastLaunchUtc())
                        : "no launch gives " + Wording.km(window.wantedShiftKm()),
                gives ? Judgement.PASSED : Judgement.FAILED));
        if (best != null) {
            lines.add(new Line(
                    "best " + Wording.day(best.launchUtc()) + ": " + Wording.kg(best.massKg()) + " at "
                            + Numbers.format("0.0", best.speedKmS()) + " km/s",
                    Judgement.NONE));
        }
        if (window.gates() != null) {
            lines.add(new Line("ready " + Wording.day(window.gates().readyUtc()), Judgement.NONE));
        }
        return new Card("One launch", "launch-period", best == null ? "none" : Wording.km(best.shiftKm()), lines);
    }

    private Card push(DeflectionActionResult action) {
        final List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                Wording.push(action.push().deltaVMmS()) + ", "
                        + Wording.lead(action.push().leadDays()),
                Judgement.NONE));
        if (action.impactor() != null) {
            lines.add(new Line(
                    "5 to 95 %: " + Numbers.significant(action.impactor().shiftP5Km()) + " to "
                            + Wording.km(action.impactor().shiftP95Km()),
                    Judgement.NONE));
        }
        if (plane().strikes()) {
            lines.add(new Line(
                    "still strikes: " + Wording.certainty(action.probabilityAfter()),
                    action.probabilityAfter() < 0.5 ? Judgement.PASSED : Judgement.FAILED));
        }
        action.nextReturns().stream()
                .filter(NextReturnResult::inside)
                .limit(1)
                .forEach(back -> lines.add(new Line("into the keyhole of " + back.returnYear(), Judgement.FAILED)));
        return new Card(Wording.sentence(action.label()), null, "moves it " + Wording.km(length(action)), lines);
    }

    private Optional<Card> needed() {
        return Optional.ofNullable(deflection().needed()).orElse(List.of()).stream()
                .filter(want -> !want.samples().isEmpty())
                .findFirst()
                .map(want -> {
                    final NeededPushResult.Sample least = want.samples().stream()
                            .min(Comparator.comparingDouble(NeededPushResult.Sample::deltaVMmS))
                            .orElseThrow();
                    final NeededPushResult.Sample last =
                            want.samples().get(want.samples().size() - 1);
                    return Card.of(
                            "Needed at least",
                            Wording.push(least.deltaVMmS()),
                            want.named(plane().body()) + ", " + Wording.lead(365.25 * least.leadYears()),
                            Wording.push(last.deltaVMmS()) + " " + Wording.lead(365.25 * last.leadYears()));
                });
    }

    private Optional<Card> leverage() {
        return deflection().leverage().stream()
                .findFirst()
                .map(sample -> Card.of(
                        "1 mm/s along the track",
                        "moves it " + Wording.km(sample.alongTrackKm()),
                        Wording.lead(365.25 * sample.leadYears()),
                        sample.theoryKm() == null ? "" : Wording.km(sample.theoryKm()) + " by Izzo (2007)"));
    }

    private Optional<Card> noHarm() {
        return Optional.ofNullable(deflection().noHarm())
                .filter(noHarm -> !noHarm.events().isEmpty())
                .map(noHarm -> Card.explained(
                        "Accidents",
                        "keyhole",
                        "move ζ at most "
                                + Wording.length(
                                        NoHarmStatement.worst(noHarm).shift().greatestWorstKm()),
                        NoHarmStatement.nearest(noHarm)
                                .map(k -> "nearest keyhole " + Wording.km(Math.abs(k.distanceKm())) + " away")
                                .orElse("")));
    }

    @Override
    public boolean pushLeads() {
        return true;
    }

    @Override
    public boolean craftLeads() {
        return result.best().isPresent();
    }

    @Override
    public List<Figure> pictures() {
        return List.of(Figure.PUSH_MAP_NEAR, Figure.PUSH_MAP, Figure.NEEDED_PUSH, Figure.PUSH_LEVERAGE);
    }

    @Override
    public List<KeyTable> tables() {
        return new PushTables(deflection()).all();
    }
}
