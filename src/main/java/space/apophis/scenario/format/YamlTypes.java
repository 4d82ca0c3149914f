package space.apophis.scenario.format;

import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import space.apophis.units.Dimension;

/**
 * What single values are to YAML, by the core schema of YAML 1.2, section 10.3, as editors and JSON Schemas take them: a
 * text in quotes is no number, {@code 0x1F} is 31, and {@code True} is true.
 */
final class YamlTypes {

    /** By which values without quotes are told apart. */
    static final CoreSchema SCHEMA = new CoreSchema();

    private YamlTypes() {}

    /**
     * The text of a value as a component of some type takes it.
     *
     * @throws IllegalArgumentException if the value is something else to YAML
     */
    static String text(ScalarNode node, Class<?> type, Key key) {
        final Tag tag = node.getTag();
        final boolean isText = tag.equals(Tag.STR);
        if (isText && !node.isPlain() && (isTruth(type) || isNumber(type, key))) {
            throw new IllegalArgumentException(
                    "'" + node.getValue() + "' is in quotes, which make it a text; leave them out");
        }
        if (tag.equals(Tag.BOOL)) {
            if (type == String.class) {
                throw new IllegalArgumentException(
                        "'" + node.getValue() + "' is true or false to YAML, a text is needed, in quotes if it is one");
            }
            return SCHEMA.getSchemaTagConstructors().get(tag).construct(node).toString();
        }
        final boolean asWritten = isText || tag.equals(Tag.FLOAT) || type == String.class && key.pattern().length == 0;
        return asWritten
                ? node.getValue()
                : SCHEMA.getSchemaTagConstructors().get(tag).construct(node).toString();
    }

    /** Whether values of a type are true or false. */
    static boolean isTruth(Class<?> type) {
        return type == boolean.class || type == Boolean.class;
    }

    /** Whether values of a type are numbers without a unit. */
    private static boolean isNumber(Class<?> type, Key key) {
        return Scalars.isWhole(type)
                || (type == double.class || type == Double.class) && KeyWords.dimension(key) == Dimension.NONE;
    }
}
