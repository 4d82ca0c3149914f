package space.apophis.report.table;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * What records of results and their components mean, in the words of their javadoc: the file is made from it by the build's tests and
 * compared with it.
 */
final class Meanings {

    /** Stands for the record itself among its components. */
    static final String RECORD = "";

    private static final String FILE = "meanings.json";

    private static final Map<String, Map<String, String>> ALL = read();

    private Meanings() {}

    private static Map<String, Map<String, String>> read() {
        try (InputStream file = Meanings.class.getResourceAsStream(FILE)) {
            return JsonMapper.builder().build().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of a record. */
    static String of(Class<?> type) {
        return ALL.getOrDefault(name(type), Map.of()).getOrDefault(RECORD, "");
    }

    /** Of a component; what has no words says all by its name. */
    static String of(Class<?> type, String component) {
        final String told = ALL.getOrDefault(name(type), Map.of()).get(component);
        return told == null ? TableNames.words(component) : told;
    }

    /** Nested ones with a dot. */
    static String name(Class<?> type) {
        return type.getCanonicalName().substring(type.getPackageName().length() + 1);
    }
}
