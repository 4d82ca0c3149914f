package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import space.apophis.scenario.timeline.Language;
import space.apophis.study.ComparedStudy;
import space.apophis.study.Comparison;
import space.apophis.study.ComparisonCriterion;
import space.apophis.study.SyntheticFlyby;
import space.apophis.timeline.Excerpt;
import space.apophis.timeline.Programme;
import space.apophis.timeline.ShippedTimeline;
import space.apophis.timeline.Words;

/** What the pages let a browser do (Content Security Policy, level 3). */
class PagePolicyTest {

    private static final Pattern POLICY =
            Pattern.compile("<meta http-equiv=\"Content-Security-Policy\" content=\"([^\"]*)\">");

    static Stream<Arguments> pages() {
        return Stream.of(
                Arguments.of("report", HtmlReport.write(SyntheticFlyby.result(), List.of(), List.of())),
                Arguments.of(
                        "compare",
                        ComparisonPage.write(
                                Comparison.of(
                                        List.of(new ComparedStudy("first", "first.yaml", SyntheticFlyby.result())),
                                        ComparisonCriterion.DELTA_V),
                                List.of(),
                                List.of())),
                Arguments.of("timeline", timeline()));
    }

    private static String timeline() {
        final Programme programme = new Programme(ShippedTimeline.spec());
        final Excerpt excerpt = Excerpt.of(
                programme,
                Set.copyOf(programme.ids()),
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2030, 12, 31),
                LocalDate.of(2026, 11, 21));
        return TimelinePage.of(
                        new TimelineFolder.Order(
                                programme,
                                programme.ids(),
                                excerpt,
                                excerpt,
                                "title.chosen",
                                new Words(Language.ENGLISH),
                                false),
                        List.of(),
                        List.of(),
                        List.of())
                .html();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void nothingIsAllowedThatThePageDoesNotNeed(String name, String page) {
        final Matcher meta = POLICY.matcher(page);
        assertTrue(meta.find());
        // It binds what follows it: it stands before anything that could load.
        assertTrue(meta.start() < page.indexOf("<style") && meta.start() < page.indexOf("<title"));
        final Map<String, String> directives = Arrays.stream(meta.group(1).split("; "))
                .collect(Collectors.toMap(d -> d.split(" ", 2)[0], d -> d.split(" ", 2)[1]));
        assertEquals(
                Map.of(
                        "default-src",
                        "'none'",
                        "style-src",
                        "'unsafe-inline'",
                        "img-src",
                        "data:",
                        "font-src",
                        "data:",
                        "base-uri",
                        "'none'",
                        "form-action",
                        "'none'"),
                directives);
        // Without script-src no script runs; one that a template gains would need its hash there.
        assertFalse(page.contains("<script"));
        assertFalse(Pattern.compile("<[^>]* on[a-z]+=").matcher(page).find());
        assertFalse(
                Pattern.compile("(src|xlink:href)=\"(?!data:|#)").matcher(page).find());
        assertFalse(page.contains("url(http") || page.contains("@import") || page.contains("<link"));
    }
}
