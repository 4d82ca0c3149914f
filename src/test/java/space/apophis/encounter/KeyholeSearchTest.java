package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;

class KeyholeSearchTest {

    private static Optional<LineFlight.ReturnPoint> back(double returnZeta) {
        return Optional.of(new LineFlight.ReturnPoint(0.0, 0.0, 3e6, returnZeta, 5e6, 1e7, 3e7));
    }

    @Test
    void neighboursOnEitherSideOfEarthMakeABracket() {
        final List<ReturnBracket> brackets =
                ReturnBracket.among(List.of(back(3e9), back(1e9), back(-1e9), back(-2e9), back(1e8)), 7);
        assertEquals(
                List.of(1e9, -2e9),
                brackets.stream().map(b -> b.newest().returnZeta()).toList());
        assertEquals(7, brackets.get(0).years());
    }

    @Test
    void aPointThatDoesNotComeBackPartsItsNeighbours() {
        assertEquals(List.of(), ReturnBracket.among(List.of(back(1e9), Optional.empty(), back(-1e9)), 7));
        assertEquals(List.of(), ReturnBracket.among(List.of(), 7));
    }

    @Test
    void theGridIsFinerNearTheNominalOrbit() {
        assertArrayEquals(
                new double[] {-100.0, -50.0, 0.0, 50.0, 100.0},
                KeyholeGrid.even(100.0, 50.0).places());
        final double[] places = new KeyholeGrid(200.0, 50.0, 60.0).places();
        // Whole steps are divided: two on either side into 25 each, and two more are not.
        assertEquals(2 * (2 * 25 + 2) + 1, places.length);
        for (int i = 1; i < places.length; i++) {
            final boolean fine = FastMath.abs(places[i - 1] + places[i]) < 200.0;
            assertEquals(fine ? 2.0 : 50.0, places[i] - places[i - 1], 1e-9);
        }
        // No farther than the grid.
        assertEquals(101, new KeyholeGrid(100.0, 50.0, 1e9).places().length);
    }

    @Test
    void theChordIsThatOfTheCaptureDisc() {
        assertEquals(4e6, back(0.0).orElseThrow().halfChord());
        assertEquals(0.0, new LineFlight.ReturnPoint(0.0, 0.0, 6e6, 0.0, 5e6, 1e7, 3e7).halfChord());
    }
}
