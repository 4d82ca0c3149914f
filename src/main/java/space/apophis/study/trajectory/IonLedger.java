package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.FlybyResult;
import space.apophis.study.result.Passes;
import space.apophis.study.result.ThrustSegmentResult;
import space.apophis.study.trajectory.FlightLedger.Entry;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonPoint;
import space.apophis.transfer.ion.IonSegment;

/**
 * The ledger of a flight under ion thrust.
 *
 * @param legs nodes, and a thrust arc between two of them
 */
record IonLedger(TrajectoryCase trajectoryCase, List<LegSpec> legs, IonFlight flight) {

    /**
     * With what was flown of it.
     *
     * @param tried in full dynamics; null where it was not
     */
    CraftOption option(String label, FlownTrajectory tried) {
        return CraftOption.of(trajectoryCase, label, legs, searched(), tried);
    }

    /** As conics with an impulse for each stretch of thrust. */
    FlightLedger searched() {
        final IonPoint end = flight.end();
        return new FlightLedger(
                new LaunchAsymptote(flight.launch().excessVelocity()),
                null,
                new FlightLedger.End(end.body(), end.time(), end.position(), end.excessVelocity()),
                entries(
                        phase -> arc(
                                phase,
                                flight.points().get(phase).time(),
                                flight.points().get(phase + 1).time(),
                                flight.segments(phase).stream()
                                        .mapToDouble(IonSegment::deltaV)
                                        .sum(),
                                flight.points().get(phase + 1).mass()),
                        i -> {
                            final IonPoint point = flight.points().get(i);
                            return Entry.at(point.time(), point.mass(), point.relativeSpeed(), point.position());
                        }),
                new Passes(
                        List.of(),
                        flybys(),
                        flight.segments().stream()
                                .map(segment -> stretch(
                                        segment.start(),
                                        segment.end(),
                                        segment.thrust(),
                                        segment.available(),
                                        segment.throttle(),
                                        segment.deltaV(),
                                        segment.massAfter()))
                                .toList()),
                TrajectoryPath.of(flight, trajectoryCase.gmSun()));
    }

    private Entry arc(int phase, double from, double to, double deltaV, double massAfter) {
        return new Entry(
                from,
                to,
                deltaV,
                massAfter,
                Double.NaN,
                Double.NaN,
                flight.points().get(phase).position(),
                List.of());
    }

    /** Nodes in the order of the scenario's legs, the arcs between them. */
    private List<Entry> entries(IntFunction<Entry> arc, IntFunction<Entry> point) {
        final List<Entry> entries = new ArrayList<>();
        int node = -1;
        for (LegSpec leg : legs) {
            if (leg.type() == LegType.THRUST_ARC) {
                entries.add(arc.apply(node));
            } else {
                node++;
                entries.add(point.apply(node));
            }
        }
        return entries;
    }

    /** What follows on the launch, an arc left out. */
    private List<EndSpec> bodies() {
        return legs.stream()
                .filter(EndSpec.class::isInstance)
                .map(EndSpec.class::cast)
                .toList();
    }

    private List<FlybyResult> flybys() {
        final FlybyPublisher publisher = new FlybyPublisher(trajectoryCase);
        return IntStream.range(0, bodies().size())
                .mapToObj(i -> {
                    final IonPoint point = flight.points().get(i + 1);
                    return publisher.flyby(
                            point.body(),
                            bodies().get(i).label(),
                            false,
                            point.time(),
                            point.excessVelocity(),
                            ((EndSpec.Flyby) bodies().get(i)).distance(),
                            point.mass());
                })
                .toList();
    }

    /** Of thrust, or of none. */
    static ThrustSegmentResult stretch(
            double from,
            double to,
            Vector3D thrust,
            double available,
            double throttle,
            double deltaV,
            double massAfter) {
        final boolean on = thrust.getNorm() > 0.0;
        final LaunchAsymptote direction = on ? new LaunchAsymptote(thrust) : null;
        return new ThrustSegmentResult(
                from,
                to,
                thrust.getNorm(),
                available,
                throttle,
                on ? Publisher.degrees(direction.rightAscension()) : 0.0,
                on ? Publisher.degrees(direction.declination()) : 0.0,
                Publisher.km(deltaV),
                massAfter);
    }
}
