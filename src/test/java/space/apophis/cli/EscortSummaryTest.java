package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.study.SyntheticEscort;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;

class EscortSummaryTest {

    private static final StudyResult RESULT =
            RecordCopy.with(SyntheticFlyby.result(), "escort", SyntheticEscort.escort());

    @Test
    void phasesTankAndLinksAreTold() {
        final String text = new EscortSummary(RESULT).text();
        assertTrue(
                text.startsWith(
                        "beside the asteroid from 2029-02-25: 1.50 m/s, 1.90 with errors (99 %), in 2 phases, 49.5 kg"),
                text);
        assertTrue(text.contains("safe"), text);
        assertTrue(text.contains("strikes the ground in the phase station at 0.200 m/s"), text);
        assertTrue(
                text.contains("links, h a day: ESA 10.5, other 8.0, any 14.0, longest gap 2.4 h; up to 500 Gbit"),
                text);
    }

    @Test
    void withoutAnEscortNothingIsTold() {
        assertEquals("", new EscortSummary(RecordCopy.with(RESULT, "escort", null)).text());
    }
}
