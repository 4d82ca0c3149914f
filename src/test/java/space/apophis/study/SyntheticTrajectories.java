package space.apophis.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import java.util.function.DoubleUnaryOperator;
import space.apophis.RecordCopy;
import space.apophis.study.SyntheticTrajectory.Knot;
import space.apophis.study.result.ArrivalState;
import space.apophis.study.result.DeclinationPriceResult;
import space.apophis.study.result.DeltaV;
import space.apophis.study.result.FlightResult;
import space.apophis.study.result.FlybyResult;
import space.apophis.study.result.LaunchState;
import space.apophis.study.result.LegCost;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.LimitsResult;
import space.apophis.study.result.MassState;
import space.apophis.study.result.Passes;
import space.apophis.study.result.PathResult;
import space.apophis.study.result.Place;
import space.apophis.study.result.PublishedFigureResult;
import space.apophis.study.result.Shortfall;
import space.apophis.study.result.ShortfallResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.SwingByResult;
import space.apophis.study.result.ThrustSegmentResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.TrajectorySample;
import space.apophis.study.result.Way;
import space.apophis.study.result.When;

/**
 * Trajectories of several legs in closed form: one with ion engines past two bodies, one with burns and a planet on the way,
 * sized like DESTINY+ and Hera.
 */
public final class SyntheticTrajectories {

    private static final LocalDate ION = LocalDate.parse("2028-05-10");
    private static final LocalDate BURNS = LocalDate.parse("2027-04-10");
    private static final String MID_DAY = "T12:00:00.000Z";
    private static final int STEP = 2;
    private static final double FIRST_FLYBY = 286;
    private static final double ION_END = 620;
    private static final double BURNS_END = 590;
    private static final double ION_SPEED = 29_420;
    private static final double CHEMICAL_SPEED = 2854;

    private SyntheticTrajectories() {}

    private static double seconds(LocalDate launch, double day) {
        return SyntheticFlyby.seconds(launch + "T12:00:00") + 69.184 + SyntheticTrajectory.DAY * day;
    }

    private static String utc(LocalDate launch, double day) {
        return launch.plusDays((long) day) + MID_DAY;
    }

    private static Knot knot(LocalDate launch, double day, double longitude, double au, double height) {
        return new Knot(seconds(launch, day), longitude, au, height);
    }

    private static final List<Knot> ION_PATH = List.of(
            knot(ION, 0, SyntheticTrajectory.earthLongitude(seconds(ION, 0)), 1, 0),
            knot(ION, 120, -15, 1.07, 0.01),
            knot(ION, FIRST_FLYBY, 143, 0.96, 0.03),
            knot(ION, 440, 297, 1.03, 0.01),
            knot(ION, ION_END, 463, 1, 0));

    private static final List<Knot> BURN_PATH = List.of(
            knot(BURNS, 0, SyntheticTrajectory.earthLongitude(seconds(BURNS, 0)), 1, 0),
            knot(BURNS, 90, -430, 1.25, 0.01),
            knot(BURNS, 174, -349, 1.55, 0.02),
            knot(BURNS, 316, -272, 1.75, 0.03),
            knot(BURNS, 460, -205, 1.62, 0.01),
            knot(BURNS, BURNS_END, -118, 1.3, 0));

    /** The one with ion engines first, which is drawn. */
    public static List<TrajectoryResult> trajectories() {
        return List.of(ion(), burns(), shortOfPropellant());
    }

    /** Past the asteroid, and past another body. */
    public static TrajectoryResult ion() {
        final List<ThrustSegmentResult> thrust = thrust();
        final List<TrajectorySample> trajectoryCase = new ArrayList<>();
        for (int day = 0; day <= ION_END; day += STEP) {
            final StateSample at = SyntheticTrajectory.through(ION_PATH, seconds(ION, day));
            final double t = at.secondsTdb();
            final double sun = norm(at) / SyntheticTrajectory.AU_KM;
            trajectoryCase.add(sample(at, sun, mass(thrust, t), thrust(thrust, t), 4700 / (sun * sun)));
        }
        final double after = 480 - (480 - mass(thrust, 1e12)) * 1.1;
        return new TrajectoryResult(
                "best",
                false,
                true,
                departure(ION, 15.0, -32.0, 211),
                end(ION, ION_END, 33.5, -281.0, 71, 88, 2.1e8),
                new DeltaV(1.78, 1.79, 1.79, 1.78),
                new MassState(480, after, after + 0.1, 480 - after, mass(thrust, 1e12), 4300.0, "h3-24"),
                new FlightResult(true, 0.4, null, 6, null),
                new LimitsResult(List.of(), List.of(), null, List.of(), null),
                ionLegs(thrust),
                new Passes(List.of(), flybys(thrust), thrust),
                new Way(
                        trajectoryCase,
                        path(trajectoryCase, SyntheticTrajectory::earth),
                        path(trajectoryCase, SyntheticTrajectories::lastBody),
                        stretches(trajectoryCase, 144)));
    }

