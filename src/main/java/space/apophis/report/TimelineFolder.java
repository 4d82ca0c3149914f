package space.apophis.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import space.apophis.chart.LaneFigure;
import space.apophis.chart.LaneSeries;
import space.apophis.chart.Lettering;
import space.apophis.chart.paper.ChartImages;
import space.apophis.chart.paper.Sheet;
import space.apophis.chart.paper.Theme;
import space.apophis.job.InputFault;
import space.apophis.timeline.CalendarFile;
import space.apophis.timeline.Programme;

/** The folder of a timeline, {@code PARENT/<name of the timeline>}; it appears whole or not at all. */
public final class TimelineFolder {

    private static final String OVERVIEW = "timeline";
    private static final String DETAIL = "timeline-detail";

    /**
     * What was written.
     *
     * @param notices what people are to be told of the charts
     */
    public record Written(Path folder, List<String> notices) {}

    private final TimelineOrder order;
    private final Lettering lettering;
    private final Theme theme = new Theme();
    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final List<HtmlReport.Drawing> drawings = new ArrayList<>();
    private final List<HtmlReport.Companion> companions = new ArrayList<>();

    private TimelineFolder(TimelineOrder order) {
        this.order = order;
        this.lettering = Lettering.of(
                theme,
                order.words(),
                order.overview().systems().stream()
                        .map(id ->
                                order.programme().system(id).name(order.words().language()))
                        .toList());
    }

    /**
     * Writes all files.
     *
     * @param parent is made if need be
     * @param force whether a folder may be replaced whoever made it
     * @throws InputFault when the place is taken by something that may not be replaced
     * @throws IOException when the disk is full or the like; what was there before is there still, and nothing else
     */
    public static Written write(TimelineOrder order, Path parent, boolean force) throws IOException {
        final Path target = ReportFolder.check(order.programme().timeline().name(), parent, force);
        final TimelineFolder folder = new TimelineFolder(order);
        folder.make();
        Files.createDirectories(parent);
        WholeFolder.write(target, folder.contents);
        return new Written(target, folder.notices());
    }

    private List<String> notices() {
        return lettering.notice().stream().toList();
    }

    private void make() {
        final Programme programme = order.programme();
        draw(LaneFigure.overview(
                OVERVIEW,
                lettering.words().of("title"),
                LaneSeries.of(programme, order.overview(), lettering.words()),
                lettering));
        draw(LaneFigure.detail(
                DETAIL,
                lettering.words().of(order.detailTitle()),
                LaneSeries.of(programme, order.detail(), lettering.words()),
                lettering));
        final String calendar = programme.timeline().name() + ".ics";
        if (order.calendar()) {
            final String text = new CalendarFile(programme, order.words().language())
                    .text(order.overview().systems());
            add(calendar, "iCalendar", utf8(text));
        }
        companions.add(new HtmlReport.Companion("timeline.json", "JSON"));
        final TimelinePage page = TimelinePage.of(order, notices(), drawings, companions);
        contents.put("timeline.json", TimelineJson.write(page));
        contents.put("timeline.html", utf8(page.html()));
    }

    private void draw(LaneFigure figure) {
        final Sheet sheet = figure.sheet(theme);
        final String svg = ChartImages.svg(figure.draw(theme), sheet);
        drawings.add(new HtmlReport.Drawing(sheet.stem(), sheet.title(), "", svg));
        add(sheet.stem() + ".svg", "SVG", utf8(svg + "\n"));
        add(sheet.stem() + ".png", "PNG", ChartImages.png(figure.draw(theme), sheet));
    }

    private void add(String path, String content, byte[] bytes) {
        companions.add(new HtmlReport.Companion(path, content));
        contents.put(path, bytes);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
