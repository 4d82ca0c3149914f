package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.RecordCopy;
import space.apophis.chart.paper.ChartFormat;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TrajectoryResult;

class ReportFolderTest {

    /** Without a pass there is one figure only, which is enough here and quicker. */
    private static final StudyResult RESULT = SyntheticFlyby.withoutEncounter();

    private final ReportFolder folder = new ReportFolder(Set.of(ChartFormat.SVG), Progress.SILENT);

    @TempDir
    Path parent;

    /** As kill -9 leaves it between the two renames: the former results are aside, the new ones not in their place. */
    @Test
    void aRunThatWasKilledBetweenItsRenamesLosesNothing() throws IOException {
        Path target = folder.write(RESULT, parent, false);
        byte[] former = Files.readAllBytes(target.resolve("result.json"));
        Files.move(target, parent.resolve(".synthetic-flyby.old-999999999999"));
        Files.createDirectories(parent.resolve(".synthetic-flyby.new-999999999999/charts"));
        assertEquals(target, ReportFolder.check("synthetic-flyby", parent, false));
        assertArrayEquals(former, Files.readAllBytes(target.resolve("result.json")));
        try (Stream<Path> entries = Files.list(parent)) {
            assertEquals(List.of(target), entries.toList());
        }
    }

    /** Before anything is flown; by trying, since the system lets its administrator write where nothing can be. */
    @Test
    void aPlaceThatCannotBeWrittenIsToldByTheCheck() {
        Path nowhere = Path.of("/proc/results");
        Assumptions.assumeTrue(Files.isDirectory(nowhere.getParent()));
        IOException fault = assertThrows(IOException.class, () -> ReportFolder.check("a", nowhere, false));
        assertTrue(fault.getMessage().startsWith("/proc: cannot be written"), fault.getMessage());
    }

    @Test
    void everyFileThatThePageNamesIsThere() throws IOException {
        Path target = folder.write(RESULT, parent.resolve("new/out"), false);
        assertEquals(parent.resolve("new/out/synthetic-flyby"), target);
        assertEquals(
                List.of(
                        ".apophis-output",
                        "apophis.oem",
                        "charts/answer.svg",
                        "charts/distance.svg",
                        "geocentric.csv",
                        "headline.json",
                        "headline.png",
                        "report.html",
                        "result.json",
                        "sheet.html",
                        "trajectory.csv"),
                List.copyOf(contents(target).keySet()));
        assertEquals(RESULT, ResultJson.read(target.resolve("result.json")));
        String page = Files.readString(target.resolve("report.html"));
        for (String name : contents(target).keySet()) {
            assertEquals(
                    !name.startsWith(".") && !name.startsWith("headline.") && !name.equals("report.html"),
                    page.contains("href=\"" + name + "\""),
                    name);
        }
        assertEquals(List.of("synthetic-flyby"), names(parent.resolve("new/out")));
    }

    /** The best leads the folder, and every other that was flown has its path beside it: of launch grids too. */
    @Test
    void everyFlownOptionIsExported() throws IOException {
        final StudyResult grid = RecordCopy.of(
                RESULT,
                Map.of("transfers", SyntheticFlyby.result().launchPeriod().transfers(), "nominalTransfer", 0));
        final TrajectoryResult best = grid.best().orElseThrow();
        final List<TrajectoryResult> others = grid.options().stream()
                .filter(option -> option.flown() && option != best)
                .toList();
        assertFalse(others.isEmpty());
        final Set<String> files = contents(folder.write(grid, parent, false)).keySet();
        assertTrue(files.containsAll(List.of("spacecraft.csv", "spacecraft.oem")), files.toString());
        for (String ending : List.of(".csv", ".oem")) {
            assertEquals(
                    others.size(),
                    files.stream()
                            .filter(name -> name.startsWith("paths/") && name.endsWith(ending))
                            .count(),
                    files.toString());
        }
    }

    @Test
    void theSameResultGivesTheSameBytes() throws IOException {
        StudyResult whole = SyntheticFlyby.result();
        Map<String, byte[]> first = contents(folder.write(whole, parent, false));
        Map<String, byte[]> second = contents(folder.write(whole, parent, false));
        assertEquals(first.keySet(), second.keySet());
        first.forEach((name, bytes) -> assertArrayEquals(bytes, second.get(name), name));
        assertEquals(List.of("synthetic-flyby"), names(parent));
    }