    private static LaunchState departure(LocalDate launch, double c3, double declination, double rightAscension) {
        return new LaunchState(
                new When(seconds(launch, 0), utc(launch, 0)),
                c3,
                declination,
                rightAscension,
                3.9,
                31.0,
                c3 - 0.1,
                declination - 0.1,
                rightAscension,
                3.9);
    }

    private static ArrivalState end(
            LocalDate launch, double day, double speed, double before, double phase, double elongation, double range) {
        final When when = new When(seconds(launch, day), utc(launch, day));
        return new ArrivalState(when, when, speed, before, before, phase, elongation, range, null, null, null);
    }

    private static StateSample lastBody(double t) {
        return SyntheticTrajectory.ellipse(t, 1.271, 0.89, 22, seconds(ION, ION_END), 463, 1);
    }

    private static List<LegResult> ionLegs(List<ThrustSegmentResult> thrust) {
        return List.of(
                ionLeg(thrust, "launch", null, "EARTH", 0, 0, 3.86, null),
                ionLeg(thrust, "thrust-arc", "arc 1", null, 20, 0.9, null, 260.0),
                ionLeg(thrust, "flyby", "Apophis", "(99942) Apophis", FIRST_FLYBY, 0, 4.9, null),
                ionLeg(thrust, "thrust-arc", "arc 2", null, 320, 0.88, null, 480.0),
                ionLeg(thrust, "flyby", "Phaethon", "(3200) Phaethon", ION_END, 0, 33.5, null));
    }

    private static LegResult ionLeg(
            List<ThrustSegmentResult> thrust,
            String type,
            String label,
            String body,
            double day,
            double deltaV,
            Double speed,
            Double end) {
        final double t = seconds(ION, day);
        final double until = end == null ? t : seconds(ION, end);
        return leg(
                SyntheticTrajectory.through(ION_PATH, t),
                type,
                label,
                body,
                utc(ION, day),
                deltaV,
                speed,
                mass(thrust, t) - mass(thrust, until),
                mass(thrust, until),
                end == null ? null : new When(until, utc(ION, end)));
    }

    private static LegResult leg(
            StateSample at,
            String type,
            String label,
            String body,
            String utc,
            double deltaV,
            Double speed,
            double propellant,
            double after,
            When end) {
        final boolean swingBy = type.equals("swing-by");
        final When when = new When(at.secondsTdb(), utc);
        return new LegResult(
                type,
                label,
                body,
                when,
                end,
                new LegCost(1.002 * deltaV, propellant, after),
                speed,
                swingBy ? 5300.2 : null,
                List.of(),
                new Place(at.xKm(), at.yKm(), at.zKm()),
                new LegResult.Conic(when, new LegCost(deltaV, propellant, after), speed, swingBy ? 5300.0 : null));
    }

    /** Ten days each, with a stretch without thrust and one at part of it. */
    private static List<ThrustSegmentResult> thrust() {
        final List<ThrustSegmentResult> segments = new ArrayList<>();
        double mass = 480;
        for (int day = 20; day < 480; day += 10) {
            if (day >= 260 && day < 320) {
                continue;
            }
            final StateSample at = SyntheticTrajectory.through(ION_PATH, seconds(ION, day + 5));
            final double sun = norm(at) / SyntheticTrajectory.AU_KM;
            final double available = 0.036 * Math.min(1, 1.05 / (sun * sun));
            final double throttle = day < 100 ? 1 : day < 180 ? 0 : day < 240 ? 0.6 : day < 400 ? 0.95 : 0.3;
            final double after = mass - throttle * available / ION_SPEED * 10 * SyntheticTrajectory.DAY;
            segments.add(new ThrustSegmentResult(
                    seconds(ION, day),
                    seconds(ION, day + 10),
                    throttle * available,
                    available,
                    throttle,
                    (day * 0.98 + 200) % 360,
                    10,
                    ION_SPEED / 1000 * Math.log(mass / after),
                    after));
            mass = after;
        }
        return segments;
    }

