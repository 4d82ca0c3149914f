package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.study.SyntheticDeflection;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.StudyResult;

class DeflectionSummaryTest {

    private static String text(DeflectionResult deflection) {
        final StudyResult result = RecordCopy.with(SyntheticFlyby.result(), "deflection", deflection);
        return new DeflectionSummary(result).text();
    }

    @Test
    void theMadeUpOrbitThePushesTheLaunchAndTheAccidentsAreTold() {
        final String text = text(SyntheticDeflection.result());
        assertTrue(
                text.startsWith(
                        "pushes, on the target plane of the strike at EARTH of 2029-04-13: xi 1,200.0 km, zeta -3,400.0 km,"
                                + " strikes below 13,100 km\n"
                                + "  made-up orbit, 1,075.20 sigma from the known one (1,074.90 to 1,075.60 strike)\n"),
                text);
        assertTrue(
                text.contains(
                        "needed to be just past Earth: 11.7 mm/s 6.00 years before, 919 mm/s 0.10 years before\n"),
                text);
        assertTrue(
                text.contains(
                        "a shift of 500 km: launch 2027-02-01 to 2027-03-04; best 2027-02-16: 1,450 kg at 8.20 km/s, 0.2970 mm/s,"
                                + " 740.0 km, 1 for the shift, 14 for a miss\n"),
                text);
        assertTrue(
                text.contains("No accident listed moves zeta in 2029 by more than 1.18 km, 1.0 sigma of the orbit"),
                text);
        assertTrue(text.lines().anyMatch(line -> line.matches(" *hit of January 2028 .* 0\\.93.* 2036")), text);
        assertTrue(StandardCharsets.US_ASCII.newEncoder().canEncode(text), text);
    }

    @Test
    void aLaunchThatDoesNotSufficeAndATrueOrbitAreTold() {
        final DeflectionResult all = SyntheticDeflection.result();
        final String text = text(RecordCopy.with(
                RecordCopy.with(all, "virtual", null),
                "window",
                RecordCopy.with(RecordCopy.with(all.window(), "firstLaunchUtc", null), "lastLaunchUtc", null)));
        assertTrue(text.contains("a shift of 500 km: by no single launch; best 2027-02-16"), text);
        assertFalse(text.contains("made-up"), text);
    }

    @Test
    void withoutDeflectionNothingIsTold() {
        assertEquals("", text(null));
    }
}
