package space.apophis.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstantSearchTest {

    private static final double START = 924_083_172.0;
    private static final InstantSearch SEARCH = new InstantSearch(START, START + 10_000, 300);

    /** A wave of an hour with its first upward zero at 500 s. */
    private static double wave(double t) {
        return Math.sin(2 * Math.PI * (t - START - 500) / 3600);
    }

    @Test
    void zerosOfAWave() {
        List<InstantSearch.Root> roots = SEARCH.roots(InstantSearchTest::wave);
        assertEquals(6, roots.size());
        for (int i = 0; i < 6; i++) {
            assertEquals(START + 500 + 1800 * i, roots.get(i).time(), 1e-3);
            assertEquals(i % 2 == 0, roots.get(i).rising());
        }
    }

    @Test
    void spansBelowZeroAreCutAtTheEnds() {
        List<TimeSpan> spans = SEARCH.below(InstantSearchTest::wave);
        assertEquals(4, spans.size());
        assertEquals(START, spans.get(0).from());
        assertEquals(START + 500, spans.get(0).to(), 1e-3);
        assertEquals(START + 9500, spans.get(3).from(), 1e-3);
        assertEquals(START + 10_000, spans.get(3).to());
        assertTrue(SEARCH.below(t -> 1.0).isEmpty());
        assertEquals(List.of(new TimeSpan(START, START + 10_000)), SEARCH.below(t -> -1.0));
    }

    @Test
    void minimaOfAWave() {
        List<Double> minima = SEARCH.minima(InstantSearchTest::wave);
        assertEquals(2, minima.size());
        assertEquals(START + 3200, minima.get(0), 0.01);
        assertEquals(START + 6800, minima.get(1), 0.01);
    }

    @Test
    void theLeastMayBeAnEnd() {
        assertEquals(START, SEARCH.leastAt(t -> t), 1e-3);
        assertEquals(START + 10_000, SEARCH.leastAt(t -> -t), 1e-3);
        assertEquals(START + 4321, SEARCH.leastAt(t -> Math.abs(t - START - 4321)), 1e-3);
    }

    @Test
    void whatSpansHaveInCommon() {
        List<TimeSpan> some = List.of(new TimeSpan(0, 10), new TimeSpan(20, 30));
        assertEquals(
                List.of(new TimeSpan(5, 10), new TimeSpan(20, 22)),
                TimeSpan.common(some, List.of(new TimeSpan(5, 22), new TimeSpan(30, 40))));
    }
}
