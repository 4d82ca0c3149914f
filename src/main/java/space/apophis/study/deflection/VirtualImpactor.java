package space.apophis.study.deflection;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.OrbitSample;
import space.apophis.dynamics.StateTransitionHistory;
import space.apophis.encounter.Flight;
import space.apophis.encounter.impact.NearestStrike;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.body.CartesianSpec;
import space.apophis.scenario.body.NonGravitationalSpec;
import space.apophis.scenario.body.OrbitSpec;
import space.apophis.scenario.deflection.VirtualSpec;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.encounter.AssessedFlight;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.input.StudyInput;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.VirtualImpactorResult;
import space.apophis.uncertainty.EnsembleFlight;
import space.apophis.uncertainty.OrbitCovariance;
import space.apophis.uncertainty.OrbitDraw;
import space.apophis.units.Quantity.Triple;
import space.apophis.units.Unit;

/**
 * A made-up impactor in the place of the asteroid of a scenario. Its orbit is that of the true one moved along the line of variations:
 * along the independent deviate of the solution that moves the asteroid most a month before the strike (Milani et al. 2005,
 * section 2, with the weak direction of then). All of the scenario flies it, with the covariance of the true one.
 *
 * @param input to be flown
 * @param result what was made up; null where the true orbit is flown
 */
public record VirtualImpactor(StudyInput input, VirtualImpactorResult result) {

    /** The strike is looked for so long before and after the date given, s. */
    private static final double WINDOW = 30.0 * Unit.DAY;

    /** Orbits of the line pass the body within so much, m. */
    private static final double FAR = 0.7 * Unit.AU;

    /** m/s in mm/s. */
    private static final double MILLI = 1000.0;

    /**
     * Of a scenario; itself where it asks for none.
     *
     * @throws space.apophis.job.InputFault if no orbit of the line strikes, the date is out of reach, or there is no covariance
     */
    public static VirtualImpactor of(StudyInput input, SolarSystem solarSystem, Progress progress) {
        final VirtualSpec spec = input.scenario().deflection() == null
                ? null
                : input.scenario().deflection().virtual();
        if (spec == null) {
            return new VirtualImpactor(input, null);
        }
        if (input.body().covariance() == null) {
            throw input.source()
                    .fault("deflection.virtual", "needs a covariance, the body file has none: another body is needed");
        }
        return new Search(input, solarSystem).run(spec, progress);
    }

    /** The search, with what all its steps need. */
    private static final class Search {

        private final StudyInput input;
        private final SolarSystem solarSystem;
        private final Scenario scenario;
        private final OrbitSolution orbit;
        private final FlightPlan plan;

        Search(StudyInput input, SolarSystem solarSystem) {
            this.input = input;
            this.solarSystem = solarSystem;
            this.scenario = input.scenario();
            this.orbit = OrbitSolution.of(input.body());
            this.plan = new FlightPlan(scenario, orbit, solarSystem);
        }

        VirtualImpactor run(VirtualSpec spec, Progress progress) {
            final double at = new Publisher(solarSystem).seconds(spec.at());
            if (!(at - WINDOW > orbit.epoch() && at + WINDOW < plan.attractedUntil())) {
                throw input.source()
                        .fault(
                                "deflection.virtual.at",
                                "a date at least 30 days after the epoch of the orbit and before the end of the ephemerides is"
                                        + " needed");
            }
            if (new Publisher(solarSystem).seconds(scenario.propagation().until()) < at + WINDOW) {
                throw input.source()
                        .fault(
                                "propagation.until",
                                "ends within 30 days of deflection.virtual.at, a later date is needed");
            }
            final Body body = Body.valueOf(spec.onto().name());
            final OrbitCovariance covariance = AssessedFlight.covariance(plan, input.body());
            final double[] direction = direction(covariance, at - WINDOW, progress);
            final OrbitDraw draw = new OrbitDraw(OrbitSample.nominal(orbit), covariance.factor(), 0);
            final NearestStrike.Stretch stretch = new NearestStrike(
                            flight(body, at + WINDOW),
                            sigma -> draw.along(direction, sigma),
                            body,
                            at - WINDOW,
                            at + WINDOW)
                    .find(progress)
                    .orElseThrow(() -> input.source()
                            .fault(
                                    "deflection.virtual",
                                    "no orbit within 50000 sigmas along the line of variations was found to strike "
                                            + body + " within 30 days of that date, another date or body is needed"));
            return found(body, stretch, draw.along(direction, stretch.middle()));
        }

        private EnsembleFlight flight(Body body, double until) {
            final Map<Body, Double> limits = new EnumMap<>(Map.of(body, FAR));
            return new EnsembleFlight(
                    new BatchPropagation(
                            solarSystem,
                            scenario.propagation().forces(),
                            scenario.propagation().integrator(),
                            limits),
                    orbit.epoch(),
                    until,
                    EnsembleFlight.BATCH);
        }

        /** Of unit length among the deviates; along it the asteroid comes early. */
        private double[] direction(OrbitCovariance covariance, double t, Progress progress) {
            final Flight nominal = Flight.withPartials(
                    solarSystem,
                    orbit,
                    scenario.propagation().forces(),
                    scenario.propagation().integrator(),
                    Map.of(),
                    t,
                    progress);
            final StateTransitionHistory partials = nominal.partials().orElseThrow();
            final RealMatrix positions = partials.at(partials.trajectory().end())
                    .multiply(covariance.factor())
                    .getSubMatrix(0, 2, 0, covariance.factor().getColumnDimension() - 1);
            final double[] weak =
                    new SingularValueDecomposition(positions).getV().getColumn(0);
            final PVCoordinates state =
                    partials.trajectory().heliocentric(partials.trajectory().end());
            final double ahead = new Vector3D(positions.operate(weak)).dotProduct(state.getVelocity());
            for (int j = 0; j < weak.length; j++) {
                weak[j] *= FastMath.signum(ahead);
            }
            return weak;
        }

        private VirtualImpactor found(Body body, NearestStrike.Stretch stretch, OrbitSample struck) {
            final String words = String.format(
                    Locale.ROOT,
                    "%s, made up: %+.6g sigma along its line of variations",
                    orbit.name(),
                    stretch.middle());
            final BodySpec own = input.body();
            return new VirtualImpactor(
                    input.flying(new BodySpec(
                            own.name(),
                            own.designation(),
                            new OrbitSpec(
                                    words,
                                    own.orbit().source(),
                                    own.orbit().epoch(),
                                    new CartesianSpec(triple(struck.position()), triple(struck.velocity())),
                                    null),
                            nonGravitational(struck.nonGravitational(), own.nonGravitational()),
                            own.covariance(),
                            own.physical(),
                            own.spin(),
                            own.alternativeSpins(),
                            own.moon())),
                    new VirtualImpactorResult(
                            body.name(),
                            stretch.middle(),
                            stretch.nearest(),
                            stretch.farthest(),
                            Publisher.km(struck.position().distance(orbit.position())),
                            MILLI * struck.velocity().distance(orbit.velocity())));
        }

        private static Triple triple(Vector3D vector) {
            return new Triple(vector.getX(), vector.getY(), vector.getZ());
        }

        private static NonGravitationalSpec nonGravitational(NonGravitational moved, NonGravitationalSpec own) {
            return new NonGravitationalSpec(
                    moved.a1(),
                    moved.a2(),
                    moved.a3(),
                    moved.aln(),
                    moved.r0(),
                    moved.nm(),
                    moved.nn(),
                    moved.nk(),
                    moved.delay(),
                    own == null ? "moved along the line of variations" : own.source());
        }
    }
}
