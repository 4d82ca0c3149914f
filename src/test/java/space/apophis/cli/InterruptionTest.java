package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class InterruptionTest {

    @Test
    void workGoesOnUntilAnEndIsAskedFor() {
        Interruption interruption = new Interruption();
        assertDoesNotThrow(interruption::check);
        interruption.ask();
        assertTrue(Thread.interrupted());
        assertThrows(CancellationException.class, interruption::check);
    }

    @Test
    void aReleasedWatchLeavesNoHook() {
        Interruption interruption = Interruption.watch();
        interruption.release(ExitCode.GOOD);
        // A second removal finds nothing; were the first left out, the end of this process would halt it with 3.
        assertDoesNotThrow(() -> interruption.release(ExitCode.GOOD));
    }
}
