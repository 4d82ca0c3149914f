package space.apophis.report.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import space.apophis.chart.Figure;
import space.apophis.chart.paper.Numbers;
import space.apophis.chart.paper.Yardstick;
import space.apophis.study.result.AsteroidResult;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.ImpactProbabilityResult;
import space.apophis.study.result.IntervalResult;
import space.apophis.study.result.MagnitudePeak;
import space.apophis.study.result.StudyResult;

/** A pass: who, when, how close and how sure, how big and bright, where it is seen. */
record PassAnswer(StudyResult result) implements Answer {

    /** As many standard deviations as a distance is told with. */
    private static final double SIGMAS = 3;

    /** Albedos between which most asteroids lie, dark and bright. */
    private static final double DARK = 0.05;

    private static final double BRIGHT = 0.25;

    /** Of D = 1329 km / sqrt(albedo) 10^(-H/5), km (Pravec and Harris 2007, equation 3). */
    private static final double DIAMETER_KM = 1329;

    private CloseApproachResult approach() {
        return result.passes().encounter().approach();
    }

    private String body() {
        return CloseApproachResult.named(approach().body());
    }

    @Override
    public String verdict() {
        return (chance().isPresent() ? "By its nominal orbit " : "")
                + result.asteroid().designation() + " passes " + body() + " on "
                + Wording.minute(approach().utc()) + " UTC, "
                + Wording.km(approach().distanceKm()) + " from its centre and "
                + Wording.km(result.encounterHeightKm())
                + " above its surface. " + sureness();
    }

    /** Whether it may strike. */
    private String sureness() {
        final Optional<ImpactProbabilityResult> chance = chance();
        if (chance.isPresent()) {
            final double best = chance.get().best();
            return "The chance that it strikes "
                    + CloseApproachResult.named(chance.get().body()) + " is " + Wording.probability(best) + ", 1 in "
                    + Numbers.grouped(1 / best) + ".";
        }
        return sigmasToImpact() == null
                ? "How sure that is its orbit file does not say."
                : "What is known of its orbit leaves no chance of an impact: that is "
                        + Wording.sigmas(sigmasToImpact()) + " away.";
    }

    private Double sigmasToImpact() {
        return approach().bPlane() == null ? null : approach().bPlane().sigmasToImpact();
    }

    /** The greatest, where it means anything. */
    private Optional<ImpactProbabilityResult> chance() {
        return chance(result);
    }

    static Optional<ImpactProbabilityResult> chance(StudyResult result) {
        return Optional.ofNullable(result.strikes().impactProbabilities()).stream()
                .flatMap(List::stream)
                .filter(c -> c.best() > Wording.LEAST_PROBABILITY)
                .max(Comparator.comparingDouble(ImpactProbabilityResult::best));
    }

    @Override
    public List<Card> cards() {
        final List<Card> cards = new ArrayList<>(List.of(when(approach()), near(), sure(), big()));
        bright().ifPresent(cards::add);
        SitesTable.card(result).ifPresent(cards::add);
        if (cards.size() < 6) {
            cards.add(fast());
        }
        return cards;
    }

    static Card when(CloseApproachResult approach) {
        return Card.of(
                "When",
                Wording.day(approach.utc()) + ", " + Wording.second(approach.utc()) + " UTC",
                approach.tdb().substring(11) + " TDB",
                approach.timeSigmaSeconds() == null
                        ? ""
                        : "± " + Numbers.significant(approach.timeSigmaSeconds()) + " s (1σ)");
    }

    private Card near() {
        final double distance = approach().distanceKm();
        return Card.of(
                "How close",
                Numbers.format("#,##0.0", distance) + " km",
                "from the centre of " + body(),
                Wording.km(result.encounterHeightKm()) + " above its surface",
                approach().body().equals("EARTH")
                        ? Numbers.significant(distance / Yardstick.MOON_KM) + " of the Moon's mean distance"
                        : "");
    }

    private Card sure() {
        final Double sigma = approach().distanceSigmaKm();
        if (sigma == null) {
            return Card.of("How sure", "not known", "its orbit file has no covariance");
        }
        final String spread = "± " + Wording.shortKm(sigma) + " (1σ)";
        return Card.explained(
                "How sure",
                "sigma",
                chance().map(c -> Wording.probability(c.best()) + " to strike").orElse(spread),
                chance().isPresent() ? spread : "",
                nearestAtThreeSigma(),
                chance().isPresent() || sigmasToImpact() == null
                        ? ""
                        : "chance of an impact " + Wording.probability(0));
    }

