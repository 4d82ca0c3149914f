package space.apophis.benchmark;

import java.nio.file.Path;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.ForceSpec;
import space.apophis.validation.JplPair;

/** What every benchmark flies with: the solar system that ships, and all terms but those that JPL leaves out. */
final class Shipped {

    static final SolarSystem SOLAR_SYSTEM = SolarSystem.load(Path.of("orekit-data"));

    /** All but Earth's J3 and J4. */
    static final ForceSpec FORCES = ForceSpec.DEFAULT;

    static final JplPair PAIR = JplPair.read(Path.of("scenarios"));

    private Shipped() {}
}
