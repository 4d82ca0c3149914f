package space.apophis.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import space.apophis.chart.GanttFigure;
import space.apophis.chart.GanttRows;
import space.apophis.chart.Lettering;
import space.apophis.chart.paper.ChartFormat;
import space.apophis.chart.paper.Theme;
import space.apophis.scenario.timeline.Language;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.timeline.CalendarFile;
import space.apophis.timeline.Excerpt;
import space.apophis.timeline.Programme;
import space.apophis.timeline.Words;

/** The folder of a timeline, {@code PARENT/<name of the timeline>}; it appears whole or not at all. */
public final class TimelineFolder {

    private static final String OVERVIEW = "timeline";
    private static final String DETAIL = "timeline-detail";

    /**
     * What a folder of the timeline is to hold.
     *
     * @param chosen systems whose margins are told
     * @param overview systems and span of the page and its first chart
     * @param detail systems and span of the chart in which every event is described
     * @param detailTitle title of that chart, a key of the words
     * @param words language of headings and names
     * @param calendar whether the events are written as a calendar too
     */
    public record Order(
            Programme programme,
            List<String> chosen,
            Excerpt overview,
            Excerpt detail,
            String detailTitle,
            Words words,
            boolean calendar) {

        public Order {
            chosen = List.copyOf(chosen);
        }
    }

    /**
     * What was written.
     *
     * @param notices what people are to be told of the charts, in English
     */
    public record Written(Path folder, List<String> notices) {}

    private final Order order;
    private final Set<ChartFormat> formats;
    private final Lettering lettering;
    private final Theme theme = new Theme();
    private final PageFiles files = new PageFiles();

    private TimelineFolder(Order order, Set<ChartFormat> formats) {
        this.order = order;
        this.formats = formats;
        this.lettering = Lettering.of(
                theme,
                order.words(),
                order.overview().systems().stream()
                        .map(order.programme()::system)
                        .flatMap(system -> drawn(system, order.words().language()))
                        .toList());
    }

    /**
     * Writes all files.
     *
     * @param parent is made if need be
     * @param force whether a folder may be replaced whoever made it
     * @param formats of the files of each chart
     * @throws space.apophis.job.InputFault when the place is taken by something that may not be replaced
     * @throws IOException when the disk is full or the like; what was there before is there still, and nothing else
     */
    public static Written write(Order order, Path parent, boolean force, Set<ChartFormat> formats) throws IOException {
        final Path target = ReportFolder.check(order.programme().timeline().name(), parent, force);
        final TimelineFolder folder = new TimelineFolder(order, formats);
        OutputFolder.write(target, folder.make());
        return new Written(target, folder.notices(new Words(Language.ENGLISH)));
    }

    /** What the charts say of a system. */
    private static Stream<String> drawn(SystemSpec system, Language language) {
        return Stream.concat(
                Stream.of(system.name(language)), system.events().stream().map(event -> event.what(language)));
    }

    private List<String> notices(Words words) {
        return lettering.notice().stream().map(notice -> notice.text(words)).toList();
    }

    private Map<String, byte[]> make() {
        final Programme programme = order.programme();
        draw(GanttFigure.overview(
                OVERVIEW,
                lettering.words().of("title"),
                GanttRows.of(programme, order.overview(), lettering.words()),
                lettering));
        draw(GanttFigure.detail(
                DETAIL,
                lettering.words().of(order.detailTitle()),
                GanttRows.of(programme, order.detail(), lettering.words()),
                lettering));
        if (order.calendar()) {
            files.add(
                    programme.timeline().name() + ".ics",
                    "iCalendar",
                    new CalendarFile(programme, order.words())
                            .text(order.overview().systems()));
        }
        final TimelinePage page = TimelinePage.of(order, notices(order.words()), files.drawings(), files.companions());
        files.add("timeline.json", "JSON", TimelineJson.write(page));
        files.hidden(Headline.NAME, headline(programme).bytes());
        return files.with("timeline.html", page.html());
    }

    /** For the index of results, which is in English. */
    private Headline headline(Programme programme) {
        return new Headline(
                programme.timeline().title(),
                order.overview().systems().size() + " systems of the programme from "
                        + order.overview().from() + " to " + order.overview().to() + ", as known on "
                        + order.overview().today() + ".",
                "timeline.html");
    }

    private void draw(GanttFigure figure) {
        files.add("", PageFiles.Picture.of(figure.sheet(), figure::draw, formats));
    }
}
