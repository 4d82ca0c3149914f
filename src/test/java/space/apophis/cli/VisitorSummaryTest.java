package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.ReconstructionResult;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.VisitorResult;
import space.apophis.study.result.VisitorSample;
import space.apophis.study.result.When;

class VisitorSummaryTest {

    /** 2029-04-13T22:00 TDB. */
    private static final double HOUR_OF_THE_PASS = 924_084_000.0;

    private static final VisitorResult PASSING = new VisitorResult(
            "a craft",
            "message",
            "its craft",
            "",
            new When(HOUR_OF_THE_PASS + 60.0, "2029-04-13T21:59:51Z"),
            1.5,
            3.0,
            List.of(
                    new VisitorSample(HOUR_OF_THE_PASS - 3600.0, 3000, -4000, 12_000, 1e6),
                    new VisitorSample(HOUR_OF_THE_PASS, 300, -400, 1200, 1e6),
                    new VisitorSample(HOUR_OF_THE_PASS + 7200.0, 0, 0, 9000, 1e6)));

    private static final ReconstructionResult OPEN = new ReconstructionResult(
            "another, reconstructed",
            false,
            List.of("nothing fits"),
            null,
            "2027-03-16T03:28:51Z",
            10_564.0,
            null,
            null,
            "2029-04-13T21:44:51Z",
            null,
            "a talk",
            List.of());

    private static String text(List<VisitorResult> visitors, List<ReconstructionResult> reconstructions) {
        final Map<String, Object> changed = new HashMap<>();
        changed.put("visitors", visitors);
        changed.put("reconstructions", reconstructions);
        final StudyResult result = RecordCopy.of(SyntheticFlyby.result(), changed);
        return new VisitorSummary(result).text();
    }

    @Test
    void withoutAnyThereIsNothingToSay() {
        assertEquals("", text(null, null));
    }

    @Test
    void theNearestPointIsShown() {
        assertEquals("""
                  visitor  from     shown from (TDB)  to (TDB)          step/h  nearest/km  at (UTC)
                  a craft  message  2029-04-13T21:00  2029-04-14T00:00       1           2  2029-04-13T21:59:51Z
                """, text(List.of(PASSING), null));
    }

    @Test
    void whatDoesNotCloseIsTold() {
        assertEquals("""
                  another, reconstructed: does not close, dates only
                    nothing fits
                """, text(null, List.of(OPEN)));
    }
}
