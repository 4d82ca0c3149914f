package space.apophis.report.answer;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.apophis.chart.Figure;
import space.apophis.chart.paper.Numbers;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.EnsembleResult;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.StudyResult;

/** An ensemble of which none strikes: the probability, how far the pass is spread, and the nearest keyhole in sigmas. */
record EnsembleAnswer(StudyResult result) implements Answer {

    private static final int MOST = 12;

    /** Where a strike has a chance that means anything, the pass tells it. */
    static boolean isIn(StudyResult result) {
        return result.uncertainty().ensemble() != null
                && PassAnswer.chance(result).isEmpty();
    }

    private EnsembleResult ensemble() {
        return result.uncertainty().ensemble();
    }

    private CloseApproachResult approach() {
        return result.passes().encounter().approach();
    }

    /** On the target plane; null where there is none, and the samples alone tell it. */
    private Double byCovariance() {
        return approach().bPlane() == null ? null : approach().bPlane().impactProbability();
    }

    private String body() {
        return CloseApproachResult.named(approach().body());
    }

    /** Of those that lead into Earth, the nearest; a return without width leads past it. */
    private Optional<KeyholeResult> keyhole() {
        return returns().filter(k -> k.widthKm() != null && k.widthKm() > 0).findFirst();
    }

    private java.util.stream.Stream<KeyholeResult> returns() {
        return Optional.ofNullable(result.uncertainty().keyholes()).stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingDouble(k -> Math.abs(k.distanceKm())));
    }

    @Override
    public String verdict() {
        return "Of " + Numbers.grouped(ensemble().samples()) + " orbits drawn from what is known of "
                + result.asteroid().designation() + ", "
                + (ensemble().impacts() == 0 ? "none" : ensemble().impacts())
                + " strike" + (ensemble().impacts() == 1 || ensemble().impacts() == 0 ? "s " : " ") + body() + " on "
                + Wording.day(approach().utc()) + ". "
                + keyhole()
                        .map(k -> "The nearest keyhole, that of " + k.returnYear() + ", lies " + distance(k) + " off.")
                        .orElse(
                                returns().findFirst().isPresent()
                                        ? "No return within its reach leads into Earth: none of those found has a width."
                                        : "No return was looked for.");
    }

    private static String distance(KeyholeResult keyhole) {
        return keyhole.distanceSigma() == null
                ? Wording.km(Math.abs(keyhole.distanceKm()))
                : Wording.sigmas(Math.abs(keyhole.distanceSigma()));
    }

    @Override
    public List<Card> cards() {
        final EnsembleResult.Sigmas sigmas = ensemble().sigmas();
        return List.of(
                Card.explained(
                        "Chance of an impact",
                        "probability",
                        byCovariance() == null
                                ? "below " + Wording.probability(ensemble().impactProbabilityUpper())
                                : Wording.probability(byCovariance()),
                        (byCovariance() == null ? "" : "by the covariance; ") + "by "
                                + Numbers.grouped(ensemble().samples()) + " samples alone",
                        "below " + Wording.probability(ensemble().impactProbabilityUpper()) + " (95 %)"),
                nearest(),
                PassAnswer.when(approach()),
                Card.explained(
                        "How close",
                        "sigma",
                        Numbers.format("#,##0.0", approach().distanceKm()) + " km",
                        "± " + Numbers.significant(sigmas.linearDistanceSigmaKm()) + " km (1σ, linear)",
                        "± " + Numbers.significant(sigmas.distanceSigmaKm()) + " km by the samples"),
                Card.explained(
                        "On the target plane",
                        "target-plane",
                        Numbers.significant(sigmas.linearSigmaMajorKm()) + " × "
                                + Numbers.significant(sigmas.linearSigmaMinorKm()) + " km",
                        "1σ ellipse, linear",
                        Numbers.significant(sigmas.sigmaMajorKm()) + " × " + Numbers.significant(sigmas.sigmaMinorKm())
                                + " km by the samples"));
    }

    private Card nearest() {
        return keyhole()
                .map(k -> Card.explained(
                        "Nearest keyhole",
                        "keyhole",
                        distance(k),
                        "return of " + k.returnYear() + ", " + k.years() + " : " + k.orbits(),
                        Numbers.significant(1000 * k.widthKm()) + " m wide, "
                                + Numbers.significant(Math.abs(k.distanceKm())) + " km from the nominal"))
                .orElseGet(() -> returns()
                        .findFirst()
                        .map(k -> Card.explained(
                                "Nearest return",
                                "keyhole",
                                distance(k),
                                "that of " + k.returnYear() + ", past Earth",
                                "none of those found leads into Earth"))
                        .orElse(Card.explained("Nearest keyhole", "keyhole", "not looked for")));
    }

    @Override
    public List<Figure> pictures() {
        return List.of(Figure.TARGET_PLANE_NEAR, Figure.TARGET_PLANE, Figure.UNCERTAINTY);
    }

    @Override
    public List<KeyTable> tables() {
        final KeyTable keyholes = new KeyTable(
                "The nearest resonant returns; one with a width is a keyhole",
                List.of(
                        "Return",
                        "Years : orbits",
                        "ζ, km",
                        "Width, m",
                        "From the nominal, km",
                        "In σ",
                        "Nearest then, km"),
                returns().limit(MOST).map(EnsembleAnswer::row).toList());
        return List.of(PassAnswer.pass(result), keyholes);
    }

    private static List<String> row(KeyholeResult k) {
        return List.of(
                Integer.toString(k.returnYear()),
                k.years() + " : " + k.orbits(),
                Numbers.format("#,##0.0", k.zetaKm()),
                k.widthKm() == null || k.widthKm() == 0 ? "–" : Numbers.significant(1000 * k.widthKm()),
                Numbers.format("+#,##0.0;\u2212#,##0.0", k.distanceKm()),
                k.distanceSigma() == null ? "–" : Numbers.format("+#,##0;\u2212#,##0", k.distanceSigma()),
                k.returnDistanceKm() == null ? "–" : Numbers.grouped(k.returnDistanceKm()));
    }
}
