package space.apophis.transfer.ion;

import java.util.List;

/**
 * A flight under ion thrust.
 *
 * @param points at its nodes, in time order
 * @param segments in time order
 * @param positionGap largest distance between the halves of a phase where they meet, m
 * @param velocityGap the same of velocity, m/s
 */
public record IonFlight(List<IonPoint> points, List<IonSegment> segments, double positionGap, double velocityGap) {

    public IonFlight {
        points = List.copyOf(points);
        segments = List.copyOf(segments);
    }

    /** The first point. */
    public IonPoint launch() {
        return points.get(0);
    }

    /** The last point. */
    public IonPoint end() {
        return points.get(points.size() - 1);
    }

    /** Propellant that the engines use, kg. */
    public double propellant() {
        return launch().mass() - end().mass();
    }

    /** All that the engines give, m/s. */
    public double deltaV() {
        return segments.stream().mapToDouble(IonSegment::deltaV).sum();
    }
}
