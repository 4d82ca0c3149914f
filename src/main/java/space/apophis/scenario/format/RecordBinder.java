package space.apophis.scenario.format;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** Fills records from the nodes of a file, checking each key against what its {@link Key} says. */
public final class RecordBinder {

    private final YamlDocument document;
    private final ValueBinder values;

    public RecordBinder(YamlDocument document) {
        this.document = document;
        this.values = new ValueBinder(document, this);
    }

    /** Fills the record of a whole file, whose first key must be the name. */
    public <R extends Record> R bindFile(Class<R> type) {
        final MappingNode mapping = mapping(document.root(), "");
        final List<NodeTuple> tuples = mapping.getValue();
        if (tuples.isEmpty()
                || !(tuples.get(0).getKeyNode() instanceof ScalarNode first)
                || !first.getValue().equals("name")) {
            throw document.fault(mapping, "name", "must be the first key");
        }
        return bind(mapping, type, "");
    }

    /** Fills a record from a mapping. */
    <R extends Record> R bind(Node node, Class<R> type, String path) {
        final MappingNode mapping = mapping(node, path);
        final Map<String, NodeTuple> entries = entries(mapping, type, path);
        final RecordComponent[] components = type.getRecordComponents();
        final Object[] arguments = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            arguments[i] = component(components[i], entries.get(components[i].getName()), mapping, path);
        }
        return create(type, arguments, mapping, path);
    }

    private Object component(RecordComponent component, NodeTuple entry, MappingNode mapping, String path) {
        final Key key = component.getAnnotation(Key.class);
        if (key == null) {
            return null;
        }
        final String childPath = child(path, component.getName());
        if (entry != null) {
            return values.bind(entry.getValueNode(), component.getGenericType(), key, childPath);
        }
        if (key.byDefault().isEmpty()) {
            throw document.fault(
                    mapping,
                    childPath,
                    "missing, it is required"
                            + (key.example().isEmpty() ? "" : ", for example '" + key.example() + "'"));
        }
        return Defaults.of(component.getGenericType(), key);
    }

    private Map<String, NodeTuple> entries(MappingNode mapping, Class<? extends Record> type, String path) {
        final List<String> known =
                Components.keys(type).map(RecordComponent::getName).toList();
        final Map<String, NodeTuple> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            final String name = name(tuple.getKeyNode(), path);
            if (!known.contains(name)) {
                refuseRenamed(tuple.getKeyNode(), type, path, name);
                final String hint = Nearest.to(name, known)
                        .map(k -> ", did you mean '" + k + "'?")
                        .orElse(",");
                throw document.fault(
                        tuple.getKeyNode(),
                        child(path, Shown.text(name)),
                        "unknown key" + hint + " allowed are " + String.join(", ", known));
            }
            if (entries.put(name, tuple) != null) {
                throw document.fault(tuple.getKeyNode(), child(path, name), "given twice, once is allowed");
            }
        }
        return entries;
    }

    private void refuseRenamed(Node node, Class<?> type, String path, String name) {
        for (Renamed renamed : type.getAnnotationsByType(Renamed.class)) {
            if (renamed.from().equals(name)) {
                final String key = renamed.to().startsWith("/") ? renamed.to().substring(1) : child(path, renamed.to());
                throw document.fault(node, child(path, name), "is now '" + key + "', that name is needed");
            }
        }
    }

    /** The text of a key of a mapping. */
    String name(Node node, String path) {
        if (node instanceof ScalarNode scalar && node.getAnchor().isEmpty()) {
            return scalar.getValue();
        }
        throw document.fault(node, path, "a key is not plain text");
    }

    private MappingNode mapping(Node node, String path) {
        values.requirePlain(node, path);
        if (node instanceof MappingNode mapping) {
            return mapping;
        }
        throw document.fault(node, path, "not a mapping, keys with values are needed");
    }

    private <R extends Record> R create(Class<R> type, Object[] arguments, MappingNode mapping, String path) {
        try {
            return Components.create(type, arguments);
        } catch (KeyFault e) {
            throw document.fault(YamlDocument.at(mapping, e.key()), child(path, e.key()), e.getMessage());
        }
    }

    public static String child(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
