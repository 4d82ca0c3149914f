package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.study.result.ForceRungResult;
import space.apophis.study.result.StudyResult;

class ForceLadderTest {

    private static final String SHORT = """
            name: short
            body: apophis-jpl-pair
            propagation:
              until: 2029-05-01 TDB
            forceLadder:
              terms: [moon, planets, relativity]
            output:
              from: 2029-04-01 TDB
              to: 2029-04-02 TDB
            """;

    @TempDir
    private Path folder;

    private StudyResult run(String text, Progress progress) throws IOException {
        return ShippedForceLadder.run(
                Files.writeString(folder.resolve("short.yaml"), text), ShippedData.solarSystem(), progress);
    }

    private List<ForceRungResult> ladder(String text) throws IOException {
        return run(text, Progress.SILENT).passes().forceLadder();
    }

    @Test
    void rungsComeInTheOrderOfTheirTermsAfterTheSunAlone() throws IOException {
        assertEquals(
                List.of("sun", "moon", "planets", "relativity"),
                ladder(SHORT).stream().map(ForceRungResult::term).toList());
    }

    @Test
    void changesAreThoseOfTheMissDistance() throws IOException {
        final List<ForceRungResult> rungs = ladder(SHORT);
        assertNull(rungs.get(0).missChangeKm());
        for (int i = 1; i < rungs.size(); i++) {
            assertEquals(
                    rungs.get(i).missDistanceKm() - rungs.get(i - 1).missDistanceKm(),
                    rungs.get(i).missChangeKm(),
                    1e-9);
        }
    }

    @Test
    void withoutAReferenceTheLastRunIsThatOfTheOthers() throws IOException {
        final List<ForceRungResult> rungs = ladder(SHORT);
        assertEquals(0.0, rungs.get(3).endErrorKm());
        // two weeks after the pass relativity, which moved it by 6 km, has not yet become thousands
        assertTrue(rungs.get(2).endErrorKm() > 10.0 && rungs.get(2).endErrorKm() < 2000.0, rungs.toString());
        assertTrue(rungs.get(1).endErrorKm() > 1000.0 * rungs.get(2).endErrorKm(), rungs.toString());
    }

    @Test
    void backwardTheEndIsTheFirstInstant() throws IOException {
        final List<ForceRungResult> rungs = ladder(SHORT.replace("until: 2029-05-01", "until: 2028-12-01")
                .replace("from: 2029-04-01", "from: 2028-12-10")
                .replace("to: 2029-04-02", "to: 2028-12-11"));
        assertNull(rungs.get(3).missDistanceKm());
        assertNull(rungs.get(3).tdb());
        assertEquals(0.0, rungs.get(3).endErrorKm());
        // relativity: 3 GM / (c^2 r) of the Sun's pull, 1.6e-10 m/s^2 over a month
        assertEquals(0.6, rungs.get(2).endErrorKm(), 0.6);
        assertTrue(rungs.get(2).endErrorKm() > 0.05, rungs.toString());
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        final List<ForceRungResult> alone =
                new ForkJoinPool(1).submit(() -> ladder(SHORT)).get();
        assertEquals(alone, new ForkJoinPool(4).submit(() -> ladder(SHORT)).get());
    }

    @Test
    void everyRunIsCounted() throws IOException {
        final Set<Long> counted = new ConcurrentSkipListSet<>();
        run(SHORT, (task, done, total) -> {
            if (task.equals("force ladder")) {
                counted.add(done);
                assertEquals(4, total);
            }
        });
        assertEquals(Set.of(1L, 2L, 3L, 4L), counted);
    }

    /** The path ends where the dates of the propagation say, which are rounded otherwise than the seconds here. */
    @ParameterizedTest
    @ValueSource(strings = {"2029-05-01 TDB", "2029-04-30T07:11:13.123457 TDB", "JD 2462250.0372426095 TDB"})
    void aReferenceAtTheVeryEndIsInside(String end) throws IOException {
        final List<ForceRungResult> rungs = ladder(withReference(end).replace("2029-05-01 TDB", end));
        assertTrue(rungs.get(3).endErrorKm() > 1e6, rungs.toString());
    }

    private static String withReference(String epoch) {
        return SHORT.replace("output:", """
              reference:
                epoch: EPOCH
                position: 1 0 0 au
                source: nobody
            output:""".replace("EPOCH", epoch));
    }

    @Test
    void aReferenceOutsideThePropagationIsAFault() {
        final String late = withReference("2029-05-02 TDB");
        final InputFault fault = assertThrows(InputFault.class, () -> ladder(late));
        assertTrue(
                fault.getMessage()
                        .contains(
                                "short.yaml:8: forceLadder.reference.epoch: 2029-05-02T00:00:00.000 TDB is not inside"),
                fault.getMessage());
    }

    @Test
    void whatTheEndIsComparedWithIsSaid() throws IOException {
        final List<String> shipped = ShippedForceLadder.result().provenance().assumptions();
        assertTrue(shipped.get(shipped.size() - 1).contains("a published position at"), shipped.toString());
        assertTrue(shipped.get(shipped.size() - 1).contains("ASSIST"), shipped.toString());
        final List<String> own = run(SHORT, Progress.SILENT).provenance().assumptions();
        assertTrue(own.get(own.size() - 1).endsWith("from the end of its last run."), own.toString());
    }
}
