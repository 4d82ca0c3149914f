package space.apophis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.job.Sha256;
import space.apophis.scenario.Scenario;

/** The launcher beside a copy of the jar, by a link to a link from another folder. */
@Timeout(300)
class PackagedLauncherIT {

    private static final int GOOD = 0;
    private static final int INPUT_AT_FAULT = 2;
    private static final int PROGRAM_AT_FAULT = 3;
    private static final Path PROJECT = Path.of("").toAbsolutePath();

    @TempDir
    private Path working;

    private Path target;
    private Path link;
    private Path scenario;

    @BeforeEach
    void install() throws IOException {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "a POSIX shell");
        target = Files.createDirectories(working.resolve("program/target"));
        final Path launcher = Path.of(System.getProperty("apophis.launcher"));
        Files.createDirectory(target.resolve("bin"));
        Files.copy(launcher, target.resolve("bin/apophis"), StandardCopyOption.COPY_ATTRIBUTES);
        Files.copy(Path.of(System.getProperty("apophis.jar")), target.resolve("apophis.jar"));
        Files.createSymbolicLink(target.resolveSibling("orekit-data"), PROJECT.resolve("orekit-data"));
        Files.createSymbolicLink(target.resolveSibling("scenarios"), PROJECT.resolve("scenarios"));
        Files.createDirectory(working.resolve("links"));
        Files.createSymbolicLink(working.resolve("links/other"), target.resolve("bin/apophis"));
        link = Files.createSymbolicLink(working.resolve("a link"), Path.of("links/other"));
        scenario = Files.writeString(working.resolve("short.yaml"), """
                name: short
                body: apophis
                propagation: {until: 2021-02-01 TDB}
                output: {from: 2021-01-02 TDB, to: 2021-01-20 TDB, step: 1 d, creationDate: 2026-11-21T00:00:00 UTC}
                """);
    }

    @Test
    void startsFromAnyFolderThroughLinks() throws IOException, InterruptedException {
        final Process process = start("1", "--version");
        assertEquals(GOOD, process.waitFor());
        assertEquals(
                "apophis " + System.getProperty("apophis.version"),
                text("1.out").strip());
        assertEquals("", text("1.err"));
        assertEquals(List.of(), archives());
    }

    /** Java 17 reads no classes of a jar in such a folder from an archive, but it has to run. */
    @Test
    void runsFromAFolderWithSpacesInItsName() throws IOException, InterruptedException {
        final Path spaced = Files.move(working.resolve("program"), working.resolve("the $HOME program"));
        target = spaced.resolve("target");
        link = target.resolve("bin/apophis");
        for (String out : List.of("first", "second")) {
            assertEquals(GOOD, start(out, run(out)).waitFor());
            assertEquals("", text(out + ".out") + text(out + ".err"));
            assertEquals(1, archives().size());
        }
        assertEquals(files("first"), files("second"));
    }

    @Test
    void theFirstRunLeavesAnArchiveThatLaterOnesRead() throws IOException, InterruptedException {
        assertEquals(GOOD, start("1", run("first")).waitFor());
        assertEquals("", text("1.out") + text("1.err"));
        assertEquals(1, archives().size());
        final ProcessBuilder later = command("2", run("second"));
        later.environment().put("JAVA_OPTS", "-Xlog:class+load:file=" + working.resolve("loaded"));
        assertEquals(GOOD, later.start().waitFor());
        assertEquals("", text("2.out") + text("2.err"));
        try (Stream<String> loaded = Files.lines(working.resolve("loaded"))) {
            assertTrue(loaded.anyMatch(
                    line -> line.contains("space.apophis.study.StudyRunner ") && line.contains("shared objects file")));
        }
        final List<String> byJar = new ArrayList<>(List.of(java(), "-jar", "program/target/apophis.jar"));
        byJar.addAll(List.of(run("third")));
        assertEquals(
                GOOD,
                new ProcessBuilder(byJar).directory(working.toFile()).start().waitFor());
        assertEquals(files("third"), files("first"));
        assertEquals(files("third"), files("second"));
    }

    @Test
    void anArchiveThatIsNoneIsLeftAside() throws IOException, InterruptedException {
        assertEquals(GOOD, start("1", run("first")).waitFor());
        final Path archive = target.resolve(archives().get(0));
        Files.delete(archive);
        Files.writeString(archive, "no archive".repeat(1000));
        assertEquals(GOOD, start("2", "--version").waitFor());
        assertEquals(
                "apophis " + System.getProperty("apophis.version"),
                text("2.out").strip());
        assertEquals("", text("2.err"));
    }

    @Test
    void ofAnotherJarItIsMadeAnew() throws IOException, InterruptedException {
        assertEquals(GOOD, start("1", run("first")).waitFor());
        final Path archive = target.resolve(archives().get(0));
        final FileTime made = Files.getLastModifiedTime(archive);
        Files.setLastModifiedTime(target.resolve("apophis.jar"), FileTime.fromMillis(made.toMillis() + 2000));
        assertEquals(GOOD, start("2", run("second")).waitFor());
        assertEquals(List.of(archive.getFileName().toString()), archives());
        assertTrue(Files.getLastModifiedTime(archive).compareTo(made) > 0);
        assertEquals(files("first"), files("second"));
    }

    @Test
    void twoFirstRunsAtOnceLeaveOne() throws IOException, InterruptedException {
        final List<Process> runs = List.of(start("1", run("first")), start("2", run("second")));
        for (Process each : runs) {
            assertEquals(GOOD, each.waitFor());
        }
        assertEquals("", text("1.out") + text("1.err") + text("2.out") + text("2.err"));
        assertEquals(1, archives().size());
        assertEquals(GOOD, start("3", run("third")).waitFor());
        assertEquals(files("first"), files("second"));
        assertEquals(files("first"), files("third"));
    }

    @Test
    void anInterruptedFirstRunLeavesNoProcessAndNoArchive() throws IOException, InterruptedException {
        final Process first = start("1", "run", "program/scenarios/ramses-2028.yaml", "--out", "out");
        while (first.isAlive() && first.descendants().findAny().isEmpty()) {
            first.waitFor(10, TimeUnit.MILLISECONDS);
        }
        first.waitFor(3, TimeUnit.SECONDS);
        final List<ProcessHandle> java = first.descendants().toList();
        first.destroy();
        assertEquals(PROGRAM_AT_FAULT, first.waitFor());
        assertFalse(java.isEmpty());
        assertTrue(java.stream().noneMatch(ProcessHandle::isAlive));
        assertEquals(List.of(), archives());
    }

    @Test
    void theExitCodeIsThatOfTheProgram() throws IOException, InterruptedException {
        Files.writeString(scenario, "name: short\nbdy: apophis\n");
        assertEquals(INPUT_AT_FAULT, start("1", run("first")).waitFor());
        assertEquals(1, text("1.err").lines().count(), text("1.err"));
        assertEquals(List.of(), archives());
    }

    @Test
    void aJavaHomeWithoutJavaIsNamed() throws IOException, InterruptedException {
        final ProcessBuilder command = command("1", "--version");
        command.environment().put("JAVA_HOME", working.toString());
        assertEquals(PROGRAM_AT_FAULT, command.start().waitFor());
        assertEquals(1, text("1.err").lines().count());
        assertTrue(text("1.err").contains(working + "/bin/java"), text("1.err"));
    }

    /** Else long work would quietly run with the options of a short one. */
    @Test
    void theKeysByWhichItKnowsLongWorkAreThoseOfScenarios() throws IOException {
        final Matcher keys =
                Pattern.compile("\\^\\(([a-zA-Z|]+)\\):").matcher(Files.readString(target.resolve("bin/apophis")));
        assertTrue(keys.find());
        final List<String> known = Stream.of(Scenario.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        assertTrue(known.containsAll(List.of(keys.group(1).split("\\|"))), keys.group(1));
    }

    @Test
    void withoutItsJarItSaysWhereItLooked() throws IOException, InterruptedException {
        Files.delete(target.resolve("apophis.jar"));
        assertEquals(PROGRAM_AT_FAULT, start("1", "--version").waitFor());
        assertTrue(text("1.err").contains(target.resolve("apophis.jar") + ": no such file"), text("1.err"));
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static String[] run(String out) {
        return new String[] {"run", "--quiet", "short.yaml", "--out", out};
    }

    private Process start(String name, String... arguments) throws IOException {
        return command(name, arguments).start();
    }

    private ProcessBuilder command(String name, String... arguments) {
        final List<String> words = new ArrayList<>(List.of(link.toString()));
        words.addAll(List.of(arguments));
        final ProcessBuilder command = new ProcessBuilder(words)
                .directory(working.toFile())
                .redirectOutput(working.resolve(name + ".out").toFile())
                .redirectError(working.resolve(name + ".err").toFile());
        command.environment().put("JAVA_HOME", System.getProperty("java.home"));
        return command;
    }

    private String text(String name) throws IOException {
        return Files.readString(working.resolve(name));
    }

    /** What lies beside the jar. */
    private List<String> archives() throws IOException {
        try (Stream<Path> files = Files.list(target)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("bin") && !name.equals("apophis.jar"))
                    .toList();
        }
    }

    private Map<String, String> files(String out) throws IOException {
        final Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(working.resolve(out))) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(working.resolve(out).relativize(file).toString(), Sha256.of(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
