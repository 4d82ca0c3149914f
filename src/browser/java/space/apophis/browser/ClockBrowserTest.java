package space.apophis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The one clock of a report: slider, keys, events and play move every view. */
class ClockBrowserTest extends InBrowser {

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);

    /** A drag has to follow the hand. */
    private static final double MOST_MILLIS_A_FRAME = 50.0;

    /** Milliseconds of script that each of a hundred moves of the slider costs, from its event to the end of the next frame's scripts. */
    private static final String DRAG = """
            const done = arguments[arguments.length - 1];
            const slider = document.getElementById('clock-slider');
            const times = [];
            let move = 0;
            const step = () => {
              const begun = performance.now();
              slider.value = Number(slider.max) * (0.3 + 0.004 * move++);
              slider.dispatchEvent(new Event('input', {bubbles: true}));
              requestAnimationFrame(() => {
                times.push(performance.now() - begun);
                if (move < 100) { setTimeout(step); } else { done(times.sort((a, b) => a - b)[50]); }
              });
            };
            step();
            """;

    @BeforeEach
    void open() {
        open("apophis-flyby-2029");
    }

    private static void open(String scenario) {
        browser.open(WrittenPages.report(scenario), View.DESK);
        // The bar is there while something that moves is in sight; a page that is still laying itself out may move it
        // away again.
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10)).until(driver -> {
            browser.run("document.getElementById('moving').scrollIntoView()");
            return part("utc").isDisplayed();
        });
    }

    private static WebElement part(String id) {
        return browser.driver().findElement(By.id("clock-" + id));
    }

    /** After the frame in which views are told. */
    private static LocalDateTime utc() {
        browser.settle();
        return LocalDateTime.parse(part("utc").getText(), UTC);
    }

    @Test
    void beginsAtTheClosestApproach() {
        assertEquals(LocalDateTime.of(2029, 4, 13, 21, 45, 3), utc());
        assertFalse(part("event").getText().isEmpty());
    }

    @Test
    void keysMoveItByAMinuteAnHourAndADay() {
        final LocalDateTime begun = utc();
        part("slider").sendKeys("m");
        assertEquals(begun.plusMinutes(1), utc());
        part("slider").sendKeys("h");
        assertEquals(begun.plusMinutes(61), utc());
        part("slider").sendKeys(Keys.chord(Keys.SHIFT, "d"));
        assertEquals(begun.plusMinutes(61).minusDays(1), utc());
    }

    @Test
    void theSliderMovesItAndTellsWhoHears() {
        final LocalDateTime begun = utc();
        final String told = part("slider").getDomAttribute("aria-valuetext");
        part("slider").sendKeys(Keys.ARROW_RIGHT);
        assertTrue(utc().isAfter(begun));
        assertNotEquals(told, part("slider").getDomAttribute("aria-valuetext"));
        assertTrue(part("slider").getDomAttribute("aria-valuetext").matches(".*UTC, .*km.*"));
    }

    /** An impact ends its span, which is no whole number of minutes. */
    @Test
    void theSliderReachesTheEnd() {
        open("2024-bx1-2024");
        part("slider").sendKeys(Keys.HOME, Keys.END);
        utc();
        assertEquals(0, browser.number("return clock.to - clock.now()"), 0.02);
    }

    @Test
    void jumpsToEventsInTheirOrder() {
        final LocalDateTime begun = utc();
        part("slider").sendKeys("n");
        final LocalDateTime next = utc();
        assertTrue(next.isAfter(begun));
        assertFalse(part("event").getText().isEmpty());
        part("slider").sendKeys("p");
        assertEquals(begun, utc());
    }

    @Test
    void playsAndPauses() {
        final LocalDateTime begun = utc();
        part("play").sendKeys(Keys.ENTER);
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(driver -> utc().isAfter(begun.plusMinutes(1)));
        part("play").sendKeys(Keys.ENTER);
        assertEquals(utc(), utc());
    }

    @Test
    void aDragFollowsTheHand() {
        final double median = ((Number) browser.driver().executeAsyncScript(DRAG)).doubleValue();
        System.err.printf(Locale.ROOT, "a move of the slider: %.1f ms%n", median);
        assertTrue(median <= MOST_MILLIS_A_FRAME, () -> median + " ms a frame");
        assertEquals(List.of(), browser.console());
    }
}
