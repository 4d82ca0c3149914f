package space.apophis.ephemeris;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import space.apophis.job.InputFault;

/**
 * What is sent of a solar system to another process: the sum of its data, by which the one is found that was loaded there.
 *
 * @param dataSha256 of {@link SolarSystem#dataSha256()}
 * @param leftOut names of the asteroids that it is without
 */
record LoadedData(String dataSha256, Set<String> leftOut) implements Serializable {

    /** Of this process, each whole. */
    private static final Map<String, SolarSystem> LOADED = new ConcurrentHashMap<>();

    /** Makes it be found here by its sum, which is returned. */
    static String remembered(String dataSha256, SolarSystem solarSystem) {
        LOADED.put(dataSha256, solarSystem);
        return dataSha256;
    }

    static Collection<SolarSystem> all() {
        return List.copyOf(LOADED.values());
    }

    /** The one of a sum; one thread loads it, others wait. */
    static synchronized SolarSystem of(String dataSha256, DataSource source) {
        if (!LOADED.containsKey(dataSha256)) {
            final String found = source.load().dataSha256();
            if (!found.equals(dataSha256)) {
                throw new InputFault(
                        source.folder() + ": its data have the SHA-256 " + found + ", " + dataSha256 + " is needed");
            }
        }
        return LOADED.get(dataSha256);
    }

    private Object readResolve() throws InvalidObjectException {
        final SolarSystem whole = LOADED.get(dataSha256);
        if (whole == null) {
            throw new InvalidObjectException("this process has not loaded the data of SHA-256 " + dataSha256);
        }
        return whole.without(leftOut);
    }
}
