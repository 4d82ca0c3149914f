package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import space.apophis.scenario.timeline.Language;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonCriterion;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;
import space.apophis.timeline.Excerpt;
import space.apophis.timeline.Programme;
import space.apophis.timeline.ShippedTimeline;
import space.apophis.timeline.Words;

/**
 * Counts headings against cells of every table. All pages of a kind come from one template, so that a result in which every
 * section is filled has every table that a shipped scenario's report can have; that none is missing from it is tested too.
 * Pages of the shipped scenarios themselves are looked at where their golden summaries are.
 */
class PageTablesTest {

    private static final Path SECTIONS = Path.of("src/main/resources/space/apophis/report/sections");
    private static final Pattern LABEL = Pattern.compile("aria-label=\"([^\"$]+)");

    private static Stream<Arguments> reports() {
        return Stream.of(
                Arguments.of("filled", SyntheticFlyby.result()),
                Arguments.of("without a pass", SyntheticFlyby.withoutEncounter()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("reports")
    void everyRowOfAReportHasTheCellsOfItsHeading(String name, StudyResult result) {
        PageTables.check(result);
    }

    @Test
    void everyRowOfAComparisonHasTheCellsOfItsHeading() {
        PageTables.check(ComparisonPage.write(
                Comparison.of(
                        List.of(new ComparedStudy("all", "a file", SyntheticFlyby.result())),
                        ComparisonCriterion.DELTA_V),
                List.of(),
                List.of(new HtmlReport.Companion("compare.csv", "Table"))));
    }

    @ParameterizedTest
    @EnumSource
    void everyRowOfATimelineHasTheCellsOfItsHeading(Language language) {
        final Programme programme = new Programme(ShippedTimeline.spec());
        final Excerpt excerpt = Excerpt.of(
                programme,
                Set.copyOf(programme.ids()),
                LocalDate.of(2010, 1, 1),
                LocalDate.of(2045, 12, 31),
                LocalDate.of(2026, 11, 21));
        PageTables.check(TimelinePage.of(
                        new TimelineFolder.Order(
                                programme,
                                List.copyOf(excerpt.systems()),
                                excerpt,
                                excerpt,
                                "title.chosen",
                                new Words(language),
                                false),
                        List.of(),
                        List.of(),
                        List.of())
                .html());
    }

    @Test
    void theFilledReportHasEveryTableOfTheTemplates() throws IOException {
        final String page = HtmlReport.write(SyntheticFlyby.result(), List.of(), List.of());
        try (Stream<Path> sections = Files.list(SECTIONS)) {
            for (Path section : sections.toList()) {
                final Matcher label = LABEL.matcher(Files.readString(section, StandardCharsets.UTF_8));
                while (label.find()) {
                    assertTrue(page.contains(label.group()), section.getFileName() + ": " + label.group());
                }
            }
        }
    }

    @Test
    void aCellTooManyIsFoundAndSpansAreCounted() {
        final String spans =
                "<table><tr><th rowspan=\"2\">a<th colspan=\"2\">b</tr><tr><th>c<th>d</tr><tr><td>1<td>2<td>3</tr></table>";
        assertEquals(List.of(3, 3, 3), PageTables.widths(spans));
        assertEquals(
                List.of(1, 2), PageTables.widths("<table><tr><th>a</tr><tr><td>1<td class=\"number\">2</tr></table>"));
    }
}
