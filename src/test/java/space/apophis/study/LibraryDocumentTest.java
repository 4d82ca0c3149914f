package space.apophis.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The code of {@code docs/library.md} compiles without a warning, runs, and prints what the document shows. */
class LibraryDocumentTest {

    private static final Path DOCUMENT = Path.of("docs", "library.md");

    private static String block(String language) throws IOException {
        final Matcher block = Pattern.compile("```" + language + "\\R(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(DOCUMENT));
        assertTrue(block.find(), language);
        return block.group(1);
    }

    @Test
    void theCodePrintsWhatTheDocumentShows(@TempDir Path folder) throws Exception {
        final Path source = Files.writeString(folder.resolve("Library.java"), block("java"));
        compile(source, folder);
        assertEquals(block("text"), run(folder));
    }

    private static void compile(Path source, Path folder) throws IOException {
        final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        final StringWriter messages = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            final List<String> options = List.of(
                    "-cp",
                    classPath(),
                    "--release",
                    "17",
                    "-Xlint:all,-processing,-classfile,-path",
                    "-Werror",
                    "-d",
                    folder.toString());
            assertTrue(
                    compiler.getTask(messages, files, null, options, null, files.getJavaFileObjects(source))
                            .call(),
                    messages::toString);
        }
    }

    /** That of this test, however it was started. */
    private static String classPath() {
        if (StudyRunner.class.getClassLoader() instanceof URLClassLoader loader) {
            return Stream.of(loader.getURLs())
                    .map(url -> Path.of(URI.create(url.toString())).toString())
                    .collect(Collectors.joining(File.pathSeparator));
        }
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** In a process of its own: the output of this one is for the tests. */
    private static String run(Path folder) throws IOException, InterruptedException {
        final String classes = folder + File.pathSeparator + classPath();
        final Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        final Path errors = folder.resolve("errors.txt");
        final Process process = new ProcessBuilder(java.toString(), "-cp", classes, "Library")
                .redirectError(errors.toFile())
                .start();
        final String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(10, TimeUnit.MINUTES));
        assertEquals(0, process.exitValue(), Files.readString(errors));
        return printed.replace("\r\n", "\n");
    }
}
