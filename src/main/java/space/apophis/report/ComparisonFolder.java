package space.apophis.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import space.apophis.chart.ComparisonFigure;
import space.apophis.chart.PageFigure;
import space.apophis.chart.paper.ChartDrawer;
import space.apophis.chart.paper.ChartFormat;
import space.apophis.chart.paper.Theme;
import space.apophis.study.Comparison;

/** The folder of a comparison, {@code PARENT/compare}. It appears whole or not at all, as that of a study does. */
public final class ComparisonFolder {

    private static final String NAME = "compare";

    private ComparisonFolder() {}

    /**
     * Where a comparison would go, for asking before the long work begins. Writes nothing.
     *
     * @param parent need not exist
     * @param force whether a folder may be replaced whoever made it
     * @throws space.apophis.job.InputFault when the place is taken by something that may not be replaced
     * @throws IOException when the folder that is there cannot be read
     */
    public static Path check(Path parent, boolean force) throws IOException {
        return OutputFolder.check(NAME, parent, force);
    }

    /**
     * Writes all its files.
     *
     * @param parent is made if need be
     * @param force whether a folder may be replaced whoever made it
     * @param formats of the files of each chart
     * @return the page
     * @throws space.apophis.job.InputFault as {@link #check}
     * @throws IOException when the disk is full or the like; what was there before is there still, and nothing else
     */
    public static Path write(Comparison comparison, Path parent, boolean force, Set<ChartFormat> formats)
            throws IOException {
        final Path target = check(parent, force);
        final PageFiles files = new PageFiles();
        files.add("compare.json", "The comparison, for programs", ComparisonTable.json(comparison));
        files.add("compare.csv", "The same as a table, a row for each option", ComparisonTable.csv(comparison));
        final ChartDrawer drawer = new ChartDrawer(new Theme());
        PageFigure.of(ComparisonFigure.class, comparison)
                .forEach((figure, chart) ->
                        files.add("charts/", PageFiles.Picture.of(figure, () -> drawer.draw(chart), formats)));
        final String page = ComparisonPage.write(comparison, files.drawings(), files.companions());
        OutputFolder.write(target, files.with("compare.html", page));
        return target.resolve("compare.html");
    }
}