    private static double mass(List<ThrustSegmentResult> thrust, double t) {
        double mass = 480;
        for (ThrustSegmentResult s : thrust) {
            final double share = Math.max(0, Math.min(1, (t - s.fromTdb()) / (s.toTdb() - s.fromTdb())));
            mass -= s.thrustN() / ION_SPEED * share * (s.toTdb() - s.fromTdb());
        }
        return mass;
    }

    private static double thrust(List<ThrustSegmentResult> thrust, double t) {
        return thrust.stream()
                .filter(s -> s.fromTdb() <= t && t < s.toTdb())
                .mapToDouble(ThrustSegmentResult::thrustN)
                .findFirst()
                .orElse(0);
    }

    static List<FlybyResult> flybys() {
        return flybys(thrust());
    }

    private static List<FlybyResult> flybys(List<ThrustSegmentResult> thrust) {
        return List.of(
                new FlybyResult(
                        "(99942) Apophis",
                        "Apophis",
                        true,
                        new When(seconds(ION, FIRST_FLYBY), utc(ION, FIRST_FLYBY)),
                        4.9,
                        100,
                        new FlybyResult.Geometry(38, 211, -12, 0.96, 4.1e7),
                        mass(thrust, seconds(ION, FIRST_FLYBY)),
                        0.9,
                        null),
                new FlybyResult(
                        "(3200) Phaethon",
                        "Phaethon",
                        true,
                        new When(seconds(ION, ION_END), utc(ION, ION_END)),
                        33.5,
                        500,
                        new FlybyResult.Geometry(71, 15, 22, 1, 2.1e8),
                        mass(thrust, 1e12),
                        null,
                        "an old set of seven digits"));
    }

    /** Past the outer planet to another body. */
    public static TrajectoryResult burns() {
        final List<LegResult> legs = burnLegs();
        final List<TrajectorySample> trajectoryCase = new ArrayList<>();
        for (int day = 0; day <= BURNS_END; day += STEP) {
            final StateSample at = SyntheticTrajectory.through(BURN_PATH, seconds(BURNS, day));
            trajectoryCase.add(sample(at, norm(at) / SyntheticTrajectory.AU_KM, burnt(legs, at.secondsTdb()), 0, null));
        }
        final double after = legs.get(legs.size() - 1).massAfterKg();
        return new TrajectoryResult(
                "as flown",
                true,
                false,
                departure(BURNS, 25.5, 31.5, 140),
                end(BURNS, BURNS_END, 0.31, 144.0, 40, 122, 2.4e8),
                new DeltaV(0.843, 0.845, 0.533, 0.533),
                new MassState(1081, after - 20, after - 19, 1081 - after + 20, after, 1900.0, "falcon-9"),
                new FlightResult(true, 0.7, 0.02, 11, null),
                new LimitsResult(List.of(), List.of(), null, List.of(), null),
                legs,
                new Passes(List.of(swingBy()), List.of(), null),
                new Way(
                        trajectoryCase,
                        path(trajectoryCase, SyntheticTrajectory::earth),
                        path(
                                trajectoryCase,
                                t -> SyntheticTrajectory.circle(
                                        t,
                                        1.3,
                                        0.665,
                                        -118 + 0.665 * (SyntheticFlyby.CLOSEST - seconds(BURNS, BURNS_END)) / 86400)),
                        stretches(trajectoryCase, 150)));
    }

    /** An option that is known not to work. */
    private static TrajectoryResult shortOfPropellant() {
        return RecordCopy.of(
                burns(),
                Map.of(
                        "label",
                        "early",
                        "daysBeforeEncounter",
                        200.0,
                        "deltaVConicKmS",
                        1.9,
                        "shortfalls",
                        List.of(new ShortfallResult(Shortfall.PROPELLANT, null, 540.0, 700.0, null)),
                        "reason",
                        "propellant is short: it would arrive at 540 kg, 700 kg dry"));
    }

