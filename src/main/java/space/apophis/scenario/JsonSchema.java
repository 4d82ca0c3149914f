package space.apophis.scenario;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.format.Components;
import space.apophis.scenario.format.Key;
import space.apophis.scenario.format.KeyWords;
import space.apophis.scenario.format.Scalars;
import space.apophis.scenario.format.Variants;
import space.apophis.scenario.timeline.TimelineSpec;
import space.apophis.units.Dimension;
import space.apophis.units.Epoch;
import space.apophis.units.PreciseDate;
import space.apophis.units.Quantity;
import space.apophis.units.Quantity.Triple;

/**
 * JSON Schema (draft 2020-12) of the files read here, for editors that complete and check YAML. It is made from the
 * records; what it cannot say, as ranges of quantities and rules between keys, the reader checks.
 */
public final class JsonSchema {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** A name of digits alone. */
    private static final String YEAR = "2029";

    private JsonSchema() {}

    /** The schema of scenario files, as text that ends with a line feed. */
    public static String ofScenario() {
        return document(Scenario.class, "Scenario of the asteroid encounter simulator Apophis");
    }

    /** The schema of body files, as text that ends with a line feed. */
    public static String ofBody() {
        return document(BodySpec.class, "Body of the asteroid encounter simulator Apophis");
    }

    /** The schema of timeline files, as text that ends with a line feed. */
    public static String ofTimeline() {
        return document(TimelineSpec.class, "Timeline of the asteroid encounter simulator Apophis");
    }

    private static String document(Class<? extends Record> type, String title) {
        final ObjectNode root = NODES.objectNode();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.put("title", title);
        root.setAll(section(type));
        final DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        try {
            return new ObjectMapper()
                            .writer(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                            .withObjectFieldValueSpacing(Spacing.AFTER))
                                    .withObjectIndenter(indenter)
                                    .withArrayIndenter(indenter))
                            .writeValueAsString(root)
                    + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of text cannot be written", e);
        }
    }

    private static ObjectNode section(Class<?> type) {
        if (!Variants.areOf(type)) {
            return section(type, null);
        }
        final ObjectNode node = NODES.objectNode();
        Variants.of(type).forEach((name, variant) -> node.withArray("oneOf").add(section(variant, name)));
        return node;
    }

    /**
     * A section.
     *
     * @param variant its name among those of several types; null where it is none
     */
    private static ObjectNode section(Class<?> type, String variant) {
        final ObjectNode node = NODES.objectNode().put("type", "object").put("additionalProperties", false);
        final List<RecordComponent> components = Components.keys(type).toList();
        if (variant != null) {
            node.withArray("required").add(Variants.TYPE);
        }
        components.stream()
                .filter(component ->
                        component.getAnnotation(Key.class).byDefault().isEmpty())
                .forEach(component -> node.withArray("required").add(component.getName()));
        final ObjectNode properties = node.putObject("properties");
        if (variant != null) {
            properties.putObject(Variants.TYPE).put("const", variant);
        }
        for (RecordComponent component : components) {
            final Key key = component.getAnnotation(Key.class);
            final ObjectNode property = properties.putObject(component.getName());
            property.put("description", KeyWords.sentence(key));
            property.setAll(value(component.getGenericType(), key));
            annotate(property, component.getType(), key);
        }
        return node;
    }

    private static ObjectNode value(Type type, Key key) {
        if (type instanceof ParameterizedType generic) {
            final Type[] of = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class ? map((Class<?>) of[0], of[1], key) : list(value(of[0], key), key);
        }
        return Scalars.isSection(type) ? section((Class<?>) type) : scalar((Class<?>) type, key);
    }

    private static ObjectNode list(ObjectNode element, Key key) {
        final ObjectNode list = NODES.objectNode().put("type", "array");
        list.set("items", element);
        if (!key.single()) {
            return list;
        }
        final ObjectNode node = NODES.objectNode();
        node.withArray("anyOf").add(element).add(list.put("minItems", 1));
        return node;
    }

    private static ObjectNode map(Class<?> names, Type type, Key key) {
        final ObjectNode node = NODES.objectNode().put("type", "object").put("additionalProperties", false);
        final ObjectNode properties = node.putObject("properties");
        for (Object name : names.getEnumConstants()) {
            properties.set(name.toString(), value(type, key));
        }
        return node;
    }

    private static ObjectNode scalar(Class<?> type, Key key) {
        final ObjectNode node = NODES.objectNode();
        if (type == boolean.class || type == Boolean.class) {
            return node.put("type", "boolean");
        }
        if (type == Epoch.class) {
            return text(trimmed(Epoch.form()));
        }
        if (type == PreciseDate.class) {
            // To YAML a year alone is a number.
            return either(text(whole(PreciseDate.form())), "integer");
        }
        if (type == Triple.class) {
            return text(trimmed(Quantity.form(KeyWords.dimension(key), 3)));
        }
        if (type.isEnum()) {
            Arrays.stream(type.getEnumConstants())
                    .forEach(constant -> node.withArray("enum").add(constant.toString()));
            return node;
        }
        if (type == String.class) {
            return text(key);
        }
        if (Scalars.isWhole(type)) {
            return range(node.put("type", "integer"), key);
        }
        return KeyWords.dimension(key) == Dimension.NONE
                ? range(node.put("type", "number"), key)
                : text(trimmed(Quantity.form(KeyWords.dimension(key), 1)));
    }

    /** To YAML a text or a name of digits alone is a number. */
    private static ObjectNode text(Key key) {
        if (key.pattern().length == 0) {
            return either(text("\\S").put("maxLength", Scalars.LONGEST_TEXT), "number");
        }
        final ObjectNode text = text(whole(key.pattern()[0]));
        return YEAR.matches(key.pattern()[0]) ? either(text, "integer") : text;
    }

    private static ObjectNode text(String pattern) {
        return NODES.objectNode().put("type", "string").put("pattern", pattern);
    }

    /** One schema has one type, so that validators in strict mode take it. */
    private static ObjectNode either(ObjectNode text, String type) {
        final ObjectNode node = NODES.objectNode();
        node.withArray("anyOf").add(text).add(NODES.objectNode().put("type", type));
        return node;
    }

    private static ObjectNode range(ObjectNode node, Key key) {
        final List<String> limits = KeyWords.limits(key);
        if (!limits.isEmpty()) {
            node.put("minimum", new BigDecimal(limits.get(0)));
            node.put("maximum", new BigDecimal(limits.get(1)));
        }
        return node;
    }

    /** Blanks around it are passed over. */
    private static String trimmed(String pattern) {
        return "^\\s*(?:" + pattern + ")\\s*$";
    }

    private static String whole(String pattern) {
        return "^(?:" + pattern + ")$";
    }

    private static void annotate(ObjectNode property, Class<?> type, Key key) {
        if (KeyWords.hasDefault(key) && type == boolean.class) {
            property.put("default", Boolean.parseBoolean(key.byDefault()));
        } else if (KeyWords.hasDefault(key)
                && (Scalars.isWhole(type) || type == double.class && KeyWords.dimension(key) == Dimension.NONE)) {
            property.put("default", new BigDecimal(key.byDefault()));
        } else if (KeyWords.hasDefault(key) && (type == double.class || type == Epoch.class)) {
            property.put("default", key.byDefault());
        }
        if (!key.example().isEmpty() && !key.example().startsWith("[")) {
            property.putArray("examples").add(key.example());
        }
    }
}
