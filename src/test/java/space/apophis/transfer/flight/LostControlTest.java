package space.apophis.transfer.flight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.CraftState;

class LostControlTest {

    private static final double GM_MARS = 4.2828e13;
    private static final double DAY = 86_400;

    private static final CraftState CRAFT =
            new CraftState(0, new Vector3D(1.5e11, 0, 0), new Vector3D(0, 3e4, 0), 1000);

    /** Without gravity an error moves a craft by itself times the time: 0.1 m/s in 126 days are 1089 km. */
    @Test
    void withoutTheSunAnErrorGrowsWithTime() {
        assertEquals(0.1 * 126 * DAY, LostControl.sigma(1.0, CRAFT, 0.1, 126 * DAY, new Vector3D(1, 2, 3)), 1e-3);
    }

    /** Along the asymptote it makes the pass late, not nearer: half a year on, what is across is still of the same size. */
    @Test
    void theSunBendsIt() {
        double across = LostControl.sigma(1.327e20, CRAFT, 0.1, 100 * DAY, Vector3D.PLUS_K);
        double along = LostControl.sigma(1.327e20, CRAFT, 0.1, 100 * DAY, Vector3D.PLUS_I);
        assertEquals(0.1 * 100 * DAY, across, 0.5 * across);
        assertEquals(2 * across, LostControl.sigma(1.327e20, CRAFT, 0.2, 100 * DAY, Vector3D.PLUS_K), 1e-6);
        assertEquals(0.1 * 100 * DAY, along, 0.7 * along);
    }

    /** b^2 = r^2 + 2 m r with m = GM / v^2, and never behind the centre. */
    @Test
    void thePeriapsisIsThatOfTheHyperbola() {
        double m = GM_MARS / 9e6;
        double r = 9e6;
        LostControl lost = new LostControl(GM_MARS, 3e3, Math.sqrt(r * r + 2 * m * r), 1e6);
        assertEquals(r, lost.periapsis(0), 1e-6);
        double nearer = lost.impactParameter() - 3e6;
        double found = lost.periapsis(3);
        assertEquals(nearer * nearer, found * found + 2 * m * found, 1e-3 * nearer);
        assertEquals(0, lost.periapsis(100));
    }
}
