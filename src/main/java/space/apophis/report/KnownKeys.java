package space.apophis.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import space.apophis.study.result.Flat;
import space.apophis.study.result.ResultFault;
import space.apophis.study.result.StateSample;

/** Reads a result, and notes a key that its records do not have, or a date that is none; where components are flat Jackson lets others pass. */
final class KnownKeys extends JsonParserDelegate {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d");

    /** Of what is open around the next token; {@code Object} where keys are not looked at. */
    private final Deque<Type> open = new ArrayDeque<>();

    private final Map<Type, Map<String, Type>> components = new HashMap<>();
    private Type next;
    private ResultFault unknown;

    /**
     * A parser of a result.
     *
     * @param json before its first token
     */
    KnownKeys(JsonParser json, Class<? extends Record> type) {
        super(json);
        this.next = type;
    }

    /**
     * Asks for a result without other keys, and with dates where their keys say so.
     *
     * @throws ResultFault of the first key that a record does not have, or whose value is no date
     */
    void require() {
        if (unknown != null) {
            throw unknown;
        }
    }

    @Override
    public JsonToken nextToken() throws IOException {
        final JsonToken token = super.nextToken();
        if (token == JsonToken.FIELD_NAME) {
            next = isRecord(open.peek()) ? component(currentName()) : Object.class;
        } else if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            open.push(next);
            next = element(next);
        } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
            leave();
        } else if (token == JsonToken.VALUE_STRING && unknown == null) {
            requireDate();
        }
        return token;
    }

    /** The names of instants and days, and of lists of them, end in their time scale. */
    private void requireDate() throws IOException {
        final JsonStreamContext in = getParsingContext();
        final String key = in.inArray() ? in.getParent().getCurrentName() : in.getCurrentName();
        if (key != null
                && (key.endsWith("Utc") || key.endsWith("Tdb"))
                && !DATE.matcher(getText()).lookingAt()) {
            unknown = new ResultFault(path(), "must be an ISO date, not \"" + getText() + "\"");
        }
    }

    private String path() {
        return getParsingContext().pathAsPointer().toString().substring(1).replace('/', '.');
    }

    @Override
    public JsonParser skipChildren() throws IOException {
        if (currentToken().isStructStart()) {
            leave();
        }
        return super.skipChildren();
    }

    private void leave() {
        open.pop();
        next = open.isEmpty() ? Object.class : element(open.peek());
    }

    private Type component(String key) {
        final Type type =
                components.computeIfAbsent(open.peek(), KnownKeys::components).get(key);
        if (type == null && unknown == null) {
            unknown = new ResultFault(path(), "no study result has a key \"" + key + "\"");
        }
        return type == null ? Object.class : type;
    }

    private static boolean isRecord(Type type) {
        return type instanceof Class<?> plain && plain.isRecord();
    }

    /** Of the elements of a list of records; states are tables. */
    private static Type element(Type type) {
        return type instanceof ParameterizedType list
                        && isRecord(list.getActualTypeArguments()[0])
                        && list.getActualTypeArguments()[0] != StateSample.class
                ? list.getActualTypeArguments()[0]
                : Object.class;
    }

    private static Map<String, Type> components(Type type) {
        final Map<String, Type> components = new HashMap<>();
        for (RecordComponent component : ((Class<?>) type).getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(Flat.class)) {
                components.putAll(components(component.getType()));
            } else {
                components.put(component.getName(), component.getGenericType());
            }
        }
        return components;
    }
}
