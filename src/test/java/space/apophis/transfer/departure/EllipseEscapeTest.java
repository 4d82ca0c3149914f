package space.apophis.transfer.departure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.transfer.OutOfPlaneEscape;
import space.apophis.transfer.departure.DeparturePoint.EarthOrbit.Orientation;

class EllipseEscapeTest {

    private static final double GM = 3.986004418e14;
    private static final double RADIUS = 6378.137e3;

    private static EllipseEscape gto() {
        return new EllipseEscape(GM, RADIUS + 250e3, RADIUS + 35786e3);
    }

    /**
     * By hand: at 6,628 km GTO has sqrt(2 x 398,600 x 42,164 / (6,628 x 48,792)) = 10.195 km/s, escape 10.967 km/s, and a
     * hyperbola of 3.9 km/s 11.640 km/s.
     */
    @Test
    void fromGtoByHand() {
        assertEquals(10_195.0, gto().perigeeSpeed(), 1.0);
        assertEquals(1_445.0, gto().inPlane(3900.0), 1.5);
        assertEquals(10_967.0 - 10_195.0, gto().inPlane(0.0), 1.5);
    }

    /** From a circle out of plane it is what a parking orbit gives, written elsewhere. */
    @ParameterizedTest
    @ValueSource(doubles = {0.05, 0.3, 0.9})
    void aCircleIsTheParkingOrbit(double angle) {
        final double radius = RADIUS + 300e3;
        assertEquals(
                new OutOfPlaneEscape(GM, radius, 3500.0, angle).deltaV(),
                new EllipseEscape(GM, radius, radius).outOfPlane(3500.0, angle),
                1e-6);
    }

    /** Where the perigee is as far before the asymptote as the hyperbola asks, acos(-1 / e), a fixed ellipse costs the least. */
    @Test
    void aWellTurnedEllipseCostsTheLeast() {
        final double speed = 3500.0;
        final EllipseEscape gto = gto();
        final double e = 1.0 + gto.perigee() * speed * speed / GM;
        final double turned = Math.acos(-1.0 / e);
        final Vector3D asymptote = new Vector3D(Math.cos(turned), Math.sin(turned), 0.0);
        final double least = gto.inPlane(speed);
        assertEquals(least, gto.fixed(Vector3D.PLUS_I, Vector3D.PLUS_K, asymptote.scalarMultiply(speed)), 1e-6 * least);
        final double backwards = gto.fixed(Vector3D.PLUS_I, Vector3D.PLUS_K, asymptote.scalarMultiply(-speed));
        assertTrue(backwards > least + 1000.0, "" + backwards);
    }

    /** Whatever the direction, no less than in plane, and no more than to stop at escape and turn there. */
    @ParameterizedTest
    @ValueSource(doubles = {0.0, 1.0, 2.5, 4.0, 5.5})
    void noDirectionIsCheaperThanInPlane(double angle) {
        final Orientation stands = Orientation.of(0.4, angle, 2.0 * angle);
        assertEquals(0.0, stands.pole().dotProduct(stands.towardsPerigee()), 1e-12);
        assertEquals(Math.cos(0.4), stands.pole().getZ(), 1e-12);
        final double deltaV = gto().fixed(stands.towardsPerigee(), stands.pole(), new Vector3D(0.0, 2000.0, 2500.0));
        assertTrue(deltaV >= gto().inPlane(Math.hypot(2000.0, 2500.0)), "" + deltaV);
    }

    @Test
    void anApogeeBelowThePerigeeIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new EllipseEscape(GM, RADIUS + 1e6, RADIUS + 5e5));
    }
}
