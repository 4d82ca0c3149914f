package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.deflection.PlaneShift;
import space.apophis.dynamics.SampledPath;
import space.apophis.dynamics.Trajectory;
import space.apophis.scenario.mission.CraftSpec.IonSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.ArrivalState;
import space.apophis.study.result.DeltaV;
import space.apophis.study.result.FlightResult;
import space.apophis.study.result.LaunchState;
import space.apophis.study.result.LegCost;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.LimitsResult;
import space.apophis.study.result.MassState;
import space.apophis.study.result.ProximityResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.TrajectorySample;
import space.apophis.study.result.Way;
import space.apophis.study.trajectory.FlightLedger.Entry;
import space.apophis.transfer.ArrivalGeometry;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.flight.Convergence;
import space.apophis.units.Unit;

/** Options of a craft in the units that people read: what was flown leads, the conics stand beside it. */
public record TrajectoryPublisher(TrajectoryCase trajectoryCase) {

    /**
     * One option.
     *
     * @param limits what it makes of them
     * @param proximity on from its hold point; null for none
     */
    public TrajectoryResult option(CraftOption option, LimitsResult limits, ProximityResult proximity) {
        final FlightLedger leading = option.leading();
        return new TrajectoryResult(
                option.label(),
                option.isRendezvous(),
                option.isIon(),
                departure(option),
                end(option),
                new DeltaV(
                        Publisher.km(option.searched().deltaV()),
                        option.flown() == null
                                ? null
                                : Publisher.km(option.flown().deltaV()),
                        Publisher.km(leading.deepSpaceDeltaV(option.legs())),
                        Publisher.km(option.searched().deepSpaceDeltaV(option.legs()))),
                mass(option),
                flight(option.convergence(), proximity),
                limits,
                legs(option),
                leading.passes(),
                way(leading));
    }

    private LaunchState departure(CraftOption option) {
        final LaunchAsymptote conic = option.searched().asymptote();
        final LaunchAsymptote leading = option.leading().asymptote();
        final boolean isFlown = option.flown() != null;
        final Double injection = trajectoryCase.craft().launcher() == null
                ? null
                : Publisher.km(trajectoryCase.craft().launcher().injectionDeltaV(conic));
        return new LaunchState(
                trajectoryCase.publisher().when(option.leading().launch()),
                Publisher.km2(leading.characteristicEnergy()),
                Publisher.degrees(leading.declination()),
                Publisher.degrees(leading.rightAscension()),
                isFlown ? (Double) Publisher.km(option.flown().injection().deltaV()) : injection,
                isFlown ? (Double) Publisher.degrees(option.flown().injection().inclination()) : null,
                Publisher.km2(conic.characteristicEnergy()),
                Publisher.degrees(conic.declination()),
                Publisher.degrees(conic.rightAscension()),
                injection);
    }

    private ArrivalState end(CraftOption option) {
        final FlightLedger.End leading = option.leading().end();
        final FlightLedger.End conic = option.searched().end();
        // A rendezvous is braked on the way: what it comes along is the conic.
        final FlightLedger.End seen = option.isRendezvous() ? conic : leading;
        final ArrivalGeometry coming = geometry(seen, seen.approach());
        final ArrivalGeometry there = geometry(leading, seen.approach());
        return new ArrivalState(
                trajectoryCase.publisher().when(leading.time()),
                trajectoryCase.publisher().when(conic.time()),
                Publisher.km(seen.approach().getNorm()),
                trajectoryCase.daysBeforeEncounter(leading.body(), leading.time()),
                trajectoryCase.daysBeforeEncounter(conic.body(), conic.time()),
                Publisher.degrees(coming.sunPhaseAngle()),
                Publisher.degrees(there.solarElongation()),
                Publisher.km(there.earthRange()),
                option.hits() ? Boolean.TRUE : null,
                shiftKm(option, option.leading()),
                shiftKm(option, option.searched()));
    }

    /** Null where none is asked for. */
    private Double shiftKm(CraftOption option, FlightLedger ledger) {
        final PlaneShift shift = trajectoryCase.shift(option, ledger);
        return shift == null ? null : Publisher.km(shift.length());
    }

    private ArrivalGeometry geometry(FlightLedger.End end, Vector3D approach) {
        return ArrivalGeometry.of(
                end.position(), trajectoryCase.earth(end.time()).getPosition(), approach);
    }

