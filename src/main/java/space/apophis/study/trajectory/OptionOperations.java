package space.apophis.study.trajectory;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.function.DoubleFunction;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.observation.CameraView;
import space.apophis.observation.InstantSearch;
import space.apophis.observation.MagnitudeModel;
import space.apophis.observation.Site;
import space.apophis.observation.Sky;
import space.apophis.observation.TwoWayContact;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.scenario.mission.LegType;
import space.apophis.scenario.mission.OperationsSpec;
import space.apophis.scenario.mission.OperationsSpec.UncontrolledSpec;
import space.apophis.study.publish.Photometry;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.BurnResult;
import space.apophis.study.result.OperationsResult;
import space.apophis.study.result.OperationsResult.Approach;
import space.apophis.study.result.OperationsResult.BurnContact;
import space.apophis.study.result.OperationsResult.FirstSight;
import space.apophis.study.result.OperationsResult.UncontrolledPass;
import space.apophis.study.result.SwingByResult;
import space.apophis.transfer.flight.LostControl;
import space.apophis.units.Unit;

/** What operations ask for along the flight of an option: as flown where it was, else on conics. */
final class OptionOperations {

    private static final double HOUR = 3600.0;

    /** An approach ends so long before the body, s: then the phase turns, and conics end in the body itself. */
    private static final double BEFORE_END = HOUR;

    /** From then on light has left the craft that a station sees, s. */
    private static final double AFTER_LAUNCH = HOUR;

    /** Instants in a burn at which the Sun is looked at: it moves by a degree a day. */
    private static final int BURN_STEPS = 4;

    private static final int PHASE_STEPS = 200;
    private static final double SIGHT_STEP = 0.25 * Unit.DAY;
    private static final double SIGMAS = 3.0;

    private final TrajectoryCase trajectoryCase;
    private final OperationsSpec spec;
    private final List<Site> sites;
    private final CraftOption option;
    private final FlightLedger leading;
    private final Trajectory path;

    private OptionOperations(TrajectoryCase trajectoryCase, OperationsSpec spec, List<Site> sites, CraftOption option) {
        this.trajectoryCase = trajectoryCase;
        this.spec = spec;
        this.sites = sites;
        this.option = option;
        this.leading = option.leading();
        this.path = goneOn(leading.path().trajectory());
    }

    /**
     * Of an option.
     *
     * @param sites of the stations
     */
    static OperationsResult of(
            TrajectoryCase trajectoryCase, OperationsSpec spec, List<Site> sites, CraftOption option) {
        final OptionOperations operations = new OptionOperations(trajectoryCase, spec, sites, option);
        return new OperationsResult(operations.burns(), operations.approaches(), operations.uncontrolled());
    }

    /** Behind its end the craft stays with its last body, or leaves it evenly. */
    private Trajectory goneOn(Trajectory flown) {
        final String body = leading.end().body();
        final Trajectory target = trajectoryCase.paths().path(body);
        final double end = flown.end();
        final double until = FastMath.min(
                target.end(), FastMath.max(end, lastThrust()) + spec.stationSpan() + Sky.LONGEST_LIGHT_TIME);
        if (!(until > end)) {
            return flown;
        }
        final PVCoordinates craft = flown.heliocentric(end);
        final PVCoordinates there = target.heliocentric(end);
        final Vector3D offset = craft.getPosition().subtract(there.getPosition());
        final Vector3D speed =
                option.isRendezvous() ? Vector3D.ZERO : craft.getVelocity().subtract(there.getVelocity());
        final DoubleFunction<PVCoordinates> on = t -> {
            final PVCoordinates at = target.heliocentric(t);
            return new PVCoordinates(
                    at.getPosition().add(offset).add(speed.scalarMultiply(t - end)),
                    at.getVelocity().add(speed));
        };
        final TreeSet<Double> knots = new TreeSet<>(List.of(end, until));
        for (double t = end + Unit.DAY; t < until; t += Unit.DAY) {
            knots.add(t);
        }
        return Trajectory.joined(List.of(
                flown,
                Trajectory.through(
                        knots.stream().mapToDouble(Double::doubleValue).toArray(), on)));
    }

