package space.apophis.transfer.ion;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;

/** Writes down a flight in the order of time. */
final class IonFlightRecord {

    private final IonPlan plan;
    private final List<IonPoint> points = new ArrayList<>();
    private final List<IonSegment> segments = new ArrayList<>();
    private final List<IonMatch> matches = new ArrayList<>();

    IonFlightRecord(IonPlan plan) {
        this.plan = plan;
    }

    void point(double time, double[] state, Vector3D excessVelocity) {
        final IonNode node = plan.nodes().get(points.size());
        points.add(new IonPoint(
                node.type(), node.body(), time, vector(state, 0), vector(state, 3), excessVelocity, state[6]));
    }

    /** Adds a phase flown; points have to be there. */
    void phase(int phase, double length, double[] throttles, int at, HalfLeg forward, HalfLeg backward) {
        final double start = points.get(phase).time();
        final int n = forward.segments + backward.segments;
        for (int i = 0; i < n; i++) {
            final boolean early = i < forward.segments;
            final HalfLeg half = early ? forward : backward;
            final int k = early ? i : n - 1 - i;
            final double nearer = k == 0 ? points.get(early ? phase : phase + 1).mass() : half.massBeyond[k - 1];
            final Vector3D throttle = vector(throttles, at + 3 * i);
            segments.add(new IonSegment(
                    start + i * length,
                    i == n - 1 ? points.get(phase + 1).time() : start + (i + 1) * length,
                    throttle.scalarMultiply(half.available[k]),
                    throttle.getNorm(),
                    half.available[k],
                    half.distance[k],
                    early ? nearer : half.massBeyond[k],
                    early ? half.massBeyond[k] : nearer,
                    new Vector3D(half.impulse[k]).getNorm()));
        }
        matches.add(new IonMatch(
                points.get(phase).body(),
                points.get(phase + 1).body(),
                vector(forward.state, 0).distance(vector(backward.state, 0)),
                vector(forward.state, 3).distance(vector(backward.state, 3)),
                FastMath.abs(forward.state[6] - backward.state[6])));
    }

    IonFlight flight() {
        return new IonFlight(points, segments, matches);
    }

    private static Vector3D vector(double[] numbers, int at) {
        return new Vector3D(numbers[at], numbers[at + 1], numbers[at + 2]);
    }
}
