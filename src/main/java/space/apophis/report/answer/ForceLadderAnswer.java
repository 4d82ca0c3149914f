package space.apophis.report.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import space.apophis.chart.Figure;
import space.apophis.chart.paper.Numbers;
import space.apophis.study.result.ForceRungResult;
import space.apophis.study.result.StudyResult;

/** What each force is worth: those that move the closest approach most, and where the last run ends. */
record ForceLadderAnswer(StudyResult result) implements Answer {

    private static final int CARDS = 4;

    private List<ForceRungResult> rungs() {
        return result.passes().forceLadder();
    }

    private ForceRungResult last() {
        return rungs().get(rungs().size() - 1);
    }

    /** By what they change, the largest first. */
    private List<ForceRungResult> byWorth() {
        return rungs().stream()
                .filter(rung -> rung.missChangeKm() != null)
                .sorted(Comparator.comparingDouble((ForceRungResult rung) -> -Math.abs(rung.missChangeKm())))
                .toList();
    }

    private static String worth(ForceRungResult rung) {
        return Wording.shortKm(Math.abs(rung.missChangeKm()));
    }

    @Override
    public String verdict() {
        final List<ForceRungResult> worth = byWorth();
        final String most = worth.isEmpty()
                ? ""
                : " Beside the Sun, these move the closest approach most: "
                        + worth.stream()
                                .limit(2)
                                .map(rung -> rung.words() + " by " + worth(rung))
                                .collect(Collectors.joining(", "))
                        + ".";
        return "With all " + Wording.count(rungs().size(), "term") + " of the force model "
                + result.asteroid().designation() + " ends " + Numbers.significant(last().endErrorKm())
                + " km from the reference." + most;
    }

    @Override
    public List<Card> cards() {
        final List<Card> cards = new ArrayList<>();
        cards.add(Card.of(
                "With all forces",
                Numbers.significant(last().endErrorKm()) + " km",
                "from the reference at its instant",
                "with the Sun alone " + Numbers.significant(rungs().get(0).endErrorKm()) + " km"));
        Optional.ofNullable(last().missDistanceKm())
                .ifPresent(km -> cards.add(Card.of(
                        "Closest approach",
                        Numbers.format("#,##0.000", km) + " km",
                        last().tdb().replace('T', ' ') + " TDB")));
        byWorth().stream()
                .limit(CARDS)
                .forEach(rung -> cards.add(
                        Card.of(Wording.sentence(rung.words()), worth(rung), "change of the closest approach")));
        return cards;
    }

    @Override
    public List<Figure> pictures() {
        return List.of(Figure.FORCE_LADDER);
    }

    @Override
    public List<KeyTable> tables() {
        return List.of(new KeyTable(
                "One more force in each row",
                List.of("Added", "Closest approach, TDB", "Distance, km", "Change, km", "End error, km"),
                rungs().stream()
                        .map(rung -> List.of(
                                Wording.sentence(rung.words()),
                                rung.tdb() == null ? "–" : rung.tdb().replace('T', ' '),
                                rung.missDistanceKm() == null
                                        ? "–"
                                        : Numbers.format("#,##0.000", rung.missDistanceKm()),
                                rung.missChangeKm() == null
                                        ? "–"
                                        : Numbers.format("+#,##0.000;\u2212#,##0.000", rung.missChangeKm()),
                                Numbers.format("#,##0.0", rung.endErrorKm())))
                        .toList()));
    }
}
