package space.apophis.transfer.shared;

import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.transfer.ion.IonChain;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonLayout;
import space.apophis.transfer.ion.IonPoint;
import space.apophis.transfer.ion.IonSegment;

/** A flight with ion engines as the variables of a chain, for a search to begin there. */
final class IonStart {

    private IonStart() {}

    static double[] values(IonChain chain, IonFlight flight) {
        final IonLayout layout = chain.layout();
        final double[] values = new double[layout.size()];
        for (int k = 0; k < flight.points().size(); k++) {
            final IonPoint point = flight.points().get(k);
            values[layout.timeAt(k)] = layout.variableOf(point.time());
            values[layout.massAt(k)] = point.mass() / chain.units().mass();
            put(
                    values,
                    layout.excessAt(k),
                    point.excessVelocity(),
                    1.0 / chain.units().speed());
        }
        int at = layout.throttlesAt(0);
        for (IonSegment segment : flight.segments()) {
            put(values, at, segment.thrust(), segment.available() > 0.0 ? 1.0 / segment.available() : 0.0);
            at += 3;
        }
        return values;
    }

    private static void put(double[] values, int at, Vector3D vector, double factor) {
        values[at] = factor * vector.getX();
        values[at + 1] = factor * vector.getY();
        values[at + 2] = factor * vector.getZ();
    }
}
