package space.apophis.encounter;

import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/**
 * The straight line along which a body would pass the planet of its hyperbola, if the planet had no mass: the target
 * planes of Kizner (1961) and of Öpik are normal to it, through the centre of the planet.
 *
 * <p>With h = r x v, c = v_inf and the vector e = v x h / GM - r/|r|, from periapsis and the cosine 1/e of the true
 * anomaly of the asymptote (Vallado 2013, section 2.3),
 *
 * <p>S = (e + c/GM h x e) / e^2, B = S x h / c.
 *
 * @param gm gravitational parameter of the planet, m^3/s^2
 * @param excessVelocity v_inf, m/s
 * @param eccentricity of the hyperbola
 * @param direction S, unit vector of the motion at infinite distance before the pass, axes of the conic
 * @param impactVector B, from the centre of the planet to the line and normal to it, m
 */
public record IncomingAsymptote(
        double gm, double excessVelocity, double eccentricity, Vector3D direction, Vector3D impactVector) {

    /** Of a conic; empty for an ellipse or a parabola. */
    public static Optional<IncomingAsymptote> of(OsculatingConic conic) {
        if (!(conic.characteristicEnergy() > 0.0)) {
            return Optional.empty();
        }
        final double c = FastMath.sqrt(conic.characteristicEnergy());
        final Vector3D h = Vector3D.crossProduct(conic.position(), conic.velocity());
        final Vector3D e = new Vector3D(
                1.0 / conic.gm(),
                Vector3D.crossProduct(conic.velocity(), h),
                -1.0 / conic.position().getNorm(),
                conic.position());
        final Vector3D s = new Vector3D(1.0, e, c / conic.gm(), Vector3D.crossProduct(h, e)).normalize();
        final Vector3D b = Vector3D.crossProduct(s, h).scalarMultiply(1.0 / c);
        return Optional.of(new IncomingAsymptote(conic.gm(), c, conic.eccentricity(), s, b));
    }

    /** Distance from the centre of the planet to the line, m. */
    public double impactParameter() {
        return impactVector.getNorm();
    }

    /**
     * Largest impact parameter with which a body still reaches a distance: r sqrt(1 + 2 GM / (r v_inf^2)), where 2 GM/r
     * is the square of the escape velocity there (Valsecchi et al. 2003; from energy and angular momentum).
     *
     * @param radius of the planet, or of its atmosphere, m
     * @return m
     */
    public double captureRadius(double radius) {
        return radius * focusing(radius);
    }

    /** By how much gravity widens the target, {@link #captureRadius} over the radius. */
    public double focusing(double radius) {
        return FastMath.sqrt(1.0 + 2.0 * gm / (radius * excessVelocity * excessVelocity));
    }
}
