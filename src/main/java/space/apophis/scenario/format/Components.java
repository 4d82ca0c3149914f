package space.apophis.scenario.format;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import space.apophis.scenario.format.Key.Inline;

/** Records by their components. */
public final class Components {

    private Components() {}

    /** The components that keys of a file fill, with those inlined; code fills others, which are null until then. */
    public static Stream<RecordComponent> keys(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component ->
                        component.isAnnotationPresent(Inline.class) ? keys(component.getType()) : Stream.of(component))
                .filter(component -> component.isAnnotationPresent(Key.class));
    }

    /** Names of the same. */
    static List<String> names(Class<?> type) {
        return keys(type).map(RecordComponent::getName).toList();
    }

    /** The value of a component of a section, or of a record inlined in it. */
    public static Object value(Record section, RecordComponent component) {
        try {
            if (component.getDeclaringRecord() == section.getClass()) {
                return component.getAccessor().invoke(section);
            }
            for (RecordComponent part : section.getClass().getRecordComponents()) {
                if (part.getType() == component.getDeclaringRecord()) {
                    return component.getAccessor().invoke(part.getAccessor().invoke(section));
                }
            }
            throw new IllegalArgumentException(component + " is none of " + section.getClass());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(component + " cannot be read", e);
        }
    }

    /**
     * Makes a record.
     *
     * @param arguments in the order of its components
     * @throws KeyFault that the record throws
     */
    static <R extends Record> R create(Class<R> type, Object[] arguments) {
        final Class<?>[] types = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getType)
                .toArray(Class<?>[]::new);
        try {
            return type.getDeclaredConstructor(types).newInstance(arguments);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof KeyFault fault) {
                throw fault;
            }
            throw new IllegalStateException("the record " + type + " fails", e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the record " + type + " cannot be created", e);
        }
    }
}
