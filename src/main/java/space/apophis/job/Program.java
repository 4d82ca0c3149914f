package space.apophis.job;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** What this program calls itself; the version is the build's. */
public final class Program {

    private static final String VERSION = readVersion();

    private Program() {}

    /** Name and version, as files that it writes carry them. */
    public static String nameAndVersion() {
        return "apophis " + VERSION;
    }

    private static String readVersion() {
        try (InputStream stream = Program.class.getResourceAsStream("program.properties")) {
            final Properties properties = new Properties();
            properties.load(stream);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
