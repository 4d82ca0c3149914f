package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.job.FinishedParts;

class RunCommandTest {

    @TempDir
    private Path out;

    @Test
    void theShippedScenarioGivesItsSummaryAndReport() {
        Path scenario = ProjectFolders.ofThisProgram().scenarios().resolve("apophis-flyby-2029.yaml");
        CommandRun run = CommandRun.of("run", "--out", out.toString(), scenario.toString());
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertEquals("", run.err());
        assertTrue(run.out().contains("  EARTH  2029-04-13T21:46:12."), run.out());
        Path report = out.resolve("apophis-flyby-2029").resolve("report.html");
        assertTrue(run.out().endsWith("report: " + report + "\n"), run.out());
        assertTrue(Files.isRegularFile(report));
    }

    @Test
    void aRowOrTwoAreEnoughAndSoIsASpanFarFromThePass() throws IOException {
        for (String output :
                List.of("2029-04-12 TDB\n  to: 2029-04-16 TDB\n  step: 10 d", "2025-04-12 TDB\n  to: 2025-04-16 TDB")) {
            CommandRun run = fly("2029-04-20 TDB", output);
            assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        }
    }

    /** Didymos comes nowhere near Earth in these years; a trajectory to it has options, legs and a report all the same. */
    @Test
    void aBodyThatPassesNoPlanetHasATrajectoryAndAReport() throws IOException {
        Path file = Files.writeString(out.resolve("far.yaml"), """
                name: far
                body: didymos
                propagation:
                  until: 2026-12-31 TDB
                trajectory:
                  legs:
                    - {type: launch, date: 2024-10-08 UTC}
                    - {type: flyby, body: didymos, label: past, date: 2026-11-20 UTC}
                  craft:
                    {dryMass: 700 kg, wetMass: 1081 kg, engine: {thrust: 26.3 N, specificImpulse: 291 s}, source: assumed}
                  search: {restarts: 1}
                output:
                  from: 2026-11-01 TDB
                  to: 2026-12-01 TDB
                  step: 1 d
                """);
        CommandRun run = CommandRun.of("run", "--out", out.resolve("out").toString(), file.toString());
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertTrue(run.out().contains("  no close approach within the limits\n"), run.out());
        assertTrue(run.out().contains("  flyby   past   (65803) Didymos  2026-11-20T00:00:00Z"), run.out());
        assertTrue(Files.isRegularFile(out.resolve("out/far/report.html")));
        CommandRun impossible = CommandRun.of(
                "run",
                "--out",
                out.resolve("out").toString(),
                Files.writeString(file, Files.readString(file).replace("2024-10-08", "2026-11-20"))
                        .toString());
        assertEquals(ExitCode.INPUT_AT_FAULT, impossible.exitCode());
        assertTrue(impossible.err().contains("trajectory.legs[2].date: '2026-11-20"), impossible.err());
    }

    /** One of three cannot be read and one cannot be flown: the third has its results, and the worst code is the answer. */
    @Test
    void aBatchWritesWhatSucceedsAndNamesWhatFails() throws IOException {
        String rest =
                "\nbody: apophis\npropagation:\n  until: %s TDB\noutput:\n  from: 2025-04-12 TDB\n  to: 2025-04-16 TDB\n";
        String unread =
                Files.writeString(out.resolve("a.yaml"), "name: a\nbogus: 1\n").toString();
        String unflown = Files.writeString(out.resolve("b.yaml"), "name: b" + rest.formatted("2021-01-01"))
                .toString();
        String good = Files.writeString(out.resolve("c.yaml"), "name: c" + rest.formatted("2025-05-20"))
                .toString();
        Path folder = out.resolve("out");
        CommandRun run = CommandRun.of("run", "--quiet", "--out", folder.toString(), unread, unflown, good);
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertTrue(Files.isRegularFile(folder.resolve("c/report.html")));
        assertFalse(Files.exists(folder.resolve("b")));
        List<String> lines = run.err().lines().toList();
        assertEquals(3, lines.size(), run.err());
        assertTrue(lines.get(0).startsWith(unread + ":2: bogus: "), run.err());
        assertTrue(lines.get(1).startsWith(unflown + ":4: propagation.until: "), run.err());
        assertEquals("apophis: without results: " + unread + ", " + unflown, lines.get(2));
    }

    @Test
    void aSpanThatCannotBeFlownIsToldAtItsKey() throws IOException {
        String output = "2029-04-12 TDB\n  to: 2029-04-16 TDB";
        assertFault("2021-01-01 TDB", output, ":4: propagation.until: is the epoch of the orbit itself");
        assertFault("2142-01-01 TDB", output, ":4: propagation.until: apophis-ephemeris-3.de: covers");
        assertFault("2029-04-14 TDB", output, ":7: output.to: 2029-04-16T00:00:00.000 TDB is not inside");
        assertFault("2029-04-20 TDB", "2020-12-30 TDB\n  to: 2029-04-16 TDB", ":6: output.from: 2020-12-30T");
    }

    /** Although it arises long after the body was read. */
    @Test
    void anEpochThatCannotBeFlownIsToldAtItsKeyOfTheBodyFile() throws IOException {
        Path shipped = ProjectFolders.ofThisProgram().scenarios().resolve("bodies/apophis.yaml");
        Files.writeString(
                out.resolve("apophis.yaml"), Files.readString(shipped).replace("JD 2459215.5", "JD 2450000.5"));
        assertFault(
                "2029-04-20 TDB",
                "2029-04-12 TDB\n  to: 2029-04-16 TDB",
                "apophis.yaml:8: orbit.epoch: apophis-ephemeris-3.de: covers");
    }

    /** Parts of an interrupted run stay until a run of that scenario has written its results. */
    @Test
    void finishedPartsGoWhenTheResultsAreThere() throws IOException {
        Path unfinished = out.resolve("out").resolve(".unfinished");
        FinishedParts.in(unfinished.resolve("span")).of("an interrupted run").keep("day-1", new byte[] {1});
        assertEquals(
                ExitCode.INPUT_AT_FAULT,
                fly("2021-01-01 TDB", "2029-04-12 TDB\n  to: 2029-04-16 TDB").exitCode());
        assertTrue(Files.isDirectory(unfinished.resolve("span")));
        CommandRun run = fly("2029-04-20 TDB", "2025-04-12 TDB\n  to: 2025-04-16 TDB");
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertFalse(Files.exists(unfinished));
        assertTrue(Files.isDirectory(out.resolve("out").resolve("span")));
    }

    private void assertFault(String until, String output, String expected) throws IOException {
        CommandRun run = fly(until, output);
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertTrue(run.err().contains(expected), run.err());
        assertEquals(1, run.err().lines().count());
    }

    private CommandRun fly(String until, String output) throws IOException {
        Path file = out.resolve("span.yaml");
        Files.writeString(
                file,
                "name: span\nbody: apophis\npropagation:\n  until: " + until + "\noutput:\n  from: " + output + "\n");
        return CommandRun.of("run", "--out", out.resolve("out").toString(), file.toString());
    }
}
