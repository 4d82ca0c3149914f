package space.apophis.ephemeris;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Assumptions;

/** JPL's DE440, where a developer has it: named by the property apophis.de440, or in a folder beside the project. */
public final class ReferenceEphemeris {

    private static final AtomicBoolean TOLD = new AtomicBoolean();

    private ReferenceEphemeris() {}

    /** The file; aborts the calling test, saying so, where there is none. */
    public static Path de440File() {
        final Path file = Path.of(System.getProperty("apophis.de440", "../shared/reference/de440/lnxp2000p2030.440"));
        if (!Files.isRegularFile(file) && !TOLD.getAndSet(true)) {
            System.err.println("tests that compare with DE440 are skipped: name a file with -Dapophis.de440=FILE");
        }
        Assumptions.assumeTrue(
                Files.isRegularFile(file),
                "skipped: compares with DE440, which is not here; name a file with -Dapophis.de440=FILE");
        return file;
    }

    /** The ephemeris read by this program. */
    public static PlanetaryEphemeris de440() throws IOException {
        return new PlanetaryEphemeris("DE440", DeFiles.read(de440File()));
    }
}
