package space.apophis.transfer.reconstruction;

import java.util.List;
import org.hipparchus.linear.RealVector;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftState;
import space.apophis.smallbody.HeliocentricElements;
import space.apophis.units.Unit;

/**
 * An orbit about the Sun as someone printed it with few digits: ecliptic J2000, and for each element what one in its last
 * digit is. How far an orbit is from it is counted in these.
 *
 * @param epoch TDB seconds since J2000
 * @param gmSun m^3/s^2
 * @param semiMajorAxisAu au; an ellipse
 * @param inclinationDeg deg, as all angles
 * @param lastDigits one in the last digit of each, in the order and the units of the elements here
 */
public record RoundedElements(
        double epoch,
        double gmSun,
        double semiMajorAxisAu,
        double eccentricity,
        double inclinationDeg,
        double nodeDeg,
        double argumentOfPerihelionDeg,
        double meanAnomalyDeg,
        List<Double> lastDigits) {

    /** How many elements. */
    public static final int SIZE = 6;

    public RoundedElements {
        if (!(eccentricity >= 0.0 && eccentricity < 1.0) || lastDigits.size() != SIZE) {
            throw new IllegalArgumentException("rounded elements are of an ellipse, with six last digits");
        }
        lastDigits = List.copyOf(lastDigits);
    }

    /**
     * The heliocentric ICRF state of the elements changed by so many in their last digits.
     *
     * @param mass of the craft, kg
     */
    public CraftState state(RealVector changes, double mass) {
        final double a = (semiMajorAxisAu + changes.getEntry(0) * lastDigits.get(0)) * Unit.AU;
        final double e = eccentricity + changes.getEntry(1) * lastDigits.get(1);
        final PVCoordinates state = new HeliocentricElements(
                        gmSun,
                        e,
                        a * (1.0 - e),
                        radians(inclinationDeg, changes, 2),
                        radians(nodeDeg, changes, 3),
                        radians(argumentOfPerihelionDeg, changes, 4),
                        radians(meanAnomalyDeg, changes, 5) * FastMath.sqrt(a / gmSun) * a)
                .state();
        return new CraftState(epoch, state.getPosition(), state.getVelocity(), mass);
    }

    private double radians(double degrees, RealVector changes, int k) {
        return FastMath.toRadians(degrees + changes.getEntry(k) * lastDigits.get(k));
    }
}
