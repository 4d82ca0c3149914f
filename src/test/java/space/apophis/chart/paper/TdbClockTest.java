package space.apophis.chart.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import space.apophis.study.SyntheticFlyby;

class TdbClockTest {

    @Test
    void theEpochIsNoonAndOtherInstantsCountFromIt() {
        assertEquals("2000-01-01 12:00:00", TdbClock.format("uuuu-MM-dd HH:mm:ss", 0));
        assertEquals("1999-12-31 23:59:59", TdbClock.format("uuuu-MM-dd HH:mm:ss", -43201));
        assertEquals("2029-04-13 21:46:13", TdbClock.format("uuuu-MM-dd HH:mm:ss", SyntheticFlyby.CLOSEST));
    }

    @Test
    void theOffsetOfUtcIsThatOfTheTwoTexts() {
        assertEquals(
                69.184,
                TdbClock.tdbMinusUtc(
                        SyntheticFlyby.result().passes().encounter().approach()),
                1e-9);
    }
}
