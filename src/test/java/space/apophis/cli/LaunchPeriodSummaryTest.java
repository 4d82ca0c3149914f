package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.WindowResult;

class LaunchPeriodSummaryTest {

    private static String text(WindowResult window) {
        final StudyResult result = SyntheticFlyby.result();
        return new TrajectorySummary(RecordCopy.of(
                        RecordCopy.with(result, "options", null),
                        Map.of(
                                "transfers",
                                List.of(result.launchPeriod().transfers().get(2)),
                                "nominalTransfer",
                                0,
                                "window",
                                window)))
                .text();
    }

    @Test
    void showsTheLaunchPeriodAndEachOption() {
        assertEquals("""
                launch period: 2028-04-16 to 2028-05-10 (25 launch dates) with dv at most 1.550 km/s, arrival 2029-02-05 to 2029-02-19
                  option  launch      arrival     C3/(km^2/s^2)  DLA/deg  dv/(km/s)  flown/(km/s)  v-infinity/(km/s)  propellant/kg  mass/kg  days before
                  close   2028-05-08  2029-02-11          13.68     39.6      1.523             -              1.523          579.1      821         61.9
                  close: the correction stood still 4100 km from the target
                """, text(SyntheticFlyby.result().launchPeriod().window()));
    }

    @Test
    void anEmptyPeriodNamesTheBestFound() {
        final Map<String, Object> changes = new HashMap<>();
        changes.put("firstLaunchUtc", null);
        changes.put("lastLaunchUtc", null);
        changes.put("limitDeltaVKmS", null);
        changes.put("limitDeliveredMassKg", 900.0);
        final String text =
                text(RecordCopy.of(SyntheticFlyby.result().launchPeriod().window(), changes));
        assertTrue(
                text.startsWith("launch period: empty, no launch meets at least 900.0 kg delivered; the best found is"
                        + " 1.450 km/s, 842.3 kg, C3 15.50 km^2/s^2\n"),
                text);
    }

    @Test
    void nothingIsSaidWhereNothingWasAsked() {
        assertEquals("", new TrajectorySummary(SyntheticFlyby.withoutEncounter()).text());
    }
}