    private MassState mass(CraftOption option) {
        final double atLaunch = trajectoryCase.launchMass(option, option.leading());
        final double delivered = trajectoryCase.deliveredMass(option, option.leading());
        return new MassState(
                atLaunch,
                delivered,
                trajectoryCase.deliveredMass(option, option.searched()),
                atLaunch - delivered,
                option.flown() == null ? null : (Double) option.flown().massAtEnd(),
                trajectoryCase.craft().lifted(option.leading().asymptote()),
                trajectoryCase.craft().launcher() == null
                        ? null
                        : trajectoryCase.craft().launcher().name());
    }

    private static FlightResult flight(Convergence convergence, ProximityResult proximity) {
        return convergence == null
                ? FlightResult.NONE
                : new FlightResult(
                        convergence.reached(),
                        Publisher.orNull(Publisher.km(convergence.positionMiss())),
                        Publisher.orNull(Publisher.milli(convergence.velocityMiss())),
                        convergence.corrections(),
                        proximity);
    }

    private Way way(FlightLedger leading) {
        final List<Double> instants = leading.path().instants();
        return new Way(
                instants.stream().map(t -> sample(leading.path(), t)).toList(),
                states(instants, trajectoryCase::earth),
                states(instants, trajectoryCase.paths().path(leading.end().body())::heliocentric),
                trajectoryCase
                        .publisher()
                        .path(
                                leading.path().flown() == null
                                        ? SampledPath.of(leading.path().trajectory())
                                        : SampledPath.of(leading.path().flown())));
    }

    private List<StateSample> states(List<Double> instants, DoubleFunction<PVCoordinates> heliocentric) {
        return instants.stream()
                .map(t -> Publisher.sample(t, heliocentric.apply(t)))
                .toList();
    }

    private TrajectorySample sample(TrajectoryPath path, double t) {
        final Trajectory own = trajectoryCase.paths().path(trajectoryCase.own());
        final PVCoordinates craft = path.heliocentric().apply(t);
        final Vector3D place = craft.getPosition();
        return new TrajectorySample(
                Publisher.sample(t, craft),
                place.getNorm() / Unit.AU,
                Publisher.km(place.distance(trajectoryCase.earth(t).getPosition())),
                t < own.start() || t > own.end()
                        ? null
                        : Publisher.km(place.distance(own.heliocentric(t).getPosition())),
                path.mass().applyAsDouble(t),
                path.thrust().applyAsDouble(t),
                power(place.getNorm()));
    }

    /** Of the array at a distance from the Sun, W; null where the craft has no ion engines. */
    private Double power(double sun) {
        final IonSpec ion = trajectoryCase.craft().spec().ion();
        return ion == null ? null : ion.arrayPower() * Unit.AU * Unit.AU / (sun * sun);
    }

    private List<LegResult> legs(CraftOption option) {
        final List<LegResult> legs = new ArrayList<>();
        double conicMass = option.searched().launchMass();
        double mass = trajectoryCase.launchMass(option, option.leading());
        for (int i = 0; i < option.legs().size(); i++) {
            final Entry conic = option.searched().entries().get(i);
            final Entry leading = option.leading().entries().get(i);
            legs.add(leg(option.legs().get(i), conic, conicMass, leading, mass));
            conicMass = conic.massAfter();
            mass = leading.massAfter();
        }
        return legs;
    }

    /**
     * One leg.
     *
     * @param conicMass before it, kg
     * @param mass the same, flown where it was
     */
    private LegResult leg(LegSpec spec, Entry conic, double conicMass, Entry leading, double mass) {
        final Publisher publisher = trajectoryCase.publisher();
        final String body = trajectoryCase.body(spec);
        final double time = Double.isNaN(leading.time()) ? conic.time() : leading.time();
        final double excess = Double.isNaN(leading.excessSpeed()) ? conic.excessSpeed() : leading.excessSpeed();
        return new LegResult(
                CraftOption.type(spec),
                spec.label(),
                body == null ? null : trajectoryCase.paths().designation(body),
                publisher.when(time),
                Double.isNaN(leading.until()) ? null : publisher.when(leading.until()),
                cost(leading, mass),
                Publisher.orNull(Publisher.km(excess)),
                Publisher.orNull(Publisher.km(leading.altitude())),
                leading.burns(),
                Publisher.place(conic.position()),
                leading == conic
                        ? null
                        : new LegResult.Conic(
                                publisher.when(conic.time()),
                                cost(conic, conicMass),
                                Publisher.orNull(Publisher.km(conic.excessSpeed())),
                                Publisher.orNull(Publisher.km(conic.altitude()))));
    }

    private static LegCost cost(Entry entry, double before) {
        return new LegCost(Publisher.km(entry.deltaV()), before - entry.massAfter(), entry.massAfter());
    }
}
