package space.apophis.ephemeris.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import space.apophis.ephemeris.PlanetaryEphemeris;
import space.apophis.job.Progress;

/** Fits the start states of the integration to a JPL ephemeris and writes them as a table. */
public final class EphemerisFitter {

    /** Name of the table. */
    public static final String FILE = "start-states.csv";

    private EphemerisFitter() {}

    /**
     * Fits and writes {@link #FILE}.
     *
     * @param reference covers 2021 to 2030
     * @param folder that receives the table
     * @return the table
     * @throws space.apophis.job.InputFault if the reference does not cover the span
     * @throws IOException if the table cannot be written
     */
    public static String fit(PlanetaryEphemeris reference, Path folder, Progress progress) throws IOException {
        final String name =
                reference.hasConstant("DENUM") ? "DE" + Math.round(reference.constant("DENUM")) : reference.title();
        final String table = new StartStatesFit(reference, progress).fit().toCsv(name);
        Files.write(folder.resolve(FILE), table.getBytes(StandardCharsets.US_ASCII));
        return table;
    }
}
