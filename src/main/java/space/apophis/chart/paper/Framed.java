package space.apophis.chart.paper;

/** What an image of a chart has besides the chart. */
public interface Framed {

    /** Name of its files, without extension. */
    String stem();

    /** A few words. */
    String title();

    /** Width on the screen, pixels. */
    int width();

    /** Height on the screen, pixels. */
    int height();
}
