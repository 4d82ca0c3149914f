package space.apophis.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The pictures of the README, taken of the pages as they are; into the folder that the property {@code pictures} names. */
class PicturesBrowserTest extends InBrowser {

    private static final Path FOLDER = Path.of(System.getProperty("pictures", "target/pictures"));
    private static final View WINDOW = new View(1200, 760, false, false);

    static Stream<Arguments> pictures() {
        return Stream.of(
                Arguments.of("answer", WrittenPages.report("apophis-flyby-2029"), "header", 0),
                Arguments.of("motion", WrittenPages.report("apophis-flyby-2029"), "#moving", 40),
                Arguments.of("porkchop", WrittenPages.report("ramses-2028"), "#porkchop", 0),
                Arguments.of("compare", WrittenPages.comparison(), "header", 0));
    }

    /** With so many minutes on the clock after the page's own instant. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("pictures")
    void isTaken(String name, Path page, String element, int minutes) throws IOException {
        browser.open(page, WINDOW);
        browser.run("document.querySelector(arguments[0]).scrollIntoView()", element);
        new WebDriverWait(browser.driver(), Duration.ofSeconds(60))
                .until(driver -> browser.run(
                                "const period = document.getElementById('porkchop-period'); return !period || period.textContent !== ''")
                        .equals(true));
        browser.run("if (arguments[0]) { clock.set(clock.now() + 60 * arguments[0]); }", minutes);
        browser.settle();
        final Path picture = FOLDER.resolve(name + ".png");
        browser.photograph(picture);
        // A blank window of this size takes 4 kB.
        assertTrue(Files.size(picture) > 20_000, () -> picture + " shows nothing");
    }
}
