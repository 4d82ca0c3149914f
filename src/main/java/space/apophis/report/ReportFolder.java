package space.apophis.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.atomic.AtomicLong;
import space.apophis.chart.Figure;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.ChartDrawer;
import space.apophis.chart.paper.ChartFormat;
import space.apophis.chart.paper.ChartImages;
import space.apophis.chart.paper.Theme;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.report.answer.Answer;
import space.apophis.report.answer.AnswerPicture;
import space.apophis.report.answer.Sheet;
import space.apophis.report.export.map.CorridorMap;
import space.apophis.report.export.message.OemFile;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.ParkedFlybyResult;
import space.apophis.study.result.ResultFault;
import space.apophis.study.result.ResultHeader;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

/**
 * The folder of a study's results, {@code PARENT/<name of the scenario>}. It appears whole or not at all. A folder of that
 * name that is there already is replaced only if it is this program's own, by the hidden file it left there, or when
 * forced.
 */
public final class ReportFolder {

    private static final String TASK = "report";

    private final Set<ChartFormat> formats;
    private final Progress progress;

    /**
     * @param formats of the files of each chart
     * @param progress is told of each figure drawn
     */
    public ReportFolder(Set<ChartFormat> formats, Progress progress) {
        this.formats = formats;
        this.progress = progress;
    }

    /**
     * Where the results of a scenario would go, for asking before the long work begins. Writes nothing.
     *
     * @param name of the scenario
     * @param parent need not exist
     * @param force whether a folder may be replaced whoever made it
     * @throws InputFault when the place is taken by something that may not be replaced
     * @throws IOException when the folder that is there cannot be read
     */
    public static Path check(String name, Path parent, boolean force) throws IOException {
        try {
            ResultHeader.requireName(name);
        } catch (ResultFault e) {
            throw new InputFault(e.getMessage(), e);
        }
        return OutputFolder.check(name, parent, force);
    }

    /**
     * Writes all files of a report.
     *
     * @param parent is made if need be
     * @param force whether a folder may be replaced whoever made it
     * @return the folder
     * @throws InputFault as {@link #check}
     * @throws IOException when the disk is full or the like; what was there before is there still, and nothing else
     */
    public Path write(StudyResult result, Path parent, boolean force) throws IOException {
        Path target = check(result.header().name(), parent, force);
        OutputFolder.write(target, files(result));
        return target;
    }

    private Map<String, byte[]> files(StudyResult result) {
        PageFiles files = new PageFiles();
        // What is written as numbers, beside what is drawn.
        ForkJoinTask<?> numbers = ForkJoinPool.commonPool().submit(() -> data(files, result));
        Map<Figure, Chart> charts = Figure.of(result);
        Optional<AnswerPicture> lead = AnswerPicture.of(Answer.of(result), charts);
        long steps = charts.size() + 3L;
        progress.report(TASK, 0, steps);
        numbers.join();
        progress.report(TASK, 1, steps);
        ChartDrawer drawer = new ChartDrawer(new Theme());
        AtomicLong drawn = new AtomicLong();
        // On as many threads as there are; a drawing is the same on any of them.
        List<PageFiles.Picture> pictures = List.copyOf(charts.entrySet()).parallelStream()
                .map(entry -> {
                    Figure figure = entry.getKey();
                    PageFiles.Picture picture =
                            PageFiles.Picture.of(figure, () -> drawer.draw(entry.getValue()), formats);
                    progress.report(TASK, drawn.incrementAndGet() + 1, steps);
                    return picture;
                })
                .toList();
        lead.map(picture -> PageFiles.Picture.of(picture, () -> drawer.draw(picture.chart()), formats))
                .ifPresent(picture -> files.add("charts/", picture));
        progress.report(TASK, drawn.incrementAndGet() + 1, steps);
        pictures.forEach(picture -> files.add("charts/", picture));
        files.add(
                SheetPage.NAME,
                "The answer on one side of A4",
                SheetPage.write(
                        Sheet.of(result),
                        lead.flatMap(picture -> files.drawings().stream()
                                .filter(drawing -> drawing.stem().equals(picture.stem()))
                                .findFirst()),
                        "report.html"));
        headline(files, result, lead, drawer);
        String page = HtmlReport.write(result, files.drawings(), files.companions());
        progress.report(TASK, steps, steps);
        return files.with("report.html", page);
    }

