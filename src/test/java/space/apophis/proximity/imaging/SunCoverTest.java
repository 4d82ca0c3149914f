package space.apophis.proximity.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SunCoverTest {

    @Test
    void allNothingAndARing() {
        assertEquals(0.0, SunCover.share(1.0, 2.0, 3.0), 0.0);
        assertEquals(1.0, SunCover.share(1.0, 2.0, 0.9), 0.0);
        assertEquals(0.25, SunCover.share(2.0, 1.0, 0.5), 1e-15);
    }

    /** Two equal discs, each with its centre on the rim of the other: 2/3 - sqrt(3)/(2 pi). */
    @Test
    void equalDiscsThroughEachOthersCentre() {
        assertEquals(2.0 / 3.0 - Math.sqrt(3.0) / (2.0 * Math.PI), SunCover.share(1.0, 1.0, 1.0), 1e-15);
    }

    /** A straight edge through the middle covers a half. */
    @Test
    void aMuchLargerDiscIsAStraightEdge() {
        assertEquals(0.5, SunCover.share(1e-3, 1.0, 1.0), 1e-3);
    }
}
