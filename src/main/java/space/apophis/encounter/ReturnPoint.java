package space.apophis.encounter;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.ephemeris.Body;

/**
 * Where an orbit that meets the target plane of one pass at zeta meets that of its return.
 *
 * @param ahead of the nominal orbit, s
 * @param zeta at the first pass, m
 * @param returnXi at the return, m
 * @param returnZeta at the return, m
 * @param capture impact parameter at the return below which Earth is hit, m
 * @param distance of closest approach at the return, m
 * @param period of the heliocentric orbit that leads to the return, s
 */
record ReturnPoint(
        double ahead, double zeta, double returnXi, double returnZeta, double capture, double distance, double period) {

    /**
     * Of a hyperbola at the return.
     *
     * @param earth heliocentric position of Earth then, m
     * @param earthVelocity likewise, m/s
     */
    static ReturnPoint of(
            LinePoint start, OsculatingConic conic, Vector3D earth, Vector3D earthVelocity, double gmSun) {
        final IncomingAsymptote asymptote = IncomingAsymptote.of(conic).orElseThrow();
        final OpikPlane plane = OpikPlane.of(conic, earthVelocity).orElseThrow();
        // the orbit before Earth bends it: v = V + v_inf S at Earth's place, and 1/a = 2/r - v^2/GM
        final Vector3D velocity = new Vector3D(1.0, earthVelocity, asymptote.excessVelocity(), asymptote.direction());
        final double a = 1.0 / (2.0 / earth.getNorm() - velocity.getNormSq() / gmSun);
        return new ReturnPoint(
                start.ahead(),
                start.zeta(),
                plane.xi(),
                plane.zeta(),
                asymptote.captureRadius(Body.EARTH.equatorialRadius()),
                conic.position().getNorm(),
                2.0 * FastMath.PI * a * FastMath.sqrt(a / gmSun));
    }

    /** Half the chord of Earth's capture disc at the xi of the return, m; 0 where the line misses it. */
    double halfChord() {
        return FastMath.sqrt(FastMath.max(0.0, capture * capture - returnXi * returnXi));
    }
}
