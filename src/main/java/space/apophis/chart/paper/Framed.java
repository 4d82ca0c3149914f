package space.apophis.chart.paper;

/** What an image of a chart has besides the chart. */
public interface Framed {

    /** Name of its files, without extension. */
    String stem();

    /** A few words. */
    String title();

    /** What is seen, in sentences; empty where the drawing says it all. */
    default String caption() {
        return "";
    }

    /** Width on the screen, pixels. */
    default int width() {
        return 960;
    }

    /** Height on the screen, pixels. */
    int height();

    /**
     * The paper of a drawing that is not one of a list of figures.
     *
     * @param stem name of its files, and what the ids inside start with
     * @param title a few words
     * @param width on the screen, pixels
     * @param height on the screen, pixels
     */
    record Sheet(String stem, String title, int width, int height) implements Framed {}
}
