package space.apophis.scenario.orbitfile;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import space.apophis.job.InputFault;

/**
 * A value of a JSON text with its place. Numbers stay the text that they were printed as.
 *
 * @param source the whole text
 * @param path keys from the outermost object, with dots; list entries from 1 in brackets
 * @param line from 1
 * @param content a map of names to values, a list of values, a text, or null
 */
record JsonValue(SourceText source, String path, int line, Object content) {

    private static final int DEEPEST = 50;

    /**
     * The outermost value of a text.
     *
     * @throws InputFault with the line, if it is not JSON
     */
    static JsonValue parse(SourceText source) {
        final JsonFactory factory = JsonFactory.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        try (JsonParser parser = factory.createParser(source.text())) {
            parser.nextToken();
            final JsonValue value = value(source, parser, "", 0);
            if (parser.nextToken() != null) {
                throw source.fault(parser.currentTokenLocation().getLineNr(), "", "text after the end of the JSON");
            }
            return value;
        } catch (JsonProcessingException e) {
            final int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw source.fault(
                    line,
                    "",
                    e instanceof JsonEOFException ? "cut off: the JSON does not end" : "not JSON from here on");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonValue value(SourceText source, JsonParser parser, String path, int depth) throws IOException {
        final int line = parser.currentTokenLocation().getLineNr();
        if (depth > DEEPEST) {
            throw source.fault(line, "", "nested more than " + DEEPEST + " deep");
        }
        final Object content = switch (parser.currentToken()) {
            case START_OBJECT -> fields(source, parser, path, depth);
            case START_ARRAY -> entries(source, parser, path, depth);
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
        return new JsonValue(source, path, line, content);
    }

    private static Map<String, JsonValue> fields(SourceText source, JsonParser parser, String path, int depth)
            throws IOException {
        final Map<String, JsonValue> fields = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            final String name = parser.currentName();
            parser.nextToken();
            fields.put(name, value(source, parser, path.isEmpty() ? name : path + "." + name, depth + 1));
        }
        return fields;
    }

    private static List<JsonValue> entries(SourceText source, JsonParser parser, String path, int depth)
            throws IOException {
        final List<JsonValue> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            entries.add(value(source, parser, path + "[" + (entries.size() + 1) + "]", depth + 1));
        }
        return entries;
    }

    /** Whether it has fields. */
    boolean isObject() {
        return content instanceof Map<?, ?>;
    }

    /** Whether it is a text or a number that is not blank. */
    boolean isText() {
        return content instanceof String text && !text.isBlank();
    }

    /** A field that is there and not null. */
    Optional<JsonValue> find(String name) {
        if (!(content instanceof Map<?, ?> fields)) {
            throw fault("not an object");
        }
        return Optional.ofNullable((JsonValue) fields.get(name)).filter(value -> value.content != null);
    }

    /** A field. */
    JsonValue get(String name) {
        return find(name).orElseThrow(() -> fault("has no " + SourceText.quote(name)));
    }

    /** The entries of a list. */
    List<JsonValue> list() {
        if (!(content instanceof List<?> entries)) {
            throw fault("not a list");
        }
        return entries.stream().map(JsonValue.class::cast).toList();
    }

    /** Text or number as it stands there. */
    String text() {
        if (!(content instanceof String text) || text.isBlank()) {
            throw fault("not a text");
        }
        return text.strip();
    }

    /** A number as it is printed. */
    String number() {
        return SourceText.number(text()).orElseThrow(() -> fault(SourceText.quote(text()) + " is not a number"));
    }

    /** The entries of a list of objects by what each calls its name; the first of one name. */
    Map<String, JsonValue> named() {
        final Map<String, JsonValue> named = new LinkedHashMap<>();
        list().forEach(entry -> named.putIfAbsent(entry.get("name").text(), entry));
        return named;
    }

    /**
     * The value of an object with its unit, which is heeded, since an answer of another form may have others.
     *
     * @param units that are allowed, the usual one first
     */
    String quantity(String... units) {
        final String printed = find("units").map(JsonValue::text).orElse("");
        if (!List.of(units).contains(printed)) {
            throw fault("is in " + SourceText.quote(printed) + ", '" + String.join("' or '", units) + "' is needed");
        }
        return (get("value").number() + " " + printed).strip();
    }

    InputFault fault(String what) {
        return source.fault(line, path, what);
    }
}
