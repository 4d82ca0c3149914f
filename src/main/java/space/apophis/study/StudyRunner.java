package space.apophis.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SampledPath;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.FinishedParts;
import space.apophis.job.Progress;
import space.apophis.job.Workers;
import space.apophis.scenario.ForceLadderSpec;
import space.apophis.scenario.OutputSpec;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.body.Designation;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.deflection.DeflectionCase;
import space.apophis.study.deflection.DeflectionStudy;
import space.apophis.study.deflection.VirtualImpactor;
import space.apophis.study.encounter.ApproachPublisher;
import space.apophis.study.encounter.AssessedFlight;
import space.apophis.study.encounter.CovarianceHistory;
import space.apophis.study.encounter.EncounterInstants;
import space.apophis.study.encounter.EnsembleOutcome;
import space.apophis.study.encounter.EnsembleStudy;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.encounter.ImpactChances;
import space.apophis.study.encounter.ImpactStudy;
import space.apophis.study.encounter.KeyholeTheory;
import space.apophis.study.encounter.UncertaintyHistory;
import space.apophis.study.escort.EscortStudy;
import space.apophis.study.input.EncounterChoice;
import space.apophis.study.input.StudyInput;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.launch.LaunchPeriodStudy;
import space.apophis.study.mission.MissionStudy;
import space.apophis.study.parked.ParkedFlybyOutcome;
import space.apophis.study.parked.ParkedFlybyStudy;
import space.apophis.study.publish.PassSamples;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.DeflectionWindowResult;
import space.apophis.study.result.EncounterResult;
import space.apophis.study.result.EscortResult;
import space.apophis.study.result.ForceRungResult;
import space.apophis.study.result.ImpactSection;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.LaunchPeriodSection;
import space.apophis.study.result.NearbySection;
import space.apophis.study.result.OtherEncounterResult;
import space.apophis.study.result.PassesSection;
import space.apophis.study.result.ResultHeader;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.study.result.SightingSection;
import space.apophis.study.result.SolutionResult;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;
import space.apophis.study.result.TablesSection;
import space.apophis.study.result.TimelineResult;
import space.apophis.study.result.TrajectoriesSection;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.result.UncertaintySection;
import space.apophis.study.result.VirtualImpactorResult;
import space.apophis.study.result.VisitorResult;
import space.apophis.study.shared.SharedLaunchStudy;
import space.apophis.study.trajectory.TrajectoryOutcome;
import space.apophis.study.trajectory.TrajectoryStudy;
import space.apophis.study.visit.ReconstructionOutcome;
import space.apophis.study.visit.ReconstructionStudy;
import space.apophis.study.visit.VisitorPath;
import space.apophis.study.visit.Visitors;
import space.apophis.timeline.Programme;
import space.apophis.uncertainty.LinearUncertainty;

/**
 * Runs a scenario: orbit solution to trajectory, trajectory to approaches and tables.
 *
 * <pre>{@code
 * StudyInput input = StudyInput.read(Path.of("scenarios/apophis-flyby-2029.yaml"), Path.of("scenarios"));
 * StudyResult result = StudyRunner.run(input, solarSystem, Progress.SILENT);
 * double distanceKm = result.passes().closeApproaches().get(0).distanceKm();
 * }</pre>
 */
public final class StudyRunner {

    private final StudyInput input;
    private final Scenario scenario;
    private final BodySpec body;
    private final SolarSystem solarSystem;
    private final Publisher publisher;

    private StudyRunner(StudyInput input, SolarSystem solarSystem) {
        this.input = input;
        this.scenario = input.scenario();
        this.body = input.body();
        this.solarSystem = solarSystem;
        this.publisher = new Publisher(solarSystem);
    }

    /**
     * Runs a scenario.
     *
     * @throws space.apophis.job.InputFault if it asks for what the data do not cover
     */
    public static StudyResult run(StudyInput input, SolarSystem solarSystem, Progress progress) {
        return run(input, solarSystem, Workers.THREADS, FinishedParts.NONE, progress);
    }

