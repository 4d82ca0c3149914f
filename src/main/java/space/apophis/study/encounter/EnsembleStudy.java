package space.apophis.study.encounter;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.RealVector;
import org.hipparchus.util.FastMath;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.OrbitSample;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.encounter.ApproachCloud;
import space.apophis.encounter.ApproachMap;
import space.apophis.encounter.BPlanePole;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.EncounterUncertainty;
import space.apophis.encounter.MapCheck;
import space.apophis.encounter.MappedEnsemble;
import space.apophis.encounter.OpikPlane;
import space.apophis.encounter.SampledPasses;
import space.apophis.encounter.TargetPlanePartials;
import space.apophis.encounter.impact.Corridor;
import space.apophis.encounter.impact.LineStrikes;
import space.apophis.ephemeris.Body;
import space.apophis.job.CheckFault;
import space.apophis.job.FinishedParts;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.job.Workers;
import space.apophis.scenario.KeyholeSpec;
import space.apophis.scenario.PropagationSpec;
import space.apophis.scenario.ScenarioSource;
import space.apophis.scenario.UncertaintySpec;
import space.apophis.scenario.UncertaintySpec.EnsembleMethod;
import space.apophis.scenario.body.BodySpec;
import space.apophis.study.input.StudyInput;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.EnsembleResult;
import space.apophis.study.result.FlowMapResult;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.PercentileResult;
import space.apophis.study.result.PlanePoint;
import space.apophis.uncertainty.EnsembleFlight;
import space.apophis.uncertainty.HitProbability;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.uncertainty.OrbitCovariance;
import space.apophis.uncertainty.OrbitDraw;
import space.apophis.uncertainty.PlaneCovariance;
import space.apophis.uncertainty.SampleStatistics;
import space.apophis.units.Unit;

/** How sure the pass chosen is, by orbits drawn from the covariance, and the keyholes about it. */
public final class EnsembleStudy {

    /** Samples pass within so much of the nominal time, s. */
    private static final double WINDOW = 10.0 * Unit.DAY;

    /** Percentiles of a Gaussian at -3 to 3 sigma. */
    private static final List<Double> PERCENTS = List.of(0.13, 2.3, 16.0, 50.0, 84.0, 97.7, 99.87);

    /** A drawing shows no more as dots. */
    private static final int MOST_POINTS = 2000;

    private static final String METHOD = "uncertainty.method";

    /** Importance sampling needs no more for a percent. */
    private static final int MOST_ON_LINE = 1000;

    private static final int CORRIDOR_STEPS = 40;

    private final StudyInput input;
    private final FlightPlan plan;
    private final UncertaintySpec spec;
    private final OrbitCovariance covariance;
    private final CloseApproach pass;
    private final LinearUncertainty uncertainty;
    private final EncounterUncertainty linear;

    /**
     * @param input a scenario that has an ensemble
     * @param pass of the nominal orbit, or the way in to its strike
     * @param uncertainty of its orbit, to first order
     */
    public EnsembleStudy(StudyInput input, FlightPlan plan, CloseApproach pass, LinearUncertainty uncertainty) {
        this.input = input;
        this.plan = plan;
        this.spec = plan.scenario().uncertainty();
        this.pass = pass;
        this.uncertainty = uncertainty;
        this.covariance = AssessedFlight.covariance(plan, input.body());
        this.linear = EncounterUncertainty.of(plan.solarSystem(), uncertainty, pass, BPlanePole.EQUATORIAL);
    }

    /**
     * Checks whether an ensemble can be flown.
     *
     * @throws InputFault if the body file has no covariance, or keyholes lie beyond the ephemeris
     */
    public static void check(ScenarioSource source, BodySpec body, FlightPlan plan, CloseApproach pass) {
        if (body.covariance() == null) {
            throw source.fault("uncertainty", "needs a covariance, the body file has none: add one or leave it out");
        }
        if (pass == null || pass.time() < plan.orbit().epoch()) {
            throw source.fault(
                    "uncertainty",
                    "needs a pass after the epoch of the orbit by encounter.body, within its limit of closeApproaches.limits");
        }
        if (pass.conic().hyperbolicExcessVelocity().isEmpty()) {
            throw source.fault(
                    "uncertainty", "needs a pass on a hyperbola, the asteroid is bound to the body at this one");
        }
        final KeyholeSpec keyholes = source.scenario().uncertainty().keyholes();
        if (keyholes != null && pass.body() != Body.EARTH) {
            throw source.fault("uncertainty.keyholes", "are looked for at passes by Earth, encounter.body is another");
        }
        if (keyholes != null && keyholes.years() > KeyholeStudy.mostYears(plan, pass)) {
            throw source.fault(
                    "uncertainty.keyholes.years",
                    "the ephemerides cover no more than " + KeyholeStudy.mostYears(plan, pass)
                            + " years after the pass");
        }
    }

