package space.apophis.cluster;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import space.apophis.job.InputFault;
import space.apophis.job.Program;

/**
 * How Spark is started.
 *
 * @param settings of Spark, as the user gives them
 * @param patience longest wait for an executor, s
 */
record SparkSettings(Master master, Map<String, String> settings, double patience) {

    boolean isLocal() {
        return master.isLocal();
    }

    /**
     * Starts it.
     *
     * @throws InputFault if there is no such master, or a setting is refused
     */
    JavaSparkContext start() {
        master.requireListening();
        final SparkConf conf = new SparkConf()
                .setAppName(Program.nameAndVersion())
                .setMaster(master.url())
                // Its page would listen on every address.
                .setIfMissing("spark.ui.enabled", "false");
        if (!isLocal() && Files.isRegularFile(ownJar())) {
            conf.setJars(new String[] {ownJar().toString()});
        }
        settings.forEach(conf::set);
        // Works are sent by it, whatever a cluster prefers.
        conf.set("spark.serializer", "org.apache.spark.serializer.JavaSerializer");
        try {
            return new JavaSparkContext(conf);
        } catch (IllegalArgumentException e) {
            throw new InputFault("--conf: " + e.getMessage(), e);
        } catch (Exception e) {
            // Scala throws checked exceptions that Java does not see.
            throw SparkFault.of(null, e);
        }
    }

    private static Path ownJar() {
        try {
            return Path.of(SparkSettings.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a jar is at a place", e);
        }
    }
}
