package space.apophis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The porkchop of a report, worked with by the keys alone. */
class PorkchopBrowserTest extends InBrowser {

    @BeforeEach
    void open() {
        open("ramses-2028");
    }

    private static void open(String scenario) {
        browser.open(WrittenPages.report(scenario), View.DESK);
        // The grid is inflated after the page has loaded.
        new WebDriverWait(browser.driver(), Duration.ofSeconds(60))
                .until(driver -> !text("period").isEmpty());
    }

    private static WebElement part(String name) {
        return browser.driver().findElement(By.id("porkchop-" + name));
    }

    private static String text(String name) {
        return (String) browser.run("return document.getElementById(arguments[0]).textContent", "porkchop-" + name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ramses-2028", "ramses-flyby-only"})
    void beginsWithTheLaunchPeriodOfTheStudy(String scenario) {
        open(scenario);
        assertTrue(text("period").startsWith(text("conic")), () -> text("period") + ", not " + text("conic"));
        assertEquals("the scenario’s limits", text("asked"));
    }

    /** From the best transfer a week on and two days down: what is under the cursor is pinned, and its path is that of the cell. */
    @Test
    void aTransferIsPinnedAndItsPathFoundAgain() {
        assertEquals("2028-04-26", text("at-launch"));
        // The nominal option is flown, and stands beside its conic.
        assertTrue(text("at-flown").startsWith("Δv 1.4"), text("at-flown"));
        part("canvas").sendKeys(Keys.chord(Keys.SHIFT, Keys.ARROW_RIGHT), Keys.ARROW_DOWN, Keys.ARROW_DOWN, Keys.ENTER);
        assertEquals("2028-05-03", text("at-launch"));
        assertEquals("2029-02-17", text("at-arrival"));
        final List<String> row = browser.texts(
                "return [...document.querySelectorAll('#porkchop-pins tbody tr > *')].map(cell => cell.textContent)");
        assertEquals(List.of("1", "2028-05-03", "2029-02-17"), row.subList(0, 3));
        assertTrue(row.contains(text("at-c3").split(" ")[0]), row::toString);
        assertTrue(row.get(12).startsWith("agrees"), row::toString);
        assertTrue(text("yaml").contains("      launch: 2028-05-03 UTC\n      arrival: 2029-02-17 UTC\n"));
        part("canvas").sendKeys(Keys.ENTER);
        assertTrue(part("pinned").getDomAttribute("hidden") != null);
        assertEquals(List.of(), browser.console());
    }

    /** What one launch does leads, as colour, as a limit, under the cursor and of a pin; before the craft is built nothing is open. */
    @Test
    void anImpactorIsWorkedWithByItsShift() {
        open("virtual-impactor-h3");
        assertEquals("shift", browser.run("return document.getElementById('porkchop-colour').value"));
        assertTrue(text("at-shift").endsWith(" km per launch"), text("at-shift"));
        final String before = text("period");
        part("limit-shift").sendKeys(Keys.END);
        assertNotEquals(before, text("period"));
        assertTrue(text("at-verdict").contains("shift"), text("at-verdict"));
        part("reset").sendKeys(Keys.ENTER);
        assertEquals(before, text("period"));
        part("canvas").sendKeys(Keys.ENTER);
        final List<String> row = browser.texts(
                "return [...document.querySelectorAll('#porkchop-pins tbody tr > *')].map(cell => cell.textContent)");
        assertTrue(row.contains(text("at-shift").split(" ")[0]), row::toString);
        for (int i = 0; i < 60; i++) {
            part("canvas").sendKeys(Keys.chord(Keys.SHIFT, Keys.ARROW_LEFT));
        }
        assertEquals("2030-09-01", text("at-launch"));
        assertTrue(
                text("at-verdict").contains("no transfer")
                        || text("at-verdict").contains("launched before the craft is built"),
                text("at-verdict"));
        assertEquals(List.of(), browser.console());
    }

    @Test
    void aLimitMovesTheLaunchPeriodAndResets() {
        final String before = text("period");
        part("limit-deltaV").sendKeys(Keys.ARROW_LEFT, Keys.ARROW_LEFT, Keys.ARROW_LEFT);
        assertNotEquals(before, text("period"));
        assertEquals("your limits", text("asked"));
        part("reset").sendKeys(Keys.ENTER);
        assertEquals(before, text("period"));
        part("limit-deltaV").sendKeys(Keys.HOME);
        assertEquals("no day", text("period"));
        assertTrue(text("at-verdict").contains("Δv"));
    }
}
