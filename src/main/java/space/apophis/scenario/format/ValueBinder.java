package space.apophis.scenario.format;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** Turns single nodes into values of the types that records are made of. */
final class ValueBinder {

    private static final Set<Tag> PLAIN = Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.MAP, Tag.SEQ);

    private final YamlDocument document;
    private final RecordBinder records;

    ValueBinder(YamlDocument document, RecordBinder records) {
        this.document = document;
        this.records = records;
    }

    /** The value of a node for a component of some type. */
    Object bind(Node node, Type type, Key key, String path) {
        requirePlain(node, path);
        if (type instanceof ParameterizedType generic) {
            final Type[] of = generic.getActualTypeArguments();
            return generic.getRawType() == Map.class
                    ? map(node, (Class<?>) of[0], of[1], key, path)
                    : list(node, of[0], key, path);
        }
        if (Scalars.isSection(type)) {
            final Class<?> section = (Class<?>) type;
            return Variants.areOf(section)
                    ? records.bindVariant(node, section, path)
                    : records.bind(node, section.asSubclass(Record.class), path);
        }
        if (!(node instanceof ScalarNode scalar)) {
            throw document.fault(node, path, "a single value is needed");
        }
        return scalar(scalar, (Class<?>) type, key, path);
    }

    private <T> T scalar(ScalarNode node, Class<T> type, Key key, String path) {
        try {
            return Scalars.value(YamlTypes.text(node, type, key), type, key);
        } catch (IllegalArgumentException e) {
            throw document.fault(node, path, e.getMessage());
        }
    }

    /** A value for each of some constants, in their order. */
    private Map<?, ?> map(Node node, Class<?> names, Type type, Key key, String path) {
        if (!(node instanceof MappingNode mapping)) {
            throw document.fault(node, path, "not a mapping, names with values are needed");
        }
        final Map<Object, Object> map = new TreeMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            final Node nameNode = tuple.getKeyNode();
            final Object name = scalar(records.name(nameNode, path), names, key, path);
            final String childPath = RecordBinder.child(path, name.toString());
            if (map.put(name, bind(tuple.getValueNode(), type, key, childPath)) != null) {
                throw document.fault(nameNode, childPath, "given twice, once is allowed");
            }
        }
        return Collections.unmodifiableMap(map);
    }

    private List<?> list(Node node, Type element, Key key, String path) {
        if (key.single() && node instanceof MappingNode) {
            return List.of(bind(node, element, key, path));
        }
        if (!(node instanceof SequenceNode sequence)) {
            throw document.fault(node, path, "not a list, values after '-' or in [ ] are needed");
        }
        if (key.single() && sequence.getValue().isEmpty()) {
            throw document.fault(node, path, "is empty, one section at least is needed");
        }
        final List<Object> list = new ArrayList<>();
        for (Node item : sequence.getValue()) {
            list.add(bind(item, element, key, path + "[" + (list.size() + 1) + "]"));
        }
        return List.copyOf(list);
    }

    /** Refuses what this format has no use for: tags, anchors and aliases, and a key without a value. */
    void requirePlain(Node node, String path) {
        if (node.getAnchor().isPresent()) {
            throw document.fault(node, path, "anchors and aliases are not allowed, write the value out");
        }
        if (node.getTag().equals(Tag.NULL)) {
            throw document.fault(node, path, "has no value, one is needed");
        }
        if (!PLAIN.contains(node.getTag())) {
            throw document.fault(
                    node, path, "the tag " + Shown.text(node.getTag().getValue()) + " is not allowed, leave tags out");
        }
    }
}
