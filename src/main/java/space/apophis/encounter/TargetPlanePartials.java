package space.apophis.encounter;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;

/**
 * First derivatives of what is read off a target plane, with respect to the state relative to the planet at one
 * instant: six numbers each, by x, y, z in m and by vx, vy, vz in m/s, to be multiplied by a state transition matrix
 * that ends at that instant. The planet's own velocity is held.
 *
 * <p>With the axes {@link Axes#MOVING} these are the derivatives of B.T and so on themselves, which turn with S; with
 * the axes {@link Axes#FIXED} those of the components of B on the axes of the unchanged state, as in a picture of the
 * nominal plane. For Apophis in 2029 a change of the direction of S by 1e-8 tells them apart by 0.5 m.
 */
public final class TargetPlanePartials {

    /** What the axes do while the state changes. */
    public enum Axes {
        FIXED,
        MOVING
    }

    private final OsculatingConic conic;
    private final IncomingAsymptote asymptote;
    private final Axes axes;
    private final List<AsymptoteVariation> variations;

    /**
     * @param conic a hyperbola, osculating near closest approach, ICRF
     * @throws IllegalArgumentException for an ellipse
     */
    public TargetPlanePartials(OsculatingConic conic, Axes axes) {
        this.conic = conic;
        this.axes = axes;
        this.asymptote = IncomingAsymptote.of(conic)
                .orElseThrow(() -> new IllegalArgumentException("an ellipse has no asymptote"));
        final Vector3D[] units = {Vector3D.PLUS_I, Vector3D.PLUS_J, Vector3D.PLUS_K};
        this.variations = IntStream.range(0, 6)
                .mapToObj(i -> AsymptoteVariation.of(
                        conic, asymptote, i < 3 ? units[i] : Vector3D.ZERO, i < 3 ? Vector3D.ZERO : units[i - 3]))
                .toList();
    }

    /** Of B.T, m. */
    public double[] bDotT(BPlanePole pole) {
        return alongT(pole.direction(), 1.0);
    }

    /** Of B.R, m. */
    public double[] bDotR(BPlanePole pole) {
        return alongR(pole.direction());
    }

    /**
     * Of xi of {@link OpikPlane}, m.
     *
     * @param planetVelocity heliocentric, ICRF
     */
    public double[] xi(Vector3D planetVelocity) {
        // V x S is -(S x V), so xi is -B.T with V as the pole
        return alongT(planetVelocity, -1.0);
    }

    /**
     * Of zeta of {@link OpikPlane}, m.
     *
     * @param planetVelocity heliocentric, ICRF
     */
    public double[] zeta(Vector3D planetVelocity) {
        return alongR(planetVelocity);
    }

    /**
     * Of the instant of closest approach, s, for a state at closest approach: there r.v = 0, so dt = -d(r.v) / (v^2 +
     * r.a).
     *
     * @param acceleration of the relative motion, m/s^2: what the Sun adds to the planet's attraction is 1e-5 of v^2 for
     *     Apophis in 2029, but two thirds at 17 million km
     */
    public double[] timeOfClosestApproach(Vector3D acceleration) {
        final double rate = conic.velocity().getNormSq() + conic.position().dotProduct(acceleration);
        return each(variation -> -variation.radial() / rate);
    }

    /** Of the least distance, m, for a state at closest approach, where the distance does not depend on time. */
    public double[] distance() {
        final Vector3D unit = conic.position().normalize();
        return new double[] {unit.getX(), unit.getY(), unit.getZ(), 0.0, 0.0, 0.0};
    }

    private double[] alongT(Vector3D k, double sign) {
        final Vector3D t = Vector3D.crossProduct(asymptote.direction(), k).normalize();
        return each(variation -> sign * (along(variation, t) + turning(variation.changeOfT(asymptote, k))));
    }

    private double[] alongR(Vector3D k) {
        final Vector3D s = asymptote.direction();
        final Vector3D t = Vector3D.crossProduct(s, k).normalize();
        final Vector3D r = Vector3D.crossProduct(s, t);
        return each(variation -> along(variation, r)
                + turning(Vector3D.crossProduct(variation.direction(), t)
                        .add(Vector3D.crossProduct(s, variation.changeOfT(asymptote, k)))));
    }

    private static double along(AsymptoteVariation variation, Vector3D axis) {
        return variation.impactVector().dotProduct(axis);
    }

    private double turning(Vector3D changeOfAxis) {
        return axes == Axes.MOVING ? asymptote.impactVector().dotProduct(changeOfAxis) : 0.0;
    }

    private double[] each(ToDoubleFunction<AsymptoteVariation> derivative) {
        return variations.stream().mapToDouble(derivative).toArray();
    }
}
