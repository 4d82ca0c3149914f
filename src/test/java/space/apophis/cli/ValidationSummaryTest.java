package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.validation.ValidationSuite;

class ValidationSummaryTest {

    private static final ValidationSuite.CaseResult PASSED =
            new ValidationSuite.CaseResult("distance", "38011.4", "38011.9", "2", "km", "solution #220", true);
    private static final ValidationSuite.CaseResult FAILED =
            new ValidationSuite.CaseResult("speed", "7.42", "7.5", "0.01", "km/s", "a table", false);

    @Test
    void everyCaseShowsExpectedGotToleranceAndSource() {
        assertEquals("""
                      case      expected      got  tolerance  unit  source
                pass  distance   38011.4  38011.9          2  km    solution #220
                FAIL  speed         7.42      7.5       0.01  km/s  a table
                1 of 2 cases passed
                """, new ValidationSummary(List.of(PASSED, FAILED)).text());
    }

    @Test
    void failuresAloneAreEmptyWhereAllPassed() {
        assertEquals("", new ValidationSummary(List.of(PASSED)).failures());
        assertTrue(new ValidationSummary(List.of(PASSED, FAILED)).failures().contains("FAIL  speed"));
    }

    @Test
    void oneFailureIsEnough() {
        assertTrue(new ValidationSummary(List.of(PASSED)).allPassed());
        assertFalse(new ValidationSummary(List.of(PASSED, FAILED)).allPassed());
        assertFalse(new ValidationSummary(List.of()).allPassed());
    }
}
