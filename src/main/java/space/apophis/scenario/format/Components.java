package space.apophis.scenario.format;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.Stream;

/** Records by their components. */
public final class Components {

    private Components() {}

    /** The components that keys of a file fill; code fills others, which are null until then. */
    public static Stream<RecordComponent> keys(Class<?> type) {
        return Arrays.stream(type.getRecordComponents()).filter(component -> component.isAnnotationPresent(Key.class));
    }

    /** The value of a component. */
    public static Object value(Record section, RecordComponent component) {
        try {
            return component.getAccessor().invoke(section);
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
