package space.apophis.study.voyage;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.scenario.LegSpec;
import space.apophis.scenario.LegType;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.FlybyResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.ThrustSegmentResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.transfer.ArrivalGeometry;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonPoint;
import space.apophis.transfer.ion.IonSegment;

/** Flights under ion thrust in the units that people read. */
record IonPublisher(VoyageCase voyage) {

    private static final double KM = Publisher.KM;

    /**
     * One option.
     *
     * @param reason what is to be said of it; null for nothing
     */
    TrajectoryResult option(String label, IonFlight flight, String reason) {
        final IonPoint end = flight.end();
        final LaunchAsymptote asymptote = new LaunchAsymptote(flight.launch().excessVelocity());
        final double launchMass = flight.launch().mass();
        final double delivered = voyage.craft().deliveredMass(launchMass, flight.deltaV());
        final VoyageTrack track = VoyageTrack.of(flight, voyage.gmSun());
        final VoyagePublisher samples = new VoyagePublisher(voyage);
        final ArrivalGeometry geometry =
                ArrivalGeometry.of(end.position(), voyage.earth(end.time()).getPosition(), end.excessVelocity());
        return new TrajectoryResult(
                label,
                false,
                true,
                voyage.publisher().utcSeconds(flight.launch().time()),
                voyage.publisher().utcSeconds(end.time()),
                asymptote.characteristicEnergy() / (KM * KM),
                Math.toDegrees(asymptote.declination()),
                Math.toDegrees(asymptote.rightAscension()),
                end.relativeSpeed() / KM,
                flight.deltaV() / KM,
                null,
                flight.deltaV() / KM,
                launchMass,
                delivered,
                launchMass - delivered,
                voyage.craft().lifted(asymptote),
                voyage.daysBeforeEncounter(end.body(), end.time()),
                Math.toDegrees(geometry.sunPhaseAngle()),
                Math.toDegrees(geometry.solarElongation()),
                geometry.earthRange() / KM,
                null,
                null,
                null,
                null,
                reason,
                legs(flight),
                List.of(),
                flybys(flight),
                flight.segments().stream().map(IonPublisher::segment).toList(),
                samples.samples(track),
                samples.earth(track),
                samples.body(track, end.body()));
    }

    private static ThrustSegmentResult segment(IonSegment segment) {
        final double thrust = segment.thrust().getNorm();
        final LaunchAsymptote direction = new LaunchAsymptote(segment.thrust());
        return new ThrustSegmentResult(
                segment.start(),
                segment.end(),
                thrust,
                segment.available(),
                segment.throttle(),
                thrust > 0.0 ? Math.toDegrees(direction.rightAscension()) : 0.0,
                thrust > 0.0 ? Math.toDegrees(direction.declination()) : 0.0,
                segment.deltaV() / KM,
                segment.massAfter());
    }

    /** Nodes in the order of the scenario's legs, the arcs between them. */
    private List<LegResult> legs(IonFlight flight) {
        final List<LegResult> legs = new ArrayList<>();
        int point = -1;
        for (LegSpec leg : voyage.input().spec().legs()) {
            if (leg.type() == LegType.THRUST_ARC) {
                legs.add(arc(
                        leg, flight, flight.points().get(point), flight.points().get(point + 1)));
            } else {
                point++;
                legs.add(point(leg, flight.points().get(point)));
            }
        }
        return legs;
    }

    private LegResult arc(LegSpec leg, IonFlight flight, IonPoint from, IonPoint to) {
        final List<IonSegment> segments = flight.segments().stream()
                .filter(segment -> segment.start() >= from.time() && segment.start() < to.time())
                .toList();
        final double deltaV = segments.stream().mapToDouble(IonSegment::deltaV).sum();
        return result(
                leg,
                null,
                from.time(),
                deltaV,
                null,
                from.mass() - to.mass(),
                to.mass(),
                voyage.publisher().utcSeconds(to.time()),
                from.position());
    }

    private LegResult point(LegSpec leg, IonPoint point) {
        return result(
                leg,
                voyage.paths().designation(point.body()),
                point.time(),
                0.0,
                point.relativeSpeed() / KM,
                0.0,
                point.mass(),
                null,
                point.position());
    }

    private LegResult result(
            LegSpec leg,
            String body,
            double time,
            double deltaV,
            Double excessSpeedKmS,
            double propellant,
            double massAfter,
            String endUtc,
            Vector3D position) {
        return new LegResult(
                leg.type().toString(),
                leg.label(),
                body,
                voyage.publisher().utcSeconds(time),
                time,
                deltaV / KM,
                null,
                excessSpeedKmS,
                null,
                null,
                propellant,
                massAfter,
                endUtc,
                position.getX() / KM,
                position.getY() / KM,
                position.getZ() / KM);
    }

    private List<FlybyResult> flybys(IonFlight flight) {
        final List<LegSpec> specs = voyage.input().spec().legs().stream()
                .filter(leg -> leg.type() != LegType.THRUST_ARC)
                .toList();
        final FlybyPublisher publisher = new FlybyPublisher(voyage);
        final List<FlybyResult> flybys = new ArrayList<>();
        for (int i = 1; i < specs.size(); i++) {
            final IonPoint point = flight.points().get(i);
            flybys.add(publisher.flyby(
                    point.body(),
                    specs.get(i).label(),
                    false,
                    point.time(),
                    point.excessVelocity(),
                    specs.get(i).distance(),
                    point.mass()));
        }
        return flybys;
    }
}
