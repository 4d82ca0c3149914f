package space.apophis.transfer.reconstruction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.hipparchus.util.FastMath;
import org.hipparchus.util.MathUtils;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPath;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Sunlight;
import space.apophis.encounter.BPlane;
import space.apophis.encounter.BPlanePole;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.CloseApproachSearch;
import space.apophis.encounter.OsculatingConic;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.transfer.flight.FlightFailure;
import space.apophis.transfer.flight.Shooting;
import space.apophis.units.Unit;

/**
 * A coast that agrees with an orbit published in few digits, with a swing-by of Earth published as an instant and a
 * distance, and with a return to Earth. The elements are changed as little as may be, each counted in its last digit: they
 * are six, and the swing-by takes three conditions, the distance at the instant, the time from then to the periapsis, and
 * the angle of B. Where instant and distance are those of the periapsis the angle alone is free and is chosen for the least
 * distance at the return, beside that of the conic that returns; a return takes two conditions, so it closes by chance only. Where they are a row of a table the
 * time to the periapsis is free as well, and both are solved. The date of the return follows. No burn is flown.
 *
 * <p>Holds work space, so every thread needs its own.
 */
public final class SwingByReconstruction {

    /** Any: without sunlight nothing depends on it, with sunlight the area is for it, kg. */
    public static final double MASS = 1000.0;

    private static final double TOLERANCE = 1e-4;

    /** Ten times the steps of the differences, s and rad: a hundredth of a second is 600 km at the return. */
    private static final double TIME_UNIT = 0.1;

    private static final double ANGLE_UNIT = 1e-4;

    /** How exactly the angle of the least distance is looked for, and how far from that of the conic, rad. */
    private static final double ANGLE_SHARE = 1e-4;

    private static final double REFINED = FastMath.toRadians(3.0);

    /** What the return may miss, m. */
    private static final double RETURN = 1000.0;

    /** How long the path goes on after the last instant at which the return may be, s. */
    private static final double AFTER = 20.0 * Unit.DAY;

    /** Where Earth's pull on the way in is nothing, m. */
    private static final double FAR = 1e13;

    private static final int MOST_ANGLES = 40;

    /** What a published instant and distance of a swing-by may mean. */
    public enum Interpretation {
        /** They are those of the periapsis. */
        PERIAPSIS("the published instant and distance are those of the periapsis"),
        /** They are a row of a table: the craft is at that distance then, still on its way in. */
        BEFORE_PERIAPSIS("the published instant and distance are a row of a table, before the periapsis"),
        /** The same, on its way out. */
        AFTER_PERIAPSIS("the published instant and distance are a row of a table, after the periapsis");

        private final String message;

        Interpretation(String message) {
            this.message = message;
        }

        /** For people. */
        public String message() {
            return message;
        }
    }

    private final SolarSystem solarSystem;
    private final CraftPropagation propagation;
    private final RelativeMotion motion;
    private final RoundedElements published;
    private final double instant;
    private final double distance;
    private final ReturnAim aim;

    /**
     * @param sunlight on a craft of {@link #MASS}
     * @param instant of the swing-by as published, TDB seconds since J2000
     * @param distance from Earth's centre as published, m
     */
    public SwingByReconstruction(
            SolarSystem solarSystem,
            ForceSpec forces,
            Sunlight sunlight,
            RoundedElements published,
            double instant,
            double distance,
            ReturnAim aim) {
        this.solarSystem = solarSystem;
        this.propagation = new CraftPropagation(solarSystem, forces, sunlight, TOLERANCE);
        this.motion = new RelativeMotion(solarSystem);
        this.published = published;
        this.instant = instant;
        this.distance = distance;
        this.aim = aim;
    }

    /** What the published elements themselves lead to: their nearest point to Earth within five days of the instant. */
    public CloseApproach asPublished() {
        final double until = instant + 5.0 * Unit.DAY;
        final CraftPath path = propagation.path(targeting().start(unchanged()), until, List.of());
        return CloseApproachSearch.nearest(solarSystem, Body.EARTH, path.trajectory(), instant - 5.0 * Unit.DAY, until);
    }

