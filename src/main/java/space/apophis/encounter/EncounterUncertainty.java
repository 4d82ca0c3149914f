package space.apophis.encounter;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.uncertainty.PlaneCovariance;

/**
 * Uncertainty of a close approach, 1 sigma, to first order in the uncertainty of the orbit.
 *
 * <p>The two planes are those of the nominal hyperbola with its axes held, as in a picture of them.
 *
 * @param time of closest approach, s
 * @param distance m
 * @param bPlane of B.T, the first axis, and B.R
 * @param opik of xi, the first axis, and zeta
 */
public record EncounterUncertainty(double time, double distance, PlaneCovariance bPlane, PlaneCovariance opik) {

    /**
     * Of an approach on a path.
     *
     * @param approach whose conic is a hyperbola
     * @param pole that gives T and R
     * @throws IllegalArgumentException for an ellipse
     */
    public static EncounterUncertainty of(
            SolarSystem solarSystem, LinearUncertainty orbit, CloseApproach approach, BPlanePole pole) {
        final double t = approach.time();
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final Vector3D planetVelocity = motion.of(approach.body(), Body.SUN, t).getVelocity();
        final Vector3D acceleration =
                motion.of(orbit.trajectory(), approach.body(), t).getAcceleration();
        final TargetPlanePartials partials = new TargetPlanePartials(approach.conic(), TargetPlanePartials.Axes.FIXED);
        return new EncounterUncertainty(
                orbit.sigma(t, partials.timeOfClosestApproach(acceleration)),
                orbit.sigma(t, partials.distance()),
                orbit.plane(t, partials.bDotT(pole), partials.bDotR(pole)),
                orbit.plane(t, partials.xi(planetVelocity), partials.zeta(planetVelocity)));
    }
}
