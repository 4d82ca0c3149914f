package space.apophis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What a camera beside the asteroid sees at the instant of the clock. */
class CameraBrowserTest extends InBrowser {

    /** The share of the picture that is not black. */
    private static final String LIT = """
            const canvas = document.getElementById('camera');
            const {data} = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
            let lit = 0;
            for (let i = 0; i < data.length; i += 4) { lit += data[i] > 20 ? 1 : 0; }
            return lit / (data.length / 4);
            """;

    @BeforeEach
    void open() {
        browser.open(WrittenPages.report("ramses-escort-2029"), View.DESK);
        browser.run("document.getElementById('camera-head').scrollIntoView()");
        browser.run("clock.choose(clock.spans.find(span => span.scene === 'escort'))");
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10)).until(driver -> camera().isDisplayed());
        browser.settle();
    }

    private static WebElement camera() {
        return browser.driver().findElement(By.id("camera"));
    }

    private static double lit() {
        browser.settle();
        return browser.number(LIT);
    }

    @Test
    void theAsteroidIsInTheMiddleOfADarkFrame() {
        final double lit = lit();
        assertTrue(lit > 0.0 && lit < 0.95, () -> lit + " of the picture");
        assertEquals(List.of(), browser.console());
    }

    @Test
    void keysMagnifyAndHomeShowsTheWholeFrame() {
        browser.run("clock.set(clock.from)");
        final double whole = lit();
        camera().sendKeys("+");
        camera().sendKeys("+");
        camera().sendKeys("+");
        final double magnified = lit();
        assertTrue(magnified > whole, () -> magnified + " of the picture, before " + whole);
        camera().sendKeys(Keys.HOME);
        assertEquals(whole, lit(), 1e-9);
    }

    @Test
    void theClockMovesIt() {
        final String before = values();
        camera().sendKeys("d");
        browser.settle();
        assertNotEquals(before, values());
    }

    private static String values() {
        return browser.driver().findElement(By.id("camera-values")).getText();
    }

    @Test
    void anotherCameraHasAnotherPixel() {
        final String before = values();
        browser.run(
                "const c = document.getElementById('camera-choice'); c.value = '1'; c.dispatchEvent(new Event('change'))");
        browser.settle();
        assertNotEquals(before, values());
    }
}
