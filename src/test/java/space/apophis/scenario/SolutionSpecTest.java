package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.scenario.body.BodySpec;
import space.apophis.units.Dimension;
import space.apophis.units.Quantity;

/** Other solutions beside a scenario's own. */
class SolutionSpecTest {

    private static final String SOLUTIONS = """
            solutions:
              - label: the other
                body: rock
              - label: A2 = 0
                a2: 0 au/d^2
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "label: the other | label: A2 = 0 | FILE:9: solutions: the label 'A2 = 0' is given twice, once is allowed",
                "body: rock       | boy: rock     | FILE:10: solutions[1].boy: unknown key, did you mean 'body'? allowed"
                        + " are label, body, a1, a2, a3",
                "body: rock       | body: ../rock | FILE:10: solutions[1].body: '../rock' is not allowed, 1 to 64 letters,"
                        + " digits and hyphens are",
                "a2: 0 au/d^2     | a2: 0 km      | FILE:12: solutions[2].a2: '0 km' has the wrong unit, allowed are m/s^2,"
                        + " au/d^2",
                "a2: 0 au/d^2     | a2: 1 au/d^2  | FILE:12: solutions[2].a2: '1 au/d^2' is out of range, allowed is -1e-5"
                        + " au/d^2 to 1e-5 au/d^2",
            })
    void fault(String whole, String broken, String expected) throws IOException {
        FaultyFile.assertFault(expected, folder, FaultyFile.SCENARIO + FaultyFile.broken(SOLUTIONS, whole, broken));
    }

    @Test
    void solutionThatIsTheOrbitItself() throws IOException {
        FaultyFile.assertFault(
                "FILE:9: solutions[1].body: missing, a body or one of a1, a2, a3 is needed, or else it is the orbit itself",
                folder,
                FaultyFile.SCENARIO + "solutions:\n  - label: the same\n");
    }

    @Test
    void bodyThatIsNowhere() throws IOException {
        final Path file = Files.writeString(folder.resolve("small.yaml"), FaultyFile.SCENARIO + SOLUTIONS);
        FaultyFile.assertMessage(
                "FILE:10: solutions[1].body: no file of 'rock', looked for FOLDER/bodies/rock.yaml, FOLDER/rock.yaml"
                        .replace("FOLDER", folder.toString()),
                file,
                () -> new ScenarioFiles(null).solutions(ScenarioReader.source(file), null));
    }

    @Test
    void bodiesWithWhatIsVaried() throws IOException {
        final Path file = Files.writeString(folder.resolve("small.yaml"), FaultyFile.SCENARIO + SOLUTIONS);
        Files.writeString(folder.resolve("rock.yaml"), FaultyFile.BODY.replace("(1) Rock", "(99942)"));
        final ScenarioFiles files = new ScenarioFiles(Path.of("scenarios"));
        final BodySpec apophis = files.body(file, "apophis");
        final List<BodySpec> solutions = files.solutions(ScenarioReader.source(file), apophis);
        assertEquals("rock", solutions.get(0).name());
        assertEquals(0.0, solutions.get(1).nonGravitational().a2());
        assertEquals(
                apophis.nonGravitational().a1(),
                solutions.get(1).nonGravitational().a1());
        assertSame(apophis.orbit(), solutions.get(1).orbit());
    }

    @Test
    void bodyWithoutSuchAccelerationGetsOne() throws IOException {
        final Path file = Files.writeString(
                folder.resolve("small.yaml"),
                FaultyFile.SCENARIO + SOLUTIONS.replace("body: rock", "body: rock\n    a1: 1e-12 au/d^2"));
        Files.writeString(folder.resolve("rock.yaml"), FaultyFile.BODY.replace("(1) Rock", "(99942)"));
        final BodySpec rock = new ScenarioFiles(Path.of("scenarios"))
                .solutions(ScenarioReader.source(file), new ScenarioFiles(Path.of("scenarios")).shippedBody("apophis"))
                .get(0);
        assertEquals(
                Quantity.parse("1e-12 au/d^2", Dimension.ACCELERATION),
                rock.nonGravitational().a1());
        assertEquals(2.0, rock.nonGravitational().nm());
    }
}
