package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.study.CloseApproachResult;
import space.apophis.study.ForceRungResult;
import space.apophis.study.StudyResult;

class RunSummaryTest {

    @Test
    void showsEachApproachAndWhereTheReportIs() {
        CloseApproachResult hyperbola = new CloseApproachResult(
                "EARTH",
                "2029-04-13T21:46:12.746",
                "",
                0,
                0,
                38_011.44,
                31_633.3,
                7.4249,
                5.8401,
                48_300.,
                4.2,
                1,
                27.);
        CloseApproachResult ellipse = new CloseApproachResult(
                "MOON", "2029-04-14T14:32:00.000", "", 0, 0, 95_965.2, 94_228.1, 6.3, null, null, 0.9, 1, null);
        assertEquals("""
                The pass
                  body   time (TDB)               distance/km  altitude/km  speed/(km/s)  v-infinity/(km/s)
                  EARTH  2029-04-13T21:46:12.746     38,011.4     31,633.3         7.425              5.840
                  MOON   2029-04-14T14:32:00.000     95,965.2     94,228.1         6.300                  -
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
        return new StudyResult(
                "pass",
                "The pass",
                "",
                null,
                null,
                approaches,
                null,
                ladder,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                "");
    }
}
