package space.apophis.browser;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every page, whatever is on it. */
class PagesBrowserTest extends InBrowser {

    private static final Path SHOTS = Path.of("target/screenshots");
    private static final long MOST_BYTES = 3_000_000;

    /** What the eye needs, CSS pixels. */
    private static final double SMALLEST_LETTER = 9.0;

    private static final double FIRST_PAINT_MILLIS = 1000.0;
    private static final Set<String> GRAVE = Set.of("moderate", "serious", "critical");

    static Stream<Arguments> pages() {
        return WrittenPages.all().stream().map(page -> Arguments.of(WrittenPages.name(page), page));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void readsWellOnEveryScreenAndOnPaper(String name, Path page) throws IOException {
        browser.open(page, View.DESK);
        assertAll(
                () -> assertTrue(Files.size(page) <= MOST_BYTES, () -> "larger than " + MOST_BYTES + " bytes"),
                () -> assertEquals(List.of(), browser.console(), "console"),
                () -> assertEquals(List.of(), browser.requests(), "requests"),
                () -> assertEquals(List.of(), browser.texts(PageProbes.UNEVEN_TABLES), "tables"),
                () -> painted(),
                () -> looks(name, View.DESK),
                () -> assertEquals(List.of(), faults(), "axe at a desk"),
                () -> looks(name, View.TABLET),
                () -> looks(name, View.DESK_DARK),
                () -> looks(name, View.PAPER));
        browser.open(page, View.PHONE_DARK);
        assertAll(
                () -> looks(name, View.PHONE_DARK),
                () -> assertEquals(List.of(), faults(), "axe on a phone at night"),
                () -> looks(name, View.PHONE),
                () -> assertEquals(List.of(), browser.texts(PageProbes.SMALL_LETTERS, SMALLEST_LETTER), "letters"),
                () -> assertEquals(List.of(), browser.console(), "console of a phone"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void aSheetIsOnePageOfPaper(String name, Path page) {
        if (!page.endsWith("sheet.html")) {
            return;
        }
        browser.open(page, View.DESK);
        final String pdf = new String(browser.pdf(), StandardCharsets.ISO_8859_1);
        assertEquals(
                1, Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count());
    }

    /** The best of three tries, since a machine that does something else for a moment says nothing of the page. */
    private static void painted() {
        double least = firstPaint();
        for (int again = 0; again < 2 && least > FIRST_PAINT_MILLIS; again++) {
            browser.driver().navigate().refresh();
            least = Math.min(least, firstPaint());
        }
        final double millis = least;
        assertTrue(millis <= FIRST_PAINT_MILLIS, () -> "first paint after " + millis + " ms");
    }

    private static double firstPaint() {
        return ((Number) browser.driver().executeAsyncScript(PageProbes.FIRST_PAINT)).doubleValue();
    }

    private static void looks(String name, View view) throws IOException {
        browser.set(view);
        browser.photograph(SHOTS.resolve(name + "-" + view.label() + ".png"));
        assertEquals(List.of(), browser.texts(PageProbes.OVERHANGS), () -> "sideways at " + view.label());
    }

    private static List<String> faults() {
        return new AxeBuilder()
                .analyze(browser.driver()).getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(PagesBrowserTest::told)
                        .toList();
    }

    private static String told(Rule rule) {
        return rule.getId() + ", " + rule.getImpact() + ", " + rule.getNodes().size() + " times, first at "
                + rule.getNodes().get(0).getHtml() + ": "
                + rule.getNodes().get(0).getFailureSummary();
    }
}
