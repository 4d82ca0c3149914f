package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.OrbitSample;
import space.apophis.smallbody.HeliocentricElements;
import space.apophis.smallbody.OrbitSolution;

class LineOfVariationsTest {

    private static final double GM_SUN = 1.32712440041279419e20;

    @Test
    void aPointIsTheSameEllipseAtAnotherTime() {
        final OrbitSolution orbit = Flights.apophis();
        final LineOfVariations line = new LineOfVariations(OrbitSample.nominal(orbit), GM_SUN);
        final HeliocentricElements now = HeliocentricElements.of(orbit.position(), orbit.velocity(), GM_SUN);
        for (double ahead : new double[] {-150.0, 0.0, 60.0}) {
            final PVCoordinates later = new HeliocentricElements(
                            GM_SUN,
                            now.eccentricity(),
                            now.perihelionDistance(),
                            now.inclination(),
                            now.node(),
                            now.argumentOfPerihelion(),
                            now.timeSincePerihelion() + ahead)
                    .state();
            final OrbitSample found = line.at(ahead);
            assertEquals(0.0, later.getPosition().distance(found.position()), 0.01);
            assertEquals(0.0, later.getVelocity().distance(found.velocity()), 1e-8);
            assertSame(orbit.nonGravitational(), found.nonGravitational());
        }
    }
}
