package space.apophis.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jfree.chart.JFreeChart;
import space.apophis.chart.paper.ChartImages;
import space.apophis.chart.paper.Framed;

/** The files that stand beside a page, made in memory before anything is written, and what the page shows of them. */
final class PageFiles {

    /** A figure, drawn. */
    record Picture(Framed figure, String screen, String svg, byte[] png) {

        /** Draws it. @param chart makes a new chart each time, since drawing changes it */
        static Picture of(Framed figure, Supplier<JFreeChart> chart) {
            return new Picture(
                    figure,
                    ChartImages.screen(chart.get(), figure),
                    ChartImages.svg(chart.get(), figure),
                    ChartImages.png(chart.get(), figure));
        }
    }

    private final List<HtmlReport.Companion> companions = new ArrayList<>();
    private final List<HtmlReport.Drawing> drawings = new ArrayList<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    /** A file, with what is in it for people. */
    void add(String path, String content, byte[] bytes) {
        companions.add(new HtmlReport.Companion(path, content));
        contents.put(path, bytes);
    }

    void add(String path, String content, String text) {
        add(path, content, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A figure in the page, in a folder for print and as a picture. */
    void add(String folder, Picture picture) {
        final Framed figure = picture.figure();
        drawings.add(new HtmlReport.Drawing(figure.stem(), figure.title(), figure.caption(), picture.screen()));
        add(folder + figure.stem() + ".svg", figure.title() + ", for print", picture.svg() + "\n");
        add(folder + figure.stem() + ".png", figure.title() + ", as a picture", picture.png());
    }

    /** In the order they are listed. */
    List<HtmlReport.Companion> companions() {
        return companions;
    }

    /** In the order they are shown. */
    List<HtmlReport.Drawing> drawings() {
        return drawings;
    }

    /** All files by their paths, the page last. */
    Map<String, byte[]> with(String path, String page) {
        contents.put(path, page.getBytes(StandardCharsets.UTF_8));
        return contents;
    }
}