    /** The conics that return, whatever periapsis they need. */
    public List<ReturnConic> conics() {
        return ReturnConic.all(motion, gm(Body.SUN), instant, arriving(), aim);
    }

    /**
     * The aim in place of its own after whose pass the craft leaves Earth in a direction, as it comes on the conic that
     * returns. The pass is kept off the ground: it then leaves less turned than asked.
     *
     * @param leaving ICRF
     * @param least distance from Earth's centre allowed, m
     * @throws FlightFailure if no conic returns
     */
    public ReturnAim aimTowards(Vector3D leaving, double least) {
        final Vector3D excess = conic(arriving(), Double.POSITIVE_INFINITY).arrivingExcessVelocity();
        final OsculatingConic coming =
                new OsculatingConic(gm(Body.EARTH), excess.normalize().scalarMultiply(-FAR), excess);
        final ReturnAim towards = aim.towards(plane(coming), leaving);
        return new ReturnAim(
                towards.around(), towards.within(), FastMath.max(least, towards.periapsis()), towards.angle());
    }

    /**
     * Reconstructs the flight.
     *
     * @throws FlightFailure if no change of the elements gives the swing-by, or no conic returns
     */
    public ReconstructedSwingBy solve(Interpretation interpretation, Progress progress) {
        progress.report("reconstructing a swing-by", 0, 2);
        final BPlane arriving = arriving();
        final SwingByTargeting targeting = targeting();
        final double[] free = interpretation == Interpretation.PERIAPSIS
                ? leastMiss(targeting, arriving)
                : closed(targeting, arriving, interpretation);
        progress.report("reconstructing a swing-by", 1, 2);
        final ReconstructedSwingBy result = result(interpretation, targeting, free);
        progress.report("reconstructing a swing-by", 2, 2);
        return result;
    }

    /** The asymptote on which the craft comes; where on its plane the pass is hardly moves it. */
    private BPlane arriving() {
        final SwingByTargeting targeting = targeting();
        targeting.approach(distance, 0.0, FastMath.PI);
        return targeting.plane(targeting.solve(0.0, FastMath.PI));
    }

    private double[] leastMiss(SwingByTargeting targeting, BPlane arriving) {
        final double best = conic(arriving, Double.POSITIVE_INFINITY).angle();
        targeting.approach(distance, 0.0, best);
        final double flown = new BrentOptimizer(ANGLE_SHARE, ANGLE_SHARE)
                .optimize(
                        new MaxEval(MOST_ANGLES),
                        GoalType.MINIMIZE,
                        new UnivariateObjectiveFunction(angle -> nearest(targeting, angle)),
                        new SearchInterval(best - REFINED, best + REFINED, best))
                .getPoint();
        targeting.solve(0.0, flown);
        return new double[] {0.0, flown};
    }

    private double nearest(SwingByTargeting targeting, double angle) {
        final CraftPath path = propagation.path(targeting.solve(0.0, angle), aim.to(), List.of());
        return returning(path).distance();
    }

    private CloseApproach returning(CraftPath path) {
        return CloseApproachSearch.nearest(solarSystem, Body.EARTH, path.trajectory(), aim.from(), aim.to());
    }

    private double[] closed(SwingByTargeting targeting, BPlane arriving, Interpretation interpretation) {
        final ReturnConic conic = conic(arriving, distance);
        final double time = timeFromPeriapsis(arriving, conic.periapsis())
                * (interpretation == Interpretation.BEFORE_PERIAPSIS ? 1.0 : -1.0);
        targeting.approach(conic.periapsis(), time, conic.angle());
        final double[] found = new Shooting()
                .solve(
                        x -> miss(targeting, x[0] * TIME_UNIT, x[1] * ANGLE_UNIT),
                        new double[] {time / TIME_UNIT, conic.angle() / ANGLE_UNIT},
                        new double[] {RETURN, RETURN},
                        "the return");
        targeting.solve(found[0] * TIME_UNIT, found[1] * ANGLE_UNIT);
        return new double[] {found[0] * TIME_UNIT, found[1] * ANGLE_UNIT};
    }

