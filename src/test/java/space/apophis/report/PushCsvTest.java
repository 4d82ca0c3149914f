package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.study.SyntheticDeflection;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.LeverageSample;
import space.apophis.study.result.NeededPushResult;

class PushCsvTest {

    private static final DeflectionResult PUSHES = SyntheticDeflection.result();

    @Test
    void leverageHasARowForEachDate() {
        final List<String> lines = PushCsv.leverage(PUSHES.leverage()).lines().toList();
        assertEquals(1 + PUSHES.leverage().size(), lines.size());
        final LeverageSample third = PUSHES.leverage().get(2);
        final String[] cells = lines.get(3).split(",", -1);
        assertEquals(lines.get(0).split(",").length, cells.length);
        assertEquals(TrajectoryCsv.julianDate(third.secondsTdb()), cells[0]);
        assertEquals(third.bestKm(), Double.parseDouble(cells[5]));
        assertEquals(third.theoryKm(), Double.parseDouble(cells[6]));
    }

    @Test
    void eachWantedMissHasARowForEachDateAndNothingWhereItWasNotFlown() {
        final List<String> lines = PushCsv.needed(PUSHES.needed()).lines().toList();
        final NeededPushResult keyhole = PUSHES.needed().get(1);
        final int first = 1 + PUSHES.needed().get(0).samples().size();
        assertEquals(first + keyhole.samples().size(), lines.size());
        final String[] cells = lines.get(first + 1).split(",", -1);
        assertEquals(lines.get(0).split(",").length, cells.length);
        assertEquals("keyhole", cells[0]);
        assertEquals("", cells[1]);
        assertEquals("2036", cells[2]);
        assertEquals(keyhole.samples().get(1).deltaVMmS(), Double.parseDouble(cells[5]));
        assertEquals("", cells[10]);
        assertEquals("1.002", lines.get(first).split(",", -1)[10]);
    }
}
