package space.apophis.report;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import space.apophis.report.page.PageScripts;
import space.apophis.scenario.timeline.DependencySpec;
import space.apophis.scenario.timeline.DocumentSpec;
import space.apophis.scenario.timeline.EventSpec;
import space.apophis.scenario.timeline.Language;
import space.apophis.scenario.timeline.SystemSpec;
import space.apophis.scenario.timeline.SystemSpec.ContributionSpec;
import space.apophis.scenario.timeline.SystemSpec.DifferenceSpec;
import space.apophis.scenario.timeline.SystemSpec.Domain;
import space.apophis.scenario.timeline.TimelineSpec;
import space.apophis.timeline.Excerpt;
import space.apophis.timeline.Words;

/**
 * What the page of a timeline shows.
 *
 * @param systems by field
 * @param documents that these systems name
 * @param notices what people are to be told of the charts
 */
public record TimelinePage(
        TimelineSpec timeline,
        Words words,
        Excerpt excerpt,
        List<SystemSpec> systems,
        List<DocumentSpec> documents,
        List<TimelineMargins> margins,
        List<String> notices,
        List<HtmlReport.Drawing> drawings,
        List<HtmlReport.Companion> companions) {

    private static final String TEMPLATE = "timeline.ftlh";

    static TimelinePage of(
            TimelineFolder.Order order,
            List<String> notices,
            List<HtmlReport.Drawing> drawings,
            List<HtmlReport.Companion> companions) {
        final List<SystemSpec> systems = order.overview().systems().stream()
                .map(order.programme()::system)
                .toList();
        final Set<String> named =
                systems.stream().flatMap(TimelinePage::sources).collect(Collectors.toSet());
        return new TimelinePage(
                order.programme().timeline(),
                order.words(),
                order.overview(),
                systems,
                order.programme().timeline().documents().stream()
                        .filter(document -> named.contains(document.id()))
                        .toList(),
                order.chosen().stream()
                        .map(id -> TimelineMargins.of(
                                order.programme(), id, order.overview().today()))
                        .filter(TimelineMargins::any)
                        .toList(),
                notices,
                drawings,
                companions);
    }

    private static Stream<String> sources(SystemSpec system) {
        return Stream.of(
                        system.documents().stream(),
                        system.events().stream().map(EventSpec::sources).flatMap(List::stream),
                        system.contributions().stream()
                                .map(ContributionSpec::sources)
                                .flatMap(List::stream),
                        system.needs().stream().map(DependencySpec::sources).flatMap(List::stream),
                        system.differs().stream()
                                .flatMap(difference ->
                                        Stream.concat(Stream.of(difference.document()), difference.sources().stream())))
                .flatMap(ids -> ids);
    }

    /** Fields that have a system, in their order. */
    public List<Domain> domains() {
        return systems.stream().map(SystemSpec::domain).distinct().toList();
    }

    public boolean inEnglish() {
        return words.language() == Language.ENGLISH;
    }

    /** A system's name in English, for those who cannot read the other or see its letters. */
    public String english(SystemSpec system) {
        return system.name(Language.ENGLISH);
    }

    /** A system's events in time. */
    public List<EventSpec> events(SystemSpec system) {
        return system.events().stream()
                .sorted((a, b) -> a.when().firstDay().compareTo(b.when().firstDay()))
                .toList();
    }

    /** A document's name in a difference. */
    public String title(DifferenceSpec difference) {
        return timeline.documents().stream()
                .filter(document -> document.id().equals(difference.document()))
                .map(DocumentSpec::title)
                .findFirst()
                .orElseThrow();
    }

    String html() {
        return HtmlReport.page(TEMPLATE, PageScripts.NONE, drawings, Map.of("page", this));
    }
}
