package space.apophis.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What keys are where a file is silent. */
final class Defaults {

    /** Default of a section all of whose keys have defaults. */
    static final String ALL = "{}";

    private Defaults() {}

    /** The value of a key that is absent and has a default. */
    static Object of(Type type, Key key) {
        if (key.byDefault().equals(Key.ABSENT)) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class ? Map.of() : List.of();
        }
        final Class<?> plain = (Class<?>) type;
        return Scalars.isSection(plain)
                ? section(plain.asSubclass(Record.class))
                : Scalars.value(key.byDefault(), plain, key);
    }

    private static Record section(Class<? extends Record> type) {
        final RecordComponent[] components = type.getRecordComponents();
        final Object[] arguments = Arrays.stream(components)
                .map(component -> of(component.getGenericType(), component.getAnnotation(Key.class)))
                .toArray();
        try {
            return type.getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new))
                    .newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the defaults of " + type + " do not make one", e);
        }
    }
}
