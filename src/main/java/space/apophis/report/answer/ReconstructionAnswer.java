package space.apophis.report.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.apophis.chart.Figure;
import space.apophis.chart.paper.Numbers;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.ReconstructionResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.VisitorResult;

/** A spacecraft put together from what is published: whether that closes, and how near it comes. No fact, and said so. */
record ReconstructionAnswer(StudyResult result) implements Answer {

    private ReconstructionResult craft() {
        return result.nearby().reconstructions().get(0);
    }

    /** Its path near the asteroid, where there is one. */
    private Optional<VisitorResult> visit() {
        return Optional.ofNullable(result.nearby().visitors()).stream()
                .flatMap(List::stream)
                .filter(v -> v.label().equals(craft().label()))
                .findFirst();
    }

    @Override
    public String verdict() {
        if (!craft().closed()) {
            return craft().label()
                    + " does not close: no swing-by as published leads back. No fact, but what published figures give.";
        }
        return craft().label() + ", passes Earth on " + Wording.day(craft().swingByUtc()) + " at "
                + Wording.km(craft().swingByDistanceKm()) + " from its centre and is back on "
                + Wording.day(craft().backUtc())
                + visit().map(v -> ", no nearer to " + result.asteroid().designation() + " than "
                                + Wording.km(v.nearestKm()))
                        .orElse("")
                + ". No fact, but what published figures give.";
    }

    @Override
    public List<Card> cards() {
        final List<Card> cards = new ArrayList<>();
        cards.add(Card.of(
                "Swing-by",
                Wording.day(craft().swingByUtc()),
                Wording.second(craft().swingByUtc()) + " UTC",
                Wording.km(craft().swingByDistanceKm()) + " from the centre of Earth"));
        cards.add(Card.of(
                "Back at Earth",
                Wording.day(craft().backUtc()),
                craft().backDistanceKm() == null
                        ? "as published"
                        : Wording.km(craft().backDistanceKm()) + " from its centre"));
        visit().ifPresent(v -> cards.add(Card.of(
                "Nearest to the asteroid",
                Wording.km(v.nearestKm()),
                Wording.minute(v.nearest().utc()) + " UTC",
                Wording.kmS(v.nearestSpeedKmS()) + " against it")));
        cards.add(Card.of(
                "Changed to close",
                craft().positionChangeKm() == null ? "–" : Wording.km(craft().positionChangeKm()),
                craft().velocityChangeMS() == null
                        ? ""
                        : Numbers.significant(craft().velocityChangeMS()) + " m/s, at the published epoch"));
        if (result.passes().encounter() != null) {
            cards.add(Card.of(
                    "The asteroid's pass",
                    Wording.day(approach().utc()) + ", "
                            + Wording.second(approach().utc()) + " UTC",
                    approach().tdb().substring(11) + " TDB",
                    Wording.km(approach().distanceKm()) + " from the centre of "
                            + CloseApproachResult.named(approach().body())));
        }
        return cards;
    }

    private CloseApproachResult approach() {
        return result.passes().encounter().approach();
    }

    @Override
    public List<Figure> pictures() {
        return List.of(Figure.VISITORS, Figure.HYPERBOLA);
    }

    @Override
    public List<KeyTable> tables() {
        final List<KeyTable> tables = new ArrayList<>();
        if (!result.passes().closeApproaches().isEmpty()) {
            tables.add(PassAnswer.pass(result));
        }
        if (!craft().words().isEmpty()) {
            tables.add(new KeyTable(
                    "What was chosen, and what does not fit",
                    List.of("Remark"),
                    craft().words().stream().limit(6).map(List::of).toList()));
        }
        return tables;
    }
}
