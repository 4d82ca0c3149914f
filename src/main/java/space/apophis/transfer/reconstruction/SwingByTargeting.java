package space.apophis.transfer.reconstruction;

import java.util.List;
import java.util.function.Function;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.MathUtils;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.encounter.BPlane;
import space.apophis.encounter.BPlanePole;
import space.apophis.encounter.OsculatingConic;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.transfer.flight.FlightFailure;
import space.apophis.units.Unit;

/**
 * Changes of rounded elements that lead to a wanted pass of Earth, flown with all forces. Six elements have three conditions:
 * of the changes that meet them, each counted in its last digit, those with the least sum of squares are taken, by the
 * pseudo-inverse of the derivatives (Newton's method for too few equations; Ben-Israel 1966, J. Math. Anal. Appl. 15:243).
 */
final class SwingByTargeting {

    /** In last digits, for differences: a metre to some km at the swing-by, whose distance bends within 100 km. */
    private static final double ELEMENT_STEP = 1e-3;

    private static final int MOST_STEPS = 25;

    /** What may be missed, m, with times counted at 10 km/s and angles at 10,000 km: a metre is 70 km after two years. */
    private static final double MISS = 2e-3;

    /** How long before the instant the pass is first looked at, s. */
    private static final double AHEAD = Unit.DAY;

    private static final double SPEED = 1e4;
    private static final double LENGTH = 1e7;

    private final SolarSystem solarSystem;
    private final CraftPropagation propagation;
    private final RelativeMotion motion;
    private final RoundedElements published;
    private final double mass;
    private final double instant;
    private final double distance;

    /** Kept from call to call: one solution is a good guess of its neighbour, and its derivatives are good too. */
    private RealVector changes = new ArrayRealVector(RoundedElements.SIZE);

    private Linear linear;

    /**
     * @param instant of the conditions, TDB seconds since J2000
     * @param distance from Earth's centre then, m
     */
    SwingByTargeting(
            SolarSystem solarSystem,
            CraftPropagation propagation,
            RoundedElements published,
            double mass,
            double instant,
            double distance) {
        this.solarSystem = solarSystem;
        this.propagation = propagation;
        this.motion = new RelativeMotion(solarSystem);
        this.published = published;
        this.mass = mass;
        this.instant = instant;
        this.distance = distance;
    }

    /** In units of the last digits, as last solved. */
    RealVector changes() {
        return changes.copy();
    }

    /**
     * Goes roughly to a pass, from wherever: B as a vector has no trouble at small distances or large turns.
     *
     * @param periapsis roughly, m
     * @param timeToPeriapsis at the instant, s
     * @param angle of B, rad
     */
    void approach(double periapsis, double timeToPeriapsis, double angle) {
        for (int i = 0; i < MOST_STEPS; i++) {
            final RealVector miss = plane(changes, periapsis, timeToPeriapsis, angle);
            if (miss.getLInfNorm() < 1e-3 * LENGTH) {
                break;
            }
            changes = linear(x -> plane(x, periapsis, timeToPeriapsis, angle), miss)
                    .least(changes, miss);
        }
        linear = null;
    }

    /**
     * Solves for a pass near the last one.
     *
     * @param timeToPeriapsis at the instant, s, negative after it
     * @param angle of B from T towards R, pole of the ecliptic, rad
     * @return the state at the instant
     * @throws FlightFailure if it does not converge
     */
    CraftState solve(double timeToPeriapsis, double angle) {
        double last = Double.POSITIVE_INFINITY;
        for (int i = 0; i < MOST_STEPS; i++) {
            final CraftState there = fly(changes);
            final RealVector miss = miss(there, timeToPeriapsis, angle);
            if (miss.getLInfNorm() < MISS) {
                return there;
            }
            if (linear == null || miss.getLInfNorm() > 0.1 * last) {
                linear = linear(x -> miss(fly(x), timeToPeriapsis, angle), miss);
            }
            last = miss.getLInfNorm();
            changes = linear.least(changes, miss);
        }
        throw new FlightFailure("no change of the published elements leads to the swing-by");
    }

    /** The state at the epoch of changed elements. */
    CraftState start(RealVector x) {
        return published.state(x, mass);
    }

    /** About Earth at the instant. */
    OsculatingConic conic(CraftState craft) {
        final PVCoordinates earth = motion.of(Body.EARTH, Body.SUN, craft.time());
        return new OsculatingConic(
                solarSystem.planets().gm(Body.EARTH),
                craft.position().subtract(earth.getPosition()),
                craft.velocity().subtract(earth.getVelocity()));
    }

    /** About Earth at the instant. */
    BPlane plane(CraftState craft) {
        return BPlane.of(conic(craft), BPlanePole.ECLIPTIC)
                .orElseThrow(() -> new FlightFailure("the swing-by is no hyperbola"));
    }

    private CraftState fly(RealVector x) {
        return propagation.state(start(x), instant, List.of());
    }

    private RealVector miss(CraftState there, double timeToPeriapsis, double angle) {
        final BPlane plane = plane(there);
        return new ArrayRealVector(new double[] {
            conic(there).position().getNorm() - distance,
            (plane.timeToPeriapsis() - timeToPeriapsis) * SPEED,
            MathUtils.normalizeAngle(plane.angle() - angle, 0.0) * LENGTH
        });
    }

    private RealVector plane(RealVector x, double periapsis, double timeToPeriapsis, double angle) {
        final BPlane plane = plane(propagation.state(start(x), instant - AHEAD, List.of()));
        final double b = plane.asymptote().captureRadius(periapsis);
        return new ArrayRealVector(new double[] {
            plane.bDotT() - b * FastMath.cos(angle),
            plane.bDotR() - b * FastMath.sin(angle),
            (plane.timeToPeriapsis() - AHEAD - timeToPeriapsis) * SPEED
        });
    }

    /** About the last changes. */
    private Linear linear(Function<RealVector, RealVector> f, RealVector here) {
        final RealMatrix slopes = new Array2DRowRealMatrix(here.getDimension(), RoundedElements.SIZE);
        for (int k = 0; k < RoundedElements.SIZE; k++) {
            final RealVector moved = changes.copy();
            moved.addToEntry(k, ELEMENT_STEP);
            slopes.setColumnVector(k, f.apply(moved).subtract(here).mapDivide(ELEMENT_STEP));
        }
        return Linear.of(slopes);
    }

    /**
     * Conditions by their derivatives J.
     *
     * @param inverse J^T (J J^T)^-1
     */
    private record Linear(RealMatrix slopes, RealMatrix inverse) {

        static Linear of(RealMatrix slopes) {
            final RealMatrix square = slopes.multiplyTransposed(slopes);
            return new Linear(
                    slopes,
                    slopes.transposeMultiply(
                            new LUDecomposition(square).getSolver().getInverse()));
        }

        /**
         * The least changes that meet the conditions, as far as these are linear: what earlier steps have left in them that no
         * condition sees goes, or it would add up from step to step.
         */
        RealVector least(RealVector changes, RealVector miss) {
            return inverse.operate(slopes.operate(changes).subtract(miss));
        }
    }
}
