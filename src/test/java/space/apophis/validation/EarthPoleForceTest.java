package space.apophis.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ForceSpec.EarthPoleName;

/** What Earth's pole is worth at the end of a year through the pass. */
class EarthPoleForceTest {

    private final SolarSystem solarSystem = ShippedData.solarSystem();
    private final JplPair pair = JplPair.read(Path.of("scenarios"));

    /**
     * 3.3 km is what lisa-method/asteroid-orbit-lab has for the pole of J2000 instead of the IAU's over 2029. By hand: 29 years
     * turn the pole by 0.16 deg, 0.0028 of J2, whose own end is 1,830 km: 5 km at most.
     */
    @Test
    void thePoleOfJ2000IsWorthThreeKilometres() {
        assertEquals(3.3e3, worth(true), 0.2e3);
    }

    @Test
    void withoutFigureThePoleIsWorthNothing() {
        assertEquals(0.0, worth(false));
    }

    private double worth(boolean figure) {
        return end(figure, EarthPoleName.TRUE_OF_DATE).distance(end(figure, EarthPoleName.J2000));
    }

    private Vector3D end(boolean figure, EarthPoleName pole) {
        final ForceSpec forces =
                new ForceSpec(true, true, true, true, true, true, figure, false, false, true, true, pole);
        return SunJ2Cases.miss(solarSystem, pair, forces, JplFlight.INTEGRATOR);
    }
}
