package space.apophis.scenario.format;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What keys are where a file is silent. */
public final class Defaults {

    /** Default of a section all of whose keys have defaults. */
    public static final String ALL = "{}";

    private Defaults() {}

    /** The value of a key that is absent and has a default. */
    static Object of(Type type, Key key) {
        if (key.byDefault().equals(Key.ABSENT)) {
            return null;
        }
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == Map.class
                    ? Map.of()
                    : key.single() ? List.of(section(generic.getActualTypeArguments()[0])) : List.of();
        }
        final Class<?> plain = (Class<?>) type;
        return Scalars.isSection(plain) ? section(plain) : Scalars.value(key.byDefault(), plain, key);
    }

    private static Record section(Type of) {
        final Class<? extends Record> type = ((Class<?>) of).asSubclass(Record.class);
        return Components.create(
                type,
                Arrays.stream(type.getRecordComponents())
                        .map(component -> component.isAnnotationPresent(Key.class)
                                ? of(component.getGenericType(), component.getAnnotation(Key.class))
                                : null)
                        .toArray());
    }

    /** Whether a section would be the same if its file were silent about a component. */
    public static boolean isDefault(Record section, RecordComponent component) {
        final Key key = component.getAnnotation(Key.class);
        if (key.byDefault().isEmpty()) {
            return false;
        }
        final RecordComponent[] components = section.getClass().getRecordComponents();
        final Object[] arguments = Arrays.stream(components)
                .map(each -> each.getName().equals(component.getName())
                        ? of(each.getGenericType(), key)
                        : Components.value(section, each))
                .toArray();
        try {
            // A record may fill in what a default leaves out, so whole records are compared.
            return Components.create(section.getClass(), arguments).equals(section);
        } catch (KeyFault e) {
            return false;
        }
    }
}
