package space.apophis.report.export;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.SampledPath;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.gravity.PointMasses;
import space.apophis.study.result.StateSample;

/**
 * What the Sun, the planets and the Moon as point masses do to the heliocentric velocity along a stretch of a path that is known: an
 * integral over time by Simpson's rule, no flight.
 */
public final class GravityAlongPath {

    /** Even; halving it changes the change of velocity in a burn of hours by less than a micrometre a second. */
    private static final int STEPS = 64;

    private GravityAlongPath() {}

    /**
     * Change of velocity beyond gravity: v(end) - v(start) - integral of g dt. What is left out, Earth's oblateness and sunlight, comes
     * to some metres a second in ten minutes low above Earth, to millimetres elsewhere.
     *
     * @param rows of a stretch, heliocentric
     * @return ICRF axes, m/s
     */
    public static Vector3D beyond(List<StateSample> rows, SolarSystem solarSystem) {
        final SampledPath path = ExportedPath.smooth(rows);
        final double start = path.time(0);
        final double end = path.time(path.rows() - 1);
        final double[] gm = solarSystem.planets().gms();
        final BodyStates bodies = new BodyStates();
        final double[] sum = new double[3];
        for (int i = 0; i <= STEPS; i++) {
            final double t = i == STEPS ? end : start + i * (end - start) / STEPS;
            final double weight = (i == 0 || i == STEPS ? 1.0 : i % 2 == 0 ? 2.0 : 4.0) * (end - start) / (3.0 * STEPS);
            solarSystem.planets().fill(t, bodies);
            final Vector3D at = path.heliocentric(t).getPosition().add(bodies.position(Body.SUN));
            final double[] pull = new double[3];
            PointMasses.add(Body.COUNT, gm, bodies.position, at.getX(), at.getY(), at.getZ(), pull);
            for (int axis = 0; axis < 3; axis++) {
                sum[axis] += weight * (pull[axis] - bodies.acceleration[3 * Body.SUN.ordinal() + axis]);
            }
        }
        final PVCoordinates last = path.state(path.rows() - 1);
        return last.getVelocity().subtract(path.state(0).getVelocity()).subtract(new Vector3D(sum));
    }
}
