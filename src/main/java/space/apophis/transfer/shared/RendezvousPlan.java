package space.apophis.transfer.shared;

import java.util.function.DoubleFunction;
import org.orekit.utils.PVCoordinates;

/**
 * A rendezvous by conics about the Sun with two impulses on the way: one at a fixed time after launch, as soon as the craft
 * is ready for it, and one at a free time, then the braking at the target.
 *
 * @param gm of the Sun, m^3/s^2
 * @param launch TDB seconds since J2000
 * @param earth at launch, heliocentric, ICRF, m and m/s
 * @param target heliocentric position, m, velocity, m/s, and acceleration, m/s^2, by TDB seconds since J2000, ICRF; safe for
 *     several threads
 * @param readiness from launch to the first impulse, s
 * @param earliest arrival, TDB seconds since J2000
 * @param latest arrival, the same as earliest if it is fixed
 */
public record RendezvousPlan(
        double gm,
        double launch,
        PVCoordinates earth,
        DoubleFunction<PVCoordinates> target,
        double readiness,
        double earliest,
        double latest) {

    public RendezvousPlan {
        if (!(gm > 0.0 && readiness > 0.0)) {
            throw new IllegalArgumentException("a rendezvous needs GM above 0 and a first impulse after launch");
        }
        if (!(earliest > launch + readiness && latest >= earliest)) {
            throw new IllegalArgumentException("a rendezvous arrives after its first impulse, first arrival first");
        }
    }

    /** When the first impulse is, TDB seconds since J2000. */
    public double firstImpulse() {
        return launch + readiness;
    }
}
