package space.apophis.transfer.ion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Trajectory;
import space.apophis.gravity.KeplerArc;

/**
 * The way of a flight under ion thrust as it was searched for: conics from middle to middle of the segments, where velocity
 * jumps; from both nodes of a phase to where its half legs meet.
 */
final class IonPath {

    private final double gm;
    private final List<double[]> starts = new ArrayList<>();
    private final List<Double> epochs = new ArrayList<>();
    private final List<Double> knots = new ArrayList<>();

    /**
     * @param gm of the Sun, m^3/s^2
     */
    IonPath(double gm, IonFlight flight) {
        this.gm = gm;
        for (int p = 1; p < flight.points().size(); p++) {
            phase(
                    flight.segments(p - 1),
                    flight.points().get(p - 1),
                    flight.points().get(p));
        }
        knots.add(flight.end().time());
    }

    Trajectory trajectory() {
        return Trajectory.through(
                knots.stream().mapToDouble(Double::doubleValue).toArray(), this::at);
    }

    private void phase(List<IonSegment> segments, IonPoint left, IonPoint right) {
        final int early = (segments.size() + 1) / 2;
        final double[][] before = new double[segments.size()][];
        final double[][] after = new double[segments.size()][];
        double[] state = KeplerArc.state(left.position(), left.velocity());
        for (int i = 0; i < early; i++) {
            state = across(segments.get(i), 1.0, state, before, after, i);
        }
        state = KeplerArc.state(right.position(), right.velocity());
        for (int i = segments.size() - 1; i >= early; i--) {
            state = across(segments.get(i), -1.0, state, after, before, i);
        }
        for (int i = 0; i < segments.size(); i++) {
            final double start = segments.get(i).start();
            final double middle = 0.5 * (start + segments.get(i).end());
            piece(start, middle, before[i]);
            piece(middle, middle, after[i]);
        }
    }

    /** Forward or backward, with the states in its middle on this side of the impulse and beyond. */
    private double[] across(
            IonSegment segment, double sense, double[] state, double[][] hither, double[][] beyond, int i) {
        final double half = 0.5 * sense * (segment.end() - segment.start());
        hither[i] = moved(state, half);
        beyond[i] = hither[i].clone();
        segment.push(beyond[i], sense);
        return moved(beyond[i], half);
    }

    private void piece(double knot, double epoch, double[] state) {
        knots.add(knot);
        epochs.add(epoch);
        starts.add(state);
    }

    private PVCoordinates at(double time) {
        final int found = Arrays.binarySearch(knots.toArray(), time);
        final int piece = Math.min(found >= 0 ? found : -found - 2, starts.size() - 1);
        final double[] state = moved(starts.get(piece), time - epochs.get(piece));
        final Vector3D position = new Vector3D(state[0], state[1], state[2]);
        final double r = position.getNorm();
        return new PVCoordinates(
                position, new Vector3D(state[3], state[4], state[5]), position.scalarMultiply(-gm / (r * r * r)));
    }

    private double[] moved(double[] state, double duration) {
        final KeplerArc arc = new KeplerArc(gm);
        arc.propagate(state, 0, duration);
        return arc.end.clone();
    }
}
