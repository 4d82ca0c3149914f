package space.apophis.ephemeris;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What is sent of a solar system to another process: the sum of its data, by which the one is found that was loaded there.
 *
 * @param dataSha256 of {@link SolarSystem#dataSha256()}
 * @param leftOut names of the asteroids that it is without
 */
record LoadedData(String dataSha256, Set<String> leftOut) implements Serializable {

    /** Of this process; one that nobody uses any more may go. */
    private static final Map<String, WeakReference<SolarSystem>> LOADED = new ConcurrentHashMap<>();

    /** Makes it be found here by its sum, which is returned. */
    static String remembered(String dataSha256, SolarSystem solarSystem) {
        LOADED.put(dataSha256, new WeakReference<>(solarSystem));
        return dataSha256;
    }

    private Object readResolve() throws InvalidObjectException {
        final WeakReference<SolarSystem> reference = LOADED.get(dataSha256);
        final SolarSystem whole = reference == null ? null : reference.get();
        if (whole == null) {
            throw new InvalidObjectException("this process has not loaded the data of SHA-256 " + dataSha256);
        }
        return whole.without(leftOut);
    }
}