    /**
     * Runs a scenario, taking up what an interrupted run of it had finished.
     *
     * @param workers who does long work
     * @param parts keeps what is finished of long work until the results are written
     * @throws space.apophis.job.InputFault if it asks for what the data do not cover
     */
    public static StudyResult run(
            StudyInput input, SolarSystem solarSystem, Workers workers, FinishedParts parts, Progress progress) {
        // One of the perturbing asteroids leaves itself out.
        final SolarSystem others =
                solarSystem.without(Designation.names(input.body().designation()));
        new SpanCheck(input, others).check(OrbitSolution.of(input.body()));
        final VirtualImpactor virtual = VirtualImpactor.of(input, others, progress);
        return new StudyRunner(virtual.input(), others).run(virtual.result(), workers, parts, progress);
    }

    private StudyResult run(VirtualImpactorResult virtual, Workers workers, FinishedParts parts, Progress progress) {
        final OrbitSolution orbit = OrbitSolution.of(body);
        new SpanCheck(input, solarSystem)
                .checkSolutions(
                        input.solutions().stream().map(OrbitSolution::of).toList());
        SightingStudy.check(input.source());
        final FlightPlan plan = new FlightPlan(scenario, orbit, solarSystem);
        final AssessedFlight assessed = AssessedFlight.of(plan, body, progress);
        final Flight flight = assessed.flight();
        final ApproachPublisher approaches =
                new ApproachPublisher(solarSystem, scenario.closeApproaches(), assessed.uncertainty());
        final List<CloseApproachResult> published =
                flight.approaches().stream().map(approaches::approach).toList();
        final Trajectory trajectory = flight.trajectory();
        final SpacecraftPaths.Outcome spacecraft =
                new SpacecraftPaths(input.source(), solarSystem, flight, body.designation()).of(scenario);
        final SightingSection sighting = SightingStudy.of(scenario, body, solarSystem, flight);
        final Optional<EnsembleStudy> ensemble = ensemble(plan, flight, assessed.uncertainty());
        final EnsembleOutcome samples =
                ensemble.map(study -> study.fly(workers, parts, progress)).orElse(null);
        final ImpactSection strikes = new ImpactChances(
                        input, solarSystem, ensemble.orElse(null), samples == null ? null : samples.cloud())
                .of(new ImpactStudy(input, solarSystem, approaches).of(flight).orElse(null), published, progress);
        final DeflectionCase deflection = DeflectionCase.of(input, plan, assessed);
        final LaunchPeriodOutcome transfers = LaunchPeriodStudy.of(
                input,
                solarSystem,
                flight,
                assessed.uncertainty(),
                deflection == null ? null : deflection.impactorShift(),
                workers,
                parts,
                progress);
        final DeflectionResult pushes = DeflectionStudy.of(deflection, virtual, transfers, progress);
        final TrajectoryOutcome trajectories =
                TrajectoryStudy.of(input, solarSystem, flight, assessed.uncertainty(), progress);
        final SharedLaunchResult sharedLaunch =
                SharedLaunchStudy.of(input, solarSystem, trajectory, workers, parts, progress);
        final ReconstructionOutcome reconstructions = ReconstructionStudy.of(input, solarSystem, flight, progress);
        final ParkedFlybyOutcome parked =
                ParkedFlybyStudy.of(input, solarSystem, flight, assessed.uncertainty(), progress);
        final EscortResult escort = EscortStudy.of(input, solarSystem, flight, progress);
        final List<Double> instants = instants(flight);
        final EncounterResult encounter = choice().of(flight)
                .map(approach -> encounter(
                        trajectory, approach, published.get(flight.approaches().indexOf(approach))))
                .orElse(null);
        return new StudyResult(
                new ResultHeader(
                        ResultHeader.FORMAT_VERSION,
                        scenario.name(),
                        scenario.title() == null ? scenario.name() : scenario.title(),
                        scenario.description() == null ? "" : scenario.description(),
                        publisher.utc(scenario.output().creationDate())),
                new ProvenanceWriter(solarSystem, scenario)
                        .provenance(input, orbit, flight, options(transfers, trajectories)),
                publisher.asteroid(body),
                new PassesSection(
                        published,
                        encounter,
                        others(flight, published),
                        forceLadder(plan, progress),
                        solutions(flight, progress)),
                strikes.with(pushes),
                sighting,
                new UncertaintySection(
                        assessed.uncertainty() == null
                                ? null
                                : UncertaintyHistory.of(assessed, choice().of(flight), publisher),
                        assessed.uncertainty() == null ? null : CovarianceHistory.of(assessed, choice().of(flight)),
                        ensemble.map(study -> study.result(samples)).orElse(null),
                        keyholes(plan, flight, encounter, ensemble, progress)),
                transfers.section(),
                new TrajectoriesSection(
                        trajectories.trajectories(), trajectories.price(), trajectories.published(), sharedLaunch),
                new NearbySection(
                        spacecraft.results(),
                        reconstructions.results(),
                        parked.result(),
                        escort,
                        visitors(trajectory, transfers, trajectories, parked, reconstructions, spacecraft)),
                MissionStudy.of(
                        scenario.mission(),
                        transfers,
                        trajectories,
                        sharedLaunch,
                        timeline(
                                transfers.section(),
                                LaunchDates.encounterUtc(strikes.impact(), encounter),
                                pushes == null || pushes.window() == null
                                        ? null
                                        : pushes.window().gates(),
                                trajectory),
                        progress),
                new TablesSection(
                        samples(trajectory, Body.SUN, instants),
                        samples(trajectory, Body.EARTH, instants),
                        publisher.path(SampledPath.of(trajectory))));
    }

