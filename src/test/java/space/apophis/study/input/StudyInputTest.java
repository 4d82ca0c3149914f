package space.apophis.study.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.job.InputFault;
import space.apophis.job.Sha256;

class StudyInputTest {

    private static final Path SHIPPED = Path.of("scenarios");

    @TempDir
    private Path folder;

    /** Before anything is flown, so that who only asks what a file says is told as well. */
    @ParameterizedTest
    @CsvSource({"ramses-2028,transfer", "destiny-plus-2028,trajectory"})
    void anUnknownLauncherIsRefusedAtItsKey(String scenario, String section) throws IOException {
        final String text = Files.readString(SHIPPED.resolve(scenario + ".yaml"));
        assertTrue(text.contains("name: h3-24"));
        final Path file =
                Files.writeString(folder.resolve(scenario + ".yaml"), text.replace("name: h3-24", "name: h3-30"));
        final String told = assertThrows(InputFault.class, () -> StudyInput.read(file, SHIPPED))
                .getMessage();
        assertTrue(told.contains(section + ".launcher: "), told);
        assertTrue(told.contains("h3-30") && told.contains("h3-24"), told);
    }

    @ParameterizedTest
    @CsvSource({"2 km,false", "1 km,true"})
    void aHoldPointInsideTheBodyIsRefusedAtItsKey(String diameter, boolean outside) throws IOException {
        final Path bodies = Files.createDirectory(folder.resolve("bodies"));
        final String body = Files.readString(SHIPPED.resolve("bodies/apophis.yaml"));
        Files.writeString(bodies.resolve("apophis.yaml"), body.replaceFirst("diameter: .*", "diameter: " + diameter));
        final String text =
                Files.readString(SHIPPED.resolve("ramses-2028.yaml")).replaceFirst("timeline: .*", "");
        final Path file = Files.writeString(
                folder.resolve("ramses-2028.yaml"),
                text.replaceFirst("proximityDistance: .*", "proximityDistance: 600 m"));
        if (outside) {
            StudyInput.read(file, SHIPPED);
        } else {
            final String told = assertThrows(InputFault.class, () -> StudyInput.read(file, SHIPPED))
                    .getMessage();
            assertTrue(
                    told.endsWith(
                            ": transfer.flown.proximityDistance: 0.600 km from the centre is inside (99942) Apophis,"
                                    + " whose diameter is 2.000 km"),
                    told);
        }
    }

    @Test
    void bodiesOfLegsAreReadByTheirNames() {
        final StudyInput input = StudyInput.read(SHIPPED.resolve("destiny-plus-2028.yaml"), SHIPPED);
        assertEquals("apophis", input.body().name());
        assertEquals("(3200) Phaethon", input.legBodies().get("phaethon").designation());
    }

    @Test
    void theHashOfABodyIsOfTheBytesThatWereRead() throws IOException {
        final Path file = Files.copy(SHIPPED.resolve("apophis-flyby-2029.yaml"), folder.resolve("flyby.yaml"));
        final Path body = Files.copy(SHIPPED.resolve("bodies/apophis.yaml"), folder.resolve("apophis.yaml"));
        final String hash = Sha256.of(Files.readAllBytes(body));
        final StudyInput input = StudyInput.read(file, SHIPPED);
        Files.delete(body);
        assertEquals(hash, input.asteroid().sha256());
        assertTrue(input.asteroid().fault("orbit.epoch", "x").getMessage().endsWith("apophis.yaml:8: orbit.epoch: x"));
    }
}
