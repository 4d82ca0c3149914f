package space.apophis.transfer.ion;

import java.util.List;
import space.apophis.dynamics.Trajectory;

/**
 * A flight under ion thrust.
 *
 * @param points at its nodes, in time order
 * @param segments in time order
 * @param matches how the half legs meet
 */
public record IonFlight(List<IonPoint> points, List<IonSegment> segments, List<IonMatch> matches) {

    public IonFlight {
        points = List.copyOf(points);
        segments = List.copyOf(segments);
        matches = List.copyOf(matches);
    }

    /** The first point. */
    public IonPoint launch() {
        return points.get(0);
    }

    /** The last point. */
    public IonPoint end() {
        return points.get(points.size() - 1);
    }

    /**
     * The segments of a phase, in time order.
     *
     * @param phase from 0
     */
    public List<IonSegment> segments(int phase) {
        final double from = points.get(phase).time();
        final double to = points.get(phase + 1).time();
        return segments.stream()
                .filter(segment -> segment.start() >= from && segment.start() < to)
                .toList();
    }

    /** Largest distance between the half legs of a leg where they meet, m. */
    public double positionGap() {
        return matches.stream().mapToDouble(IonMatch::positionGap).max().orElseThrow();
    }

    /** Propellant that the engines use, kg. */
    public double propellant() {
        return launch().mass() - end().mass();
    }

    /** All that the engines give, m/s. */
    public double deltaV() {
        return segments.stream().mapToDouble(IonSegment::deltaV).sum();
    }

    /**
     * The way it goes, conics with an impulse in the middle of each segment.
     *
     * @param gm of the Sun, m^3/s^2
     */
    public Trajectory path(double gm) {
        return new IonPath(gm, this).trajectory();
    }
}