    /** When the last burn ends: on conics the craft is at its body in the middle of its braking. */
    private double lastThrust() {
        return leading.entries().stream()
                .flatMap(entry -> entry.burns().stream())
                .mapToDouble(burn -> burn.begin().secondsTdb() + burn.durationHours() * HOUR)
                .max()
                .orElse(Double.NEGATIVE_INFINITY);
    }

    private List<BurnContact> burns() {
        final Sky sky = new Sky(trajectoryCase.solarSystem(), path);
        final TwoWayContact contact = new TwoWayContact(
                trajectoryCase.solarSystem(),
                BodySurface.of(trajectoryCase.solarSystem(), Body.EARTH),
                path,
                sites,
                spec.stationElevation());
        final List<BurnContact> burns = new ArrayList<>();
        for (int i = 0; i < option.legs().size(); i++) {
            final String leg = CraftOption.name(option.legs().get(i));
            for (BurnResult burn : leading.entries().get(i).burns()) {
                burns.add(burn(leg, burn, sky, contact));
            }
        }
        return burns;
    }

    private BurnContact burn(String leg, BurnResult burn, Sky sky, TwoWayContact contact) {
        final double begin = burn.begin().secondsTdb();
        final double end = begin + burn.durationHours() * HOUR;
        double elongation = FastMath.PI;
        for (int i = 0; i <= BURN_STEPS; i++) {
            // When Earth sees it.
            final double t = begin + (double) i / BURN_STEPS * (end - begin);
            final double later = t + sky.geocentric(t).getPosition().getNorm() / Sky.SPEED_OF_LIGHT;
            elongation = FastMath.min(
                    elongation, sky.place(PVCoordinates.ZERO, later).elongation());
        }
        final double span = spec.stationSpan();
        return new BurnContact(
                leg,
                burn.begin(),
                Publisher.degrees(elongation),
                contact.duration(FastMath.max(begin - span, path.start() + AFTER_LAUNCH), begin) / HOUR,
                contact.duration(end, FastMath.min(end + span, path.end() - Sky.LONGEST_LIGHT_TIME)) / HOUR);
    }

    private List<Approach> approaches() {
        final List<Approach> approaches = new ArrayList<>();
        double from = leading.launch();
        for (int i = 0; i < option.legs().size(); i++) {
            final LegSpec leg = option.legs().get(i);
            if (leg instanceof EndSpec) {
                final double end = i == option.legs().size() - 1
                        ? leading.end().time()
                        : leading.entries().get(i).time();
                approaches.add(approach(leg, from, end - BEFORE_END, end));
                from = end;
            }
        }
        return approaches;
    }

    /**
     * The way to a body.
     *
     * @param from end of the approach before it, or the launch
     * @param until end of this one
     * @param end at the body
     */
    private Approach approach(LegSpec leg, double from, double until, double end) {
        final String body = trajectoryCase.body(leg);
        final Trajectory target = trajectoryCase.paths().path(body);
        final CameraView view = new CameraView(leading.path().heliocentric(), target::heliocentric);
        final double first = FastMath.max(from, until - spec.approachSpan());
        double phase = 0.0;
        for (int i = 0; i <= PHASE_STEPS; i++) {
            phase = FastMath.max(phase, view.phaseAngle(first + (double) i / PHASE_STEPS * (until - first)));
        }
        return new Approach(
                CraftOption.name(leg),
                trajectoryCase.paths().designation(body),
                Publisher.degrees(phase),
                sight(view, body, FastMath.max(from, target.start()), until, end));
    }

