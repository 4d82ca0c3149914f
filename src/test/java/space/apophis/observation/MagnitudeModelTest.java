package space.apophis.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.units.Unit;

class MagnitudeModelTest {

    /** Slopes of phi1 at 30, 60, 90, 120 degrees and so on (Penttila et al. 2016, appendix): 1/rad. */
    private static final double[] PHI2_SLOPES = {-0.76705367, -0.45665789, -0.28071809, -0.11173257};

    private static final double[] PHI3_SLOPES = {
        -41.180439, -10.366915, -7.5784615, -3.6960950, -0.78605652, -0.46527012, -0.20459545
    };

    @ParameterizedTest
    @ValueSource(doubles = {0.0, 0.15, 0.24, 1.0})
    void atFullPhaseOnlyTheDistancesCount(double slope) {
        HG model = new HG(19.09, slope);
        assertEquals(19.09, model.reducedMagnitude(0.0), 1e-12);
        assertEquals(19.09 + 5 * Math.log10(1.5 * 0.5), model.magnitude(place(0.0)), 1e-12);
        assertEquals(19.09, new HG1G2(19.09, 0.3, 0.4).reducedMagnitude(0.0), 1e-12);
    }

    /** An observer at 1 au, the asteroid at 1.5 au from the Sun and half an au farther out. */
    private static ApparentPlace place(double angle) {
        Vector3D sight = new Vector3D(0.5 * Unit.AU, new Vector3D(Math.cos(angle), Math.sin(angle), 0));
        Vector3D heliocentric = new Vector3D(1.5 * Unit.AU, Vector3D.PLUS_I);
        return new ApparentPlace(0, sight, Vector3D.ZERO, heliocentric, Vector3D.MINUS_I, Vector3D.PLUS_J);
    }

    @Test
    void phaseIsTheAngleBetweenSunAndObserver() {
        assertEquals(0.7, place(0.7).phaseAngle(), 1e-15);
    }

    /** The short form that JPL Horizons documents: phi = exp(-A tan^B), A 3.33 and 1.87, B 0.63 and 1.22. */
    @ParameterizedTest
    @CsvSource({"20, 0.02", "45, 0.01", "90, 0.01", "120, 0.03"})
    void theShortFormIsNearAwayFromOpposition(double degrees, double tolerance) {
        double tan = Math.tan(Math.toRadians(degrees) / 2);
        double light = 0.76 * Math.exp(-3.33 * Math.pow(tan, 0.63)) + 0.24 * Math.exp(-1.87 * Math.pow(tan, 1.22));
        double expected = 19.09 - 2.5 * Math.log10(light);
        assertEquals(expected, new HG(19.09, 0.24).reducedMagnitude(Math.toRadians(degrees)), tolerance);
    }

    @Test
    void bothSystemsFadeAllTheWayToNewPhase() {
        for (MagnitudeModel model : new MagnitudeModel[] {new HG(19, 0.15), new HG(19, 0.4), new HG1G2(19, 0.3, 0.4)}) {
            double before = model.reducedMagnitude(0.0);
            for (int degrees = 1; degrees <= 180; degrees++) {
                double now = model.reducedMagnitude(Math.toRadians(degrees));
                assertTrue(now > before || degrees == 180, model.parameters() + " at " + degrees);
                assertTrue(Double.isFinite(now));
                before = now;
            }
        }
    }

    @Test
    void theSplinesMeetTheirNodes() {
        assertEquals(0.75, HG1G2.phi1(Math.toRadians(7.5)), 1e-9);
        assertEquals(0.33486016, HG1G2.phi1(Math.toRadians(30)), 1e-9);
        assertEquals(0.12716367, HG1G2.phi2(Math.toRadians(90)), 1e-9);
        assertEquals(0.1034817, HG1G2.phi3(Math.toRadians(8)), 1e-6);
        assertEquals(0.0, HG1G2.phi3(Math.toRadians(40)), 0.0);
    }

    /** The slopes at inner nodes follow from the rest; the literature prints them, to 8 digits. */
    @Test
    void theSplinesHaveThePublishedSlopes() {
        double[] wide = {30, 60, 90, 120};
        for (int i = 0; i < wide.length; i++) {
            double x = Math.toRadians(wide[i]);
            double slope = (HG1G2.phi2(x + 1e-6) - HG1G2.phi2(x - 1e-6)) / 2e-6;
            assertEquals(PHI2_SLOPES[i], slope, 1e-6, "phi2 at " + wide[i]);
        }
        double[] narrow = {0.3, 1, 2, 4, 8, 12, 20};
        for (int i = 0; i < narrow.length; i++) {
            double x = Math.toRadians(narrow[i]);
            double slope = (HG1G2.phi3(x + 1e-7) - HG1G2.phi3(x - 1e-7)) / 2e-7;
            assertEquals(PHI3_SLOPES[i], slope, 1e-4, "phi3 at " + narrow[i]);
        }
    }
}
