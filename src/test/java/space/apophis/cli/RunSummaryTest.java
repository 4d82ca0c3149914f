package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.ForceRungResult;
import space.apophis.study.result.StudyResult;

class RunSummaryTest {

    @Test
    void showsEachApproachAndWhereTheReportIs() {
        List<CloseApproachResult> approaches = SyntheticFlyby.result().passes().closeApproaches();
        CloseApproachResult hyperbola = RecordCopy.with(approaches.get(0), "distanceKm", 38_011.44);
        CloseApproachResult ellipse = RecordCopy.with(approaches.get(1), "vInfinityKmS", null);
        assertEquals("""
                The pass
                  body   time (TDB)               distance/km  altitude/km  speed/(km/s)  v-infinity/(km/s)
                  EARTH  2029-04-13T21:46:12.746     38,011.4     31,632.9         7.421              5.840
                  MOON   2029-04-14T13:55:35.746     86,614.1     84,876.7         6.370                  -
                report: out/pass/report.html
                """, new RunSummary(result(List.of(hyperbola, ellipse)), Path.of("out", "pass")).text());
    }

    @Test
    void saysThatThereIsNone() {
        assertEquals("""
                The pass
                  no close approach within the limits
                report: out/report.html
                """, new RunSummary(result(List.of()), Path.of("out")).text());
    }

    @Test
    void showsWhatEachForceIsWorth() {
        List<ForceRungResult> ladder = List.of(
                new ForceRungResult("sun", "Sun", null, null, null, 123_456_789.0),
                new ForceRungResult("moon", "Moon", "2029-04-13T21:46:12.746", 38_011.3601, -1234.5, 6.27));
        assertEquals("""
                The pass
                  no close approach within the limits
                  force added  time (TDB)               miss distance/km   change/km   end error/km
                  Sun          -                                       -           -  123,456,789.0
                  Moon         2029-04-13T21:46:12.746        38,011.360  -1,234.500            6.3
                report: out/report.html
                """, new RunSummary(result(List.of(), ladder), Path.of("out")).text());
    }

    private static StudyResult result(List<CloseApproachResult> approaches) {
        return result(approaches, null);
    }

    private static StudyResult result(List<CloseApproachResult> approaches, List<ForceRungResult> ladder) {
        Map<String, Object> changes = new HashMap<>();
        changes.put("title", "The pass");
        changes.put("closeApproaches", approaches);
        changes.put("forceLadder", ladder);
        return RecordCopy.of(SyntheticFlyby.withoutEncounter(), changes);
    }
}
