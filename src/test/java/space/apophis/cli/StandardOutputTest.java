package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {

    @Test
    void writesThrough() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StandardOutput output = new StandardOutput(bytes);
        output.writer().println("38,011 km");
        assertEquals("38,011 km", bytes.toString(StandardCharsets.UTF_8).strip());
        assertTrue(output.fault().isEmpty());
    }

    @Test
    void aFullDiskIsAFault() {
        StandardOutput output = new StandardOutput(failing("No space left on device"));
        output.writer().println("x");
        assertEquals("No space left on device", output.fault().orElseThrow().getMessage());
    }

    @Test
    void aReaderThatHasHadEnoughIsNone() {
        StandardOutput output = new StandardOutput(failing("Broken pipe"));
        PrintWriter writer = output.writer();
        writer.println("x");
        writer.println("y");
        assertTrue(output.fault().isEmpty());
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}
