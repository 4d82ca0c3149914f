package space.apophis.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-cmd", "@SUM(A1)", "\tx"})
    void whatASpreadsheetWouldRunIsText(String text) {
        assertEquals("'" + text, CsvCell.of(text));
    }

    @Test
    void numbersStayNumbers() {
        assertEquals("-1.5", CsvCell.of(-1.5));
        assertEquals("-3", CsvCell.of(-3));
    }

    @Test
    void aGuardedTextIsQuotedToo() {
        assertEquals("\"'=HYPERLINK(\"\"x\"\",1)\"", CsvCell.of("=HYPERLINK(\"x\",1)"));
        assertEquals("a=b", CsvCell.of("a=b"));
    }
}