    /** What the index of the folder of results says of this one. */
    private static void headline(
            PageFiles files, StudyResult result, Optional<AnswerPicture> lead, ChartDrawer drawer) {
        files.hidden(
                Headline.NAME,
                new Headline(result.header().title(), Answer.of(result).verdict(), "report.html").bytes());
        lead.ifPresent(
                picture -> files.hidden(Headline.PICTURE, ChartImages.small(drawer.draw(picture.chart()), picture)));
    }

    private void data(PageFiles files, StudyResult result) {
        files.add("result.json", "Everything in this report, for programs", ResultJson.write(result));
        files.add(
                "trajectory.csv",
                "States from the Sun, ICRF axes, Julian dates TDB",
                TrajectoryCsv.write(result.tables().heliocentric()));
        files.add(
                "geocentric.csv",
                "States from the centre of Earth, ICRF axes, Julian dates TDB",
                TrajectoryCsv.write(result.tables().geocentric()));
        // A message without states would not be one.
        if (!result.tables().heliocentric().isEmpty()) {
            files.add(
                    result.asteroid().name() + ".oem",
                    "States from the Sun as a CCSDS Orbit Ephemeris Message",
                    OemFile.write(result));
        }
        if (result.strikes().corridor() != null) {
            files.add(
                    "corridor.geojson",
                    "The impact corridor, for programs that draw maps",
                    CorridorMap.geoJson(result.strikes().corridor()));
        }
        pushes(files, result.strikes().deflection());
        result.best().ifPresent(best -> {
            path(files, result, best, "spacecraft");
            if (best.passes().thrust() != null && !best.passes().thrust().isEmpty()) {
                files.add(
                        "thrust.csv",
                        "Thrust of the ion engines, segment by segment",
                        SpacecraftCsv.thrust(best.passes().thrust()));
            }
        });
        final ParkedFlybyResult parked = result.nearby().parkedFlyby();
        if (parked != null) {
            files.add(
                    (result.best().isEmpty() ? "spacecraft" : "parked") + ".oem",
                    "The craft that leaves its orbit about Earth, as a CCSDS Orbit Ephemeris Message, which other scenarios can read",
                    OemFile.write("parked craft", "Flown in full dynamics", parked.path(), result));
        }
        if (result.nearby().escort() != null) {
            files.add(
                    "escort.oem",
                    "The craft from the asteroid, ICRF axes, as a CCSDS Orbit Ephemeris Message",
                    OemFile.write(result.nearby().escort(), result));
        }
        final Set<String> taken = new HashSet<>();
        for (TrajectoryResult option : result.options()) {
            if (option.flown() && option != result.best().orElse(null)) {
                path(files, result, option, "paths/" + fileName(option.label(), taken));
            }
        }
        if (result.trajectories().sharedLaunch() != null) {
            files.add(
                    "shared-launch.csv",
                    "Launch days of the two craft",
                    SpacecraftCsv.shared(result.trajectories().sharedLaunch()));
        }
    }

    private static void pushes(PageFiles files, DeflectionResult deflection) {
        if (deflection != null && !deflection.leverage().isEmpty()) {
            files.add(
                    "push-leverage.csv",
                    "What a push of 1 mm/s does on the target plane, by its date",
                    PushCsv.leverage(deflection.leverage()));
        }
        if (deflection != null && deflection.needed() != null) {
            files.add(
                    "needed-push.csv",
                    "The push that each wanted miss needs, by its date",
                    PushCsv.needed(deflection.needed()));
        }
    }

    /** A label as the name of a file, unlike any taken. */
    private static String fileName(String label, Set<String> taken) {
        final String plain = label.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
        String name = plain;
        for (int number = 2; !taken.add(name); number++) {
            name = plain + "-" + number;
        }
        return name;
    }

    private void path(PageFiles files, StudyResult result, TrajectoryResult option, String name) {
        if (option.way().samples().size() > 1) {
            files.add(
                    name + ".csv",
                    "The spacecraft from the Sun, option \"" + option.label() + "\", ICRF axes, Julian dates TDB",
                    SpacecraftCsv.way(option.way().samples()));
            files.add(
                    name + ".oem",
                    "The same as a CCSDS Orbit Ephemeris Message, which other scenarios can read",
                    OemFile.write(
                            option.label(),
                            option.flown() ? "Flown in full dynamics" : "On conics, with impulses",
                            option.way().path(),
                            result));
        }
    }
}
