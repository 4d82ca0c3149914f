package space.apophis.cluster;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.spark.SparkContext;
import org.apache.spark.SparkFiles;
import space.apophis.ephemeris.DataSource;
import space.apophis.ephemeris.SolarSystem;

/**
 * The data of a solar system on their way to the executors: an archive that Spark unpacks at each. An executor loads it once and
 * compares its sum.
 *
 * @param dataSha256 of what was packed
 * @param folder name of the one in which it lies unpacked
 */
record Shipment(String dataSha256, String folder) implements Serializable {

    private static final int SHORT = 12;

    /** Packs a solar system and hands it to Spark. */
    static Shipment send(SolarSystem solarSystem, SparkContext context) throws IOException {
        final String sum = solarSystem.dataSha256();
        final Shipment shipment = new Shipment(sum, "apophis-data-" + sum.substring(0, SHORT));
        final Path archive = Files.createTempFile(shipment.folder + "-", ".zip");
        // The driver hands it out as long as it runs.
        archive.toFile().deleteOnExit();
        try (OutputStream stream = Files.newOutputStream(archive)) {
            solarSystem.source().pack(stream);
        }
        context.addArchive(archive.toUri() + "#" + shipment.folder);
        return shipment;
    }

    /** Loads it where that has not been done in this process. */
    void load() {
        try {
            SolarSystem.of(dataSha256, DataSource.unpacked(Path.of(SparkFiles.get(folder))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
