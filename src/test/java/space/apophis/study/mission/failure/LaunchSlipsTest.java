package space.apophis.study.mission.failure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.scenario.format.KeyFault;
import space.apophis.scenario.mission.WhatIfSpec;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.study.result.SharedLaunchResult.Day;
import space.apophis.study.result.SharedLaunchResult.FrontPoint;
import space.apophis.study.result.WhatIfResult.LaunchSlip;

class LaunchSlipsTest {

    private static final double DAY = 86_400;

    /** Of ten days the third, fourth and eighth fit both; the craft that brakes fits to the eighth, the other on all. */
    private static SharedLaunchResult shared() {
        final List<Day> days = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            final boolean both = i == 2 || i == 3 || i == 7;
            final FrontPoint point = new FrontPoint(14, 36, 30, 1.5 + 0.01 * i, 40.0 - i);
            days.add(new Day(
                    "2028-05-" + (10 + i) + "T00:00:00Z",
                    1e9 + i * DAY,
                    point,
                    point,
                    both ? point : null,
                    2000.0,
                    i < 8,
                    true,
                    both,
                    both ? null : "a test"));
        }
        return new SharedLaunchResult("brakes", "ions", 1.6, 50, 1400, 480, days, null, null, null, List.of());
    }

    private static WhatIfSpec spec(Double... days) {
        return new WhatIfSpec(List.of(days).stream().map(d -> d * DAY).toList(), 0.05, 3 * DAY, 20 * DAY, 12, "a test");
    }

    @Test
    void theOtherWaitsForTheNextDayThatFitsBoth() {
        final List<LaunchSlip> slips = LaunchSlips.of(shared(), spec(1.0, 3.0));
        assertEquals(4, slips.size());
        final LaunchSlip day = slips.get(0);
        assertEquals("brakes", day.late());
        assertEquals("ions", day.waiting());
        assertEquals("2028-05-12T00:00:00Z", day.planned());
        assertEquals("2028-05-13T00:00:00Z", day.next());
        assertEquals(1, day.waitDays(), 1e-9);
        assertEquals(0.01, day.extraDeltaVKmS(), 1e-9);
        assertEquals(-1, day.extraPropellantKg(), 1e-9);
        assertEquals(2, day.daysLeft());
        assertTrue(day.waitingAlone());
        final LaunchSlip three = slips.get(3);
        assertEquals("ions", three.late());
        assertEquals("2028-05-17T00:00:00Z", three.next());
        assertEquals(5, three.waitDays(), 1e-9);
        assertEquals(1, three.daysLeft());
    }

    @Test
    void afterTheLastDayNoneIsLeft() {
        final LaunchSlip late = LaunchSlips.of(shared(), spec(6.0)).get(0);
        assertNull(late.next());
        assertNull(late.extraDeltaVKmS());
        assertEquals(0, late.daysLeft());
        assertFalse(late.lateAlone());
        assertTrue(LaunchSlips.of(shared(), spec(6.0)).get(1).lateAlone());
    }

    @Test
    void withoutASharedLaunchThereAreNone() {
        assertEquals(List.of(), LaunchSlips.of(null, spec(1.0)));
    }

    @Test
    void delaysRise() {
        assertThrows(KeyFault.class, () -> spec(3.0, 1.0));
        assertEquals(List.of(DAY, 3 * DAY, 7 * DAY), spec().delays());
    }
}
