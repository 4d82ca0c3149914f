package space.apophis.dynamics;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.propagation.SpacecraftState;
import space.apophis.ephemeris.TdbClock;

/**
 * {@link SmallBodyAcceleration} as an Orekit force in a barycentric ICRF propagation.
 *
 * <p>Orekit counts the seconds of its dates, which are of TT, while the equations hold for TDB. With e = d(TDB -
 * TT)/dTT the state of the propagation is x and dx/dTT = (1 + e) dx/dTDB, and its second derivative is (1 + e)^2 times
 * the acceleration by TDB plus dx/dTDB de/dTT. So the dates of the propagation stay true, and every Orekit detector
 * and frame can be used in it.
 */
final class SmallBodyForce extends PlainForce {

    private final SmallBodyAcceleration acceleration;
    private final TdbClock clock;
    private final boolean fine;
    private final double[] position = new double[3];
    private final double[] velocity = new double[3];
    private final double[] out = new double[3];

    SmallBodyForce(SmallBodyAcceleration acceleration, TdbClock clock) {
        this(acceleration, clock, false);
    }

    /**
     * @param fine whether to place the bodies at the date itself and not at its seconds, rounded to 0.1 us
     */
    SmallBodyForce(SmallBodyAcceleration acceleration, TdbClock clock, boolean fine) {
        this.fine = fine;
        this.acceleration = acceleration;
        this.clock = clock;
    }

    @Override
    public Vector3D acceleration(SpacecraftState state, double[] parameters) {
        final TdbClock.Reading now = clock.at(state.getDate());
        final double t = now.seconds();
        final double rate = now.rate();
        final Vector3D p = state.getPosition();
        final Vector3D v = state.getPVCoordinates().getVelocity();
        position[0] = p.getX();
        position[1] = p.getY();
        position[2] = p.getZ();
        velocity[0] = v.getX() / (1.0 + rate);
        velocity[1] = v.getY() / (1.0 + rate);
        velocity[2] = v.getZ() / (1.0 + rate);
        acceleration.evaluate(t, fine ? clock.beyond(state.getDate(), t) : 0.0, position, velocity, out);
        final double stretch = (1.0 + rate) * (1.0 + rate);
        final double drift = now.drift();
        return new Vector3D(
                stretch * out[0] + drift * velocity[0],
                stretch * out[1] + drift * velocity[1],
                stretch * out[2] + drift * velocity[2]);
    }
}
