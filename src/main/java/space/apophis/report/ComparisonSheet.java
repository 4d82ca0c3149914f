package space.apophis.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.apophis.job.Program;
import space.apophis.report.answer.Card;
import space.apophis.report.answer.KeyTable;
import space.apophis.report.answer.Sheet;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonRow;

/** A comparison on one side of paper: the sentence that decides, the figures of the first option, and the first rows. */
final class ComparisonSheet {

    /** As many rows as share a side with a picture. */
    private static final int MOST = 8;

    /** Scenarios whose hashes are in the foot, and digits that tell one file from another. */
    private static final int HASHED = 8;

    private static final int DIGITS = 12;

    private static final List<ComparisonColumn> COLUMNS = List.of(
            ComparisonColumn.OPTION,
            ComparisonColumn.SCENARIO,
            ComparisonColumn.LIMITS,
            ComparisonColumn.LAUNCH,
            ComparisonColumn.ARRIVAL,
            ComparisonColumn.LEAD,
            ComparisonColumn.DELTA_V,
            ComparisonColumn.MASS,
            ComparisonColumn.C3,
            ComparisonColumn.DECLINATION,
            ComparisonColumn.MARGIN);

    private ComparisonSheet() {}

    static Sheet of(Comparison comparison) {
        return new Sheet(
                "Options compared",
                "Ranked by " + comparison.criterion().message() + ", of "
                        + comparison.studies().stream()
                                .map(ComparedStudy::scenario)
                                .collect(Collectors.joining(", ")),
                ComparisonSentence.of(comparison),
                comparison.rows().isEmpty()
                        ? List.of()
                        : cards(comparison.rows().get(0)),
                comparison.rows().isEmpty() ? List.of() : List.of(table(comparison)),
                provenance(comparison));
    }

    private static List<Card> cards(ComparisonRow first) {
        return List.of(
                card(first, "First", null, ComparisonColumn.OPTION, ComparisonColumn.SCENARIO),
                card(first, "Launch", null, ComparisonColumn.LAUNCH, ComparisonColumn.ARRIVAL, ComparisonColumn.LEAD),
                card(first, "Δv of the craft", "delta-v", ComparisonColumn.DELTA_V, ComparisonColumn.CONIC),
                card(first, "C3 of the launch", "c3", ComparisonColumn.C3, ComparisonColumn.DECLINATION),
                card(
                        first,
                        "Mass delivered",
                        "launcher-margin",
                        ComparisonColumn.MASS,
                        ComparisonColumn.LAUNCHER,
                        ComparisonColumn.MARGIN),
                card(first, "Limits", null, ComparisonColumn.LIMITS));
    }

    /** The first column as the figure, the others as its lines with their names; what is not known is left out. */
    private static Card card(
            ComparisonRow row, String label, String term, ComparisonColumn figure, ComparisonColumn... rest) {
        return new Card(
                label,
                term,
                measured(figure, row),
                Stream.of(rest)
                        .filter(column -> !column.text(row).isEmpty())
                        .map(column ->
                                new Card.Line(column.title() + ": " + measured(column, row), Card.Judgement.NONE))
                        .toList());
    }

    private static KeyTable table(Comparison comparison) {
        final List<String> header = new ArrayList<>(List.of("Rank"));
        COLUMNS.forEach(
                column -> header.add(column.unit().isEmpty() ? column.title() : column.title() + ", " + column.unit()));
        return new KeyTable(
                (comparison.rows().size() > MOST
                                ? "The first " + MOST + " of "
                                        + comparison.rows().size()
                                : "All") + ", as flown where they were",
                header,
                comparison.rows().stream().limit(MOST).map(ComparisonSheet::row).toList());
    }

    private static List<String> row(ComparisonRow row) {
        final List<String> cells = new ArrayList<>(List.of(Integer.toString(row.rank())));
        COLUMNS.forEach(column -> cells.add(text(column, row)));
        return cells;
    }

    private static String text(ComparisonColumn column, ComparisonRow row) {
        return column.text(row).isEmpty() ? "–" : column.text(row);
    }

    private static String measured(ComparisonColumn column, ComparisonRow row) {
        final String unit = column.unit();
        return text(column, row) + (unit.isEmpty() || column.text(row).isEmpty() ? "" : " " + unit);
    }

    private static List<String> provenance(Comparison comparison) {
        return List.of(
                Program.nameAndVersion(),
                comparison.studies().stream()
                        .limit(HASHED)
                        .map(study -> study.scenario() + " "
                                + study.result().provenance().scenarioSha256().substring(0, DIGITS))
                        .collect(Collectors.joining(", ", "SHA-256 begins: ", ".")));
    }
}
