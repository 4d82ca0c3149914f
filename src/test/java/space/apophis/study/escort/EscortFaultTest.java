package space.apophis.study.escort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.study.StudyRunner;
import space.apophis.study.input.StudyInput;

/** Escorts that cannot be flown: one line with the file, the line and the key. */
class EscortFaultTest {

    @TempDir
    private Path folder;

    /** The phase stands on line 19 of the file. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: station, name: a, until: 2029-03-08 UTC, side: sun, distance: 200 m, deadBand: 10 m}"
                        + " | phases[1].distance: 0.1900 km at the edge of the box is inside (99942) Apophis, which reaches to"
                        + " 0.2274 km from its centre of mass, more is needed",
                "{type: station, name: a, until: 2029-03-08 UTC, side: sun, distance: 300 m, deadBand: 100 m}"
                        + " | phases[1].distance: 0.2000 km at the edge of the box is inside",
                "{type: arcs, name: a, until: 2029-03-08 UTC, side: sun, distance: 2 km, nearest: 100 m}"
                        + " | phases[1].nearest: 0.1000 km is inside (99942) Apophis",
                "{type: terminator-orbit, name: a, until: 2029-03-08 UTC, radius: 150 m}"
                        + " | phases[1].radius: 0.1500 km is inside (99942) Apophis",
                "{type: drift, name: a, until: 2029-02-08 UTC} | phases[1].until: is not after 2029-03-01T00:00:00Z",
                "{type: drift, name: a, until: 2029-06-01 UTC}"
                        + " | phases[1].until: lies after the end of the propagation, at most propagation.until,",
                "{type: station, name: a, until: 2029-03-03 UTC, side: sun, distance: 4 km, deadBand: 100 m, transfer: 3 d}"
                        + " | phases[1].transfer: is not shorter than the phase, less than 2.0 d are needed",
                "{type: approach, name: a, until: 2029-03-01T01:00 UTC, side: anti-sun, distance: 5 km}"
                        + " | phases[1]: no burn leads where 'a' goes without striking the ground",
            })
    void whatCannotBeFlownIsRefused(String phase, String fault) throws IOException {
        StudyInput input = ShortEscort.input(folder, ShortEscort.text("5 km", "{samples: 10}", "- " + phase));
        assertFault(fault, assertThrows(InputFault.class, () -> ShortEscort.result(input)));
    }

    /** That of March 2021, at 0.11 au, is over when the escort begins. */
    @Test
    void antiPerigeeNeedsAPass() throws IOException {
        String message = "side: 'anti-perigee' needs a pass by Earth between the start of the escort and the end of the"
                + " propagation, another side is allowed";
        String station = ShortEscort.text(
                        "5 km",
                        "{samples: 10}",
                        "- {type: station, name: a, until: 2029-03-08 UTC, side: anti-perigee, distance: 5 km,"
                                + " deadBand: 200 m}")
                .replace("until: 2029-05-14", "until: 2029-03-20");
        assertFault("phases[1]." + message, run(station));
        assertFault("arrival." + message, run(station.replace("side: sun", "side: anti-perigee")));
    }

    private InputFault run(String text) throws IOException {
        StudyInput input = ShortEscort.input(folder, text);
        return assertThrows(InputFault.class, () -> StudyRunner.run(input, ShippedData.solarSystem(), Progress.SILENT));
    }

    private void assertFault(String expected, InputFault fault) {
        String message = fault.getMessage();
        assertTrue(message.matches("[^\n]*short\\.yaml:\\d+: [^\n]*"), message);
        assertTrue(message.contains(": escort." + expected), message);
        assertTrue(message.contains(expected.startsWith("phases") ? "short.yaml:19:" : "short.yaml:7:"), message);
        assertEquals(-1, message.indexOf('\n'));
    }
}
