package space.apophis.study.escort;

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
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.study.ShippedTransfers;
import space.apophis.study.input.StudyInput;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.result.TrajectoryResult;

/** Where an escort begins: at the flown end of a transfer of another scenario. */
class EscortStartTest {

    private static final Path SCENARIOS = Path.of("scenarios");

    @TempDir
    private Path folder;

    /** The same search, flight and margins as in the scenario of the transfer: at rest at the hold point. */
    @Test
    void beginsWhereTheOptionEnds() {
        final LaunchPeriodOutcome transfer = ShippedTransfers.of(SCENARIOS.resolve("ramses-2028.yaml"));
        final TrajectoryResult option = transfer.section().best().orElseThrow();
        final EscortStart start = EscortStudy.start(
                StudyInput.read(SCENARIOS.resolve("ramses-escort-2029.yaml"), SCENARIOS),
                ShippedData.solarSystem(),
                ShippedTransfers.flight(),
                Progress.SILENT);
        assertEquals("ramses-2028/nominal", start.from());
        assertEquals(option.end().arrival().secondsTdb(), start.time(), 1e-3);
        assertEquals(option.mass().deliveredMassKg(), start.mass(), 1e-6);
        assertEquals(1e6, start.state().getPosition().getNorm(), 10.0);
        assertEquals(0.0, start.state().getVelocity().getNorm(), 1e-3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "ramses-2029/nominal; no file of 'ramses-2029'",
                "ramses-2028/nominell; 'ramses-2028' has no option 'nominell', there are open, nominal, close, arrival 12 February",
                "apophis-flyby-2029/nominal; 'apophis-flyby-2029' has no transfer to a rendezvous that is flown",
                "ramses-flyby-only/nominal; 'ramses-flyby-only' has no transfer to a rendezvous that is flown",
                "ramses-2028; 'ramses-2028' is not allowed, a scenario, a slash and the label of an option are"
            })
    void whatCannotBeginOneIsRefused(String from, String fault) throws IOException {
        assertFault("from: ramses-2028/nominal", "from: " + from, "escort.from: " + fault);
    }

    @Test
    void anotherAsteroidThanThatOfTheTransferIsRefused() throws IOException {
        assertFault("body: apophis", "body: 2024-yr4", "escort.from: 'ramses-2028' flies to (99942) Apophis");
    }

    @Test
    void eitherATransferOrAnArrivalIsNeeded() throws IOException {
        assertFault("  from: ramses-2028/nominal\n", "", "escort.from: either 'from' or 'arrival' is needed");
    }

    private void assertFault(String from, String to, String fault) throws IOException {
        final String text = Files.readString(SCENARIOS.resolve("ramses-escort-2029.yaml"));
        assertTrue(text.contains(from), from);
        final Path file = Files.writeString(folder.resolve("escort.yaml"), text.replace(from, to));
        final String message = assertThrows(InputFault.class, () -> StudyInput.read(file, SCENARIOS))
                .getMessage();
        assertTrue(message.contains(fault), message);
        assertTrue(message.matches("(?s).*escort\\.yaml:\\d+: .*"), message);
    }
}
