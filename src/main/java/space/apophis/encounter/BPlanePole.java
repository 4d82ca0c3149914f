package space.apophis.encounter;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.smallbody.HeliocentricElements;

/** The direction K that fixes the axes of a B-plane; another one gives other B.T and B.R of the same length. */
public enum BPlanePole {
    /** North of the ecliptic of J2000, obliquity 84381.448 arcsec (IAU 1976). */
    ECLIPTIC(new Vector3D(
            0.0, -FastMath.sin(HeliocentricElements.OBLIQUITY), FastMath.cos(HeliocentricElements.OBLIQUITY))),
    /** The z axis of the ICRF, as JPL Horizons has it. */
    EQUATORIAL(Vector3D.PLUS_K);

    private final Vector3D direction;

    BPlanePole(Vector3D direction) {
        this.direction = direction;
    }

    /** Unit vector, ICRF. */
    public Vector3D direction() {
        return direction;
    }
}
