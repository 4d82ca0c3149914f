package space.apophis.ephemeris;

import java.nio.file.Path;

/** The data folder of the project, loaded once for all tests of a run. */
public final class ShippedData {

    public static final Path FOLDER = Path.of("orekit-data");

    private static final SolarSystem SOLAR_SYSTEM = SolarSystem.load(FOLDER);

    private ShippedData() {}

    public static SolarSystem solarSystem() {
        return SOLAR_SYSTEM;
    }
}