    /** The conic that returns nearest to the time asked for. */
    private ReturnConic conic(BPlane arriving, double mostPeriapsis) {
        return ReturnConic.all(motion, gm(Body.SUN), instant, arriving, aim).stream()
                .filter(c -> c.periapsis() > Body.EARTH.equatorialRadius() && c.periapsis() < mostPeriapsis)
                .min(Comparator.comparingDouble(c -> FastMath.abs(c.arrival() - aim.around())))
                .orElseThrow(
                        () -> new FlightFailure("no conic returns from a periapsis within the published distance"));
    }

    /** By Kepler's equation of the hyperbola (Vallado 2013, section 2.2), s. */
    private double timeFromPeriapsis(BPlane arriving, double periapsis) {
        final double speed = arriving.asymptote().excessVelocity();
        final double a = gm(Body.EARTH) / (speed * speed);
        final double e = 1.0 + periapsis / a;
        final double f = FastMath.acosh((1.0 + distance / a) / e);
        return a / speed * (e * FastMath.sinh(f) - f);
    }

    /** In the target plane of the return, of a time to periapsis, s, and an angle, rad; m. */
    private double[] miss(SwingByTargeting targeting, double timeToPeriapsis, double angle) {
        final CraftState there = targeting.solve(timeToPeriapsis, angle);
        final CraftPath path = propagation.path(there, aim.to(), List.of());
        final Vector3D miss = aim.miss(plane(returning(path).conic()));
        return new double[] {miss.getX(), miss.getY()};
    }

    private static BPlane plane(OsculatingConic conic) {
        return BPlane.of(conic, BPlanePole.ECLIPTIC).orElseThrow(() -> new FlightFailure("the return is no hyperbola"));
    }

    private ReconstructedSwingBy result(Interpretation interpretation, SwingByTargeting targeting, double[] free) {
        final RealVector changes = targeting.changes();
        final CraftState from = targeting.start(unchanged());
        final CraftState start = targeting.start(changes);
        // in one go: what two propagations joined would be another flight's rounding
        final CraftPath path = propagation.path(start, aim.to() + AFTER, List.of());
        final CloseApproach swingBy = CloseApproachSearch.nearest(
                solarSystem, Body.EARTH, path.trajectory(), instant - Unit.DAY, instant + Unit.DAY);
        final CloseApproach returning = returning(path);
        final double aside = aim.miss(plane(returning.conic())).getNorm();
        final boolean closes = aside <= 10.0 * RETURN;
        return new ReconstructedSwingBy(
                interpretation,
                closes,
                MathUtils.normalizeAngle(free[1], FastMath.PI),
                Arrays.stream(changes.toArray()).boxed().toList(),
                start,
                new PVCoordinates(
                        start.position().subtract(from.position()),
                        start.velocity().subtract(from.velocity())),
                motion.of(path.trajectory(), Body.EARTH, instant).getPosition().getNorm(),
                swingBy,
                returning,
                closes ? aside : returning.distance(),
                choices(interpretation),
                path);
    }

    private List<String> choices(Interpretation interpretation) {
        final List<String> choices = new ArrayList<>();
        choices.add(interpretation.message());
        choices.add(
                "of the changes of the published elements that give the swing-by the least is taken, each counted in its"
                        + " last digit");
        choices.add("the angle of B at the swing-by, which is not published, is the one that leads back to Earth");
        if (interpretation != Interpretation.PERIAPSIS) {
            choices.add(String.format(
                    Locale.ROOT,
                    "the return passes Earth at %.0f km from its centre, B at %.1f deg from T towards R",
                    aim.periapsis() / 1e3,
                    FastMath.toDegrees(aim.angle())));
        }
        choices.add("no manoeuvre is flown between the epoch and the return");
        return choices;
    }

    private SwingByTargeting targeting() {
        return new SwingByTargeting(solarSystem, propagation, published, MASS, instant, distance);
    }

    private double gm(Body body) {
        return solarSystem.planets().gm(body);
    }

    private static RealVector unchanged() {
        return new ArrayRealVector(RoundedElements.SIZE);
    }
}
