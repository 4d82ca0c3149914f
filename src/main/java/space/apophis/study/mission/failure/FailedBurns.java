package space.apophis.study.mission.failure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.DoubleFunction;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.ThrustArc;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.CloseApproach;
import space.apophis.ephemeris.Body;
import space.apophis.job.Progress;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.scenario.mission.WhatIfSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.WhatIfResult.FailedBurn;
import space.apophis.study.result.WhatIfResult.Recovery;
import space.apophis.study.trajectory.LeadingOption;
import space.apophis.study.trajectory.TrajectoryCase;
import space.apophis.transfer.Propulsion;
import space.apophis.transfer.flight.FlownBurn;
import space.apophis.transfer.flight.FlownSwingBy;
import space.apophis.transfer.flight.FlownTrajectory;
import space.apophis.transfer.flight.Spacecraft;
import space.apophis.transfer.recovery.ConicRecovery;
import space.apophis.transfer.recovery.FlownRecovery;
import space.apophis.transfer.recovery.RecoveryGoal;
import space.apophis.units.Unit;

/**
 * Burns of the best option that fail, one at a time: the craft coasts in full dynamics until it may burn again, and goes on in two burns, the
 * instant of the second free. Before a swing-by it rejoins its path, so that the pass is as planned; else it comes to its last body.
 */
final class FailedBurns {

    /** Local error per step, m. */
    private static final double TOLERANCE = 1.0;

    /** The second burn is so long after the first at least, s. */
    private static final double LEAST = 2.0 * Unit.DAY;

    /** How long before a swing-by or the encounter with Earth a craft is on its way again, s. */
    private static final double BEFORE_PASS = 5.0 * Unit.DAY;

    /** The last burn ends behind the instant of its impulse by less, s. */
    private static final double AFTER_IMPULSE = 0.5 * Unit.DAY;

    /** How much later than planned it may arrive, s. */
    private static final double LATEST = 200.0 * Unit.DAY;

    private final TrajectoryCase trajectoryCase;
    private final LeadingOption leading;
    private final WhatIfSpec spec;
    private final FlownTrajectory flown;
    private final CraftPath path;
    private final CraftSpec craft;

    private FailedBurns(LeadingOption leading, WhatIfSpec spec) {
        this.trajectoryCase = leading.trajectoryCase();
        this.leading = leading;
        this.spec = spec;
        this.flown = leading.flown();
        this.path = flown.path().orElseThrow();
        this.craft = trajectoryCase.craft().spec();
    }

    /** Of an option that was flown with a chemical engine; none of others. */
    static List<FailedBurn> of(LeadingOption leading, WhatIfSpec spec, Progress progress) {
        return leading.flown() == null
                        || leading.ion() != null
                        || !leading.flown().convergence().reached()
                ? List.of()
                : new FailedBurns(leading, spec).all(progress);
    }

    private List<FailedBurn> all(Progress progress) {
        final List<Supplier<FailedBurn>> cases = new ArrayList<>();
        for (int k = 0; k < flown.burns().size(); k++) {
            final int burn = k;
            spec.delays().forEach(delay -> cases.add(() -> missed(burn, delay)));
            if (spec.shortBurn() > 0.0) {
                cases.add(() -> cutShort(burn));
            }
        }
        final AtomicLong done = new AtomicLong();
        return cases.parallelStream()
                .map(each -> {
                    final FailedBurn failed = each.get();
                    progress.report("failing burns", done.incrementAndGet(), cases.size());
                    return failed;
                })
                .toList();
    }

    private FailedBurn missed(int burn, double delay) {
        final double ignition = flown.burns().get(burn).arc().start();
        final CraftState retry = propagation().state(at(ignition), ignition + delay, List.of());
        return failed(burn, delay / Unit.DAY, null, retry, 0.0);
    }

    private FailedBurn cutShort(int burn) {
        final ThrustArc whole = flown.burns().get(burn).arc();
        final ThrustArc given = new ThrustArc(
                whole.start(),
                (1.0 - spec.shortBurn()) * whole.duration(),
                whole.direction(),
                whole.thrust(),
                whole.specificImpulse());
        final CraftState retry =
                propagation().state(at(whole.start()), given.end() + spec.cleanUpAfter(), List.of(given));
        return failed(burn, null, spec.shortBurn(), retry, new FlownBurn(given, path.mass(whole.start())).deltaV());
    }

    /**
     * What is flown in the place of a burn.
     *
     * @param retry where the craft burns again
     * @param given before that, m/s
     */
    private FailedBurn failed(int burn, Double delayDays, Double shortShare, CraftState retry, double given) {
        final double begin = flown.burns().get(burn).arc().start();
        final boolean rejoins = nextPass(begin).isPresent();
        final RecoveryGoal goal = goal(burn, retry.time());
        final Optional<ConicRecovery> conic = conic(retry, goal, given, rejoins);
        final Optional<FlownRecovery> tried =
                conic.flatMap(way -> FlownRecovery.fly(propagation(), spacecraft(retry.mass()), retry, goal, way));
        return new FailedBurn(
                name(burn),
                trajectoryCase.publisher().when(begin),
                delayDays,
                shortShare,
                trajectoryCase.publisher().when(retry.time()),
                conic.map(way -> recovery(way.time(), rejoins, given + way.extra(), null))
                        .orElse(null),
                tried.map(way -> recovery(
                                way.end().time(),
                                rejoins,
                                given + way.deltaV() - conic.get().saved(),
                                Publisher.km(way.miss())))
                        .orElse(null));
    }

