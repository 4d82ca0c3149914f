package space.apophis.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/** What columns mean is what the javadoc of the records says; {@code -Dupdate=true} takes it anew. */
class MeaningsTest {

    private static final Path RECORDS = Path.of("src/main/java/space/apophis/study/result");
    private static final Path FILE = Path.of("src/main/resources/space/apophis/report/table/meanings.json");

    @Test
    void wordsAreThoseOfTheJavadoc() throws IOException {
        final String taken = JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(meanings())
                        .replace("\r\n", "\n")
                + "\n";
        if (Boolean.getBoolean("update")) {
            Files.writeString(FILE, taken);
        }
        assertEquals(taken, Files.readString(FILE), "to update it: mvn test -Dtest=MeaningsTest -Dupdate=true");
    }

    private static Map<String, Map<String, String>> meanings() throws IOException {
        final Map<String, Map<String, String>> meanings = new TreeMap<>();
        final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                Stream<Path> sources = Files.list(RECORDS)) {
            final List<Path> records = sources.filter(path -> path.toString().endsWith(".java"))
                    .sorted()
                    .toList();
            final JavacTask task = (JavacTask)
                    compiler.getTask(null, files, null, null, null, files.getJavaFileObjectsFromPaths(records));
            final DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new TreePathScanner<Void, String>() {
                    @Override
                    public Void visitClass(ClassTree type, String outer) {
                        final String name = outer + type.getSimpleName();
                        final DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
                        if (comment != null) {
                            final Map<String, String> words = words(comment);
                            if (!words.isEmpty()) {
                                meanings.put(name, words);
                            }
                        }
                        return super.visitClass(type, name + ".");
                    }
                }.scan(unit, "");
            }
        }
        return meanings;
    }

    private static Map<String, String> words(DocCommentTree comment) {
        final Map<String, String> words = new TreeMap<>();
        words.put(Meanings.RECORD, plain(comment.getFirstSentence()).replaceAll("\\.$", ""));
        String before = null;
        for (DocTree tag : comment.getBlockTags()) {
            if (tag instanceof ParamTree param) {
                final String text = plain(param.getDescription());
                final boolean refers = text.matches("(likewise|the same)\\b.*");
                words.put(param.getName().toString(), refers ? text + " (as " + before + ")" : text);
                before = param.getName().toString();
            }
        }
        return words;
    }

    /** Without the tags of the javadoc. */
    private static String plain(List<? extends DocTree> text) {
        return text.stream()
                .map(DocTree::toString)
                .collect(Collectors.joining())
                .replaceAll("\\{@(?:code|link|literal)\\s+#?([^}]*)}", "$1")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
