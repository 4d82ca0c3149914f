package space.apophis.proximity.imaging;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;

class LookTest {

    private static final double AU = 149597870700.0;

    private static Look look(Vector3D craft, Vector3D velocity, Vector3D spin) {
        return new Look(
                0.0,
                craft,
                velocity,
                Rotation.IDENTITY,
                spin,
                new Vector3D(AU, 0.0, 0.0),
                new Vector3D(0.0, AU, 0.0),
                new Vector3D(0.0, AU, 0.0),
                Vector3D.PLUS_K);
    }

    @Test
    void aBallIsLitByTheCosineOfItsPhase() {
        assertEquals(
                1.0, look(new Vector3D(5e3, 0, 0), Vector3D.ZERO, Vector3D.ZERO).litShareOfBall(), 1e-15);
        assertEquals(
                0.5, look(new Vector3D(0, 0, 5e3), Vector3D.ZERO, Vector3D.ZERO).litShareOfBall(), 1e-15);
        assertEquals(
                0.75,
                look(new Vector3D(2.5e3, 2.5e3 * Math.sqrt(3.0), 0), Vector3D.ZERO, Vector3D.ZERO)
                        .litShareOfBall(),
                1e-12);
    }

    /**
     * By hand: a drift of 0.4 m/s across 5 km, which is what Earth's tide of 7.3e-5 m/s^2 gives in an hour and a half, turns the line
     * of sight by 8e-5 rad/s; in 0.01 s that is 8e-7 rad, 0.0085 of a pixel of 93.6 microrad.
     */
    @Test
    void smearOfTheLineOfSightAtThePassage() {
        final Look look = look(new Vector3D(5e3, 0, 0), new Vector3D(1.0, 0.4, 0.0), Vector3D.ZERO);
        assertEquals(8e-5, look.slewRate(), 1e-18);
        assertEquals(0.00855, look.slewRate() * 0.01 / 93.6e-6, 1e-5);
    }

    /** By hand: 27.4 h a turn is 6.37e-5 rad/s, at 200 m 1.27 cm/s; from 4.8 km before it 2.65e-6 rad/s. */
    @Test
    void theSurfaceTurnsThroughTheFrame() {
        final double rate = 2.0 * Math.PI / (27.4 * 3600.0);
        final Look look = look(new Vector3D(5e3, 0, 0), Vector3D.ZERO, new Vector3D(0, 0, rate));
        assertEquals(2.65e-6, look.surfaceRate(200.0), 0.005e-6);
    }

    /** A craft that goes round with the surface sees no motion of it. */
    @Test
    void noSurfaceMovesBelowACraftThatGoesRoundWithIt() {
        final double rate = 1e-4;
        final Look look = look(new Vector3D(5e3, 0, 0), new Vector3D(0, 5e3 * rate, 0), new Vector3D(0, 0, rate));
        assertEquals(0.0, look.surfaceRate(200.0), 1e-18);
    }

    @Test
    void aCameraLooksAtTheAsteroidWithNorthUp() {
        final CameraAxes axes =
                look(new Vector3D(5e3, 0, 0), Vector3D.ZERO, Vector3D.ZERO).axes();
        assertEquals(new Vector3D(0, 0, 1), axes.of(Vector3D.PLUS_I));
        assertEquals(new Vector3D(0, 1, 0), axes.of(Vector3D.PLUS_K));
        assertEquals(new Vector3D(1, 0, 0), axes.of(Vector3D.PLUS_J));
        assertEquals(0.0, axes.rotation().applyTo(Vector3D.PLUS_J).distance(Vector3D.PLUS_I), 1e-15);
    }
}
