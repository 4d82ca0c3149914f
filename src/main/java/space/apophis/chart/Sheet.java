package space.apophis.chart;

/**
 * The paper of a drawing.
 *
 * @param stem name of its files, and what the ids inside start with
 * @param title a few words
 * @param width on the screen, pixels
 * @param height on the screen, pixels
 */
public record Sheet(String stem, String title, int width, int height) {

    static Sheet of(Figure figure) {
        return new Sheet(figure.stem(), figure.title(), figure.width(), figure.height());
    }
}
