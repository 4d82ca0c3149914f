package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
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
    void theChordIsThatOfTheCaptureDisc() {
        assertEquals(4e6, back(0.0).orElseThrow().halfChord());
        assertEquals(0.0, new LineFlight.ReturnPoint(0.0, 0.0, 6e6, 0.0, 5e6, 1e7, 3e7).halfChord());
    }
}
