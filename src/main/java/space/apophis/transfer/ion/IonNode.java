package space.apophis.transfer.ion;

import java.util.Optional;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.scenario.mission.LegType;

/**
 * Where a phase of a flight under thrust begins or ends: at a body, or at an offset from it.
 *
 * @param type launch, flyby, or arrival with the body's velocity
 * @param body its name
 * @param motion heliocentric position, m, velocity, m/s, and acceleration, m/s^2, by TDB seconds since J2000, ICRF; smooth,
 *     safe for several threads
 * @param offset of the craft from the body, ICRF, m
 * @param earliest TDB seconds since J2000
 * @param latest the same as earliest if the time is fixed
 * @param leastSpeed relative to the body, m/s
 * @param greatestSpeed relative to the body, m/s; infinite if there is no limit
 * @param excessVelocity velocity relative to the body where it is not free, ICRF, m/s
 */
public record IonNode(
        LegType type,
        String body,
        DoubleFunction<PVCoordinates> motion,
        Vector3D offset,
        double earliest,
        double latest,
        double leastSpeed,
        double greatestSpeed,
        Optional<Vector3D> excessVelocity) {

    public IonNode {
        if (type != LegType.LAUNCH && type != LegType.FLYBY && type != LegType.ARRIVAL) {
            throw new IllegalArgumentException("a flight under ion thrust has a launch, flybys and maybe an arrival");
        }
        if (!(latest >= earliest)) {
            throw new IllegalArgumentException(body + ": the latest time is before the earliest");
        }
        if (!(leastSpeed >= 0.0 && greatestSpeed > leastSpeed)) {
            throw new IllegalArgumentException(body + ": the greatest speed has to be above the least");
        }
    }

    /** At the body, without a limit of speed. */
    private static IonNode free(
            LegType type,
            String body,
            DoubleFunction<PVCoordinates> motion,
            double earliest,
            double latest,
            Optional<Vector3D> excessVelocity) {
        return new IonNode(
                type, body, motion, Vector3D.ZERO, earliest, latest, 0.0, Double.POSITIVE_INFINITY, excessVelocity);
    }

    /** A launch of free direction with a limit to C3, m^2/s^2. */
    public static IonNode launch(
            String body, DoubleFunction<PVCoordinates> motion, double earliest, double latest, double greatestEnergy) {
        return free(LegType.LAUNCH, body, motion, earliest, latest, Optional.empty())
                .withSpeed(0.0, Math.sqrt(greatestEnergy));
    }

    /** A launch with a given excess velocity, ICRF, m/s. */
    public static IonNode launchAlong(
            String body, DoubleFunction<PVCoordinates> motion, double time, Vector3D excessVelocity) {
        return free(LegType.LAUNCH, body, motion, time, time, Optional.of(excessVelocity));
    }

    /** A flyby without a limit of speed. */
    public static IonNode flyby(String body, DoubleFunction<PVCoordinates> motion, double earliest, double latest) {
        return free(LegType.FLYBY, body, motion, earliest, latest, Optional.empty());
    }

    /** An arrival at rest relative to the body. */
    public static IonNode arrival(String body, DoubleFunction<PVCoordinates> motion, double earliest, double latest) {
        return free(LegType.ARRIVAL, body, motion, earliest, latest, Optional.of(Vector3D.ZERO));
    }

    /** The same at an offset from the body, ICRF, m. */
    public IonNode at(Vector3D newOffset) {
        return new IonNode(type, body, motion, newOffset, earliest, latest, leastSpeed, greatestSpeed, excessVelocity);
    }

    /** The same with limits to the speed relative to the body, m/s. */
    public IonNode withSpeed(double least, double greatest) {
        return new IonNode(type, body, motion, offset, earliest, latest, least, greatest, excessVelocity);
    }
}