    /** Null without a camera, a magnitude of the body, or where it is never seen. */
    private FirstSight sight(CameraView view, String body, double from, double until, double end) {
        final MagnitudeModel model = Photometry.of(
                        trajectoryCase.paths().bodies().get(body).physical())
                .nominal();
        if (spec.camera() == null || model == null) {
            return null;
        }
        final OptionalDouble first = view.firstSight(
                model,
                spec.camera().limitingMagnitude(),
                spec.camera().leastSunAngle(),
                new InstantSearch(from, until, SIGHT_STEP));
        if (first.isEmpty()) {
            return null;
        }
        final double t = first.getAsDouble();
        return new FirstSight(
                trajectoryCase.publisher().when(t),
                (end - t) / Unit.DAY,
                Publisher.km(view.sight(t).getNorm()),
                ephemerisError(view.sight(t), body, t),
                Publisher.degrees(0.5 * spec.camera().fieldOfView()));
    }

    /** The larger of the body's uncertainty across the line of sight, deg; null where its orbit has no covariance. */
    private Double ephemerisError(Vector3D sight, String body, double t) {
        if (trajectoryCase.uncertainty() == null || !body.equals(trajectoryCase.own())) {
            return null;
        }
        final Vector3D u = sight.orthogonal();
        final Vector3D w = Vector3D.crossProduct(sight.normalize(), u);
        final double sigma =
                trajectoryCase.uncertainty().plane(t, partials(u), partials(w)).semiMajor();
        return Publisher.degrees(FastMath.atan(SIGMAS * sigma / sight.getNorm()));
    }

    private static double[] partials(Vector3D direction) {
        return new double[] {direction.getX(), direction.getY(), direction.getZ(), 0.0, 0.0, 0.0};
    }

    private List<UncontrolledPass> uncontrolled() {
        final List<UncontrolledPass> passes = new ArrayList<>();
        int swingBy = 0;
        for (int i = 0; i < option.legs().size(); i++) {
            if (option.legs().get(i) instanceof LegSpec.SwingBy leg) {
                final SwingByResult pass = leading.passes().swingBys().get(swingBy++);
                for (UncontrolledSpec asked : spec.uncontrolled()) {
                    if (asked.body().equals(leg.body())) {
                        passes.add(uncontrolled(i, pass, asked));
                    }
                }
            }
        }
        return passes;
    }

    private UncontrolledPass uncontrolled(int leg, SwingByResult pass, UncontrolledSpec asked) {
        final double pull = pass.planet().gmKm3S2() * 1e9;
        final double speed = pass.excessSpeedKmS() * 1e3;
        final double aimed = FastMath.hypot(pass.aim().bDotTKm(), pass.aim().bDotRKm()) * 1e3;
        int before = leg - 1;
        while (before > 0
                && leading.entries().get(before).burns().isEmpty()
                && option.legs().get(before).type() != LegType.SWING_BY) {
            before--;
        }
        final List<BurnResult> burns = leading.entries().get(before).burns();
        final double sigma = burns.isEmpty() || asked.burnError() == 0.0
                ? 0.0
                : sigma(burns.get(burns.size() - 1), asked.burnError(), pass);
        final LostControl lost = new LostControl(pull, speed, aimed, sigma);
        return new UncontrolledPass(
                CraftOption.name(option.legs().get(leg)),
                pass.body(),
                CraftOption.name(option.legs().get(before)),
                pass.altitudeKm(),
                Publisher.km(sigma),
                Publisher.km(lost.periapsis(SIGMAS)) - pass.planet().radiusKm());
    }

    private double sigma(BurnResult burn, double error, SwingByResult pass) {
        final double end = burn.begin().secondsTdb() + burn.durationHours() * HOUR;
        final PVCoordinates craft = leading.path().heliocentric().apply(end);
        return LostControl.sigma(
                trajectoryCase.gmSun(),
                new CraftState(end, craft.getPosition(), craft.getVelocity(), burn.massAfterKg()),
                error * burn.deltaVKmS() * 1e3,
                pass.when().secondsTdb(),
                new Vector3D(
                        pass.asymptote().asymptoteX(),
                        pass.asymptote().asymptoteY(),
                        pass.asymptote().asymptoteZ()));
    }
}
