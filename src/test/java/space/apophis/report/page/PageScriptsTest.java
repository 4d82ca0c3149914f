package space.apophis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PageScriptsTest {

    private static LivePart part(String... scripts) {
        return new LivePart("curves", Map.of("name", "</script><b>"), List.of(scripts));
    }

    @Test
    void aScriptOfTwoPartsRunsOnceAndIsAllowedOnce() {
        final PageScripts scripts = PageScripts.of(List.of(part(PageScripts.CURVES), part(PageScripts.CURVES)));
        // What all share, and uPlot.
        assertEquals(2, scripts.texts().size());
        assertTrue(scripts.texts().get(0).startsWith("'use strict'"));
        assertEquals(2, scripts.policy().split("sha256-").length - 1);
        assertTrue(scripts.styles().contains(".uplot"));
    }

    @Test
    void aPageThatLiesStillAllowsNone() {
        assertEquals("", PageScripts.NONE.policy());
        assertEquals("", PageScripts.NONE.styles());
    }

    @Test
    void dataCannotEndTheirElement() {
        assertEquals("{\"name\":\"\\u003c/script>\\u003cb>\"}", part().json());
        assertFalse(part().json().contains("<"));
    }

    @Test
    void aScriptThatIsNotThereIsRefused() {
        final IllegalArgumentException fault =
                assertThrows(IllegalArgumentException.class, () -> PageScripts.of(List.of(part("none"))));
        assertEquals("there is no script /space/apophis/report/scripts/none.js", fault.getMessage());
    }

    @Test
    void aPartHasAPlainName() {
        assertThrows(IllegalArgumentException.class, () -> new LivePart("a b", Map.of(), List.of()));
    }
}
