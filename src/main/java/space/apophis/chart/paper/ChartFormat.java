package space.apophis.chart.paper;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jfree.chart.JFreeChart;

/** The kinds of file that a chart can have beside its page; each is named as on the command line and as files end. */
public enum ChartFormat {
    /** Lines and outlines of letters, for print and drawing programs. */
    SVG("for print", (chart, figure) -> (ChartImages.svg(chart, figure) + "\n").getBytes(StandardCharsets.UTF_8)),
    /** Two pixels per unit, for slides. */
    PNG("as a picture", ChartImages::png),
    /** A page of its own with texts that are found, for print and articles. */
    PDF("as a page", ChartPdf::of);

    private final String use;
    private final BiFunction<JFreeChart, Framed, byte[]> writer;

    ChartFormat(String use, BiFunction<JFreeChart, Framed, byte[]> writer) {
        this.use = use;
        this.writer = writer;
    }

    /** What its files are for, after their title. */
    public String use() {
        return use;
    }

    /** A whole file. The same chart gives the same bytes. */
    public byte[] write(JFreeChart chart, Framed figure) {
        return writer.apply(chart, figure);
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