    /** The best of each craft. */
    private static List<TrajectoryResult> options(LaunchPeriodOutcome transfers, TrajectoryOutcome trajectories) {
        final List<TrajectoryResult> best = new ArrayList<>();
        transfers.section().best().ifPresent(best::add);
        if (trajectories.trajectories() != null) {
            best.add(trajectories.trajectories().get(0));
        }
        return best;
    }

    /** What each force is worth; null where the scenario does not ask. */
    private List<ForceRungResult> forceLadder(FlightPlan plan, Progress progress) {
        final ForceLadderSpec ladder = scenario.forceLadder();
        if (ladder == null) {
            return null;
        }
        return new ForceLadder(plan).climb(progress);
    }

    /** The programme beside the results; null where there is none. */
    private TimelineResult timeline(
            LaunchPeriodSection transfers,
            String encounterUtc,
            DeflectionWindowResult.Gates impactor,
            Trajectory trajectory) {
        return input.timeline() == null || scenario.timeline() == null
                ? null
                : new TimelineStudy(new Programme(input.timeline()), scenario.timeline())
                        .of(
                                transfers,
                                encounterUtc,
                                impactor,
                                instants -> samples(
                                        trajectory,
                                        Body.EARTH,
                                        instants.stream()
                                                .filter(t -> t >= trajectory.start() && t <= trajectory.end())
                                                .toList()));
    }

    /** Spacecraft near the asteroid over the output; null where there are none. */
    private List<VisitorResult> visitors(
            Trajectory asteroid,
            LaunchPeriodOutcome transfers,
            TrajectoryOutcome trajectories,
            ParkedFlybyOutcome parked,
            ReconstructionOutcome reconstructions,
            SpacecraftPaths.Outcome messages) {
        final List<VisitorPath> paths = new ArrayList<>();
        transfers.visitor().ifPresent(paths::add);
        trajectories.visitor().ifPresent(paths::add);
        parked.visitor().ifPresent(paths::add);
        paths.addAll(reconstructions.visitors());
        paths.addAll(messages.visitors());
        final OutputSpec output = scenario.output();
        return new Visitors(solarSystem, asteroid, publisher.seconds(output.from()), publisher.seconds(output.to()))
                .of(paths);
    }

