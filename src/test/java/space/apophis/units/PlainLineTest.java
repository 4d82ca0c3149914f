package space.apophis.units;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainLineTest {

    @Test
    void lineEndsAndTabsAreSpaces() {
        assertEquals("a b  c d e", PlainLine.of("\na\tb\r\nc\u2028d\fe\n"));
    }

    @Test
    void aTerminalSequenceIsShownNotObeyed() {
        assertEquals("\\u001b[31mred\\u0000", PlainLine.of("\u001b[31mred\0"));
    }

    @Test
    void textCannotBeTurnedRound() {
        assertEquals("a\\u202eb", PlainLine.of("a\u202eb"));
    }

    @Test
    void lettersOfEveryScriptStay() {
        assertEquals(
                "\u0627\u067e\u200c\u0648\u0641\u06cc\u0633 \u03a9 \ud83d\udef0",
                PlainLine.of("\u0627\u067e\u200c\u0648\u0641\u06cc\u0633 \u03a9 \ud83d\udef0"));
    }
}
