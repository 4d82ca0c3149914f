package space.apophis.study.escort;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.encounter.CloseApproach;
import space.apophis.ephemeris.Body;
import space.apophis.gravity.GravitationalConstant;
import space.apophis.proximity.EscortFlight;
import space.apophis.proximity.EscortPilot;
import space.apophis.proximity.PhasePlanner;
import space.apophis.proximity.RelativeEnd;
import space.apophis.proximity.RelativePath;
import space.apophis.proximity.RelativePropagation;
import space.apophis.proximity.RelativeState;
import space.apophis.scenario.body.PhysicalSpec.MassRangeSpec;
import space.apophis.scenario.escort.PhaseSpec.Station;
import space.apophis.scenario.escort.Side;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.EscortDriftResult;
import space.apophis.study.result.EscortHillSample;
import space.apophis.study.result.EscortPassageResult;
import space.apophis.study.result.EscortReachResult;
import space.apophis.units.Unit;

/** What the closest pass by Earth does to a craft beside the asteroid. */
final class EscortPassage {

    private static final double BEFORE = 2.0 * Unit.DAY;
    private static final double AFTER = 7.0 * Unit.DAY;
    private static final double[] DISTANCES = {1000.0, 5000.0, 20_000.0};
    private static final List<Side> SIDES = List.of(Side.SUN, Side.EARTH, Side.TERMINATOR, Side.NORTH);
    private static final double BOX = 0.1;
    private static final double LOOK = 600.0;

    /** Steps of the Hill radii in time: close to the pass and far from it, s. */
    private static final double CLOSE_STEP = 1800.0;

    private static final double FAR_STEP = 0.5 * Unit.DAY;

    private final EscortCase escort;
    private final AsteroidModel asteroid;
    private final EscortPlan plan;
    private final CloseApproach pass;

    private EscortPassage(EscortCase escort, AsteroidModel asteroid, EscortPlan plan, CloseApproach pass) {
        this.escort = escort;
        this.asteroid = asteroid;
        this.plan = plan;
        this.pass = pass;
    }

    /** Null where no pass lies within the phases. */
    static EscortPassageResult of(EscortCase escort, AsteroidModel asteroid, EscortPlan plan) {
        return escort.pass()
                .map(pass -> new EscortPassage(escort, asteroid, plan, pass).result())
                .orElse(null);
    }

    private EscortPassageResult result() {
        final double earth = escort.solarSystem().planets().gm(Body.EARTH);
        final double r = pass.distance();
        return new EscortPassageResult(
                escort.publisher().when(pass.time()),
                Publisher.km(r),
                2.0 * earth / (r * r * r),
                reach(),
                hill(),
                drifts());
    }

    private List<EscortReachResult> reach() {
        final List<EscortReachResult> reach = new ArrayList<>();
        final double own = asteroid.gm() / GravitationalConstant.CODATA_2018;
        reach.add(reach(own));
        final MassRangeSpec range = escort.body().physical().massRange();
        if (range != null) {
            reach.add(reach(range.least()));
            reach.add(reach(range.greatest()));
        }
        return reach;
    }

    private EscortReachResult reach(double mass) {
        final double gm = GravitationalConstant.CODATA_2018 * mass;
        final double sun = sunDistance(pass.time());
        final RelativeState craft = craft(pass.time());
        final double push = plan.forces().sunlight().acceleration(sun, craft.mass());
        return new EscortReachResult(
                mass,
                Publisher.km(escort.hillRadius(gm, Body.SUN, sun)),
                Publisher.km(escort.hillRadius(gm, Body.EARTH, pass.distance())),
                push > 0.0 ? Publisher.km(FastMath.sqrt(gm / push)) : 0.0);
    }

    private double sunDistance(double t) {
        return escort.asteroid().heliocentric(t).getPosition().getNorm();
    }

    private List<EscortHillSample> hill() {
        final RelativeMotion motion = new RelativeMotion(escort.solarSystem());
        final List<EscortHillSample> samples = new ArrayList<>();
        double t = escort.start().time();
        while (t < escort.end()) {
            samples.add(new EscortHillSample(
                    t,
                    Publisher.km(escort.hillRadius(asteroid.gm(), t)),
                    Publisher.km(escort.hillRadius(
                            asteroid.gm(),
                            Body.EARTH,
                            motion.of(escort.asteroid(), Body.EARTH, t)
                                    .getPosition()
                                    .getNorm()))));
            t += FastMath.abs(t - pass.time()) < BEFORE ? CLOSE_STEP : FAR_STEP;
        }
        return samples;
    }

    private List<EscortDriftResult> drifts() {
        if (pass.time() - BEFORE < escort.start().time()
                || pass.time() + AFTER > escort.asteroid().end()) {
            return List.of();
        }
        final EscortDriftResult[] drifts = new EscortDriftResult[SIDES.size() * DISTANCES.length];
        IntStream.range(0, drifts.length)
                .parallel()
                .forEach(i -> drifts[i] = drift(SIDES.get(i / DISTANCES.length), DISTANCES[i % DISTANCES.length]));
        return List.of(drifts);
    }

    private EscortDriftResult drift(Side side, double distance) {
        final double start = pass.time() - BEFORE;
        final Vector3D place = escort.sunFrame().direction(side, start).scalarMultiply(distance);
        final RelativeState still =
                new RelativeState(start, place, Vector3D.ZERO, craft(start).mass());
        final RelativePropagation propagation = new RelativePropagation(plan.forces(), RelativePropagation.FINE);
        final RelativeEnd end = propagation.end(still, pass.time() + AFTER);
        final boolean strikes = end.kind() == RelativeEnd.Kind.IMPACT;
        final RelativePath path = propagation.path(still, end.state().time());
        double nearest = distance;
        for (double t = start; t < path.end(); t += LOOK) {
            nearest = FastMath.min(nearest, path.at(t).getPosition().getNorm());
        }
        final Optional<EscortFlight> kept = keep(still, side, distance);
        return new EscortDriftResult(
                side.toString(),
                Publisher.km(distance),
                strikes ? (end.state().time() - start) / Unit.DAY : null,
                Publisher.km(nearest),
                strikes ? null : Publisher.km(end.state().range()),
                end.state().velocity().getNorm(),
                kept.map(EscortPassage::deltaV).orElse(null),
                kept.map(flight -> flight.burns().size()).orElse(null));
    }

    /** Of Earth as a point: its flattening changes the tide by 2e-4 of itself. */
    private Optional<EscortFlight> keep(RelativeState still, Side side, double distance) {
        return new PhasePlanner(
                        new EscortPilot(
                                plan.forces().withPoints(1.0).with(Optional.empty()),
                                RelativePropagation.COARSE,
                                plan.exhaustSpeed()),
                        escort.sunFrame())
                .fly(
                        EscortFlight.from(still),
                        new Station("box", null, side, distance, BOX * distance, 0.1 * Unit.DAY, ""),
                        new PhasePlanner.Place(0, pass.time() + BEFORE, false));
    }

    private static double deltaV(EscortFlight flight) {
        return flight.burns().stream()
                .mapToDouble(burn -> burn.impulse().getNorm())
                .sum();
    }

    /** With its mass then, after the burns before. */
    private RelativeState craft(double t) {
        final double mass = plan.flight().burns().stream()
                .filter(burn -> burn.time() <= t)
                .reduce((first, second) -> second)
                .map(burn -> burn.before().mass())
                .orElse(escort.start().mass());
        return new RelativeState(t, Vector3D.PLUS_I, Vector3D.ZERO, mass);
    }
}
