package space.apophis.proximity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.Sunlight;

/**
 * Orbital B of OSIRIS-REx at Bennu (asteroidmission.org): 680 m above the surface and 930 m from the centre, about 7 cm/s and about
 * 22 h, rounded there; GM 4.89 m^3/s^2.
 */
class BennuOrbitValidationTest {

    private static final double GM = 4.89;
    private static final double RADIUS = 930.0;

    @Test
    void goesRoundBennuInTwentyTwoHours() {
        double speed = Math.sqrt(GM / RADIUS);
        assertEquals(0.07, speed, 0.005, "m/s, published to one digit");
        RelativePropagation propagation = new RelativePropagation(
                Beside.sunAlone(8.0, Sunlight.NONE, Beside.point(GM)), RelativePropagation.FINE);
        RelativePath path = propagation.path(
                new RelativeState(Beside.START, new Vector3D(0.0, 0.0, RADIUS), new Vector3D(0.0, speed, 0.0), 1000.0),
                Beside.START + 2.0 * 86400.0);
        double t = Beside.START + 3600.0;
        while (!(path.at(t).getPosition().getY() < 0.0
                && path.at(t + 10.0).getPosition().getY() >= 0.0)) {
            t += 10.0;
        }
        assertEquals(22.0, (t - Beside.START) / 3600.0, 0.5, "h, published to two digits");
        assertEquals(22.38, (t - Beside.START) / 3600.0, 0.02, "h, by Kepler's third law");
    }
}
