package space.apophis.report.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import space.apophis.chart.Figure;
import space.apophis.chart.paper.Numbers;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.SolutionResult;
import space.apophis.study.result.StudyResult;

/** Several orbits of one asteroid: how far their passes lie apart, in km and in standard deviations of the nominal one. */
record SolutionsAnswer(StudyResult result) implements Answer {

    private static final int MOST = 15;

    /** One other orbit is a remark on a pass; two are what a scenario is about. */
    static boolean isIn(StudyResult result) {
        return result.passes().solutions() != null && passing(result).size() > 1;
    }

    private static List<SolutionResult> passing(StudyResult result) {
        return result.passes().solutions().stream()
                .filter(s -> s.distanceKm() != null)
                .toList();
    }

    private CloseApproachResult approach() {
        return result.passes().encounter().approach();
    }

    private double change(SolutionResult solution) {
        return solution.distanceKm() - approach().distanceKm();
    }

    private SolutionResult farthest() {
        return passing(result).stream()
                .max(Comparator.comparingDouble(s -> Math.abs(change(s))))
                .orElseThrow();
    }

    @Override
    public String verdict() {
        final SolutionResult farthest = farthest();
        return result.asteroid().designation() + " passes "
                + CloseApproachResult.named(approach().body()) + " at "
                + Numbers.format("#,##0.0", approach().distanceKm()) + " km on "
                + Wording.minute(approach().utc())
                + " UTC. Of " + Wording.count(passing(result).size(), "other orbit") + ", "
                + farthest.label() + " lies farthest from that, by " + Numbers.significant(Math.abs(change(farthest)))
                + " km" + inSigmas(change(farthest)) + ".";
    }

    private String inSigmas(double km) {
        return approach().distanceSigmaKm() == null
                ? ""
                : " or " + Wording.sigmas(Math.abs(km) / approach().distanceSigmaKm());
    }

    @Override
    public List<Card> cards() {
        final List<Card> cards = new ArrayList<>();
        cards.add(Card.explained(
                "This orbit",
                "sigma",
                Numbers.format("#,##0.0", approach().distanceKm()) + " km",
                result.provenance().orbitSolution(),
                approach().distanceSigmaKm() == null
                        ? ""
                        : "± " + Numbers.significant(approach().distanceSigmaKm()) + " km (1σ)"));
        passing(result).stream()
                .limit(5)
                .forEach(s ->
                        cards.add(Card.of(
                                s.label(),
                                Numbers.format("+#,##0.00;\u2212#,##0.00", change(s)) + " km",
                                s.solution(),
                                approach().distanceSigmaKm() == null
                                        ? ""
                                        : Wording.sigmas(Math.abs(change(s))
                                                        / approach().distanceSigmaKm()) + " from this orbit")));
        return cards;
    }

    @Override
    public List<Figure> pictures() {
        return List.of(Figure.TARGET_PLANE_SOLUTIONS, Figure.HYPERBOLA);
    }

    @Override
    public List<KeyTable> tables() {
        return List.of(
                PassAnswer.pass(result),
                new KeyTable(
                        "Other orbits",
                        List.of("Orbit", "Solution", "TDB", "Distance, km", "Change, km"),
                        passing(result).stream()
                                .limit(MOST)
                                .map(s -> List.of(
                                        s.label(),
                                        s.solution(),
                                        s.tdb().replace('T', ' '),
                                        Numbers.format("#,##0.000", s.distanceKm()),
                                        Numbers.format("+#,##0.000;\u2212#,##0.000", change(s))))
                                .toList()));
    }
}
