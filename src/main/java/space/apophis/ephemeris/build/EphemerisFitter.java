package space.apophis.ephemeris.build;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import space.apophis.ephemeris.DeFile;
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
     * @param reference a file in JPL's DE layout that covers 2021 to 2030
     * @param folder that receives the table
     * @return the table
     * @throws space.apophis.job.InputFault if the reference is at fault or does not cover the span
     * @throws IOException if the machine cannot read or write
     */
    public static String fit(Path reference, Path folder, Progress progress) throws IOException {
        final DeFile file = DeFile.read(reference);
        final String name = reference.getFileName().toString();
        final PlanetaryEphemeris ephemeris = new PlanetaryEphemeris(name, file);
        final String table = new StartStatesFit(ephemeris, progress)
                .fit()
                .toCsv("DE" + file.header().number());
        Files.write(folder.resolve(FILE), table.getBytes(StandardCharsets.US_ASCII));
        return table;
    }
}
