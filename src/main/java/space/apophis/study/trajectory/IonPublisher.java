package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.SampledPath;
import space.apophis.dynamics.ThrustArc;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.FlybyResult;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.ThrustSegmentResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.transfer.ArrivalGeometry;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.flight.FlownBurn;
import space.apophis.transfer.flight.FlownEncounter;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.ion.IonFlight;
import space.apophis.transfer.ion.IonPoint;
import space.apophis.transfer.ion.IonSegment;

/** Flights under ion thrust in the units that people read. */
record IonPublisher(TrajectoryCase voyage) {

    private static final double KM = Publisher.KM;

    /**
     * One option.
     *
     * @param flight as it was searched
     * @param tried the same in full dynamics; null where the scenario does not ask for it
     * @param reason what is to be said of it; null for nothing
     */
    TrajectoryResult option(String label, IonFlight flight, FlownTrajectory tried, String reason) {
        final FlownTrajectory flown = tried == null || !tried.convergence().reached() ? null : tried;
        final IonPoint end = flight.end();
        final LaunchAsymptote asymptote = new LaunchAsymptote(flight.launch().excessVelocity());
        final LaunchAsymptote flownAsymptote =
                flown == null ? null : flown.injection().orElseThrow().asymptote();
        final double launchMass = flight.launch().mass();
        final double delivered = voyage.craft().deliveredMass(launchMass, flight.deltaV());
        final TrajectoryPath track = track(flight, flown);
        final SamplePublisher samples = new SamplePublisher(voyage);
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
                flownAsymptote == null ? null : flownAsymptote.characteristicEnergy() / (KM * KM),
                flownAsymptote == null ? null : Math.toDegrees(flownAsymptote.declination()),
                end.relativeSpeed() / KM,
                flight.deltaV() / KM,
                flown == null ? null : flown.deltaV() / KM,
                flight.deltaV() / KM,
                launchMass,
                delivered,
                launchMass - delivered,
                voyage.craft().lifted(asymptote),
                voyage.daysBeforeEncounter(end.body(), end.time()),
                Math.toDegrees(geometry.sunPhaseAngle()),
                Math.toDegrees(geometry.solarElongation()),
                geometry.earthRange() / KM,
                tried == null ? null : tried.convergence().reached(),
                tried == null ? null : finite(tried.convergence().positionMiss() / KM),
                tried == null ? null : finite(tried.convergence().velocityMiss() * KM),
                tried == null ? null : tried.convergence().corrections(),
                reason,
                legs(flight, flown),
                List.of(),
                flown == null ? flybys(flight) : flybys(flown),
                flown == null
                        ? flight.segments().stream().map(IonPublisher::segment).toList()
                        : stretches(flown),
                samples.samples(track),
                samples.earth(track),
                samples.body(track, end.body()),
                voyage.publisher()
                        .path(
                                flown == null
                                        ? SampledPath.of(flight.path(voyage.gmSun()))
                                        : SampledPath.of(flown.path().orElseThrow())));
    }

    private TrajectoryPath track(IonFlight flight, FlownTrajectory flown) {
        return flown == null
                ? TrajectoryPath.of(flight, voyage.gmSun())
                : TrajectoryPath.of(
                        flown.path().orElseThrow(),
                        flown.encounters().stream().map(FlownEncounter::time).toList());
    }

    private static Double finite(double value) {
        return Double.isNaN(value) ? null : value;
    }

    /** Arcs and coasts in the order of time. */
    private static List<ThrustSegmentResult> stretches(FlownTrajectory flown) {
        return Stream.concat(
                        flown.burns().stream().map(IonPublisher::segment),
                        flown.coasts().stream().map(IonPublisher::segment))
                .sorted(Comparator.comparingDouble(ThrustSegmentResult::fromTdb))
                .toList();
    }

    private static ThrustSegmentResult segment(FlownTrajectory.Coast coast) {
        return new ThrustSegmentResult(
                coast.start(), coast.end(), 0.0, coast.available(), 0.0, 0.0, 0.0, 0.0, coast.mass());
    }

    private static ThrustSegmentResult segment(FlownBurn arc) {
        final ThrustArc span = arc.arc();
        final LaunchAsymptote direction = new LaunchAsymptote(span.direction());
        return new ThrustSegmentResult(
                span.start(),
                span.end(),
                span.thrust(),
                arc.available(),
                arc.throttle(),
                Math.toDegrees(direction.rightAscension()),
                Math.toDegrees(direction.declination()),
                arc.deltaV() / KM,
                arc.massAfter());
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
    private List<LegResult> legs(IonFlight flight, FlownTrajectory flown) {
        final List<LegResult> legs = new ArrayList<>();
        int point = -1;
        for (LegSpec leg : voyage.input().spec().legs()) {
            if (leg.type() == LegType.THRUST_ARC) {
                legs.add(arc(leg, flight, point, flown));
            } else {
                point++;
                legs.add(point(leg, flight.points().get(point), flown == null ? null : timeFlown(flown, point)));
            }
        }
        return legs;
    }

    private LegResult arc(LegSpec leg, IonFlight flight, int phase, FlownTrajectory flown) {
        final IonPoint from = flight.points().get(phase);
        final IonPoint to = flight.points().get(phase + 1);
        return result(
                leg,
                null,
                from.time(),
                flown == null ? null : timeFlown(flown, phase),
                flight.segments(phase).stream().mapToDouble(IonSegment::deltaV).sum(),
                flown == null ? null : flown.deltaV(phase) / KM,
                null,
                from.mass() - to.mass(),
                to.mass(),
                voyage.publisher().utcSeconds(to.time()),
                from.position());
    }

    /** Of the launch, then of the flybys. */
    private static double timeFlown(FlownTrajectory flown, int point) {
        return point == 0
                ? flown.path().orElseThrow().trajectory().start()
                : flown.encounters().get(point - 1).time();
    }

    private LegResult point(LegSpec leg, IonPoint point, Double timeFlown) {
        return result(
                leg,
                voyage.paths().designation(point.body()),
                point.time(),
                timeFlown,
                0.0,
                timeFlown == null ? null : 0.0,
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
            Double timeFlown,
            double deltaV,
            Double deltaVFlownKmS,
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
                timeFlown == null ? null : voyage.publisher().utcSeconds(timeFlown),
                time,
                deltaV / KM,
                deltaVFlownKmS,
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

    /** Launch and flybys. */
    private List<LegSpec> nodes() {
        return voyage.input().spec().legs().stream()
                .filter(leg -> leg.type() != LegType.THRUST_ARC)
                .toList();
    }

    private List<FlybyResult> flybys(IonFlight flight) {
        final FlybyPublisher publisher = new FlybyPublisher(voyage);
        final List<FlybyResult> flybys = new ArrayList<>();
        for (int i = 1; i < nodes().size(); i++) {
            final IonPoint point = flight.points().get(i);
            flybys.add(publisher.flyby(
                    point.body(),
                    nodes().get(i).label(),
                    false,
                    point.time(),
                    point.excessVelocity(),
                    ((EndSpec.Flyby) nodes().get(i)).distance(),
                    point.mass()));
        }
        return flybys;
    }

    private List<FlybyResult> flybys(FlownTrajectory flown) {
        final FlybyPublisher publisher = new FlybyPublisher(voyage);
        final List<FlybyResult> flybys = new ArrayList<>();
        for (FlownEncounter flyby : flown.encounters()) {
            flybys.add(publisher.flyby(
                    flyby.body(),
                    nodes().get(flybys.size() + 1).label(),
                    true,
                    flyby.time(),
                    flyby.fromBody().getVelocity(),
                    flyby.distance(),
                    flyby.craft().mass()));
        }
        return flybys;
    }
}
