package space.apophis.scenario.format;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import space.apophis.scenario.format.Key.Inline;
import space.apophis.scenario.format.Key.Renamed;

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
        return fill(type, entries(mapping, type, null, path), mapping, path);
    }

    /** Fills the record, of those of a sealed interface, that the type in a mapping names. */
    Record bindVariant(Node node, Class<?> type, String path) {
        final MappingNode mapping = mapping(node, path);
        final Map<String, Class<? extends Record>> variants = Variants.of(type);
        final String childPath = child(path, Variants.TYPE);
        final Node named = YamlDocument.at(mapping, Variants.TYPE);
        if (named == mapping) {
            throw document.fault(
                    mapping, childPath, "missing, one of " + String.join(", ", variants.keySet()) + " is needed");
        }
        values.requirePlain(named, childPath);
        final String name = named instanceof ScalarNode scalar ? scalar.getValue() : "";
        final Class<? extends Record> variant = variants.get(name);
        if (variant == null) {
            throw document.fault(named, childPath, Nearest.unknown(name, variants.keySet()));
        }
        return fill(variant, entries(mapping, variant, type, path), mapping, path);
    }

    private <R extends Record> R fill(Class<R> type, Map<String, NodeTuple> entries, MappingNode mapping, String path) {
        final Object[] arguments = Arrays.stream(type.getRecordComponents())
                .map(component -> component.isAnnotationPresent(Inline.class)
                        ? fill(component.getType().asSubclass(Record.class), entries, mapping, path)
                        : component(component, entries.get(component.getName()), mapping, path))
                .toArray();
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

    /**
     * The entries of a mapping by their keys.
     *
     * @param among the sealed interface whose record it is; null where it is none of several
     */
    private Map<String, NodeTuple> entries(
            MappingNode mapping, Class<? extends Record> type, Class<?> among, String path) {
        final List<String> known = new ArrayList<>(Components.names(type));
        if (among != null) {
            known.add(0, Variants.TYPE);
        }
        final Map<String, NodeTuple> entries = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            final String name = name(tuple.getKeyNode(), path).getValue();
            if (!known.contains(name)) {
                throw document.fault(
                        tuple.getKeyNode(), child(path, Shown.text(name)), unknown(name, known, type, among, path));
            }
            if (entries.put(name, tuple) != null) {
                throw document.fault(tuple.getKeyNode(), child(path, name), "given twice, once is allowed");
            }
        }
        return entries;
    }

    private static String unknown(String name, List<String> known, Class<?> type, Class<?> among, String path) {
        for (Renamed renamed : type.getAnnotationsByType(Renamed.class)) {
            if (renamed.from().equals(name)) {
                final String key = renamed.to().startsWith("/") ? renamed.to().substring(1) : child(path, renamed.to());
                return "is now '" + key + "', that name is needed";
            }
        }
        final String owners = among == null ? "" : Variants.having(among, name);
        if (!owners.isEmpty()) {
            return "is no key of a " + Variants.name(among) + " of type " + Variants.name(type) + ", it belongs to "
                    + owners;
        }
        return "unknown key" + Nearest.hint(name, known);
    }

    /** A key of a mapping. */
    ScalarNode name(Node node, String path) {
        if (node instanceof ScalarNode scalar && node.getAnchor().isEmpty()) {
            return scalar;
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
