package space.apophis.study.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.study.result.SharedLaunchResult;

class LongestRunTest {

    /** Days marked + fit; first and count of the longest run, the first of equal ones. */
    @ParameterizedTest
    @CsvSource({"+++, 0, 3", "-++-+, 1, 2", "++-++, 0, 2", "+-+++, 2, 3", "---, -1, 0", "-, -1, 0", "+, 0, 1"})
    void days(String marks, int first, int count) {
        List<SharedLaunchResult.Day> days = IntStream.range(0, marks.length())
                .mapToObj(i -> new SharedLaunchResult.Day(
                        "day", i, null, null, null, null, true, true, marks.charAt(i) == '+', null))
                .toList();
        List<SharedLaunchResult.Day> run = LongestRun.of(days);
        assertEquals(count, run.size());
        assertEquals(first, run.isEmpty() ? -1 : run.get(0).secondsTdb());
    }
}
