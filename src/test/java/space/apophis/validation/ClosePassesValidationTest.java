package space.apophis.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.Progress;

class ClosePassesValidationTest {

    /** CNEOS' distances to 1 km, its minutes to 31 s: 52 passes, each with two figures. */
    @Test
    void fiftyTwoDeepPassesAreThoseOfCneos() {
        final List<ValidationSuite.CaseResult> results = ClosePasses.run(ShippedData.solarSystem(), Progress.SILENT);
        assertEquals(2 * 52, results.size());
        results.forEach(result -> assertTrue(result.passed(), result.toString()));
    }
}
