package space.apophis;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Copies of records in which some components differ, so that a test names only what it is about. */
public final class RecordCopy {

    private RecordCopy() {}

    /**
     * A copy.
     *
     * @param changes names of components with their new values, which may be null
     */
    public static <R extends Record> R of(R record, Map<String, ?> changes) {
        final RecordComponent[] components = record.getClass().getRecordComponents();
        final Map<String, Object> unknown = new HashMap<>(changes);
        Arrays.stream(components).forEach(component -> unknown.remove(component.getName()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no component " + unknown.keySet());
        }
        try {
            final Object[] values = new Object[components.length];
            final Class<?>[] types = new Class<?>[components.length];
            for (int i = 0; i < components.length; i++) {
                final String name = components[i].getName();
                components[i].getAccessor().setAccessible(true);
                values[i] = changes.containsKey(name)
                        ? changes.get(name)
                        : components[i].getAccessor().invoke(record);
                types[i] = components[i].getType();
            }
            @SuppressWarnings("unchecked")
            final Class<R> type = (Class<R>) record.getClass();
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A copy with one component changed. */
    public static <R extends Record> R with(R record, String component, Object value) {
        final Map<String, Object> change = new HashMap<>();
        change.put(component, value);
        return of(record, change);
    }
}
