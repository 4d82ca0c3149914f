package space.apophis.cluster;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The program as users start it, beside Spark's jars. */
final class ClusterCommand {

    private static final Path HOME = Path.of(System.getProperty("spark.home"));

    private final Path errors;
    private final Process process;

    /** What it ended with. */
    record End(int exitCode, String errors) {}

    private ClusterCommand(Path errors, Process process) {
        this.errors = errors;
        this.process = process;
    }

    /** Starts it; its streams go into files of a folder. */
    static ClusterCommand start(Path folder, String... arguments) throws IOException {
        final List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-cp",
                System.getProperty("apophis.jar") + ":" + HOME + "/jars/*",
                ClusterProgram.class.getName()));
        command.addAll(Arrays.asList(arguments));
        final Path errors = Files.createTempFile(folder, "err-", ".txt");
        return new ClusterCommand(
                errors,
                StandaloneCluster.onLoopback(new ProcessBuilder(command))
                        .redirectError(errors.toFile())
                        .redirectOutput(
                                Files.createTempFile(folder, "out-", ".txt").toFile())
                        .start());
    }

    /** Runs it to its end. */
    static End run(Path folder, String... arguments) throws IOException, InterruptedException {
        return start(folder, arguments).end();
    }

    /** Waits for its end. */
    End end() throws IOException, InterruptedException {
        if (!process.waitFor(10, TimeUnit.MINUTES)) {
            kill();
            throw new IOException("does not end: " + errors());
        }
        return new End(process.exitValue(), errors());
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** Ends it at once. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    private String errors() throws IOException {
        return Files.readString(errors, StandardCharsets.UTF_8);
    }

    /** Parts that are kept under a folder of outputs. */
    static List<Path> parts(Path out) throws IOException {
        if (!Files.isDirectory(out.resolve(".unfinished"))) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(out.resolve(".unfinished"))) {
            return files.filter(file -> file.toString().endsWith(".part")).toList();
        } catch (java.io.UncheckedIOException e) {
            // One went away meanwhile.
            return List.of();
        }
    }
}