    /** The least distance within three standard deviations. */
    private String nearestAtThreeSigma() {
        final double least = approach().distanceKm() - SIGMAS * approach().distanceSigmaKm();
        return least <= approach().distanceKm() - approach().altitudeKm()
                ? "at 3σ within " + body()
                : "at 3σ no nearer than " + Numbers.format("#,##0.0", least) + " km";
    }

    private Card big() {
        final AsteroidResult asteroid = result.asteroid();
        final String magnitude =
                asteroid.absoluteMagnitude() == null ? "" : "absolute magnitude H " + asteroid.absoluteMagnitude();
        if (asteroid.diameterKm() != null) {
            return Card.of("How big", metres(asteroid.diameterKm()) + " across", magnitude);
        }
        if (asteroid.absoluteMagnitude() == null) {
            return Card.of("How big", "not known", "its orbit file gives neither size nor brightness");
        }
        final double ofWhite = DIAMETER_KM * Math.pow(10, -asteroid.absoluteMagnitude() / 5);
        return Card.explained(
                "How big",
                "albedo",
                metres(ofWhite / Math.sqrt(BRIGHT)).replace(" m", "") + " to " + metres(ofWhite / Math.sqrt(DARK)),
                magnitude,
                "if its albedo is " + BRIGHT + " to " + DARK);
    }

    /** Two digits; sizes are not known better. */
    private static String metres(double km) {
        final double metres = 1000 * km;
        return metres >= 10 ? Numbers.grouped(metres) + " m" : Numbers.format("0.0", metres) + " m";
    }

    private Optional<Card> bright() {
        if (result.sighting().peakMagnitude() == null) {
            return Optional.empty();
        }
        final MagnitudePeak peak = result.sighting().peakMagnitude().nominal();
        return Optional.of(Card.explained(
                "How bright",
                "magnitude",
                "magnitude " + Numbers.format("0.0", peak.magnitude()),
                "at " + Wording.plainMinute(peak.utc()) + " UTC",
                peak.brighterThanSix().isEmpty()
                        ? "not for the naked eye"
                        : "brighter than 6: " + spans(peak.brighterThanSix())));
    }

    private static String spans(List<IntervalResult> spans) {
        final IntervalResult first = spans.get(0);
        return first.fromUtc().substring(11, 16) + " to " + first.toUtc().substring(11, 16)
                + (spans.size() > 1 ? " and later" : "");
    }

    private Card fast() {
        final Double excess = approach().conic().vInfinityKmS();
        return Card.explained(
                "How fast",
                "excess-velocity",
                Numbers.format("0.00", approach().relativeSpeedKmS()) + " km/s",
                "against " + body(),
                excess == null ? "" : Numbers.format("0.00", excess) + " km/s of excess velocity");
    }

    @Override
    public List<Figure> pictures() {
        return List.of(Figure.HYPERBOLA, Figure.DISTANCE_DAY, Figure.DISTANCE);
    }

    @Override
    public List<KeyTable> tables() {
        final List<KeyTable> tables = new ArrayList<>(List.of(pass(result)));
        SitesTable.of(result).ifPresent(tables::add);
        return tables;
    }

    /** Every approach of the result, eight at most. */
    static KeyTable pass(StudyResult result) {
        return new KeyTable(
                "Close approaches",
                List.of("Body", "UTC", "TDB", "Distance, km", "± 1σ, km", "Speed, km/s"),
                result.passes().closeApproaches().stream()
                        .limit(8)
                        .map(a -> List.of(
                                Wording.sentence(CloseApproachResult.named(a.body())),
                                a.utc().substring(0, 19).replace('T', ' '),
                                a.tdb().substring(11),
                                Numbers.format("#,##0.0", a.distanceKm()),
                                a.distanceSigmaKm() == null ? "–" : Numbers.significant(a.distanceSigmaKm()),
                                Numbers.format("0.000", a.relativeSpeedKmS())))
                        .toList());
    }
}
