package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FlagPlacementTest {

    private static final FlagPlacement PLACEMENT = new FlagPlacement(0, 1000, 10);

    @Test
    void aLoneFlagHangsToTheRightJustAboveItsMark() {
        final FlagPlacement.Flag flag =
                PLACEMENT.place(List.of(request(0, 500))).get(0);
        assertEquals(502, flag.box().getMinX());
        assertEquals(-10, flag.box().getMaxY());
        assertEquals(500, flag.pole().getX1());
        assertEquals(flag.box().getMinY(), flag.pole().getY2());
    }

    @Test
    void aFlagAtTheBorderHangsToTheLeft() {
        assertEquals(988, PLACEMENT.place(List.of(request(0, 990))).get(0).box().getMaxX());
    }

    @Test
    void twoOfOneDayShareTheTwoSides() {
        final List<FlagPlacement.Flag> flags = PLACEMENT.place(List.of(request(0, 500), request(1, 500)));
        assertTrue(flags.get(0).box().getMaxY() < 0);
        assertTrue(flags.get(1).box().getMinY() > 0);
    }

    @Test
    void noTextLiesOnAnotherAndNoPoleRunsThroughOne() {
        final SplittableRandom random = new SplittableRandom(7);
        for (int run = 0; run < 50; run++) {
            final List<FlagPlacement.Request> requests = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                requests.add(new FlagPlacement.Request(
                        i, random.nextInt(800), random.nextDouble(30, 180), random.nextDouble(12, 40)));
            }
            final List<FlagPlacement.Flag> flags = PLACEMENT.place(requests);
            assertEquals(25, flags.size());
            for (FlagPlacement.Flag one : flags) {
                assertTrue(one.box().getMinX() >= 0 && one.box().getMaxX() <= 1000);
                for (FlagPlacement.Flag other : flags) {
                    assertFalse(one.box().intersectsLine(other.pole()), one + " and " + other);
                    assertTrue(one == other || !one.box().intersects(other.box()), one + " and " + other);
                }
            }
        }
    }

    private static FlagPlacement.Request request(int index, double x) {
        return new FlagPlacement.Request(index, x, 100, 14);
    }
}
