package space.apophis.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** The table of a comparison, worked with by the keys alone. */
class ComparisonBrowserTest extends InBrowser {

    /** Ranks of the rows in sight. */
    private static final String RANKS = "return [...document.querySelectorAll('table.options tbody tr')]"
            + ".filter(row => !row.hidden).map(row => parseInt(row.cells[0].textContent, 10))";

    @BeforeEach
    void open() {
        browser.open(WrittenPages.comparison(), View.DESK);
    }

    private static WebElement heading(String title) {
        return browser.driver().findElement(By.xpath("//th[.//span[text()='" + title + "']]"));
    }

    private static void press(WebElement heading) {
        heading.findElement(By.tagName("button")).sendKeys(Keys.ENTER);
    }

    private static List<String> column(String title) {
        return browser.texts(
                "const at = arguments[0].cellIndex; return [...document.querySelectorAll('table.options tbody tr:not(.fails)')]"
                        + ".filter(row => !row.hidden).map(row => row.cells[at].firstChild.textContent)",
                heading(title));
    }

    /** The best first, then the other way; what fails a limit stays behind either way. */
    @Test
    void aHeadingOrdersTheTable() {
        final List<String> ranked = browser.texts(RANKS);
        press(heading("Delivered"));
        assertEquals("descending", heading("Delivered").getDomAttribute("aria-sort"));
        final List<String> most = column("Delivered");
        press(heading("Delivered"));
        assertEquals("ascending", heading("Delivered").getDomAttribute("aria-sort"));
        assertFalse(most.equals(column("Delivered")));
        assertTrue(browser.texts("const rows = [...document.querySelectorAll('table.options tbody tr')];"
                        + "const first = rows.findIndex(row => row.classList.contains('fails'));"
                        + "return rows.slice(first).filter(row => !row.classList.contains('fails'))")
                .isEmpty());
        browser.driver().findElement(By.cssSelector("#controls [type=reset]")).sendKeys(Keys.ENTER);
        browser.number("return new Promise(resolve => setTimeout(() => resolve(0), 50))");
        assertEquals(ranked, browser.texts(RANKS));
        assertEquals(List.of(), browser.console());
    }

    /** Differences are of the numbers themselves, to the row that is pinned, which has none. */
    @Test
    void aPinnedRowIsHeldAgainstTheOthers() {
        final WebElement pin = browser.driver().findElement(By.cssSelector("table.options .pin"));
        pin.sendKeys(Keys.SPACE);
        assertEquals("true", pin.getDomAttribute("aria-pressed"));
        assertEquals(0, browser.number("return document.querySelectorAll('tr.pinned .difference').length"));
        assertEquals(
                List.of(),
                browser.texts("const data = JSON.parse(document.getElementById('data-compare').textContent);"
                        + "const at = data.columns.findIndex(column => column.key === 'DELTA_V');"
                        + "return [...document.querySelectorAll('table.options tbody tr')].slice(1).filter(row => {"
                        + "  const rank = parseInt(row.cells[0].textContent, 10);"
                        + "  const shown = row.cells[at + 1].querySelector('.difference').textContent.replace('\\u2212', '-');"
                        + "  const exact = data.rows[rank - 1].numbers[at] - data.rows[0].numbers[at];"
                        + "  return Math.abs(Number(shown) - exact) > 0.0005001;"
                        + "}).map(row => row.textContent)"));
        pin.sendKeys(Keys.SPACE);
        assertEquals(0, browser.number("return document.querySelectorAll('.difference').length"));
    }

    @Test
    void filtersLeaveWhatIsAskedForAndCountIt() {
        final int all = browser.texts(RANKS).size();
        browser.driver().findElement(By.id("keeps")).sendKeys(Keys.SPACE);
        final int keeping = browser.texts(RANKS).size();
        assertTrue(keeping < all);
        browser.driver()
                .findElement(By.cssSelector("[data-key=DELTA_V][data-end=to]"))
                .sendKeys("1.5");
        final List<String> cheap = column("Δv");
        assertTrue(cheap.size() < keeping);
        assertTrue(cheap.stream().allMatch(text -> Double.parseDouble(text) <= 1.5), cheap::toString);
        assertEquals(
                cheap.size() + " of " + all + " rows",
                browser.driver().findElement(By.id("count")).getText());
        assertEquals(List.of(), browser.console());
    }
}