    /** How sure the closest pass is; empty where the scenario does not ask. */
    private Optional<EnsembleStudy> ensemble(FlightPlan plan, Flight flight, LinearUncertainty uncertainty) {
        if (scenario.uncertainty() == null) {
            return Optional.empty();
        }
        final CloseApproach pass = choice().of(flight)
                .or(() -> choice().strike(flight, solarSystem))
                .orElse(null);
        EnsembleStudy.check(input.source(), body, plan, pass);
        return Optional.of(new EnsembleStudy(input, plan, pass, uncertainty));
    }

    /** Other orbits beside this one; null where the scenario names none. */
    private List<SolutionResult> solutions(Flight nominal, Progress progress) {
        return input.solutions().isEmpty()
                ? null
                : new SolutionComparison(scenario, input.solutions(), solarSystem).fly(nominal, progress);
    }

    /** By flights where the scenario asks for them, by theory where it does not. */
    private List<KeyholeResult> keyholes(
            FlightPlan plan,
            Flight flight,
            EncounterResult encounter,
            Optional<EnsembleStudy> ensemble,
            Progress progress) {
        return ensemble.map(study -> study.keyholes(progress))
                .or(() -> choice().of(flight)
                        .filter(pass -> pass.body() == Body.EARTH)
                        .map(pass -> KeyholeTheory.of(plan, pass, encounter.approach())))
                .orElse(List.of());
    }

    /** The instants of the output, counted in TDB so that whole hours stay whole; the strike that ends a flight is the last. */
    private List<Double> instants(Flight flight) {
        final OutputSpec output = scenario.output();
        final double from =
                Math.max(publisher.seconds(output.from()), flight.trajectory().start());
        final double to =
                Math.min(publisher.seconds(output.to()), flight.trajectory().end());
        final double first = publisher.seconds(output.from());
        final List<Double> instants = new ArrayList<>();
        for (long i = 0; first + i * output.step() <= to; i++) {
            if (first + i * output.step() >= from) {
                instants.add(first + i * output.step());
            }
        }
        if (flight.strike().isPresent() && to == flight.trajectory().end() && from <= to && !instants.contains(to)) {
            instants.add(to);
        }
        return instants;
    }

    private List<StateSample> samples(Trajectory trajectory, Body centre, List<Double> instants) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        return instants.stream()
                .map(t -> Publisher.sample(t, motion.of(trajectory, centre, t)))
                .toList();
    }

    private EncounterChoice choice() {
        return EncounterChoice.of(scenario, solarSystem);
    }

    /** The passes that the scenario names after the first; null where there are none. */
    private List<OtherEncounterResult> others(Flight flight, List<CloseApproachResult> published) {
        final List<EncounterChoice> choices = EncounterChoice.all(scenario, solarSystem);
        return choices.size() == 1
                ? null
                : choices.stream()
                        .skip(1)
                        .map(choice -> new OtherEncounterResult(
                                choice.body().name(),
                                choice.of(flight)
                                        .map(approach -> published.get(
                                                flight.approaches().indexOf(approach)))
                                        .orElse(null)))
                        .toList();
    }

    /** The pass chosen, with what a drawing of it needs. */
    private EncounterResult encounter(Trajectory trajectory, CloseApproach approach, CloseApproachResult published) {
        final OutputSpec output = scenario.output();
        final double first = Math.max(trajectory.start(), approach.time() - output.encounterMargin());
        final double last = Math.min(trajectory.end(), approach.time() + output.encounterMargin());
        final double before = Math.max(trajectory.start(), approach.time() - output.orbitMargin());
        final double after = Math.min(trajectory.end(), approach.time() + output.orbitMargin());
        final PassSamples samples = PassSamples.of(
                solarSystem, trajectory, approach.body(), EncounterInstants.around(approach.time(), first, last));
        return new EncounterResult(
                published,
                samples.asteroid(),
                PassSamples.companionOf(approach.body()).name(),
                samples.companion(),
                samples.heliocentric(),
                publisher.orbit(before, trajectory.heliocentric(before)),
                publisher.orbit(after, trajectory.heliocentric(after)),
                publisher.earthOrbit(approach.time()),
                PassSamples.orientation(solarSystem, approach.body(), approach.time()));
    }
}
