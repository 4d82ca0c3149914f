package space.apophis.cli;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import space.apophis.chart.paper.ChartFormat;
import space.apophis.job.InputFault;
import space.apophis.report.TimelineFolder;
import space.apophis.scenario.timeline.Language;
import space.apophis.scenario.timeline.SystemSpec.Domain;
import space.apophis.timeline.Excerpt;
import space.apophis.timeline.Programme;
import space.apophis.timeline.Words;
import space.apophis.units.PlainLine;
import space.apophis.units.PreciseDate;

/** The cooperation programme as charts, a page and a calendar. */
@Command(
        name = "timeline",
        description = {
            "Draw the cooperation programme and write it as a page.",
            "DIR/<timeline name>/ gets timeline.html, timeline.json, and two charts: all systems from"
                    + " 2010 to 2045, and planetary defence from 2024 to 2030 with every event described. Systems and"
                    + " fields that are named come with what they need, in both charts."
        },
        subcommands = {TimelineMarginsCommand.class, TimelineSlipCommand.class},
        footer = {
            "  apophis timeline --ics",
            "  apophis timeline --lang ar --domain planetary-defence --from 2026 --to 2029-06",
            "  apophis timeline slip --system ramses --event launch --days 14%n"
        })
final class TimelineCommand implements Callable<Integer> {

    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2045, 12, 31);
    private static final LocalDate DETAIL_FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate DETAIL_LAST = LocalDate.of(2030, 12, 31);

    @ParentCommand
    private Apophis apophis;

    @Mixin
    private OutputOptions output;

    @Mixin
    private ChartOptions charts;

    @Mixin
    private TimelineOptions options;

    @Option(
            names = "--domain",
            paramLabel = "FIELD",
            split = ",",
            description = "Systems of this field: planetary-defence, earth-observation, orbit-and-exploration,"
                    + " space-science, launchers, governance. More than one, or with --system: all of them.")
    private List<String> domains = List.of();

    @Option(names = "--system", paramLabel = "ID", split = ",", description = "This system, by its id in the file.")
    private List<String> systems = List.of();

    @Option(names = "--from", paramLabel = "DATE", description = "First day of both charts: 2028, 2028-04, 2028-04-20.")
    private String from;

    @Option(names = "--to", paramLabel = "DATE", description = "Last day of both charts, as --from.")
    private String to;

    @Option(
            names = "--lang",
            paramLabel = "LANG",
            defaultValue = "en",
            description = "Language of headings and names: en, ja, ar, fr (default: ${DEFAULT-VALUE}).")
    private String language;

    @Option(names = "--ics", description = "Write the events as a calendar too (iCalendar).")
    private boolean calendar;

    Apophis apophis() {
        return apophis;
    }

    @Override
    public Integer call() throws IOException {
        Set<ChartFormat> formats = charts.formats();
        Words words = new Words(TimelineOptions.word("--lang", language, Language.values()));
        PreciseDate first = from == null ? null : TimelineOptions.day("--from", from);
        PreciseDate last = to == null ? null : TimelineOptions.day("--to", to);
        Programme programme = options.programme(apophis.folders());
        TimelineFolder.Order order = order(programme, words, first, last);
        TimelineFolder.Written written = TimelineFolder.write(order, output.folder(), output.force(), formats);
        output.index(apophis);
        written.notices().forEach(notice -> apophis.err().println(PlainLine.of("apophis: " + notice)));
        if (!apophis.quiet()) {
            apophis.out().println("timeline: " + written.folder().resolve("timeline.html"));
        }
        return ExitCode.GOOD;
    }

    private TimelineFolder.Order order(Programme programme, Words words, PreciseDate first, PreciseDate last) {
        LocalDate today = options.today(programme);
        Set<Domain> fields = EnumSet.noneOf(Domain.class);
        domains.forEach(domain -> fields.add(TimelineOptions.word("--domain", domain, Domain.values())));
        List<String> named = systems.stream()
                .map(id -> TimelineOptions.system(programme, id))
                .toList();
        boolean all = fields.isEmpty() && named.isEmpty();
        if (all) {
            fields.add(Domain.PLANETARY_DEFENCE);
        }
        Set<String> needed = Excerpt.withNeeds(programme, fields, named);
        if (needed.isEmpty()) {
            throw new InputFault("--domain: the timeline has no system of " + fields);
        }
        Excerpt overview = all
                ? excerpt(programme, Set.copyOf(programme.ids()), FIRST, LAST, today)
                : Excerpt.years(programme, needed, today);
        Excerpt detail = all && first == null && last == null
                ? excerpt(programme, needed, DETAIL_FIRST, DETAIL_LAST, today)
                : excerpt(programme, needed, overview.from(), overview.to(), today);
        return new TimelineFolder.Order(
                programme,
                chosen(programme, fields, named),
                within(programme, overview, first, last),
                within(programme, detail, first, last),
                all ? "title.planetary-defence" : "title.chosen",
                words,
                calendar);
    }

    private static List<String> chosen(Programme programme, Set<Domain> fields, List<String> named) {
        List<String> chosen = new ArrayList<>();
        programme.timeline().systems().stream()
                .filter(system -> fields.contains(system.domain()) || named.contains(system.id()))
                .forEach(system -> chosen.add(system.id()));
        return chosen;
    }

    /** An excerpt with the days that the user gave in place of its own. */
    private static Excerpt within(Programme programme, Excerpt excerpt, PreciseDate first, PreciseDate last) {
        return excerpt(
                programme,
                Set.copyOf(excerpt.systems()),
                first == null ? excerpt.from() : first.firstDay(),
                last == null ? excerpt.to() : last.lastDay(),
                excerpt.today());
    }

    private static Excerpt excerpt(
            Programme programme, Set<String> systems, LocalDate first, LocalDate last, LocalDate today) {
        if (!last.isAfter(first)) {
            throw new InputFault("--to: " + last + " is not after " + first + ", the first day that is shown");
        }
        return Excerpt.of(programme, systems, first, last, today);
    }
}
