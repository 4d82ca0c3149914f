package space.apophis.scenario.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import space.apophis.job.InputFault;
import space.apophis.job.Sha256;

/**
 * A YAML file as a tree of nodes with their lines. Nothing is constructed from it: tags and aliases are for the binder
 * to refuse.
 *
 * @param file as the user named it
 * @param sha256 of its bytes, lower-case hexadecimal
 * @param root the only document
 */
public record YamlDocument(Path file, String sha256, Node root) {

    private static final int LARGEST = 1 << 20;

    public static YamlDocument read(Path file) {
        final byte[] bytes = bytes(file, "YAML file", LARGEST, "file of this format");
        return parsed(file, bytes, decode(file, bytes));
    }

    /**
     * Of a text that was made of another file.
     *
     * @param file that one
     */
    public static YamlDocument parsed(Path file, String text) {
        return parsed(file, text.getBytes(StandardCharsets.UTF_8), text);
    }

    private static YamlDocument parsed(Path file, byte[] bytes, String text) {
        final LoadSettings settings = LoadSettings.builder()
                .setLabel(file.toString())
                .setSchema(YamlTypes.SCHEMA)
                .setCodePointLimit(LARGEST)
                // Nodes that aliases share are not copied here, and the binder refuses them with their line.
                .setMaxAliasesForCollections(Integer.MAX_VALUE)
                .build();
        try {
            final Iterator<Node> documents =
                    new Compose(settings).composeAllFromString(text).iterator();
            if (!documents.hasNext()) {
                throw fault(file, 1, "empty, a mapping that starts with 'name:' is needed");
            }
            final Node root = documents.next();
            if (documents.hasNext()) {
                throw fault(file, line(documents.next()), "a second document, one is allowed");
            }
            return new YamlDocument(file, Sha256.of(bytes), root);
        } catch (MarkedYamlEngineException e) {
            final int line = e.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            throw fault(file, line, "not YAML: " + Shown.text(e.getProblem()));
        } catch (ReaderException e) {
            final int line = 1
                    + (int) text.codePoints()
                            .limit(e.getPosition())
                            .filter(c -> c == '\n')
                            .count();
            throw fault(file, line, "not YAML: has the character " + Shown.text(Character.toString(e.getCodePoint())));
        } catch (YamlEngineException | NoSuchElementException e) {
            throw fault(file, 1, "not YAML: " + Shown.text(String.valueOf(e.getMessage())));
        } catch (StackOverflowError e) {
            throw fault(file, 1, "not YAML that is read here: nested too deeply");
        }
    }

    /**
     * All bytes of a file that a user names.
     *
     * @param kind what is needed, for faults
     * @param largest number of bytes that are read, a whole number of MiB
     * @param never what is not larger, for faults
     * @throws InputFault if there is none, or it may not be read, or it is larger
     */
    public static byte[] bytes(Path file, String kind, int largest, String never) {
        if (Files.isDirectory(file)) {
            throw fault(file, 1, "a folder, a " + kind + " is needed");
        }
        if (!Files.exists(file)) {
            throw fault(file, 1, "no such file");
        }
        try (InputStream stream = Files.newInputStream(file)) {
            final byte[] bytes = stream.readNBytes(largest + 1);
            if (bytes.length > largest) {
                throw fault(file, 1, "larger than " + (largest >> 20) + " MiB, which no " + never + " is");
            }
            return bytes;
        } catch (AccessDeniedException e) {
            throw fault(file, 1, "may not be read by you");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String decode(Path file, byte[] bytes) {
        final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        final ByteBuffer in = ByteBuffer.wrap(bytes);
        final CharBuffer out = CharBuffer.allocate(bytes.length);
        final CoderResult result = decoder.decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            throw fault(file, line, "not UTF-8, the only encoding allowed");
        }
        return out.flip().toString();
    }

    /** Line of a node, from 1. */
    static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }

    /** A fault at a line, in the one form that all have. */
    public static InputFault fault(Path file, int line, String what) {
        return new InputFault(Shown.path(file) + ":" + line + ": " + what);
    }

    /**
     * A fault of the value of a key.
     *
     * @param key from the file's outermost mapping, with dots, and entries of lists from 1 in brackets; the line is that
     *     of the last part that is there
     */
    public InputFault fault(String key, String what) {
        return fault(at(root, key), key, what);
    }

    /**
     * The value of a key, or the nearest above it that is there.
     *
     * @param from the mapping that has the key
     * @param key with dots between parts; a place in a list, from 1, stands in brackets after its part
     */
    static Node at(Node from, String key) {
        Node at = from;
        for (String part : key.split("[.\\[]")) {
            final Node next = part.endsWith("]") ? item(at, part.substring(0, part.length() - 1)) : value(at, part);
            if (next == null) {
                return at;
            }
            at = next;
        }
        return at;
    }

    private static Node value(Node node, String key) {
        return node instanceof MappingNode mapping
                ? mapping.getValue().stream()
                        .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode name
                                && name.getValue().equals(key))
                        .map(NodeTuple::getValueNode)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static Node item(Node node, String place) {
        final int index = Integer.parseInt(place) - 1;
        return node instanceof SequenceNode sequence
                        && index < sequence.getValue().size()
                ? sequence.getValue().get(index)
                : null;
    }

    /** A fault of a node. */
    public InputFault fault(Node node, String key, String what) {
        return fault(file, line(node), (key.isEmpty() ? "" : key + ": ") + what);
    }
}
