package space.apophis.chart.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompactPathTest {

    @ParameterizedTest
    @CsvSource({
        "M101 742.5 L123 742.5, M101 742.5l22 0",
        "M0.04 0.06 L-0.96 1.5 L-0.5 1.46 Z, M0 .1l-1 1.4 .5 0Z",
        // Points of one place stand there once, and rounding does not add up.
        "M10 10 L10.01 10 L10.02 10 L10.98 10 L12.02 9, M10 10l0 0 1 0 1-1",
        "M1 1 L2 2 Z M5 5 L6 6, M1 1l1 1ZM5 5l1 1",
        // Curves are left alone.
        "M1 1 Q2 2 3 3 Z, M1 1 Q2 2 3 3 Z"
    })
    void fewerCharactersForTheSameLines(String written, String compact) {
        assertEquals(compact, CompactPath.of(written));
    }
}
