package space.apophis.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.orekit.data.DataContext;
import space.apophis.chart.ChartImages;
import space.apophis.chart.Figure;
import space.apophis.chart.Theme;
import space.apophis.job.Progress;
import space.apophis.study.StudyResult;

/** The content of every file of a report, made in memory before anything is written. */
final class ReportFiles {

    private final StudyResult result;
    private final List<HtmlReport.Companion> companions = new ArrayList<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    private ReportFiles(StudyResult result) {
        this.result = result;
    }

    /** Paths in the folder, separated by slashes, with their bytes, in the order they are listed to people. */
    static Map<String, byte[]> of(StudyResult result, DataContext context, Progress progress) {
        return new ReportFiles(result).make(context, progress);
    }

    private Map<String, byte[]> make(DataContext context, Progress progress) {
        List<Figure> figures = Figure.of(result);
        long steps = figures.size() + 2L;
        progress.report("report", 0, steps);
        data(context);
        progress.report("report", 1, steps);
        List<HtmlReport.Drawing> drawings = new ArrayList<>();
        Theme theme = new Theme();
        for (Figure figure : figures) {
            String svg = ChartImages.svg(figure.draw(result, theme), figure);
            drawings.add(new HtmlReport.Drawing(figure.stem(), figure.title(), figure.caption(), svg));
            add("charts/" + figure.stem() + ".svg", figure.title() + ", for print", utf8(svg + "\n"));
            add(
                    "charts/" + figure.stem() + ".png",
                    figure.title() + ", as a picture",
                    ChartImages.png(figure.draw(result, theme), figure));
            progress.report("report", drawings.size() + 1L, steps);
        }
        contents.put("report.html", utf8(HtmlReport.write(result, drawings, companions)));
        progress.report("report", steps, steps);
        return contents;
    }

    private void data(DataContext context) {
        add("result.json", "Everything in this report, for programs", ResultJson.write(result));
        add(
                "trajectory.csv",
                "States from the Sun, ICRF axes, Julian dates TDB",
                utf8(TrajectoryCsv.write(result.heliocentric())));
        add(
                "geocentric.csv",
                "States from the centre of Earth, ICRF axes, Julian dates TDB",
                utf8(TrajectoryCsv.write(result.geocentric())));
        // A message without states would not be one.
        if (!result.heliocentric().isEmpty()) {
            add(
                    result.asteroid().name() + ".oem",
                    "States from the Sun as a CCSDS Orbit Ephemeris Message",
                    utf8(OemFile.write(result, context)));
        }
    }

    private void add(String path, String content, byte[] bytes) {
        companions.add(new HtmlReport.Companion(path, content));
        contents.put(path, bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
