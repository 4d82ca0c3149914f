package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.CraftPath;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.FlybyResult;
import space.apophis.study.result.Passes;
import space.apophis.study.result.SwingByResult;
import space.apophis.study.result.ThrustSegmentResult;
import space.apophis.study.trajectory.FlightLedger.Entry;
import space.apophis.transfer.flight.FlownBurn;
import space.apophis.transfer.flight.FlownEncounter;
import space.apophis.transfer.flight.FlownSwingBy;
import space.apophis.transfer.flight.FlownTrajectory;

/**
 * The ledger of what was flown in full dynamics, whatever engine flew it.
 *
 * @param searched that it was flown from
 * @param flown to its end
 */
record FlownLedger(TrajectoryCase trajectoryCase, List<LegSpec> legs, FlightLedger searched, FlownTrajectory flown) {

    /** Burns come in the order of the legs; one too small to be flown has none. */
    FlightLedger ledger() {
        final CraftPath path = flown.path().orElseThrow();
        final List<SwingByResult> swingBys = new ArrayList<>();
        final List<FlybyResult> flybys = new ArrayList<>();
        final List<Entry> entries = entries(path, swingBys, flybys);
        final boolean isIon = legs.stream().anyMatch(leg -> leg.type() == LegType.THRUST_ARC);
        return new FlightLedger(
                flown.injection().orElseThrow().asymptote(),
                flown.injection().orElseThrow(),
                end(),
                entries,
                new Passes(swingBys, flybys, isIon ? stretches() : null),
                TrajectoryPath.of(
                        path,
                        isIon
                                ? flown.encounters().stream()
                                        .map(FlownEncounter::time)
                                        .toList()
                                : flown.swingBys().stream()
                                        .map(FlownSwingBy::time)
                                        .toList()));
    }

    /** Of a rendezvous the approach is that of the conics: flown, it is braked on the way. */
    private FlightLedger.End end() {
        final FlownEncounter last = flown.encounters().get(flown.encounters().size() - 1);
        return new FlightLedger.End(
                last.body(),
                last.time(),
                trajectoryCase
                        .paths()
                        .path(last.body())
                        .heliocentric(last.time())
                        .getPosition(),
                legs.get(legs.size() - 1).type() == LegType.ARRIVAL
                        ? searched.end().approach()
                        : last.fromBody().getVelocity());
    }

    /** One for each leg; passes are told beside. */
    private List<Entry> entries(CraftPath path, List<SwingByResult> swingBys, List<FlybyResult> flybys) {
        final List<Entry> entries = new ArrayList<>();
        double from = path.trajectory().start();
        double mass = path.launchMass();
        int burn = 0;
        for (int i = 0; i < legs.size(); i++) {
            final LegType type = legs.get(i).type();
            final Vector3D position = searched.entries().get(i).position();
            if (type == LegType.LAUNCH) {
                entries.add(Entry.at(from, mass, Double.NaN, position));
            } else if (type == LegType.SWING_BY) {
                final FlownSwingBy swingBy = flown.swingBys().get(swingBys.size());
                swingBys.add(new SwingByPublisher(trajectoryCase.solarSystem())
                        .flown(swingBy, legs.get(i).label(), path.trajectory()));
                entries.add(new Entry(
                        swingBy.time(),
                        Double.NaN,
                        0.0,
                        mass,
                        swingBy.plane().asymptote().excessVelocity(),
                        swingBy.altitude(),
                        position,
                        List.of()));
            } else if (type == LegType.FLYBY) {
                final FlownEncounter flyby = flown.encounters().get(flybys.size());
                flybys.add(new FlybyPublisher(trajectoryCase)
                        .flyby(
                                flyby.body(),
                                legs.get(i).label(),
                                true,
                                flyby.time(),
                                flyby.fromBody().getVelocity(),
                                flyby.distance(),
                                mass));
                from = flyby.time();
                entries.add(Entry.at(from, mass, flyby.speed(), position));
            } else if (type == LegType.THRUST_ARC) {
                final FlownEncounter next = flown.encounters().get(flybys.size());
                mass = next.craft().mass();
                entries.add(new Entry(
                        from,
                        next.time(),
                        flown.deltaV(flybys.size()),
                        mass,
                        Double.NaN,
                        Double.NaN,
                        position,
                        List.of()));
            } else {
                final List<FlownBurn> burns = flown.burns().subList(burn, burn + burns(i, burn));
                burn += burns.size();
                mass = burns.isEmpty() ? mass : burns.get(burns.size() - 1).massAfter();
                entries.add(burned(type, burns, mass, position));
            }
        }
        return entries;
    }

    /** How many burns a leg has of those that are left. */
    private int burns(int leg, int done) {
        return switch (legs.get(leg).type()) {
            case BRAKING -> flown.burns().size() - done;
            case ARRIVAL ->
                legs.get(leg - 1).type() == LegType.BRAKING ? 0 : flown.burns().size() - done;
            default -> searched.entries().get(leg).burns().size();
        };
    }

    private Entry burned(LegType type, List<FlownBurn> burns, double mass, Vector3D position) {
        final double first = burns.isEmpty() ? Double.NaN : middle(burns.get(0));
        return new Entry(
                type == LegType.ARRIVAL ? flown.path().orElseThrow().end().time() : first,
                type == LegType.BRAKING && burns.size() > 1 ? middle(burns.get(burns.size() - 1)) : Double.NaN,
                burns.stream().mapToDouble(FlownBurn::deltaV).sum(),
                mass,
                Double.NaN,
                Double.NaN,
                position,
                burns.stream().map(this::burn).toList());
    }

    private static double middle(FlownBurn burn) {
        return 0.5 * (burn.arc().start() + burn.arc().end());
    }

    private BurnResult burn(FlownBurn burn) {
        return trajectoryCase
                .publisher()
                .burn(
                        burn.arc().start(),
                        burn.arc().duration(),
                        burn.deltaV(),
                        Double.NaN,
                        burn.massBefore(),
                        burn.massAfter());
    }

    /** Arcs and coasts in the order of time. */
    private List<ThrustSegmentResult> stretches() {
        return Stream.concat(
                        flown.burns().stream()
                                .map(burn -> IonLedger.stretch(
                                        burn.arc().start(),
                                        burn.arc().end(),
                                        burn.arc()
                                                .direction()
                                                .scalarMultiply(burn.arc().thrust()),
                                        burn.available(),
                                        burn.throttle(),
                                        burn.deltaV(),
                                        burn.massAfter())),
                        flown.coasts().stream()
                                .map(coast -> IonLedger.stretch(
                                        coast.start(),
                                        coast.end(),
                                        Vector3D.ZERO,
                                        coast.available(),
                                        0.0,
                                        0.0,
                                        coast.mass())))
                .sorted(Comparator.comparingDouble(ThrustSegmentResult::fromTdb))
                .toList();
    }
}
