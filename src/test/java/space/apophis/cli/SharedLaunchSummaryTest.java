package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;

class SharedLaunchSummaryTest {

    private static final StudyResult RESULT = SyntheticFlyby.result();

    @Test
    void saysWhichDaysServeBoth() {
        assertEquals(
                "shared launch: 2028-04-27 to 2028-05-04 (8 of 30 days serve both within 1.550 km/s and 40.0 kg)\n",
                new SharedLaunchSummary(RESULT).text());
    }

    @Test
    void saysThatNoneDoes() {
        StudyResult none = RecordCopy.with(
                RESULT, "sharedLaunch", RecordCopy.with(RESULT.trajectories().sharedLaunch(), "firstUtc", null));
        assertEquals(
                "shared launch: none of 30 days serves both within 1.550 km/s and 40.0 kg\n",
                new SharedLaunchSummary(none).text());
        assertEquals("", new SharedLaunchSummary(RecordCopy.with(RESULT, "sharedLaunch", null)).text());
    }
}
