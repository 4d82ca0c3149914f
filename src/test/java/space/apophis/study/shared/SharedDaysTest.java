package space.apophis.study.shared;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.job.FinishedParts;
import space.apophis.job.KeptRecords;
import space.apophis.job.Progress;
import space.apophis.study.result.SharedLaunchResult;

/** An interrupted scan of days, taken up again. */
class SharedDaysTest {

    private static final int COUNT = 12;

    private final Set<Double> computed = new ConcurrentSkipListSet<>();

    @TempDir
    private Path folder;

    private SharedDays days(String everything) {
        return new SharedDays(
                1000.0, 10.0, COUNT, new KeptRecords(FinishedParts.in(folder).of(everything)));
    }

    private SharedLaunchResult.Day day(double launch) {
        computed.add(launch);
        SharedLaunchResult.FrontPoint point =
                new SharedLaunchResult.FrontPoint(Math.sqrt(launch), 1.0 / launch, 350.0, Math.PI, null);
        return new SharedLaunchResult.Day(
                "day " + launch,
                launch,
                point,
                null,
                point,
                launch / 3.0,
                true,
                false,
                launch > 1050.0,
                "a \"reason\"");
    }

    /** Stops where a number of days is done, as Ctrl-C does. */
    private void interruptAfter(int days, String everything) {
        Progress interruption = (task, done, total) -> {
            if (done >= days) {
                throw new CancellationException();
            }
        };
        assertThrows(CancellationException.class, () -> days(everything).of(this::day, interruption));
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile)
                    .filter(path -> path.toString().endsWith(".part"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void aSecondRunComputesOnlyTheRestAndGivesTheSameBytes() throws IOException {
        interruptAfter(3, "scenario");
        Set<Double> before = new TreeSet<>(computed);
        int kept = parts().size();
        assertTrue(kept >= 3 && kept < COUNT, kept + " days kept");
        computed.clear();
        List<SharedLaunchResult.Day> resumed = days("scenario").of(this::day, Progress.SILENT);
        // A day that another thread had under way may be kept after it was counted.
        int rest = COUNT - kept;
        assertTrue(
                computed.size() <= rest
                        && computed.size() >= rest - Runtime.getRuntime().availableProcessors(),
                computed.size() + " of " + rest + " computed");
        before.retainAll(computed);
        // Only a day under way at the interrupt is computed twice; of those finished none.
        assertTrue(before.size() <= Math.max(0, COUNT - kept));
        computed.clear();
        List<SharedLaunchResult.Day> whole =
                new SharedDays(1000.0, 10.0, COUNT, new KeptRecords(FinishedParts.NONE)).of(this::day, Progress.SILENT);
        assertEquals(COUNT, computed.size());
        assertEquals(whole, resumed);
        ObjectMapper json = new ObjectMapper();
        assertArrayEquals(json.writeValueAsBytes(whole), json.writeValueAsBytes(resumed));
    }

    @Test
    void aFinishedRunComputesNothingAnew() {
        List<SharedLaunchResult.Day> first = days("scenario").of(this::day, Progress.SILENT);
        computed.clear();
        assertEquals(first, days("scenario").of(this::day, Progress.SILENT));
        assertEquals(Set.of(), computed);
    }

    @Test
    void aChangedScenarioComputesAll() {
        days("scenario").of(this::day, Progress.SILENT);
        computed.clear();
        days("changed scenario").of(this::day, Progress.SILENT);
        assertEquals(COUNT, computed.size());
    }

    @Test
    void aDamagedDayIsComputedAnew() throws IOException {
        List<SharedLaunchResult.Day> first = days("scenario").of(this::day, Progress.SILENT);
        Files.writeString(parts().get(4), "damaged");
        byte[] cut = Files.readAllBytes(parts().get(7));
        Files.write(parts().get(7), Arrays.copyOf(cut, cut.length - 5));
        computed.clear();
        assertEquals(first, days("scenario").of(this::day, Progress.SILENT));
        assertEquals(2, computed.size());
    }

    /** Whole, but of another program: no such record. */
    @Test
    void aForeignRecordIsComputedAnew() {
        FinishedParts.in(folder).of("scenario").keep("day-5", "{\"launch\": 5}".getBytes(StandardCharsets.UTF_8));
        List<SharedLaunchResult.Day> found = days("scenario").of(this::day, Progress.SILENT);
        assertEquals(COUNT, computed.size());
        assertEquals(1040.0, found.get(4).secondsTdb());
    }
}
