package space.apophis.report.answer;

import java.util.ArrayList;
import java.util.List;
import space.apophis.study.result.Provenance;
import space.apophis.study.result.StudyResult;

/**
 * What is on one side of paper, made to be handed round.
 *
 * @param title one line
 * @param name of the scenario, or what was compared
 * @param verdict what it comes to
 * @param cards the figures it rests on
 * @param tables short ones, which share a side with a picture
 * @param provenance what it was made from, a line each
 */
public record Sheet(
        String title, String name, String verdict, List<Card> cards, List<KeyTable> tables, List<String> provenance) {

    public Sheet {
        cards = List.copyOf(cards);
        tables = List.copyOf(tables);
        provenance = List.copyOf(provenance);
    }

    /** Of a study. */
    public static Sheet of(StudyResult result) {
        final Answer answer = Answer.of(result);
        return new Sheet(
                result.header().title(),
                "Scenario " + result.header().name(),
                answer.verdict(),
                answer.cards(),
                answer.tables(),
                provenance(result));
    }

    private static List<String> provenance(StudyResult result) {
        final Provenance provenance = result.provenance();
        final List<String> lines = new ArrayList<>();
        lines.add(provenance.program() + "; orbit " + provenance.orbitSolution()
                + (result.asteroid().epochTdb() == null
                        ? ""
                        : " of " + result.asteroid().epochTdb().substring(0, 10))
                + "; ephemeris " + provenance.ephemeris().ephemerisTitle()
                + (result.timeline() == null
                        ? ""
                        : "; programme as of " + result.timeline().asOf()));
        lines.add("SHA-256 of the scenario " + provenance.scenarioSha256());
        return lines;
    }
}
