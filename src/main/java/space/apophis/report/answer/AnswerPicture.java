package space.apophis.report.answer;

import java.util.Map;
import java.util.Optional;
import space.apophis.chart.Figure;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Framed;

/**
 * The picture of an answer: a figure of the report drawn once more, small enough that its letters are as large beside it as on a
 * narrow screen.
 *
 * @param figure that it is
 * @param chart what is on it
 */
public record AnswerPicture(Framed figure, Chart chart) implements Framed {

    /** Name of its files, and of its place in the page. */
    public static final String STEM = "answer";

    private static final int WIDTH = 460;
    private static final int LOWEST = 300;
    private static final int HIGHEST = 370;

    /** The first of those that the answer asks for which the result has; of needed pushes the sizes alone, for room. */
    public static Optional<AnswerPicture> of(Answer answer, Map<Figure, Chart> charts) {
        return answer.pictures().stream()
                .filter(charts::containsKey)
                .findFirst()
                .map(figure -> new AnswerPicture(
                        figure,
                        figure == Figure.NEEDED_PUSH ? charts.get(figure).uppermost() : charts.get(figure)));
    }

    @Override
    public String stem() {
        return STEM;
    }

    @Override
    public String title() {
        return figure.title();
    }

    @Override
    public int width() {
        return WIDTH;
    }

    @Override
    public int height() {
        return Math.min(HIGHEST, Math.max(LOWEST, figure.height() * WIDTH / figure.width()));
    }
}
