package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.RecordCopy;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.ForceRungResult;
import space.apophis.study.result.StudyResult;

class ForceLadderChartTest {

    private final ForceLadderChart series = ForceLadderChart.of(SyntheticFlyby.result());

    @Test
    void aRowSaysWhatItsRunAddsAndWhereThatEnds() {
        assertEquals(
                new ForceLadderChart.Row("Sun", 3.4e7, "34,000,000 km", "\u2013"),
                series.rows().get(0));
        assertEquals(
                new ForceLadderChart.Row("+ relativity", 1800, "1,800 km", "38,011.30"),
                series.rows().get(3));
        assertEquals("55.2 km", series.rows().get(4).error());
    }

    @Test
    void theRunComparedWithItselfHasNoPlaceOnALogarithmicAxisAndSaysSo() {
        ForceLadderChart.Row last = series.rows().get(5);
        assertEquals(0, last.errorKm());
        assertEquals("the end compared with", last.error());
    }

    @Test
    void theAxisBeginsAWholePowerOfTenBelowTheLeastErrorAndLeavesRoomBeyondTheGreatest() {
        assertEquals(10, series.lowestKm(), 1e-12);
        assertEquals(3.4e7 * Math.pow(3.4e6, 0.19), series.highestKm(), 1);
        assertEquals(8, series.decades());
    }

    /** An error that is a power of ten would stand on the frame. */
    @ParameterizedTest
    @CsvSource({"100, 10", "101, 100", "99, 10", "0.01, 0.001"})
    void theLeastErrorIsInsideTheAxis(double error, double lowest) {
        assertEquals(lowest, with(error).lowestKm(), 1e-9 * lowest);
    }

    @Test
    void aLadderOfZerosStillHasAnAxis() {
        ForceLadderChart nothing = with(0);
        assertEquals(0.1, nothing.lowestKm());
        assertEquals(3, nothing.decades());
    }

    private static ForceLadderChart with(double error) {
        StudyResult r = SyntheticFlyby.result();
        return ForceLadderChart.of(
                RecordCopy.with(r, "forceLadder", List.of(new ForceRungResult("sun", "Sun", null, null, null, error))));
    }
}
