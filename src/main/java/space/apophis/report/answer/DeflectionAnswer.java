package space.apophis.report.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
    private static final int FEW = 2;

    /** An earlier pass is not the way in to this one, s. */
    private static final double MONTH = 30.0 * 86_400.0;

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

    /** The push that does most; a hit on a moon is told by the moon's orbit, where there is another. */
    private Optional<DeflectionActionResult> best() {
        final Comparator<DeflectionActionResult> onBody = Comparator.comparing(action -> action.mutual() == null);
        return deflection().actions().stream().max(onBody.thenComparingDouble(DeflectionAnswer::length));
    }

    @Override
    public String verdict() {
        final String does = deflection().window() == null || moon().isPresent() ? action() + mutual() : window();
        final String last = trap().isEmpty() ? takes() : trap();
        return orbit() + does + (last.isEmpty() ? NoHarmStatement.after(result) : last);
    }

    /** That the orbit is made up is said first of all. */
    private String orbit() {
        final String comes = result.asteroid().designation() + (plane().strikes() ? " strikes " : " passes ") + body()
                + " on " + day() + ".";
        return deflection().virtual() == null
                ? comes
                : "On a made-up orbit, "
                        + Wording.sigmas(Math.abs(deflection().virtual().sigmas())) + " from the known one, " + comes;
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
                ? days + later(window) + "."
                : days + later(window) + ": the best, on " + Wording.day(best.launchUtc()) + ", gives "
                        + Wording.km(best.shiftKm()) + suffices(best) + ".";
    }

    /** Days after the launch period that give it too. */
    private static String later(DeflectionWindowResult window) {
        return window.later() == null
                ? ""
                : ", as do " + window.later().launchDays() + " later days from "
                        + Wording.span(
                                window.later().firstLaunchUtc(), window.later().lastLaunchUtc());
    }

    /** Whether one launch turns a strike into a miss, which the wanted shift need not be. */
    private String suffices(DeflectionWindowResult.Best best) {
        if (!plane().strikes()) {
            return "";
        }
        if (misses(best.impactParameterKm())) {
            return ", and it misses";
        }
        return best.launchesToMiss() == null
                ? ", and it still strikes"
                : ", and it still strikes; " + best.launchesToMiss() + " such launches would make it miss"
                        + (best.launchesAtMost() > best.launchesToMiss()
                                ? ", " + best.launchesAtMost() + " at the greatest mass of its range"
                                : "");
    }

    private boolean misses(double impactParameterKm) {
        return impactParameterKm > plane().captureRadiusKm();
    }

    private String action() {
        return best().map(action -> " Of the pushes asked for, " + quoted(action) + " ("
                        + Wording.push(action.push().deltaVMmS())
                        + ", " + Wording.lead(action.push().leadDays())
                        + ") does most: it moves the point on the target plane by "
                        + Wording.km(length(action)) + outcome(action) + ".")
                .map(text -> deflection().actions().size() == 1 || moon().isPresent()
                        ? text.replace("Of the pushes asked for, ", "").replace(" does most: it moves", " moves")
                        : text)
                .orElse("");
    }

    /** The action that hits a moon. */
    private Optional<DeflectionActionResult> moon() {
        return deflection().actions().stream()
                .filter(action -> action.mutual() != null)
                .findFirst();
    }

    private String mutual() {
        return moon().map(action -> (best().filter(action::equals).isPresent() ? " It" : " " + quoted(action))
                        + " changes the period of "
                        + action.mutual().moon() + " by "
                        + Numbers.format("+0.0;−0.0", action.mutual().periodChangeMin()) + " min, from "
                        + Numbers.format("0.0", action.mutual().periodBeforeMin()) + " to "
                        + Numbers.format("0.0", action.mutual().periodAfterMin()) + " min.")
                .orElse("");
    }

    private static String quoted(DeflectionActionResult action) {
        return "\u201c" + action.label() + "\u201d";
    }

    /** What the first of the wanted misses takes at first, and after the pass that makes it dearer, or at last. */
    private String takes() {
        return Optional.ofNullable(deflection().needed()).orElse(List.of()).stream()
                .filter(want -> want.samples().size() > 1)
                .findFirst()
                .map(want -> {
                    final List<NeededPushResult.Sample> samples = want.samples();
                    final int jump = jump(samples);
                    final NeededPushResult.Sample first = cheapest(samples.subList(0, jump));
                    final NeededPushResult.Sample then = cheapest(samples.subList(jump, samples.size()));
                    final String dearer = jump < samples.size() - 1 ? ", and once the pass between is over " : ", and ";
                    return " To be " + want.named(plane().body()) + " it takes " + takes(first) + dearer + takes(then)
                            + ".";
                })
                .orElse("");
    }

    private static String takes(NeededPushResult.Sample sample) {
        return Wording.push(sample.deltaVMmS()) + " " + Wording.lead(365.25 * sample.leadYears());
    }

    private static NeededPushResult.Sample cheapest(List<NeededPushResult.Sample> samples) {
        return samples.stream()
                .min(Comparator.comparingDouble(NeededPushResult.Sample::deltaVMmS))
                .orElseThrow();
    }

    /** The first sample after the last pass by the body before; the last where there is none between. */
    private int jump(List<NeededPushResult.Sample> samples) {
        final double earlier = result.passes().closeApproaches().stream()
                .filter(pass -> pass.body().equals(plane().body()))
                .mapToDouble(CloseApproachResult::secondsTdb)
                .filter(time -> time < plane().secondsTdb() - MONTH)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
        return IntStream.range(1, samples.size())
                .filter(i -> samples.get(i - 1).secondsTdb() < earlier
                        && samples.get(i).secondsTdb() > earlier)
                .findFirst()
                .orElse(samples.size() - 1);
    }

    private String outcome(DeflectionActionResult action) {
        return plane().strikes() ? new PushOutcome(plane(), action).words() : "";
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
        Optional.ofNullable(deflection().window()).map(this::launch).ifPresent(cards::add);
        moon().map(DeflectionAnswer::period).ifPresent(cards::add);
        final int room = MOST_CARDS - cards.size() - Math.min(2, last.size());
        deflection().actions().stream()
                .sorted(Comparator.comparingDouble(DeflectionAnswer::length).reversed())
                .limit(room)
                .map(this::push)
                .forEach(cards::add);
        last.stream().limit((long) MOST_CARDS - cards.size()).forEach(cards::add);
        // Little is asked for: what strikes is told as it would be without.
        if (cards.size() < LEAST_CARDS && result.strikes().impact() != null) {
            new ImpactAnswer(result).cards().stream().limit(FEW).forEach(cards::add);
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
                        : Wording.sigmas(Math.abs(deflection().virtual().sigmas())) + " from the known orbit");
    }

    private Card launch(DeflectionWindowResult window) {
        final List<Line> lines = new ArrayList<>();
        final DeflectionWindowResult.Best best = window.best();
        final boolean gives = window.firstLaunchUtc() != null;
        lines.add(new Line(
                gives
                        ? "wanted " + Wording.km(window.wantedShiftKm()) + ": "
                                + Wording.span(window.firstLaunchUtc(), window.lastLaunchUtc())
                        : "no launch gives " + Wording.km(window.wantedShiftKm()),
                gives ? Judgement.PASSED : Judgement.FAILED));
        if (best != null) {
            lines.add(new Line(
                    "best " + Wording.day(best.launchUtc()) + ": " + Wording.kg(best.massKg()) + " at "
                            + Numbers.format("0.0", best.speedKmS()) + " km/s",
                    Judgement.NONE));
        }
        if (best != null && plane().strikes()) {
            final boolean misses = misses(best.impactParameterKm());
            lines.add(new Line(
                    (misses ? "misses" : "still strikes") + ", b " + Wording.km(best.impactParameterKm()),
                    misses ? Judgement.PASSED : Judgement.FAILED));
        }
        if (window.gates() != null) {
            lines.add(new Line("ready " + Wording.day(window.gates().readyUtc()), Judgement.NONE));
        }
        return new Card("One launch", "launch-period", best == null ? "none" : Wording.km(best.shiftKm()), lines);
    }

    private static Card period(DeflectionActionResult action) {
        return Card.of(
                "Period of " + action.mutual().moon(),
                Numbers.format("+0.0;−0.0", action.mutual().periodChangeMin()) + " min",
                "from " + Numbers.format("0.0", action.mutual().periodBeforeMin()) + " to "
                        + Numbers.format("0.0", action.mutual().periodAfterMin()) + " min",
                Numbers.format("+0.00;−0.00", action.mutual().alongOrbitMmS()) + " mm/s along its motion");
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
            lines.add(new PushOutcome(plane(), action).line());
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

    /** Where what is needed is not told. */
    private Optional<Card> leverage() {
        return deflection().leverage().stream()
                .filter(sample -> deflection().needed() == null)
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
                                .map(k -> "nearest keyhole found " + Wording.km(Math.abs(k.distanceKm())) + " away")
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
        return List.of(
                moon().isPresent() ? Figure.PUSH_MAP_NEAR : Figure.LAUNCH_PERIOD,
                Figure.NEEDED_PUSH,
                Figure.PUSH_MAP_NEAR,
                Figure.PUSH_MAP,
                Figure.PUSH_LEVERAGE);
    }

    @Override
    public List<KeyTable> tables() {
        return new PushTables(deflection()).all();
    }
}
