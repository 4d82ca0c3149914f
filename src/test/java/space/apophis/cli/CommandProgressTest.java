package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class CommandProgressTest {

    private final ByteArrayOutputStream drawn = new ByteArrayOutputStream();
    private final PrintStream terminal = new PrintStream(drawn, true, StandardCharsets.UTF_8);
    private final Interruption interruption = new Interruption();

    @Test
    void eachTaskHasALineThatFitsTheTerminal() {
        try (CommandProgress progress = new CommandProgress(interruption, true, terminal)) {
            progress.report("Propagating", 0, 7);
            progress.report("Propagating", 7, 7);
            progress.report("Drawing", 1, 2);
        }
        String text = drawn.toString(StandardCharsets.UTF_8);
        String[] lines = text.split("\n");
        assertEquals(2, lines.length, text);
        assertTrue(lastState(lines[0]).matches("Propagating +100% .*7/7.*"), text);
        assertTrue(lastState(lines[1]).matches("Drawing +50% .*1/2.*"), text);
        // time gone, time left
        assertTrue(lastState(lines[1]).matches(".*\\(\\d:\\d\\d:\\d\\d / [\\d:?]+\\).*"), text);
        for (String state : text.split("[\r\n]+")) {
            assertTrue(state.length() < 80, state);
        }
    }

    @Test
    void nothingIsDrawnWhereNobodyLooks() {
        try (CommandProgress progress = new CommandProgress(interruption, false, terminal)) {
            progress.report("Propagating", 1, 7);
        }
        assertEquals(0, drawn.size());
    }

    @Test
    void anInterruptionEndsTheWorkThatReports() {
        try (CommandProgress progress = new CommandProgress(interruption, false, terminal)) {
            progress.report("Propagating", 1, 7);
            interruption.ask();
            assertTrue(Thread.interrupted());
            assertThrows(CancellationException.class, () -> progress.report("Propagating", 2, 7));
        }
    }

    private static String lastState(String line) {
        return line.substring(line.lastIndexOf('\r') + 1);
    }
}