    private static SwingByResult swingBy() {
        final double t = seconds(BURNS, 174);
        final StateSample craft = SyntheticTrajectory.through(BURN_PATH, t);
        final StateSample planet = SyntheticTrajectory.planet(t);
        return SyntheticTrajectory.swingBy(
                "MARS",
                "MARS",
                utc(BURNS, 174),
                42828.37,
                3396.19,
                5300,
                5.6,
                new double[] {
                    craft.vxKmS() - planet.vxKmS(), craft.vyKmS() - planet.vyKmS(), craft.vzKmS() - planet.vzKmS()
                },
                new double[] {0.3, -0.2, 0.9});
    }

    private static List<LegResult> burnLegs() {
        final List<LegResult> legs = new ArrayList<>();
        double mass = 1081;
        mass = burnLeg(legs, mass, "launch", null, "EARTH", 0, 0, 5.04);
        mass = burnLeg(legs, mass, "deep-space-manoeuvre", "DSM-1a", null, 16, 0.146, null);
        mass = burnLeg(legs, mass, "deep-space-manoeuvre", "DSM-1b", null, 30, 0.02, null);
        mass = burnLeg(legs, mass, "swing-by", "MARS", "MARS", 174, 0, 5.6);
        mass = burnLeg(legs, mass, "deep-space-manoeuvre", "DSM-2", null, 316, 0.367, null);
        burnLeg(legs, mass, "braking", null, "(65803) Didymos", BURNS_END - 10, 0.31, 0.31);
        return legs;
    }

    private static double burnLeg(
            List<LegResult> legs,
            double mass,
            String type,
            String label,
            String body,
            double day,
            double deltaV,
            Double v) {
        final double after = mass * Math.exp(-1000 * deltaV / CHEMICAL_SPEED);
        legs.add(leg(
                SyntheticTrajectory.through(BURN_PATH, seconds(BURNS, day)),
                type,
                label,
                body,
                utc(BURNS, day),
                deltaV,
                v,
                mass - after,
                after,
                type.equals("braking") ? new When(seconds(BURNS, day + 10), utc(BURNS, day + 10)) : null));
        return after;
    }

    private static double burnt(List<LegResult> legs, double t) {
        return legs.stream()
                .filter(leg -> leg.secondsTdb() <= t)
                .mapToDouble(LegResult::massAfterKg)
                .min()
                .orElse(1081);
    }

    private static TrajectorySample sample(StateSample at, double sun, double mass, double thrust, Double power) {
        final StateSample earth = SyntheticTrajectory.earth(at.secondsTdb());
        return new TrajectorySample(
                at,
                sun,
                norm(new StateSample(
                        0, at.xKm() - earth.xKm(), at.yKm() - earth.yKm(), at.zKm() - earth.zKm(), 0, 0, 0)),
                null,
                mass,
                thrust,
                power);
    }

    private static List<StateSample> path(List<TrajectorySample> trajectoryCase, DoubleFunction<StateSample> body) {
        return trajectoryCase.stream().map(s -> body.apply(s.secondsTdb())).toList();
    }

    /** Cut at one of its samples. */
    private static PathResult stretches(List<TrajectorySample> trajectoryCase, int cut) {
        final List<StateSample> states =
                trajectoryCase.stream().map(TrajectorySample::state).toList();
        return new PathResult(List.of(states.subList(0, cut + 1), states.subList(cut, states.size())));
    }

    private static double norm(StateSample at) {
        return Math.sqrt(at.xKm() * at.xKm() + at.yKm() * at.yKm() + at.zKm() * at.zKm());
    }

    /** Without a limit nothing is paid; below 33.4 degrees about in proportion. */
    static DeclinationPriceResult declinationPrice() {
        final List<DeclinationPriceResult.Point> points = new ArrayList<>();
        final DoubleUnaryOperator price = limit -> Math.max(0, 0.0922 * (33.4 - limit));
        for (double limit = 28; limit <= 36; limit += 0.5) {
            final double paid = price.applyAsDouble(limit);
            points.add(new DeclinationPriceResult.Point(
                    limit, paid, 0.68 + paid, 33.1 - 40 * paid, Math.min(limit, 33.4)));
        }
        return new DeclinationPriceResult(0.166, 31.6, points);
    }

    static List<PublishedFigureResult> published() {
        return List.of(
                new PublishedFigureResult("C3 of the launch", "km²/s²", 25.9, 25.4, 25.5, null, "a press kit <2024>"),
                new PublishedFigureResult(
                        "altitude over MARS", "km", 5700, 5300.0, 5300.2, "the aim was moved after launch", "a paper"),
                new PublishedFigureResult("propellant", "kg", 290, null, null, "no figure of ours", "a paper"));
    }
}
