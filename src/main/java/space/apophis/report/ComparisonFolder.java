package space.apophis.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import space.apophis.chart.ComparisonFigure;
import space.apophis.chart.PageFigure;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.ChartDrawer;
import space.apophis.chart.paper.ChartFormat;
import space.apophis.chart.paper.Theme;
import space.apophis.job.InputFault;
import space.apophis.report.answer.AnswerPicture;
import space.apophis.report.answer.Sheet;
import space.apophis.study.Comparison;
import space.apophis.study.result.StudyResult;

/** The folder of a comparison, {@code PARENT/compare}. It appears whole or not at all, as that of a study does. */
public final class ComparisonFolder {

    private static final String NAME = "compare";
    private static final String TABLE = "compare.json";
    private static final String RESULTS = "results";

    private ComparisonFolder() {}

    /**
     * Where a comparison would go, for asking before the long work begins. Writes nothing.
     *
     * @param parent need not exist
     * @param force whether a folder may be replaced whoever made it
     * @throws InputFault when the place is taken by something that may not be replaced
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
     * @param flown results that stand nowhere else, kept so that ranking again needs no flight
     * @param formats of the files of each chart
     * @return the page
     * @throws InputFault as {@link #check}
     * @throws IOException when the disk is full or the like; what was there before is there still, and nothing else
     */
    public static Path write(
            Comparison comparison, Path parent, boolean force, List<StudyResult> flown, Set<ChartFormat> formats)
            throws IOException {
        final Path target = check(parent, force);
        final PageFiles files = new PageFiles();
        files.add(TABLE, "The comparison, for programs", ComparisonTable.json(comparison));
        files.add("compare.csv", "The same as a table, a row for each option", ComparisonTable.csv(comparison));
        for (StudyResult result : flown) {
            final String name = result.header().name();
            files.add(
                    RESULTS + "/" + name + ".json",
                    "The result of " + name + ", flown for this comparison",
                    ResultJson.write(result));
        }
        final ChartDrawer drawer = new ChartDrawer(new Theme());
        final Map<ComparisonFigure, Chart> charts = PageFigure.of(ComparisonFigure.class, comparison);
        charts.forEach((figure, chart) ->
                files.add("charts/", PageFiles.Picture.of(figure, () -> drawer.draw(chart), formats)));
        final Sheet sheet = ComparisonSheet.of(comparison);
        files.add(
                SheetPage.NAME,
                "The answer on one side of A4",
                SheetPage.write(
                        sheet,
                        charts.entrySet().stream()
                                .findFirst()
                                .map(entry -> new AnswerPicture(
                                        entry.getKey(), entry.getValue().uppermost()))
                                .map(picture -> PageFiles.Picture.of(
                                                picture, () -> drawer.draw(picture.chart()), Set.of())
                                        .drawing()),
                        "compare.html"));
        files.hidden(Headline.NAME, new Headline(sheet.title(), sheet.verdict(), "compare.html").bytes());
        final String page = ComparisonPage.write(comparison, files.drawings(), files.companions());
        OutputFolder.write(target, files.with("compare.html", page));
        return target.resolve("compare.html");
    }

    /** Where a comparison keeps the result of a scenario that was flown for it. */
    public static Path result(Path folder, String scenario) {
        return folder.resolve(RESULTS).resolve(scenario + ".json");
    }

    /** Whether it is the folder of a comparison. */
    public static boolean isOne(Path folder) {
        return Files.isRegularFile(folder.resolve(TABLE));
    }

    /**
     * The files that a comparison was made from, as they were named then.
     *
     * @throws InputFault if the table in the folder is none of a comparison
     * @throws IOException if it cannot be read at all
     */
    public static List<Path> files(Path folder) throws IOException {
        final Path table = folder.resolve(TABLE);
        final List<Path> files = new ArrayList<>();
        try {
            ResultMapper.MAPPER.readTree(table.toFile()).path("scenarios").forEach(scenario -> {
                if (scenario.path("file").isTextual()) {
                    files.add(Path.of(scenario.path("file").asText()));
                }
            });
        } catch (JsonProcessingException | InvalidPathException e) {
            throw new InputFault(table + ":1: is no table of a comparison", e);
        }
        if (files.isEmpty()) {
            throw new InputFault(table + ":1: scenarios: has none");
        }
        return files;
    }
}
