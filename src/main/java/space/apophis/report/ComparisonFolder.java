package space.apophis.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.chart.ComparisonFigure;
import space.apophis.chart.paper.ChartImages;
import space.apophis.chart.paper.Theme;
import space.apophis.study.Comparison;

/** The folder of a comparison, {@code PARENT/compare}. It appears whole or not at all, as that of a study does. */
public final class ComparisonFolder {

    private static final String NAME = "compare";

    private final Comparison comparison;
    private final List<HtmlReport.Companion> companions = new ArrayList<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    private ComparisonFolder(Comparison comparison) {
        this.comparison = comparison;
    }

    /**
     * Where a comparison would go, for asking before the long work begins. Writes nothing.
     *
     * @param parent need not exist
     * @param force whether a folder may be replaced whoever made it
     * @throws space.apophis.job.InputFault when the place is taken by something that may not be replaced
     * @throws IOException when the folder that is there cannot be read
     */
    public static Path check(Path parent, boolean force) throws IOException {
        return ReportFolder.check(NAME, parent, force);
    }

    /**
     * Writes all its files.
     *
     * @param parent is made if need be
     * @param force whether a folder may be replaced whoever made it
     * @return the page
     * @throws space.apophis.job.InputFault as {@link #check}
     * @throws IOException when the disk is full or the like; what was there before is there still, and nothing else
     */
    public static Path write(Comparison comparison, Path parent, boolean force) throws IOException {
        final Path target = check(parent, force);
        final Map<String, byte[]> files = new ComparisonFolder(comparison).make();
        Files.createDirectories(parent);
        WholeFolder.write(target, files);
        return target.resolve("compare.html");
    }

    private Map<String, byte[]> make() {
        add("compare.json", "The comparison, for programs", ComparisonJson.write(comparison));
        add("compare.csv", "The same as a table, a row for each option", utf8(ComparisonCsv.write(comparison)));
        final List<HtmlReport.Drawing> drawings = new ArrayList<>();
        final Theme theme = new Theme();
        for (ComparisonFigure figure : ComparisonFigure.of(comparison)) {
            final String svg = ChartImages.svg(figure.draw(comparison, theme), figure);
            drawings.add(new HtmlReport.Drawing(figure.stem(), figure.title(), figure.caption(), svg));
            add("charts/" + figure.stem() + ".svg", figure.title() + ", for print", utf8(svg + "\n"));
            add(
                    "charts/" + figure.stem() + ".png",
                    figure.title() + ", as a picture",
                    ChartImages.png(figure.draw(comparison, theme), figure));
        }
        contents.put("compare.html", utf8(ComparisonPage.write(comparison, drawings, companions)));
        return contents;
    }

    private void add(String path, String content, byte[] bytes) {
        companions.add(new HtmlReport.Companion(path, content));
        contents.put(path, bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
