package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.function.Executable;
import space.apophis.job.InputFault;

/** A small scenario and a small body to break, and the message that each break must give, whole. */
final class FaultyFile {

    static final String SCENARIO = """
            name: small
            body: apophis
            propagation:
              until: 2030-01-02 TDB
            output:
              from: 2029-03-15 TDB
              to: 2029-05-13 TDB
            """;

    static final String BODY = """
            name: rock
            designation: (1) Rock
            orbit:
              solution: "1"
              source: nobody
              epoch: JD 2459215.5 TDB
              elements:
                gmSun: 2.9591220828411951E-04 au^3/d^2
                eccentricity: 0.2
                perihelionDistance: 0.7 au
                inclination: 3 deg
                node: 204 deg
                argumentOfPerihelion: 126 deg
                timeOfPerihelion: JD 2459101.04 TDB
            """;

    private FaultyFile() {}

    /** A text with a part of it broken. */
    static String broken(String text, String whole, String broken) {
        assertTrue(text.contains(whole), whole);
        return text.replace(whole, broken);
    }

    /** Writes a scenario and reads it; the message must be the expected one, after the name of the file. */
    static void assertFault(String expected, Path folder, String text) throws IOException {
        assertFault(expected, Files.writeString(folder.resolve("small.yaml"), text));
    }

    /** Writes and reads a body file. */
    static void assertBodyFault(String expected, Path folder, String text) throws IOException {
        final Path file = Files.writeString(folder.resolve("rock.yaml"), text);
        assertMessage(expected, file, () -> new ScenarioFiles(null).body(folder.resolve("any.yaml"), "rock"));
    }

    static void assertFault(String expected, Path file) {
        assertMessage(expected, file, () -> ScenarioReader.read(file));
    }

    static void assertMessage(String expected, Path file, Executable reading) {
        final String message = assertThrows(InputFault.class, reading).getMessage();
        assertEquals(
                expected, message.replace(file.toAbsolutePath() + ":", "FILE:").replace(file + ":", "FILE:"));
        assertFalse(message.chars().anyMatch(Character::isISOControl), "one line, nothing to obey");
    }
}
