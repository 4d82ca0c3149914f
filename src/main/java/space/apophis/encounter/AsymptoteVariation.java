package space.apophis.encounter;

import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * The change of an incoming asymptote, to first order, by a change of the state of the conic: the differentials of the
 * formulas of {@link IncomingAsymptote}.
 *
 * @param excessVelocity dc, m/s
 * @param eccentricity de
 * @param direction dS
 * @param impactVector dB, m
 * @param radial d(r.v), m^2/s
 */
record AsymptoteVariation(
        double excessVelocity, double eccentricity, Vector3D direction, Vector3D impactVector, double radial) {

    /**
     * By a change of the state.
     *
     * @param dr change of the position, m
     * @param dv change of the velocity, m/s
     */
    static AsymptoteVariation of(OsculatingConic conic, IncomingAsymptote asymptote, Vector3D dr, Vector3D dv) {
        final double gm = conic.gm();
        final Vector3D r = conic.position();
        final Vector3D v = conic.velocity();
        final double distance = r.getNorm();
        final double c = asymptote.excessVelocity();
        final double e = asymptote.eccentricity();
        final double dDistance = r.dotProduct(dr) / distance;
        // c^2 = v^2 - 2 GM/r
        final double dc = (v.dotProduct(dv) + gm * dDistance / (distance * distance)) / c;
        final Vector3D h = cross(r, v);
        final Vector3D dh = cross(dr, v).add(cross(r, dv));
        final Vector3D eVector = new Vector3D(1.0 / gm, cross(v, h), -1.0 / distance, r);
        final Vector3D deVector = new Vector3D(
                1.0 / gm, cross(dv, h).add(cross(v, dh)), -1.0 / distance, dr, dDistance / (distance * distance), r);
        // e^2 = 1 + h^2 c^2 / GM^2
        final double de = c * (c * h.dotProduct(dh) + h.getNormSq() * dc) / (gm * gm * e);
        // e^2 S = e + c/GM h x e
        final Vector3D s = asymptote.direction();
        final Vector3D ds = new Vector3D(
                        1.0,
                        deVector,
                        dc / gm,
                        cross(h, eVector),
                        c / gm,
                        cross(dh, eVector).add(cross(h, deVector)),
                        -2.0 * e * de,
                        s)
                .scalarMultiply(1.0 / (e * e));
        // c B = S x h
        final Vector3D db = new Vector3D(1.0 / c, cross(ds, h).add(cross(s, dh)), -dc / c, asymptote.impactVector());
        return new AsymptoteVariation(dc, de, ds, db, v.dotProduct(dr) + r.dotProduct(dv));
    }

    /**
     * Change of T = S x K / |S x K| for a fixed K.
     *
     * @param k K, of any length
     */
    Vector3D changeOfT(IncomingAsymptote asymptote, Vector3D k) {
        final Vector3D u = cross(asymptote.direction(), k);
        final Vector3D t = u.normalize();
        final Vector3D du = cross(direction, k);
        return new Vector3D(1.0, du, -du.dotProduct(t), t).scalarMultiply(1.0 / u.getNorm());
    }

    private static Vector3D cross(Vector3D a, Vector3D b) {
        return Vector3D.crossProduct(a, b);
    }
}
