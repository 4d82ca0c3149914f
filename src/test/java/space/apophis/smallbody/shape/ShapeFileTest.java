package space.apophis.smallbody.shape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.job.InputFault;

/** OBJ files, sound and hostile. */
class ShapeFileTest {

    private static final String TETRAHEDRON = """
            # a corner of a cube
            o corner
            v 0 0 0
            v 1 0 0
            v 0 1 0
            v 0 0 1
            vn 0 0 1
            f 1 3 2
            f 1//1 2//1 4//1
            f -4 -1 -2
            f\t2\t3\t4
            """;

    @TempDir
    private Path folder;

    private Polyhedron read(String text) throws IOException {
        return ShapeFile.read(Files.writeString(folder.resolve("rock.obj"), text), 600.0);
    }

    @Test
    void facesAreReadInEachOfTheirForms() throws IOException {
        assertEquals(600.0 * 600.0 * 600.0 / 6.0, read(TETRAHEDRON).volume(), 1e-3);
    }

    @Test
    void fineShapeIsReadToSevenDigits() throws IOException {
        final Spheres mesh = new Spheres(0.237, 0.165, 0.1425, 3);
        final Path file = Files.writeString(folder.resolve("fine.obj"), mesh.obj());
        final double exact = new Polyhedron(mesh.places(), mesh.corners()).volume() * 1e9;
        assertEquals(exact, ShapeFile.read(file, 1000.0).volume(), 1e-6 * exact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "f 1 3 2|f 1 3 2 4|:8: 'f 1 3 2 4' is no triangle, 'f i j k' with three places of vertices is needed",
                "f 1 3 2|f 1 3|:8: 'f 1 3' is no triangle, 'f i j k' with three places of vertices is needed",
                "f 1 3 2|f 4294967297 3 2|:8: 'f 4294967297 3 2' is no triangle, 'f i j k' with three places of vertices is"
                        + " needed",
                "f 1 3 2|f 0 3 2|:8: is no line of an OBJ file, 'v x y z' and 'f i j k' are needed",
                "f 1 3 2|f 9 3 2|: face 1 names a vertex that is not there, 1 to 4 are allowed",
                "f 1 3 2|f -9 3 2|: face 1 names a vertex that is not there, 1 to 4 are allowed",
                "f 1 3 2|g nothing|: has 3 faces, at least 4 are needed",
                "v 1 0 0|v|:4: 'v' is no vertex, 'v x y z' with three numbers is needed",
                "v 1 0 0|v 1 0|:4: 'v 1 0' is no vertex, 'v x y z' with three numbers is needed",
                "v 1 0 0|v NaN 0 0|:4: 'v NaN 0 0' is no vertex, 'v x y z' with three numbers is needed",
                "v 1 0 0|v 1 0 0\\|:4: 'v 1 0 0\\' is no vertex, 'v x y z' with three numbers is needed",
                "v 1 0 0|v 1e99 0 0|: vertex 2 is out of range, coordinates up to 1e9 m are allowed",
                "v 1 0 0|v -1 0 0|: is inside out, its volume is -3.60e+07, faces that are counter-clockwise seen from"
                        + " outside are needed",
            })
    void whatIsWrongIsNamedWithItsPlace(String sound, String broken, String expected) {
        final InputFault fault = assertThrows(
                InputFault.class, () -> read(TETRAHEDRON.replaceFirst(sound, broken.replace("\\", "\\\\"))));
        assertEquals(folder.resolve("rock.obj") + expected, fault.getMessage());
    }

    @Test
    void missingFileAndFolderAreNamed() {
        assertEquals(
                folder.resolve("none.obj") + ":1: no such file",
                assertThrows(InputFault.class, () -> ShapeFile.read(folder.resolve("none.obj"), 1.0))
                        .getMessage());
        assertEquals(
                folder + ":1: a folder, a Wavefront OBJ file is needed",
                assertThrows(InputFault.class, () -> ShapeFile.read(folder, 1.0))
                        .getMessage());
    }
}
