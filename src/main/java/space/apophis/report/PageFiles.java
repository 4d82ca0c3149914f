package space.apophis.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jfree.chart.JFreeChart;
import space.apophis.chart.paper.ChartFormat;
import space.apophis.chart.paper.ChartImages;
import space.apophis.chart.paper.Framed;

/** The files that stand beside a page, made in memory before anything is written, and what the page shows of them. */
final class PageFiles {

    /** A figure, drawn for the page and as files. */
    record Picture(Framed figure, String screen, Map<ChartFormat, byte[]> files) {

        /**
         * Draws it.
         *
         * @param chart makes a new chart each time, since drawing changes it
         * @param formats of its files
         */
        static Picture of(Framed figure, Supplier<JFreeChart> chart, Set<ChartFormat> formats) {
            final Map<ChartFormat, byte[]> files = new EnumMap<>(ChartFormat.class);
            formats.forEach(format -> files.put(format, format.write(chart.get(), figure)));
            return new Picture(figure, ChartImages.screen(chart.get(), figure), files);
        }

        /** What a page shows of it. */
        HtmlReport.Drawing drawing() {
            return new HtmlReport.Drawing(figure.stem(), figure.title(), figure.caption(), screen);
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

    /** A file that no page lists: what other pages are made from. */
    void hidden(String path, byte[] bytes) {
        contents.put(path, bytes);
    }

    /** A figure in the page, and its files in a folder. */
    void add(String folder, Picture picture) {
        final Framed figure = picture.figure();
        drawings.add(picture.drawing());
        picture.files()
                .forEach((format, bytes) ->
                        add(folder + figure.stem() + "." + format, figure.title() + ", " + format.use(), bytes));
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
