package space.apophis.report.answer;

import java.util.List;
import java.util.stream.Stream;
import space.apophis.study.result.Nullable;

/**
 * A figure of the first screen.
 *
 * @param label what it is, in a word or two
 * @param term by which the glossary of the pages explains it; null for plain words
 * @param value the figure with its unit
 * @param lines what it rests on, or how it is judged
 */
public record Card(String label, @Nullable String term, String value, List<Line> lines) {

    /** What a line says of a limit. */
    public enum Judgement {
        /** It is about none. */
        NONE,
        /** The limit is kept. */
        PASSED,
        /** The limit is not kept. */
        FAILED
    }

    /** A line below a figure. */
    public record Line(String text, Judgement judgement) {}

    public Card {
        lines = List.copyOf(lines);
    }

    /** Of lines that judge nothing. */
    static Card of(String label, String value, String... lines) {
        return explained(label, null, value, lines);
    }

    /** The same with a word that the glossary has. */
    static Card explained(String label, @Nullable String term, String value, String... lines) {
        return new Card(
                label,
                term,
                value,
                List.of(lines).stream()
                        .filter(line -> !line.isEmpty())
                        .map(line -> new Line(line, Judgement.NONE))
                        .toList());
    }

    /** With more lines. */
    Card and(List<Line> more) {
        return new Card(
                label, term, value, Stream.concat(lines.stream(), more.stream()).toList());
    }
}