    private BatchPropagation propagation() {
        final PropagationSpec propagation = plan.scenario().propagation();
        return new BatchPropagation(plan.solarSystem(), propagation.forces(), propagation.integrator(), plan.limits());
    }

    private OrbitDraw draw() {
        return new OrbitDraw(OrbitSample.nominal(plan.orbit()), covariance.factor(), spec.seed());
    }

    private EnsembleFlight flight() {
        return new EnsembleFlight(propagation(), plan.orbit().epoch(), pass.time() + WINDOW, EnsembleFlight.BATCH);
    }

    /**
     * Brings the ensemble to the pass.
     *
     * @param workers who fly what is flown
     * @param finished keeps what is flown until the results are written
     * @throws CheckFault if a map is asked for that does not meet the flights
     */
    public EnsembleOutcome fly(Workers workers, FinishedParts finished, Progress progress) {
        final EnsembleOutcome outcome =
                spec.method() == EnsembleMethod.MAP ? mapped(progress) : flown(workers, finished, progress);
        if (outcome.cloud().size() == 0) {
            throw new InputFault("uncertainty: no orbit drawn passes " + pass.body()
                    + " within 10 days of the nominal one and within closeApproaches.limits." + pass.body()
                    + ", a wider limit is needed");
        }
        return outcome;
    }

    private EnsembleOutcome flown(Workers workers, FinishedParts finished, Progress progress) {
        return new EnsembleOutcome(
                new SampledPasses(draw(), flight(), window())
                        .fly(spec.samples(), input.everything(plan.solarSystem()), workers, finished, progress),
                null);
    }

    private ApproachMap.Window window() {
        return new ApproachMap.Window(pass.body(), pass.time() - WINDOW, pass.time() + WINDOW);
    }

    private EnsembleOutcome mapped(Progress progress) {
        final ApproachMap map = ApproachMap.of(draw(), flight(), window(), progress)
                .orElseThrow(() -> input.source()
                        .checkFault(
                                METHOD,
                                "no map of the pass by " + pass.body()
                                        + ": not all orbits about the nominal one come within 10 days of it, on a"
                                        + " hyperbola and within closeApproaches.limits." + pass.body()
                                        + "; 'flown' takes each sample there"));
        final MappedEnsemble mapped = new MappedEnsemble(map, spec.samples(), progress);
        final ApproachCloud cloud = mapped.cloud();
        if (cloud.size() == 0) {
            return new EnsembleOutcome(cloud, null);
        }
        final MapCheck check = mapped.check(cloud, progress);
        final FlowMapResult result = new FlowMapResult(
                check.orbits(),
                check.checked(),
                Publisher.km(check.onPlane()),
                Publisher.km(check.inDistance()),
                check.inTime(),
                check.sigmas(),
                spec.tolerance(),
                Publisher.km(map.secondOrder()));
        if (!check.holds(spec.tolerance())) {
            throw input.source().checkFault(METHOD, refusal(check));
        }
        return new EnsembleOutcome(cloud, result);
    }

    private String refusal(MapCheck check) {
        return String.format(
                Locale.ROOT,
                "the map and the flights of %d samples part by up to %s and %.3g s, %.2g sigma, more than uncertainty.tolerance,"
                        + " %.2g%s; 'method: flown' flies all samples",
                check.checked(),
                length(check.onPlane()),
                check.inTime(),
                check.sigmas(),
                spec.tolerance(),
                check.parted() == 0 ? "" : ", and " + check.parted() + " pass by one of them alone");
    }

    private static String length(double metres) {
        return metres < 1000.0
                ? String.format(Locale.ROOT, "%.3g m", metres)
                : String.format(Locale.ROOT, "%.3g km", Publisher.km(metres));
    }

    /** The pass that it is about. */
    public CloseApproach pass() {
        return pass;
    }

