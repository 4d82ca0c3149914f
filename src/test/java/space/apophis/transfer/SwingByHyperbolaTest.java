package space.apophis.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.encounter.BPlane;
import space.apophis.encounter.BPlanePole;
import space.apophis.encounter.OsculatingConic;

class SwingByHyperbolaTest {

    private static final double GM_MARS = 4.2828375e13;
    private static final Vector3D ARRIVING = new Vector3D(7000.0, -4000.0, 3000.0);
    private static final Vector3D LEAVING = new Vector3D(6000.0, -5000.0, 3300.0);

    /** Far out both branches run along the asymptotes they were made from; with an impulse the speeds differ. */
    @Test
    void bothEndsRunAlongTheirAsymptotes() {
        final PoweredSwingBy swingBy = new PoweredSwingBy(GM_MARS, 3.7e6, ARRIVING, LEAVING);
        final SwingByHyperbola path = SwingByHyperbola.of(GM_MARS, ARRIVING, LEAVING, swingBy.periapsis());
        final double far = 1e12;
        final Vector3D in = path.at(-far).getVelocity();
        final Vector3D out = path.at(far).getVelocity();
        assertEquals(0.0, in.distance(ARRIVING), 0.01);
        assertEquals(0.0, out.distance(LEAVING), 0.01);
        assertEquals(
                swingBy.periapsisImpulse(),
                path.after().getVelocity().distance(path.before().getVelocity()),
                1e-9);
        assertEquals(swingBy.periapsis(), path.at(0.0).getPosition().getNorm(), 1e-3);
    }

    /** Its B-plane is that of the asymptote: S along the arriving velocity, b = rp sqrt(1 + 2 GM / (rp v^2)). */
    @Test
    void theTargetPlaneIsThatOfTheAsymptote() {
        final double periapsis = 9000e3;
        final SwingByHyperbola path = SwingByHyperbola.of(GM_MARS, ARRIVING, LEAVING, periapsis);
        final BPlane plane = BPlane.of(
                        new OsculatingConic(
                                GM_MARS,
                                path.before().getPosition(),
                                path.before().getVelocity()),
                        BPlanePole.EQUATORIAL)
                .orElseThrow();
        assertEquals(0.0, Vector3D.angle(plane.asymptote().direction(), ARRIVING), 1e-12);
        assertEquals(
                periapsis * Math.sqrt(1.0 + 2.0 * GM_MARS / (periapsis * ARRIVING.getNormSq())),
                Math.hypot(plane.bDotT(), plane.bDotR()),
                1e-3);
    }
}