    /** In time where that can be afforded, else when it costs least. */
    private Optional<ConicRecovery> conic(CraftState retry, RecoveryGoal goal, double given, boolean rejoins) {
        final double inTime = rejoins ? goal.last() : FastMath.min(goal.last(), end() + slack() - AFTER_IMPULSE);
        final Optional<ConicRecovery> early = cheapest(retry, goal.until(inTime))
                .filter(way ->
                        recovery(way.time(), rejoins, given + way.extra(), null).saves());
        return early.isPresent() ? early : cheapest(retry, goal);
    }

    private Optional<ConicRecovery> cheapest(CraftState retry, RecoveryGoal goal) {
        return goal.last() < goal.first()
                ? Optional.empty()
                : ConicRecovery.cheapest(trajectoryCase.paths().gmSun(), retry, goal);
    }

    private Recovery recovery(double time, boolean rejoins, double extra, Double missKm) {
        final double later = rejoins ? 0.0 : time - end();
        final double delivered = trajectoryCase.craft().deliveredMass(path.launchMass(), flown.deltaV() + extra);
        return new Recovery(
                trajectoryCase.publisher().when(time),
                rejoins,
                extra,
                delivered - craft.dryMass(),
                later / Unit.DAY,
                later <= slack(),
                missKm);
    }

    /** By how much the arrival may be later, s. */
    private double slack() {
        final LegSpec last = leading.option().legs().get(leading.option().legs().size() - 1);
        final double dated = last.latest() == null || last.dates().date() != null
                ? Double.POSITIVE_INFINITY
                : trajectoryCase.publisher().seconds(last.latest())
                        - leading.conics().end().time();
        final double encounter = encounter().orElse(Double.POSITIVE_INFINITY);
        return FastMath.min(dated, encounter > end() ? encounter - end() : Double.POSITIVE_INFINITY);
    }

    private double end() {
        return path.end().time();
    }

    private RecoveryGoal goal(int burn, double retry) {
        final List<FlownBurn> due = flown.burns().subList(burn, flown.burns().size());
        final Optional<Double> pass = nextPass(due.get(0).arc().start());
        if (pass.isPresent()) {
            return new RecoveryGoal(
                    path.trajectory()::heliocentric, true, t -> saved(due, t), retry + LEAST, pass.get() - BEFORE_PASS);
        }
        final Trajectory target =
                trajectoryCase.paths().path(leading.conics().end().body());
        final Vector3D offset = flown.atTarget().orElseThrow().getPosition();
        final DoubleFunction<PVCoordinates> place = t -> {
            final PVCoordinates centre = target.heliocentric(t);
            return new PVCoordinates(centre.getPosition().add(offset), centre.getVelocity());
        };
        final double encounter =
                encounter().filter(pastEarth -> pastEarth > end()).orElse(Double.POSITIVE_INFINITY);
        final double last = DoubleStream.of(end() + LATEST, target.end() - AFTER_IMPULSE, encounter - BEFORE_PASS)
                .min()
                .orElseThrow();
        return RecoveryGoal.of(
                place,
                isRendezvous(),
                due.stream().mapToDouble(FlownBurn::deltaV).sum(),
                retry + LEAST,
                last);
    }

    /** What need not be burnt where the craft is on its path again at an instant, m/s; not a number amid a burn. */
    private static double saved(List<FlownBurn> due, double time) {
        return due.stream()
                .mapToDouble(burn ->
                        burn.arc().end() <= time ? burn.deltaV() : burn.arc().start() < time ? Double.NaN : 0.0)
                .sum();
    }

    private boolean isRendezvous() {
        final List<LegSpec> legs = leading.option().legs();
        return legs.get(legs.size() - 1).type() == LegType.ARRIVAL;
    }

    /** The first planet after an instant. */
    private Optional<Double> nextPass(double begin) {
        return flown.swingBys().stream()
                .map(FlownSwingBy::time)
                .filter(time -> time > begin)
                .findFirst();
    }

    /** Of the scenario's body, where that is the last. */
    private Optional<Double> encounter() {
        return leading.conics().end().body().equals(trajectoryCase.own())
                ? trajectoryCase.flight().closest(Body.EARTH).map(CloseApproach::time)
                : Optional.empty();
    }

    /** Burns of manoeuvres bear the names of their legs, those of the braking come after them. */
    private String name(int burn) {
        final List<String> manoeuvres = leading.option().legs().stream()
                .filter(leg -> leg.type() == LegType.DEEP_SPACE_MANOEUVRE)
                .map(leg -> leg.label() == null ? "deep-space manoeuvre" : leg.label())
                .toList();
        final int braking = burn - manoeuvres.size() + 1;
        return burn < manoeuvres.size()
                ? manoeuvres.get(burn)
                : "braking " + braking + " of " + (flown.burns().size() - manoeuvres.size());
    }

    private CraftState at(double time) {
        final PVCoordinates state = path.trajectory().heliocentric(time);
        return new CraftState(time, state.getPosition(), state.getVelocity(), path.mass(time));
    }

    private Spacecraft spacecraft(double mass) {
        return new Spacecraft(
                mass,
                sunlight(),
                new Propulsion(craft.engine().thrust(), craft.engine().specificImpulse()));
    }

    private Sunlight sunlight() {
        return new Sunlight(craft.crossSection(), craft.reflection());
    }

    /** Holds work space: one for each flight. */
    private CraftPropagation propagation() {
        return new CraftPropagation(trajectoryCase.solarSystem(), trajectoryCase.forces(), sunlight(), TOLERANCE);
    }
}