    /** The strikes of a body along the line of variations of the pass. */
    public LineStrikes line(Body body) {
        return new LineStrikes(flight(), draw(), direction(), body, pass.time() - WINDOW, pass.time() + WINDOW);
    }

    /** Chance of a strike about a stretch of the line. */
    public LineStrikes.Estimate probability(LineStrikes line, LineStrikes.Stretch stretch, Progress progress) {
        return line.probability(stretch, Math.min(spec.samples(), MOST_ON_LINE), spec.seed(), progress);
    }

    /** Where a stretch of the line comes down. */
    public Corridor corridor(LineStrikes line, LineStrikes.Stretch stretch) {
        final PropagationSpec propagation = plan.scenario().propagation();
        final OrbitDraw draw = draw();
        return Corridor.of(
                plan.solarSystem(),
                propagation.forces(),
                propagation.integrator(),
                sigma -> draw.along(line.direction(), sigma),
                plan.orbit().epoch(),
                pass.time() + WINDOW,
                line.body(),
                LineStrikes.even(stretch.first(), stretch.last(), CORRIDOR_STEPS));
    }

    /** Of the line: along the major axis of the ellipse on the target plane. */
    private double[] direction() {
        final TargetPlanePartials partials = new TargetPlanePartials(pass.conic(), TargetPlanePartials.Axes.FIXED);
        final double angle = linear.bPlane().orientation();
        final double[] t = uncertainty.deviates(pass.time(), partials.bDotT(BPlanePole.EQUATORIAL));
        final double[] r = uncertainty.deviates(pass.time(), partials.bDotR(BPlanePole.EQUATORIAL));
        final RealVector along = new ArrayRealVector(t)
                .mapMultiply(FastMath.cos(angle))
                .add(new ArrayRealVector(r).mapMultiply(FastMath.sin(angle)));
        return along.unitVector().toArray();
    }

    /** Its figures. */
    public EnsembleResult result(EnsembleOutcome outcome) {
        final ApproachCloud cloud = outcome.cloud();
        final SampleStatistics distance = new SampleStatistics(cloud.distances());
        final SampleStatistics time = new SampleStatistics(cloud.times());
        final SampleStatistics zeta = new SampleStatistics(cloud.zetas());
        final PlaneCovariance plane = cloud.planeCovariance();
        final HitProbability hits = cloud.hits(pass.body()).orElseThrow();
        final Publisher publisher = new Publisher(plan.solarSystem());
        return new EnsembleResult(
                cloud.samples(),
                spec.seed(),
                outcome.map(),
                PERCENTS.stream()
                        .map(percent -> new PercentileResult(
                                percent,
                                Publisher.km(distance.percentile(percent)),
                                publisher.tdb(time.percentile(percent)),
                                Publisher.km(zeta.percentile(percent))))
                        .toList(),
                Publisher.km(distance.mean()),
                new EnsembleResult.Sigmas(
                        Publisher.km(distance.sigma()),
                        Publisher.km(linear.distance()),
                        time.sigma(),
                        linear.time(),
                        Publisher.km(plane.semiMajor()),
                        Publisher.km(plane.semiMinor()),
                        Publisher.km(linear.opik().semiMajor()),
                        Publisher.km(linear.opik().semiMinor())),
                hits.hits(),
                hits.estimate(),
                hits.upper(),
                IntStream.range(0, Math.min(MOST_POINTS, cloud.size()))
                        .mapToObj(i -> new PlanePoint(Publisher.km(cloud.xis()[i]), Publisher.km(cloud.zetas()[i])))
                        .toList(),
                cloud.size() > MOST_POINTS ? density().of(cloud) : null,
                new SampledOrbits(draw(), plan.orbit().epoch()).of(cloud));
    }

    private EnsembleDensity density() {
        final OpikPlane plane = OpikPlane.of(
                        pass.conic(),
                        new RelativeMotion(plan.solarSystem())
                                .of(pass.body(), Body.SUN, pass.time())
                                .getVelocity())
                .orElseThrow();
        return new EnsembleDensity(
                plane.xi(),
                plane.zeta(),
                FastMath.max(linear.opik().sigmaX(), linear.opik().sigmaY()));
    }

    /** Looks for keyholes; null where the scenario does not ask. */
    public List<KeyholeResult> keyholes(Progress progress) {
        return spec.keyholes() == null
                ? null
                : new KeyholeStudy(plan, pass, propagation(), linear.opik().sigmaY()).search(spec.keyholes(), progress);
    }
}
