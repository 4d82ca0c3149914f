package space.apophis.report.answer;

import java.util.List;
import space.apophis.chart.Figure;
import space.apophis.study.result.StudyResult;

/** A flight without a pass within the limit of the scenario. */
record NoPassAnswer(StudyResult result) implements Answer {

    @Override
    public String verdict() {
        return result.asteroid().designation()
                + " does not come within the limit that the scenario sets for the body of its encounter.";
    }

    @Override
    public List<Card> cards() {
        return List.of(
                Card.of(
                        "Close approaches",
                        Integer.toString(result.passes().closeApproaches().size()),
                        "of any body, within its limit"),
                Card.of("Orbit solution", result.provenance().orbitSolution()));
    }

    @Override
    public List<Figure> pictures() {
        return List.of(Figure.DISTANCE);
    }

    @Override
    public List<KeyTable> tables() {
        return result.passes().closeApproaches().isEmpty() ? List.of() : List.of(PassAnswer.pass(result));
    }
}
