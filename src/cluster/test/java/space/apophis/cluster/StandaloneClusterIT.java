package space.apophis.cluster;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One master and two workers: the bytes of threads come out, whatever is lost on the way. */
class StandaloneClusterIT {

    /** With one at fault these are twelve parts of fifty. */
    private static final int ORBITS = 599;

    private static final int PARTS = 12;
    private static final Pattern SUMMARY = Pattern.compile(
            "(\\d+) of (\\d+) parts done in [0-9.]+ s, (\\d+) finished before; executors: (\\d+), lost: (\\d+)");

    @TempDir
    private static Path folder;

    private static Path catalogue;
    private static Path threads;

    /** Made-up orbits, and what threads make of them. */
    @BeforeAll
    static void fly() throws IOException, InterruptedException {
        final StringBuilder text = new StringBuilder("full_name,epoch,e,q,i,om,w,ma,H\n");
        final Random random = new Random(20290413L);
        for (int i = 0; i < ORBITS; i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "made up %d,2461000.5,%.6f,%.6f,%.5f,%.5f,%.5f,%.5f,22%n",
                    i,
                    0.05 + 0.75 * random.nextDouble(),
                    0.3 + 0.9 * random.nextDouble(),
                    30.0 * random.nextDouble(),
                    360.0 * random.nextDouble(),
                    360.0 * random.nextDouble(),
                    360.0 * random.nextDouble()));
        }
        text.append("at fault,2461000.5,none,1,0,0,0,0,22\n");
        catalogue = Files.writeString(folder.resolve("made-up.csv"), text);
        threads = folder.resolve("threads");
        assertEquals(0, ClusterCommand.run(folder, screen(threads)).exitCode());
    }

    @AfterAll
    static void nothingLivesOn() {
        assertEquals(
                List.of(),
                ProcessHandle.current().descendants().map(ProcessHandle::info).toList());
    }

    private static String[] screen(Path out, String... more) {
        final List<String> arguments = new ArrayList<>(List.of(
                "screen",
                "--from",
                "2026",
                "--to",
                "2030",
                "--within",
                "0.1 au",
                "--bodies",
                "EARTH,VENUS,MARS",
                "--out",
                out.toString(),
                catalogue.toString()));
        arguments.addAll(Arrays.asList(more));
        return arguments.toArray(String[]::new);
    }

    private static String[] on(StandaloneCluster cluster, Path out) {
        return screen(out, "--master", cluster.master(), "--conf", "spark.executor.memory=512m", "--wait", "2 min");
    }

    /** Byte by byte; Parquet, whose footers differ by themselves, by its rows. */
    private static void assertAsByThreads(Path out) throws IOException {
        final Path expected = threads.resolve("screen-made-up");
        final Path found = out.resolve("screen-made-up");
        for (String name : List.of(
                "approaches.csv",
                "approaches.json",
                "impacts.csv",
                "possible-impacts.csv",
                "skipped.csv",
                "approaches.html")) {
            assertArrayEquals(
                    Files.readAllBytes(expected.resolve(name)), Files.readAllBytes(found.resolve(name)), name);
        }
        final List<List<String>> rows = ParquetRows.of(found.resolve("approaches.parquet"));
        final List<String> lines = Files.readAllLines(expected.resolve("approaches.csv"));
        assertTrue(lines.size() > 100, lines.size() + " lines");
        assertEquals(lines.size() - 1, rows.size());
        for (int i = 0; i < rows.size(); i++) {
            assertEquals(i + 1 + "," + lines.get(i + 1), String.join(",", rows.get(i)));
        }
        assertFalse(Files.exists(out.resolve(".unfinished")));
    }

    private static Matcher summary(ClusterCommand.End end) {
        assertEquals(0, end.exitCode(), end.errors());
        final Matcher summary = SUMMARY.matcher(end.errors());
        assertTrue(summary.find(), end.errors());
        return summary;
    }

    private static void await(String what, ClusterCommand command, Condition condition)
            throws IOException, InterruptedException {
        while (!condition.holds()) {
            assertTrue(command.isAlive(), () -> "ended before " + what);
            Thread.sleep(20);
        }
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    /** Half-way a worker loses its power: its parts are done by the other. */
    @Test
    void aLostWorkerCostsOnlyItsParts() throws IOException, InterruptedException {
        final Path out = folder.resolve("lost-worker");
        try (StandaloneCluster cluster = new StandaloneCluster(Files.createDirectory(folder.resolve("cluster1")), 2)) {
            final ClusterCommand command = ClusterCommand.start(folder, on(cluster, out));
            await(
                    "the kill",
                    command,
                    () -> ClusterCommand.parts(out).size() >= PARTS / 4
                            && !cluster.executors(1).isEmpty()
                            && !cluster.executors(2).isEmpty());
            cluster.kill(2);
            final ClusterCommand.End end = command.end();
            final Matcher summary = summary(end);
            assertEquals("0", summary.group(3));
            assertEquals("2", summary.group(4), end.errors());
            assertEquals("1", summary.group(5), end.errors());
            assertTrue(end.errors().contains("is lost ("), end.errors());
        }
        assertAsByThreads(out);
    }

    /** A driver that was lost goes on where it was: what it had kept is not done again. */
    @Test
    void aLostDriverGoesOn() throws IOException, InterruptedException {
        final Path out = folder.resolve("lost-driver");
        try (StandaloneCluster cluster = new StandaloneCluster(Files.createDirectory(folder.resolve("cluster2")), 2)) {
            final ClusterCommand first = ClusterCommand.start(folder, on(cluster, out));
            await("the kill", first, () -> ClusterCommand.parts(out).size() >= PARTS / 3);
            first.kill();
            final int kept = ClusterCommand.parts(out).size();
            assertTrue(kept < PARTS, kept + " kept");
            final Matcher summary = summary(ClusterCommand.run(folder, on(cluster, out)));
            assertEquals(Integer.toString(kept), summary.group(3));
            assertEquals(Integer.toString(PARTS - kept), summary.group(1));
        }
        assertAsByThreads(out);
    }

    /** On one executor, and on executors in the process. */
    @Test
    void theNumberOfExecutorsChangesNothing() throws IOException, InterruptedException {
        final Path one = folder.resolve("one-executor");
        try (StandaloneCluster cluster = new StandaloneCluster(Files.createDirectory(folder.resolve("cluster3")), 1)) {
            summary(ClusterCommand.run(folder, on(cluster, one)));
            assertEquals(List.of(), Listening.elsewhere(cluster.all()));
        }
        assertAsByThreads(one);
        final Path local = folder.resolve("local");
        summary(ClusterCommand.run(folder, screen(local, "--master", "local[2]")));
        assertAsByThreads(local);
    }

    /** A scenario's long works go the same way: here the points of a map, flown. */
    @Test
    void aScenarioIsTheSame() throws IOException, InterruptedException {
        final String shipped = Files.readString(Path.of("scenarios", "ramses-2028.yaml"));
        final Path scenario = Files.writeString(
                folder.resolve("map.yaml"),
                (shipped.substring(0, shipped.indexOf("  options:")) + shipped.substring(shipped.indexOf("output:\n")))
                        .replace(
                                "from: 2028-03-20 UTC\n    to: 2028-06-15 UTC",
                                "from: 2028-04-20 UTC\n    to: 2028-05-02 UTC")
                        .replace(
                                "from: 2028-12-15 UTC\n    to: 2029-04-06 UTC",
                                "from: 2029-02-05 UTC\n    to: 2029-02-19 UTC")
                        .replace("mapStep: 8", "mapStep: 4"));
        final Path here = folder.resolve("run-threads");
        assertEquals(0, ClusterCommand.run(folder, run(scenario, here)).exitCode());
        final Path there = folder.resolve("run-cluster");
        try (StandaloneCluster cluster = new StandaloneCluster(Files.createDirectory(folder.resolve("cluster5")), 2)) {
            final Matcher summary = summary(ClusterCommand.run(
                    folder,
                    run(scenario, there, "--master", cluster.master(), "--conf", "spark.executor.memory=512m")));
            assertEquals("16", summary.group(1));
        }
        final Path results = Path.of("ramses-2028", "result.json");
        assertArrayEquals(Files.readAllBytes(here.resolve(results)), Files.readAllBytes(there.resolve(results)));
    }

    private static String[] run(Path scenario, Path out, String... more) {
        return Stream.concat(
                        Stream.of("run", scenario.toString(), "--out", out.toString(), "--charts", "svg"),
                        Arrays.stream(more))
                .toArray(String[]::new);
    }

    /** What no worker has is said while it is waited for, and at the end of the wait. */
    @Test
    void waitingIsTold() throws IOException, InterruptedException {
        try (StandaloneCluster cluster = new StandaloneCluster(Files.createDirectory(folder.resolve("cluster4")), 1)) {
            final ClusterCommand.End end = ClusterCommand.run(
                    folder,
                    screen(
                            folder.resolve("waiting"),
                            "--master",
                            cluster.master(),
                            "--conf",
                            "spark.executor.memory=20g",
                            "--wait",
                            "25 s"));
            assertEquals(3, end.exitCode(), end.errors());
            final List<String> lines = end.errors().lines().toList();
            assertEquals(2, lines.size(), end.errors());
            assertTrue(
                    lines.get(0).contains("no executor for 15 s: one of 20g and any cores is asked for")
                            && lines.get(0).contains("workers of the master: 1, of 1 cores and 1024 MB"),
                    lines.get(0));
            assertTrue(lines.get(1).contains("no executor for 25 s"), lines.get(1));
        }
    }

    /** A master that is none, one that is not there, and settings that Spark refuses: one line, and 2. */
    @Test
    void faultsOfTheCommandLineAreOneLine() throws IOException, InterruptedException {
        for (String[] wrong : new String[][] {
            {"--master", "spark:/127.0.0.1", "--master: 'spark:/127.0.0.1' is none, spark://HOST:PORT"},
            {"--master", "yarn", "--master: 'yarn' is none"},
            {"--master", "spark://127.0.0.1:99999", "is none"},
            {"--master", "spark://127.0.0.1:" + StandaloneCluster.freePort(), "nothing listens at spark://127.0.0.1:"},
            {"--wait", "soon", "--wait: "},
        }) {
            final String[] arguments = wrong[0].equals("--wait")
                    ? screen(folder.resolve("wrong"), "--master", "local[1]", wrong[0], wrong[1])
                    : screen(folder.resolve("wrong"), wrong[0], wrong[1]);
            final ClusterCommand.End end = ClusterCommand.run(folder, arguments);
            assertEquals(2, end.exitCode(), end.errors());
            assertEquals(
                    1,
                    end.errors()
                            .lines()
                            .filter(line -> !line.contains("left out"))
                            .count(),
                    end.errors());
            assertTrue(end.errors().contains(wrong[2]), end.errors());
        }
        assertFalse(Files.exists(folder.resolve("wrong")));
    }
}
