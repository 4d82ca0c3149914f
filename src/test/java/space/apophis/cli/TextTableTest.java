package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {

    @Test
    void numbersStandRightAndWordsLeft() {
        TextTable table =
                new TextTable(List.of("body", "km"), List.of(List.of("EARTH", "38,011.4"), List.of("MOON", "-5.0")));
        assertEquals("""
                > body         km
                > EARTH  38,011.4
                > MOON       -5.0
                """, table.text("> "));
    }

    @Test
    void aDateIsNoNumber() {
        TextTable table =
                new TextTable(List.of("t", "x"), List.of(List.of("2029-04-13T21:46", "1"), List.of("-", "2")));
        assertEquals("""
                t                 x
                2029-04-13T21:46  1
                -                 2
                """, table.text(""));
    }

    @Test
    void aCharacterOutsideTheBasicPlaneIsOneColumnWide() {
        TextTable table = new TextTable(List.of("a", "b"), List.of(List.of("\ud83d\udef0", "x")));
        assertEquals("a  b\n\ud83d\udef0  x\n", table.text(""));
    }

    @Test
    void everyRowHasEveryCell() {
        List<String> header = List.of("a", "b");
        List<List<String>> rows = List.of(List.of("1"));
        assertThrows(IllegalArgumentException.class, () -> new TextTable(header, rows));
    }
}
