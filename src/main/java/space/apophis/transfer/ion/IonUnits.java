package space.apophis.transfer.ion;

import org.orekit.utils.Constants;

/**
 * Units in which the variables and constraints of a flight are of order one, and throttles act about as much as they: a
 * segment of some days changes velocity by some 100 m/s.
 *
 * @param length m
 * @param speed m/s
 * @param time s
 * @param mass kg
 */
public record IonUnits(double length, double speed, double time, double mass) {

    public IonUnits {
        if (!(length > 0.0 && speed > 0.0 && time > 0.0 && mass > 0.0)) {
            throw new IllegalArgumentException("units are above 0");
        }
    }

    /** For flights about the Sun: 5e9 m, 1 km/s, three days, and a tenth of the mass at launch. */
    public static IonUnits heliocentric(double launchMass) {
        return new IonUnits(5e9, 1e3, 3.0 * Constants.JULIAN_DAY, 0.1 * launchMass);
    }

    /** The unit of one of the seven numbers of a state with mass. */
    double ofState(int i) {
        if (i < 3) {
            return length;
        }
        return i < 6 ? speed : mass;
    }
}