    @Test
    void aFolderWithAForeignFileIsReplacedByForceOnly() throws IOException {
        Path target = folder.write(RESULT, parent, false);
        Files.writeString(target.resolve("notes.txt"), "mine");
        InputFault fault = assertThrows(InputFault.class, () -> folder.write(RESULT, parent, false));
        assertTrue(fault.getMessage().contains("holds notes.txt, which this program did not write"));
        assertTrue(Files.exists(target.resolve("notes.txt")));
        folder.write(RESULT, parent, true);
        assertFalse(Files.exists(target.resolve("notes.txt")));
    }

    @Test
    void aFolderOfSomeoneElseIsRefusedAndAnEmptyOneIsNot() throws IOException {
        Path target = Files.createDirectory(parent.resolve("synthetic-flyby"));
        assertEquals(target, ReportFolder.check("synthetic-flyby", parent, false));
        Files.writeString(target.resolve("result.json"), "{}");
        assertThrows(InputFault.class, () -> folder.write(RESULT, parent, false));
        assertEquals("{}", Files.readString(target.resolve("result.json")));
    }

    @Test
    void aFileOrALinkInTheWayIsRefusedEvenByForce() throws IOException {
        Path target = parent.resolve("synthetic-flyby");
        Files.writeString(target, "file");
        assertThrows(InputFault.class, () -> folder.write(RESULT, parent, true));
        Files.delete(target);
        Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
        Files.createSymbolicLink(target, elsewhere);
        assertThrows(InputFault.class, () -> folder.write(RESULT, parent, true));
        assertTrue(names(elsewhere).isEmpty());
    }

    @Test
    void aParentThatIsAFileIsRefused() throws IOException {
        Path file = Files.writeString(parent.resolve("out"), "file");
        assertThrows(InputFault.class, () -> folder.write(RESULT, file, true));
        assertThrows(InputFault.class, () -> folder.write(RESULT, file.resolve("deeper"), true));
    }

    @Test
    void aNameThatLeavesTheParentIsRefused() {
        for (String name : List.of("../out", "a/b", "", ".", "..", "a\\b", "a\nb")) {
            assertThrows(InputFault.class, () -> ReportFolder.check(name, parent, true), name);
        }
    }

    @Test
    void whenTheWorkFailsNothingHasChanged() throws IOException {
        Path target = folder.write(RESULT, parent, false);
        Map<String, byte[]> before = contents(target);
        ReportFolder failing = new ReportFolder(Set.of(ChartFormat.SVG), (task, done, total) -> {
            if (done == total) {
                throw new IllegalStateException("stopped");
            }
        });
        assertThrows(IllegalStateException.class, () -> failing.write(RESULT, parent, false));
        assertEquals(before.keySet(), contents(target).keySet());
        assertEquals(List.of("synthetic-flyby"), names(parent));
    }

    @Test
    void whenWritingFailsHalfWayWhatWasThereIsThereStill() throws IOException {
        Path target = folder.write(RESULT, parent, false);
        Map<String, byte[]> before = contents(target);
        Map<String, byte[]> impossible = new TreeMap<>();
        impossible.put("file", new byte[1]);
        impossible.put("file/below-a-file", new byte[1]);
        assertThrows(IOException.class, () -> OutputFolder.write(target, impossible));
        assertThrows(IOException.class, () -> OutputFolder.write(parent.resolve("other"), impossible));
        assertEquals(before.keySet(), contents(target).keySet());
        assertEquals(List.of("synthetic-flyby"), names(parent));
    }

    @Test
    void aLinkInsideAReplacedFolderIsRemovedNotFollowed() throws IOException {
        Path target = folder.write(RESULT, parent, false);
        Path precious = Files.createDirectory(parent.resolve("precious"));
        Files.writeString(precious.resolve("file"), "kept");
        Files.createSymbolicLink(target.resolve("link"), precious);
        folder.write(RESULT, parent, true);
        assertEquals("kept", Files.readString(precious.resolve("file")));
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.map(p -> p.getFileName().toString()).sorted().collect(Collectors.toList());
        }
    }

    private static Map<String, byte[]> contents(Path folder) throws IOException {
        Map<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(path).toString(), Files.readAllBytes(path));
            }
        }
        return contents;
    }
}
