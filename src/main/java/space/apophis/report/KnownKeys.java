package space.apophis.report;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import space.apophis.study.result.Flat;
import space.apophis.study.result.ResultFault;
import space.apophis.study.result.StateSample;

/** The keys of a result as its records have them; where components are flat Jackson would let others pass. */
final class KnownKeys {

    private final JsonParser json;

    private KnownKeys(JsonParser json) {
        this.json = json;
    }

    /**
     * Reads on to the end of a result.
     *
     * @param json before its first token
     * @throws ResultFault at the first key that the record does not have
     */
    static void check(JsonParser json, Class<? extends Record> type) throws IOException {
        json.nextToken();
        new KnownKeys(json).value(type);
    }

    private void value(Type type) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT && type instanceof Class<?> plain && plain.isRecord()) {
            object(components(plain));
        } else if (json.currentToken() == JsonToken.START_ARRAY && ofRecords(type) != null) {
            while (json.nextToken() != JsonToken.END_ARRAY) {
                value(ofRecords(type));
            }
        } else {
            json.skipChildren();
        }
    }

    private void object(Map<String, Type> components) throws IOException {
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            final String key = json.currentName();
            if (!components.containsKey(key)) {
                throw new ResultFault(
                        json.getParsingContext()
                                .pathAsPointer()
                                .toString()
                                .substring(1)
                                .replace('/', '.'),
                        "no study result has a key \"" + key + "\"");
            }
            json.nextToken();
            value(components.get(key));
        }
    }

    /** The type of the elements of a list of records; null for another type, and for states, which are tables. */
    private static Class<?> ofRecords(Type type) {
        return type instanceof ParameterizedType list
                        && list.getRawType() == List.class
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                        && element.isRecord()
                        && element != StateSample.class
                ? element
                : null;
    }

    private static Map<String, Type> components(Class<?> type) {
        final Map<String, Type> components = new TreeMap<>();
        for (RecordComponent component : type.getRecordComponents()) {
            if (component.getAccessor().isAnnotationPresent(Flat.class)) {
                components.putAll(components(component.getType()));
            } else {
                components.put(component.getName(), component.getGenericType());
            }
        }
        return components;
    }
}
