package space.apophis.study.publish;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.errors.OrekitException;
import org.orekit.errors.OrekitMessages;
import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import org.orekit.utils.PVCoordinatesProvider;
import org.orekit.utils.TimeStampedPVCoordinates;
import space.apophis.dynamics.SampledPath;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.study.result.PathResult;

/**
 * The path of a result, of an asteroid or a craft, as Orekit has what moves: to 1 m of what was flown, with the Sun of the ephemeris that
 * the result names. Velocities are per second of Orekit's dates, that is of TT. Safe for any number of threads.
 */
public final class PathProvider implements PVCoordinatesProvider {

    private final SolarSystem solarSystem;
    private final List<SampledPath> stretches;

    /**
     * Takes the polynomials of a path.
     *
     * @param solarSystem that the result was made with
     * @param path heliocentric, as results hold them
     */
    public PathProvider(SolarSystem solarSystem, PathResult path) {
        this.solarSystem = solarSystem;
        this.stretches = path.stretches().stream().map(Publisher::smooth).toList();
    }

    /**
     * The state at an instant.
     *
     * @throws OrekitException if the path does not reach that far
     */
    @Override
    public TimeStampedPVCoordinates getPVCoordinates(AbsoluteDate date, Frame frame) {
        final double t = solarSystem.clock().seconds(date);
        final PVCoordinates heliocentric = at(t, date).heliocentric(t);
        final BodyStates states = new BodyStates();
        solarSystem.planets().fill(Body.SUN, t, states);
        final Vector3D position = heliocentric.getPosition().add(states.position(Body.SUN));
        final Vector3D velocity = heliocentric.getVelocity().add(states.velocity(Body.SUN));
        final TimeStampedPVCoordinates barycentric = new TimeStampedPVCoordinates(
                date,
                position,
                velocity.scalarMultiply(1.0 + solarSystem.clock().rate(t)));
        final Frame icrf = solarSystem.icrf();
        return frame == icrf ? barycentric : icrf.getTransformTo(frame, date).transformPVCoordinates(barycentric);
    }

    /** Where two stretches meet, the later. */
    private SampledPath at(double t, AbsoluteDate date) {
        final SampledPath last = stretches.get(stretches.size() - 1);
        final double start = stretches.get(0).time(0);
        final double end = last.time(last.rows() - 1);
        if (!(t >= start && t <= end)) {
            throw new OrekitException(OrekitMessages.OUT_OF_RANGE_BODY_EPHEMERIDES_DATE, "path", date);
        }
        SampledPath found = stretches.get(0);
        for (SampledPath stretch : stretches) {
            found = stretch.time(0) <= t ? stretch : found;
        }
        return found;
    }
}
