package space.apophis.report;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.orekit.data.DataContext;
import space.apophis.chart.Figure;
import space.apophis.chart.paper.ChartImages;
import space.apophis.chart.paper.Theme;
import space.apophis.job.Progress;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

/** The content of every file of a report, made in memory before anything is written. */
final class ReportFiles {

    private final StudyResult result;
    private final List<HtmlReport.Companion> companions = new ArrayList<>();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();

    /** A figure, drawn. */
    private record Picture(Figure figure, String svg, byte[] png) {}

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
        List<Picture> pictures = pictures(figures, progress, steps);
        List<HtmlReport.Drawing> drawings = new ArrayList<>();
        for (Picture picture : pictures) {
            Figure figure = picture.figure();
            drawings.add(new HtmlReport.Drawing(figure.stem(), figure.title(), figure.caption(), picture.svg()));
            add("charts/" + figure.stem() + ".svg", figure.title() + ", for print", utf8(picture.svg() + "\n"));
            add("charts/" + figure.stem() + ".png", figure.title() + ", as a picture", picture.png());
        }
        contents.put("report.html", utf8(HtmlReport.write(result, drawings, companions)));
        progress.report("report", steps, steps);
        return contents;
    }

    /** Draws on as many threads as there are; a drawing is the same on any of them. */
    private List<Picture> pictures(List<Figure> figures, Progress progress, long steps) {
        Theme theme = new Theme();
        AtomicLong drawn = new AtomicLong();
        return figures.parallelStream()
                .map(figure -> {
                    Picture picture = new Picture(
                            figure,
                            ChartImages.svg(figure.draw(result, theme), figure),
                            ChartImages.png(figure.draw(result, theme), figure));
                    progress.report("report", drawn.incrementAndGet() + 1, steps);
                    return picture;
                })
                .toList();
    }

    private void data(DataContext context) {
        add("result.json", "Everything in this report, for programs", ResultJson.write(result));
        add(
                "trajectory.csv",
                "States from the Sun, ICRF axes, Julian dates TDB",
                utf8(TrajectoryCsv.write(result.tables().heliocentric())));
        add(
                "geocentric.csv",
                "States from the centre of Earth, ICRF axes, Julian dates TDB",
                utf8(TrajectoryCsv.write(result.tables().geocentric())));
        // A message without states would not be one.
        if (!result.tables().heliocentric().isEmpty()) {
            add(
                    result.asteroid().name() + ".oem",
                    "States from the Sun as a CCSDS Orbit Ephemeris Message",
                    utf8(OemFile.write(result, context)));
        }
        if (result.trajectories().options() != null
                && !result.trajectories().options().isEmpty()) {
            voyage(result.trajectories().options().get(0), context);
        }
        if (result.trajectories().sharedLaunch() != null) {
            add(
                    "shared-launch.csv",
                    "Launch days of the two craft",
                    utf8(SpacecraftCsv.shared(result.trajectories().sharedLaunch())));
        }
    }

    /** Of the best option. */
    private void voyage(TrajectoryResult best, DataContext context) {
        if (best.voyage().size() > 1) {
            add(
                    "spacecraft.csv",
                    "The way of the spacecraft from the Sun, ICRF axes, Julian dates TDB",
                    utf8(SpacecraftCsv.way(best.voyage())));
            add(
                    "spacecraft.oem",
                    "The same as a CCSDS Orbit Ephemeris Message, which other scenarios can read",
                    utf8(OemFile.write(
                            best.label(),
                            Boolean.TRUE.equals(best.converged())
                                    ? "Flown in full dynamics"
                                    : "On conics, with impulses",
                            best.path(),
                            result,
                            context)));
        }
        if (best.thrust() != null && !best.thrust().isEmpty()) {
            add(
                    "thrust.csv",
                    "Thrust of the ion engines, segment by segment",
                    utf8(SpacecraftCsv.thrust(best.thrust())));
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
