package space.apophis.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Work of many parts, interrupted and taken up again. */
class WorkersTest {

    private static final int COUNT = 12;

    /** What was done; static, since what a work holds is sent. */
    private static final Set<Integer> DONE = new ConcurrentSkipListSet<>();

    /** A result that does not print shortly. */
    record Root(int of, double root, Double none, List<String> words) {}

    @TempDir
    private Path folder;

    private static Sweep<Integer, Root> roots(String everything) {
        DONE.clear();
        return new Sweep<>(
                "roots", everything, IntStream.range(0, COUNT).boxed().toList(), Root.class, (number, progress) -> {
                    DONE.add(number);
                    progress.report("one root", 1, 2);
                    return new Root(number, Math.sqrt(number), null, List.of("a \"word\"", "ü"));
                });
    }

    private FinishedParts finished() {
        return FinishedParts.in(folder);
    }

    private List<Root> run(String everything) {
        return Workers.THREADS.run(roots(everything), finished(), Progress.SILENT);
    }

    private List<Path> parts() throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> path.toString().endsWith(".part"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void resultsStandInTheOrderOfTheParts() {
        final List<Root> here = run("1");
        assertEquals(
                IntStream.range(0, COUNT).boxed().toList(),
                here.stream().map(Root::of).toList());
        assertEquals(here, new SentWorkers().run(roots("1"), FinishedParts.NONE, Progress.SILENT));
    }

    @Test
    void anInterruptedWorkGoesOnWhereItWas() throws IOException {
        final Progress interruption = (task, done, total) -> {
            assertEquals("roots", task);
            if (done >= total / 4) {
                throw new CancellationException();
            }
        };
        final Sweep<Integer, Root> sweep = roots("1");
        assertThrows(CancellationException.class, () -> Workers.THREADS.run(sweep, finished(), interruption));
        final Set<Integer> before = new TreeSet<>(DONE);
        final int kept = parts().size();
        assertTrue(kept >= 1 && kept < COUNT, kept + " kept");
        final List<Root> resumed = run("1");
        assertEquals(COUNT - kept, DONE.size());
        // Only what was under way at the interrupt is done twice.
        before.retainAll(DONE);
        assertTrue(before.size() <= Runtime.getRuntime().availableProcessors() + 1, before + " done twice");
        assertEquals(Workers.THREADS.run(roots("1"), FinishedParts.NONE, Progress.SILENT), resumed);
        run("1");
        assertEquals(Set.of(), DONE);
    }

    /** What one kind of worker finished, another takes up. */
    @Test
    void partsOfOtherWorkersAreTakenUp() {
        final List<Root> elsewhere = new SentWorkers().run(roots("1"), finished(), Progress.SILENT);
        assertEquals(elsewhere, run("1"));
        assertEquals(Set.of(), DONE);
    }

    @Test
    void anotherWorkFindsNothingKept() {
        run("1");
        run("2");
        assertEquals(COUNT, DONE.size());
    }

    /** One is no part, one is cut short, one is whole but another record. */
    @Test
    void damagedPartsAreDoneAnew() throws IOException {
        final List<Root> first = run("1");
        Files.writeString(parts().get(4), "damaged");
        final byte[] cut = Files.readAllBytes(parts().get(7));
        Files.write(parts().get(7), Arrays.copyOf(cut, cut.length - 5));
        finished().of("roots\n1").keep("part-1", "{\"launch\": 5}".getBytes(StandardCharsets.UTF_8));
        assertEquals(first, run("1"));
        assertTrue(DONE.contains(0));
        assertEquals(3, DONE.size());
    }

    @Test
    void progressEndsAtTheWhole() {
        final TreeSet<Long> told = new TreeSet<>();
        Workers.THREADS.run(roots("1"), FinishedParts.NONE, (task, done, total) -> {
            assertEquals(100 * COUNT, total);
            synchronized (told) {
                told.add(done);
            }
        });
        assertEquals(100 * COUNT, told.last());
        assertTrue(told.first() <= 100);
    }
}
