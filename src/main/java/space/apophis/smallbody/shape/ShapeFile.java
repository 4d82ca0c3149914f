package space.apophis.smallbody.shape;

import de.javagl.obj.BasicWritableObj;
import de.javagl.obj.FloatTuple;
import de.javagl.obj.ObjFace;
import de.javagl.obj.ObjReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import space.apophis.job.InputFault;
import space.apophis.scenario.format.Shown;
import space.apophis.scenario.format.YamlDocument;

/**
 * A Wavefront OBJ file of a small body: lines of vertices (v x y z) and of triangles (f i j k); what else it has is passed over.
 * Read by the library de.javagl:obj, which keeps seven digits of a coordinate, 0.1 mm of a kilometre.
 */
public final class ShapeFile {

    private static final int LARGEST = 16 << 20;
    private static final int MOST_FACES = 100_000;

    /** m: from a pebble to the largest asteroid. */
    private static final double SMALLEST = 1e-3;

    private static final double GREATEST = 1e6;

    private final List<FloatTuple> vertices = new ArrayList<>();
    private final List<ObjFace> faces = new ArrayList<>();

    private ShapeFile() {}

    /**
     * Reads a shape.
     *
     * @param scale length of a unit of the file, m
     * @throws InputFault if it is no closed surface
     */
    public static Polyhedron read(Path file, double scale) {
        final byte[] bytes = YamlDocument.bytes(file, "Wavefront OBJ file", LARGEST, "shape that is read here");
        final ShapeFile shape = new ShapeFile();
        try (CheckedObjLines lines = new CheckedObjLines(
                new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1))) {
            final BasicWritableObj parts = new BasicWritableObj();
            parts.setVertexConsumer(shape.vertices::add);
            parts.setFaceConsumer(shape.faces::add);
            try {
                ObjReader.read(lines, parts);
            } catch (IOException e) {
                throw new InputFault(Shown.path(file) + ":" + lines.getLineNumber() + ": "
                        + (e instanceof CheckedObjLines.Fault
                                ? e.getMessage()
                                : "is no line of an OBJ file, 'v x y z' and 'f i j k' are needed"));
            }
            return shape.surface(scale);
        } catch (IllegalArgumentException e) {
            throw new InputFault(Shown.path(file) + ": " + e.getMessage(), e);
        } catch (IOException e) {
            throw new InputFault(Shown.path(file) + ": cannot be read", e);
        }
    }

    private Polyhedron surface(double scale) {
        if (faces.size() > MOST_FACES) {
            throw new IllegalArgumentException(
                    "has " + faces.size() + " faces, at most " + MOST_FACES + " are allowed");
        }
        final double[] places = new double[3 * vertices.size()];
        for (int i = 0; i < vertices.size(); i++) {
            for (int k = 0; k < 3; k++) {
                places[3 * i + k] = scale * vertices.get(i).get(k);
            }
        }
        final int[] corners = new int[3 * faces.size()];
        for (int i = 0; i < faces.size(); i++) {
            for (int k = 0; k < 3; k++) {
                corners[3 * i + k] = faces.get(i).getVertexIndex(k);
            }
        }
        final Polyhedron shape = new Polyhedron(places, corners);
        if (!(shape.boundingRadius() >= SMALLEST && shape.boundingRadius() <= GREATEST)) {
            throw new IllegalArgumentException(
                    "reaches to " + shape.boundingRadius() + " m from its centre of mass, 1 mm to 1000 km is allowed");
        }
        return shape;
    }
}
