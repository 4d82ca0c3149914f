package space.apophis.transfer.legs;

import java.io.Serializable;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.scenario.mission.LegType;

/**
 * Where two conics of a trajectory meet, or one begins or ends. A swing-by takes no time here and has no extent: position
 * is that of the planet.
 *
 * @param type launch, deep-space manoeuvre, swing-by, arrival or flyby
 * @param body name of a planet as in {@link space.apophis.ephemeris.Body}, or of a small body's file; empty for a
 *     deep-space manoeuvre
 * @param time TDB seconds since J2000
 * @param position heliocentric, ICRF, m
 * @param bodyVelocity of the body, heliocentric, ICRF, m/s; zero for a deep-space manoeuvre
 * @param velocityBefore of the craft, heliocentric, ICRF, m/s; that of the body at launch
 * @param velocityAfter of the craft, likewise; that of the body after an arrival
 * @param deltaV of the craft, m/s: its impulse, or what a powered swing-by costs; 0 at launch, which is the launcher's
 * @param periapsis of a swing-by, m from the planet's centre; not a number elsewhere
 */
public record LegNode(
        LegType type,
        String body,
        double time,
        Vector3D position,
        Vector3D bodyVelocity,
        Vector3D velocityBefore,
        Vector3D velocityAfter,
        double deltaV,
        double periapsis)
        implements Serializable {

    public LegNode {
        if (!(deltaV >= 0.0)) {
            throw new IllegalArgumentException("a leg costs at least nothing");
        }
    }

    /** From the body, before, ICRF, m/s. */
    public Vector3D arrivingExcessVelocity() {
        return velocityBefore.subtract(bodyVelocity);
    }

    /** From the body, after, ICRF, m/s. */
    public Vector3D leavingExcessVelocity() {
        return velocityAfter.subtract(bodyVelocity);
    }

    /** What the craft's engine gives at a deep-space manoeuvre, ICRF, m/s. */
    public Vector3D impulse() {
        return velocityAfter.subtract(velocityBefore);
    }
}
