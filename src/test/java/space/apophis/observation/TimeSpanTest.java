package space.apophis.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TimeSpanTest {

    private static TimeSpan span(double from, double to) {
        return new TimeSpan(from, to);
    }

    @Test
    void aUnionCountsWhatLiesTogetherOnce() {
        assertEquals(
                List.of(span(0, 5), span(6, 9)),
                TimeSpan.union(List.of(span(6, 7), span(0, 3), span(2, 5), span(7, 9), span(1, 2))));
        assertEquals(List.of(), TimeSpan.union(List.of()));
    }

    @Test
    void whatIsLeftAndWhatIsCoveredMakeTheWhole() {
        final TimeSpan whole = span(0, 10);
        final List<TimeSpan> covered = List.of(span(-2, 1), span(3, 4), span(9, 12));
        assertEquals(List.of(span(1, 3), span(4, 9)), whole.without(covered));
        assertEquals(
                10.0,
                TimeSpan.total(whole.without(covered)) + TimeSpan.total(TimeSpan.common(covered, List.of(whole))));
        assertEquals(List.of(whole), whole.without(List.of()));
        assertEquals(List.of(), whole.without(List.of(span(-1, 11))));
        assertEquals(List.of(whole), whole.without(List.of(span(20, 21))));
    }
}
