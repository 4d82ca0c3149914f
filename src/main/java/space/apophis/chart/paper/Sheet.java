package space.apophis.chart.paper;

/**
 * The paper of a drawing that is not one of a list of figures.
 *
 * @param stem name of its files, and what the ids inside start with
 * @param title a few words
 * @param width on the screen, pixels
 * @param height on the screen, pixels
 */
public record Sheet(String stem, String title, int width, int height) implements Framed {}
