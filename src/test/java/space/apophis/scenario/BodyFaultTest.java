package space.apophis.scenario;

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
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.body.CovarianceParameter;

/** Faults of meaning in a body file, and of finding it. */
class BodyFaultTest {

    private static final String COVARIANCE = """
            covariance:
              epoch: JD 2459215.5 TDB
              parameters: [e, q au, tp d, node deg, peri deg, i deg]
              source: nobody
              matrix: [
                [1, 0, 0, 0, 0, 0],
                [0, 1, 0, 0, 0, 0],
                [0, 0, 1, 0, 0, 0],
                [0, 0, 0, 1, 0, 0],
                [0, 0, 0, 0, 1, 0],
                [0, 0, 0, 0, 0, 1]]
            """;

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

    /** 5.8 times the speed of light, a millimetre from the Sun, a thousand times the Sun's attraction. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 0 0 au|1000 0 0 au/d|velocity: is 1.73e+06 km/s, allowed is up to 1000 km/s",
                "1e-6 0 0 km|1 0 0 km/s|position: is 6.68e-15 au from the centre of the Sun, allowed is 0.005 au to 1000 au",
                "1e300 1e300 0 km|1 0 0 km/s|position: is 9.45e+291 au from the centre of the Sun, allowed is 0.005 au to 1000 au",
            })
    void aStateThatIsNoneOfASmallBody(String position, String velocity, String expected) throws IOException {
        final String text = FaultyFile.BODY.substring(0, FaultyFile.BODY.indexOf("  elements:"))
                + "  cartesian:\n    position: " + position + "\n    velocity: " + velocity + "\n";
        final long line = text.lines().count() - (expected.startsWith("velocity") ? 0 : 1);
        FaultyFile.assertBodyFault("FILE:" + line + ": orbit.cartesian." + expected, folder, text);
    }

    @Test
    void anAccelerationAboveThatOfTheSun() throws IOException {
        final String text = FaultyFile.BODY
                + "nonGravitational:\n  a2: 1e-13 au/d^2\n  aln: 1000\n  r0: 100 au\n  nm: 20\n  source: a test\n";
        final long line = text.lines().takeWhile(l -> !l.startsWith("  aln")).count() + 1;
        FaultyFile.assertBodyFault(
                "FILE:" + line
                        + ": nonGravitational.aln: with A1 to A3, r0 and the exponents the acceleration 0.00500 au from"
                        + " the Sun is above the Sun's attraction, a smaller one is needed",
                folder,
                text);
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
                "[1, 0, 0, 0, 0, 0]   | [1, 0, 0, 0, 0]      | is not 6 rows of 6 numbers, one for each of the parameters",
                "[1, 0, 0, 0, 0, 0],  |                      | is not 6 rows of 6 numbers, one for each of the parameters",
                "[0, 1, 0, 0, 0, 0]   | [0, 0, 0, 0, 0, 0]   | element 2 of the diagonal is not above zero",
                "[0, 1, 0, 0, 0, 0]   | [0, 1e308, 0, 0, 0, 0] | element 2 of the diagonal is above 1e6, which no orbit is as"
                        + " unsure as",
                "[0, 1, 0, 0, 0, 0]   | [0.5, 1, 0, 0, 0, 0] | is not symmetric at row 2, column 1",
            })
    void matrixOfTheCovariance(String whole, String broken, String expected) throws IOException {
        assertCovarianceFault("FILE:19: covariance.matrix: " + expected, whole, broken == null ? "" : broken);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "q au | q km | FILE:17: covariance.parameters[2]: 'q km' is not known, did you mean 'q au'? allowed are",
                "tp d | rock | FILE:17: covariance.parameters[3]: 'rock' is not known, allowed are",
                "tp d | e    | FILE:17: covariance.parameters: 'e' is given twice, once is allowed",
                "tp d | M deg | FILE:17: covariance.parameters: no complete set of six elements, missing are [tp d], too"
                        + " many are [M deg]",
                "tp d | A2 au/d^2 | FILE:17: covariance.parameters: no complete set of six elements, missing are [tp d]",
                "epoch: JD 2459215.5 TDB | epoch: 2021-01-01 TT | FILE:16: covariance.epoch: '2021-01-01T00:00:00.000"
                        + " TT' is not in TDB, only that is allowed here",
                "epoch: JD 2459215.5 TDB | epoch: 2021-01-02 TDB | FILE:16: covariance: its epoch is"
                        + " 2021-01-02T00:00:00.000 TDB, that of the orbit, 2021-01-01T00:00:00.000 TDB, is needed: give"
                        + " the orbit at the epoch of the covariance",
                "[1, 0, 0, 0, 0, 0] | [x, 0, 0, 0, 0, 0] | FILE:20: covariance.matrix[1][1]: 'x' is not a number",
            })
    void covariance(String whole, String broken, String expected) throws IOException {
        assertCovarianceFault(expected, whole, broken);
    }

    @Test
    void correlationsThatCannotBe() throws IOException {
        // 1 with 2 and 2 with 3 nearly one, 1 with 3 nothing.
        final String correlated = COVARIANCE
                .replace("[1, 0, 0, 0, 0, 0]", "[1, 0.9, 0, 0, 0, 0]")
                .replace("[0, 1, 0, 0, 0, 0]", "[0.9, 1, 0.9, 0, 0, 0]")
                .replace("[0, 0, 1, 0, 0, 0]", "[0, 0.9, 1, 0, 0, 0]");
        FaultyFile.assertBodyFault(
                "FILE:19: covariance.matrix: is not positive definite: row 3 is correlated with those before it beyond"
                        + " what is possible",
                folder,
                FaultyFile.BODY + correlated);
    }

    @Test
    void roundingOfPrintedDigitsIsNoFault() throws IOException {
        // Rows 1 and 2 stand for the same, but for the last digit printed: an eigenvalue of -5e-13.
        final String rounded = COVARIANCE
                .replace("[1, 0, 0, 0, 0, 0]", "[1, 1.0000000000005, 0, 0, 0, 0]")
                .replace("[0, 1, 0, 0, 0, 0]", "[1.0000000000005, 1, 0, 0, 0, 0]");
        Files.writeString(folder.resolve("rock.yaml"), FaultyFile.BODY + rounded);
        final BodySpec rock = new ScenarioFiles(null).body(folder.resolve("any.yaml"), "rock");
        assertEquals(1.0000000000005, rock.covariance().matrix().get(0).get(1));
        assertEquals(
                CovarianceParameter.PERIHELION_DISTANCE,
                rock.covariance().parameters().get(1));
    }

    /** The start of the message, since lists of what is allowed are long. */
    private void assertCovarianceFault(String expected, String whole, String broken) throws IOException {
        final String text = FaultyFile.broken(
                FaultyFile.BODY + COVARIANCE, COVARIANCE, FaultyFile.broken(COVARIANCE, whole, broken));
        final Path file = Files.writeString(folder.resolve("rock.yaml"), text);
        final String message = assertThrows(
                        InputFault.class, () -> new ScenarioFiles(null).body(folder.resolve("any.yaml"), "rock"))
                .getMessage()
                .replace(file.toAbsolutePath() + ":", "FILE:");
        assertEquals(expected, message.substring(0, Math.min(message.length(), expected.length())));
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
                () -> new ScenarioFiles(Path.of("none")).body(ScenarioReader.source(file)));
    }

    @Test
    void placesInsideTheWorkingFolderAreToldFromThere() throws IOException {
        final Path inside = Files.createTempDirectory(Path.of("target"), "inside");
        final Path file = Files.writeString(inside.resolve("small.yaml"), FaultyFile.SCENARIO);
        FaultyFile.assertMessage(
                "FILE:2: body: no file of 'apophis', looked for FOLDER/bodies/apophis.yaml, FOLDER/apophis.yaml"
                        .replace("FOLDER", inside.toString()),
                file,
                () -> new ScenarioFiles(null).body(ScenarioReader.source(file.toAbsolutePath())));
    }
}
