package space.apophis.transfer.ion;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.scenario.mission.LegType;

/**
 * The craft at a node of a flight under ion thrust.
 *
 * @param type launch, flyby or arrival
 * @param body its name
 * @param time TDB seconds since J2000
 * @param position heliocentric, ICRF, m
 * @param velocity heliocentric, ICRF, m/s
 * @param excessVelocity relative to the body, ICRF, m/s
 * @param mass kg
 */
public record IonPoint(
        LegType type,
        String body,
        double time,
        Vector3D position,
        Vector3D velocity,
        Vector3D excessVelocity,
        double mass) {

    /** Speed relative to the body, m/s. */
    public double relativeSpeed() {
        return excessVelocity.getNorm();
    }
}
