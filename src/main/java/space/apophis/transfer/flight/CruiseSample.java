package space.apophis.transfer.flight;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;

/**
 * The craft at one instant of its flight.
 *
 * @param time TDB seconds since J2000
 * @param heliocentric position, m, and velocity, m/s, ICRF
 * @param mass kg
 * @param earthDistance m
 * @param targetDistance m
 */
public record CruiseSample(
        double time, PVCoordinates heliocentric, double mass, double earthDistance, double targetDistance) {

    /** Samples at even steps of at most an interval, both ends included. */
    public static List<CruiseSample> series(
            CraftPath path, Trajectory target, SolarSystem solarSystem, double interval) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final double start = path.trajectory().start();
        final double end = path.trajectory().end();
        final int steps = (int) FastMath.max(1.0, FastMath.ceil((end - start) / interval));
        final List<CruiseSample> samples = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            final double t = i == steps ? end : start + i * (end - start) / steps;
            final PVCoordinates craft = path.trajectory().heliocentric(t);
            samples.add(new CruiseSample(
                    t,
                    craft,
                    path.mass(t),
                    motion.of(path.trajectory(), Body.EARTH, t).getPosition().getNorm(),
                    craft.getPosition().distance(target.heliocentric(t).getPosition())));
        }
        return samples;
    }
}
