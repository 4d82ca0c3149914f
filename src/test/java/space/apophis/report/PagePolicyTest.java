package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import space.apophis.report.answer.Sheet;
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

    private static final Pattern SCRIPT = Pattern.compile("<script>(.*?)</script>", Pattern.DOTALL);
    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" id=\"data-[a-z-]+\">[^<]*</script>");

    private static String hash(String script) {
        try {
            final byte[] digest = MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

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
                Arguments.of("timeline", timeline()),
                Arguments.of(
                        "sheet",
                        SheetPage.write(
                                Sheet.of(SyntheticFlyby.result()),
                                Optional.of(new HtmlReport.Drawing("answer", "Picture", "", "<svg></svg>")),
                                "report.html")),
                Arguments.of(
                        "index",
                        ResultIndex.page(List.of(new ResultIndex.Entry(
                                "a",
                                "a/report.html",
                                "A <title>",
                                "It passes.",
                                "data:image/png;base64,AA==",
                                null)))));
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
                .collect(Collectors.toMap(d -> d.split(" ", 2)[0], d -> d.split(" ", 2)[1], (a, b) -> a, TreeMap::new));
        // Each script by its hash alone, and no hash without its script.
        assertEquals(
                SCRIPT.matcher(page)
                        .results()
                        .map(found -> hash(found.group(1)))
                        .collect(Collectors.joining(" ")),
                Objects.requireNonNullElse(directives.remove("script-src"), ""));
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
        assertEquals(
                Pattern.compile("<script").matcher(page).results().count(),
                SCRIPT.matcher(page).results().count()
                        + DATA.matcher(page).results().count());
        assertFalse(Pattern.compile("<[^>]* on[a-z]+=").matcher(page).find());
        assertFalse(
                Pattern.compile("(src|xlink:href)=\"(?!data:|#)").matcher(page).find());
        assertFalse(page.contains("url(http") || page.contains("@import") || page.contains("<link"));
    }
}
