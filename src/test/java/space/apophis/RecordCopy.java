package space.apophis;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import space.apophis.study.result.Flat;

/** Copies of records in which some components differ, so that a test names only what it is about. */
public final class RecordCopy {

    private RecordCopy() {}

    /** The components of a record, those of its flat ones in their place. */
    public static List<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(c -> isFlat(c) ? components(c.getType()).stream() : Stream.of(c))
                .toList();
    }

    /**
     * A copy.
     *
     * @param changes names of components, of flat ones those within, with their new values, which may be null
     */
    public static <R extends Record> R of(R record, Map<String, ?> changes) {
        final Set<String> unknown = new HashSet<>(changes.keySet());
        components(record.getClass()).forEach(component -> unknown.remove(component.getName()));
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("no component " + unknown);
        }
        try {
            return changed(record, changes);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isFlat(RecordComponent component) {
        return component.getType().getSimpleName().endsWith("Section")
                || component.getAccessor().isAnnotationPresent(Flat.class);
    }

    private static <R extends Record> R changed(R record, Map<String, ?> changes) throws ReflectiveOperationException {
        final RecordComponent[] components = record.getClass().getRecordComponents();
        final Object[] values = new Object[components.length];
        final Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            components[i].getAccessor().setAccessible(true);
            final Object value = components[i].getAccessor().invoke(record);
            final String name = components[i].getName();
            values[i] = isFlat(components[i])
                    ? changed((Record) value, changes)
                    : changes.containsKey(name) ? changes.get(name) : value;
            types[i] = components[i].getType();
        }
        @SuppressWarnings("unchecked")
        final Class<R> type = (Class<R>) record.getClass();
        return type.getDeclaredConstructor(types).newInstance(values);
    }

    /** A copy with one component changed. */
    public static <R extends Record> R with(R record, String component, Object value) {
        final Map<String, Object> change = new HashMap<>();
        change.put(component, value);
        return of(record, change);
    }
}
