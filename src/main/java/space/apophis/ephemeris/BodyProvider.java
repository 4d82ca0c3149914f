package space.apophis.ephemeris;

import org.orekit.frames.Frame;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinatesProvider;
import org.orekit.utils.TimeStampedPVCoordinates;

/**
 * A major body as Orekit's event detectors want it, from the fast ephemeris. Velocities are per second of Orekit's
 * dates, that is of TT. Not for several threads at once.
 */
public final class BodyProvider implements PVCoordinatesProvider {

    private final SolarSystem solarSystem;
    private final Body body;
    private final BodyStates states = new BodyStates();

    public BodyProvider(SolarSystem solarSystem, Body body) {
        this.solarSystem = solarSystem;
        this.body = body;
    }

    @Override
    public TimeStampedPVCoordinates getPVCoordinates(AbsoluteDate date, Frame frame) {
        final double t = solarSystem.clock().seconds(date);
        solarSystem.planets().fill(body, t, states);
        final double stretch = 1.0 + solarSystem.clock().rate(t);
        final TimeStampedPVCoordinates barycentric = new TimeStampedPVCoordinates(
                date, states.position(body), states.velocity(body).scalarMultiply(stretch));
        final Frame icrf = solarSystem.icrf();
        return frame == icrf ? barycentric : icrf.getTransformTo(frame, date).transformPVCoordinates(barycentric);
    }
}
