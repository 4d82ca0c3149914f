package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of meaning in a body file, and of finding it. */
class BodyFaultTest {

    @TempDir
    private Path folder;

    private void assertFault(String expected, String whole, String broken) throws IOException {
        FaultyFile.assertBodyFault(expected, folder, FaultyFile.broken(FaultyFile.BODY, whole, broken));
    }

    @Test
    void smallBodyIsSound() throws IOException {
        Files.writeString(folder.resolve("rock.yaml"), FaultyFile.BODY);
        assertEquals(
                "1",
                new ScenarioFiles(null)
                        .body(folder.resolve("any.yaml"), "rock")
                        .orbit()
                        .solution());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "eccentricity: 0.2    | eccentricity: 1   | FILE:9: orbit.elements.eccentricity: exactly 1 is not read,"
                        + " an ellipse or a hyperbola is allowed",
                "eccentricity: 0.2    | eccentricity: -1  | FILE:9: orbit.elements.eccentricity: '-1' is out of range,"
                        + " allowed is 0 to 100",
                "eccentricity: 0.2    | eccentricity: NaN | FILE:9: orbit.elements.eccentricity: 'NaN' is not a number",
                "inclination: 3 deg   | inclination: 3 km | FILE:11: orbit.elements.inclination: '3 km' has the wrong"
                        + " unit, allowed are rad, deg, arcsec",
                "epoch: JD 2459215.5 TDB | epoch: JD 2459215.5 UTC | FILE:6: orbit.epoch: '2021-01-01T00:00:00.000 UTC'"
                        + " is not in TDB, only that is allowed here",
                "name: rock           | name: pebble      | FILE:1: name: 'pebble' is not the file's own name, 'rock' is"
                        + " needed",
            })
    void value(String whole, String broken, String expected) throws IOException {
        assertFault(expected, whole, broken);
    }

    @Test
    void theFilesOwnNameIsToldOnItsLine() throws IOException {
        assertFault(
                "FILE:3: name: 'pebble' is not the file's own name, 'rock' is needed",
                "name: rock",
                "# a comment\n\nname: pebble");
    }

    @Test
    void neitherStateNorElements() throws IOException {
        final String text = FaultyFile.BODY.substring(0, FaultyFile.BODY.indexOf("  elements:"));
        FaultyFile.assertBodyFault(
                "FILE:4: orbit.cartesian: missing, either 'cartesian' or 'elements' is needed", folder, text);
    }

    @Test
    void bothStateAndElements() throws IOException {
        assertFault(
                "FILE:11: orbit.elements: given beside 'cartesian', one of the two is allowed",
                "  elements:\n",
                "  cartesian:\n    position: 1 0 0 au\n    velocity: 0 30 0 km/s\n  elements:\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[[1, 0], [0]]          | is not 2 rows of 2 numbers, one for each of the parameters",
                "[[1, 0]]               | is not 2 rows of 2 numbers, one for each of the parameters",
                "[[1, 0], [0, 0]]       | element 2 of the diagonal is not above zero",
                "[[1, 0.5], [0.4, 1]]   | is not symmetric at row 2, column 1",
                "7                      | not a list, values after '-' or in [ ] are needed",
            })
    void covariance(String matrix, String expected) throws IOException {
        assertCovarianceFault("covariance.matrix: " + expected, matrix);
    }

    @Test
    void epochOfTheCovarianceInAnotherScale() throws IOException {
        FaultyFile.assertBodyFault(
                "FILE:16: covariance.epoch: '2021-01-01T00:00:00.000 TT' is not in TDB, only that is allowed here",
                folder,
                FaultyFile.BODY
                        + "covariance:\n  epoch: 2021-01-01 TT\n  parameters: [e]\n  matrix: [[1]]\n  source: nobody\n");
    }

    @Test
    void elementOfTheCovarianceIsNamed() throws IOException {
        assertCovarianceFault("covariance.matrix[2][1]: 'x' is not a number", "[[1, 0], [x, 1]]");
    }

    private void assertCovarianceFault(String expected, String matrix) throws IOException {
        final String covariance = "covariance:\n  epoch: JD 2459215.5 TDB\n  parameters: [e, q au]\n  source: nobody\n";
        FaultyFile.assertBodyFault(
                "FILE:19: " + expected, folder, FaultyFile.BODY + covariance + "  matrix: " + matrix + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{absoluteMagnitude: 19, source: s} | slopeParameter: missing, slopeParameter or both g1 and g2 are needed",
                "{absoluteMagnitude: 19, g1: 0.3, source: s} | slopeParameter: missing, slopeParameter or both g1 and g2 are"
                        + " needed",
                "{absoluteMagnitude: 19, slopeParameter: 0.2, g2: 0.3, source: s} | slopeParameter: is given beside g1 or g2,"
                        + " one system is allowed",
                "{absoluteMagnitude: 19, g1: 0.8, g2: 0.3, source: s} | g2: makes G1 + G2 larger than 1, at most 1 is allowed",
                "{absoluteMagnitude: 19, slopeParameter: 1.5, source: s} | slopeParameter: '1.5' is out of range, allowed is"
                        + " -0.25 to 1",
            })
    void alternativeMagnitude(String entry, String expected) throws IOException {
        FaultyFile.assertBodyFault(
                "FILE:18: physical.alternativeMagnitudes[1]." + expected,
                folder,
                FaultyFile.BODY + "physical:\n  source: nobody\n  alternativeMagnitudes:\n    - " + entry + "\n");
    }

    @Test
    void bodyThatIsNowhere() throws IOException {
        final Path file = Files.writeString(folder.resolve("small.yaml"), "# first\n" + FaultyFile.SCENARIO);
        FaultyFile.assertMessage(
                "FILE:3: body: no file of 'apophis', looked for FOLDER/bodies/apophis.yaml, FOLDER/apophis.yaml,"
                                .replace("FOLDER", folder.toString())
                        + " none/bodies/apophis.yaml",
                file,
                () -> new ScenarioFiles(Path.of("none")).body(file, "apophis"));
    }

    @Test
    void placesInsideTheWorkingFolderAreToldFromThere() throws IOException {
        final Path inside = Files.createTempDirectory(Path.of("target"), "inside");
        final Path file = Files.writeString(inside.resolve("small.yaml"), FaultyFile.SCENARIO);
        FaultyFile.assertMessage(
                "FILE:2: body: no file of 'apophis', looked for FOLDER/bodies/apophis.yaml, FOLDER/apophis.yaml"
                        .replace("FOLDER", inside.toString()),
                file,
                () -> new ScenarioFiles(null).body(file.toAbsolutePath(), "apophis"));
    }
}
