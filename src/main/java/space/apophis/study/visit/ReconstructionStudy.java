package space.apophis.study.visit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.errors.OrekitException;
import space.apophis.dynamics.Sunlight;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.encounter.IncomingAsymptote;
import space.apophis.encounter.OsculatingConic;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.scenario.body.ElementsSpec;
import space.apophis.scenario.mission.ReconstructionSpec;
import space.apophis.scenario.mission.ReconstructionSpec.LastDigitsSpec;
import space.apophis.study.input.StudyInput;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.ReconstructionResult;
import space.apophis.transfer.flight.FlightFailure;
import space.apophis.transfer.reconstruction.ReconstructedSwingBy;
import space.apophis.transfer.reconstruction.ReturnAim;
import space.apophis.transfer.reconstruction.RoundedElements;
import space.apophis.transfer.reconstruction.SwingByReconstruction;
import space.apophis.transfer.reconstruction.SwingByReconstruction.Interpretation;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * Puts spacecraft together from what is published, in each reading of it. Where the craft passes Earth at its return is not
 * published: it is aimed so that it leaves along the outgoing asymptote of the asteroid, as one that is to meet it would.
 */
public final class ReconstructionStudy {

    /** How far from its date the return is looked for, s. */
    private static final double WITHIN = 10.0 * Unit.DAY;

    /** How long after its date a path has to be known, s. */
    private static final double AFTER = 30.0 * Unit.DAY;

    /** No aim is nearer to Earth's surface, m. */
    private static final double LEAST_ALTITUDE = 300e3;

    /** About a pass of Earth the samples are close together, s. */
    private static final double CLOSE = 2.0 * Unit.DAY;

    private static final double CLOSE_STEP = Unit.DAY / 24.0;

    private final StudyInput input;
    private final SolarSystem solarSystem;
    private final Flight asteroid;
    private final Publisher publisher;
    private final Visitors places;

    private ReconstructionStudy(StudyInput input, SolarSystem solarSystem, Flight asteroid) {
        this.input = input;
        this.solarSystem = solarSystem;
        this.asteroid = asteroid;
        this.publisher = new Publisher(solarSystem);
        this.places = new Visitors(
                solarSystem,
                asteroid.trajectory(),
                asteroid.trajectory().start(),
                asteroid.trajectory().end());
    }

    /**
     * Runs what a scenario asks for.
     *
     * @param asteroid flight of the scenario's body
     * @throws InputFault at its line if a date lies outside the ephemeris, or the asteroid does not pass Earth at a return
     */
    public static ReconstructionOutcome of(
            StudyInput input, SolarSystem solarSystem, Flight asteroid, Progress progress) {
        final List<ReconstructionSpec> specs = input.scenario().reconstructions();
        if (specs.isEmpty()) {
            return ReconstructionOutcome.NONE;
        }
        final ReconstructionStudy study = new ReconstructionStudy(input, solarSystem, asteroid);
        for (int i = 0; i < specs.size(); i++) {
            study.check(specs.get(i), "reconstructions[" + (i + 1) + "].");
        }
        final AtomicLong done = new AtomicLong();
        final long readings = (long) specs.size() * Interpretation.values().length;
        final List<ReconstructionResult> results = new ArrayList<>();
        final List<VisitorPath> visitors = new ArrayList<>();
        for (ReconstructionSpec spec : specs) {
            study.reconstruct(
                    spec,
                    () -> progress.report("reconstructing swing-bys", done.incrementAndGet(), readings),
                    results,
                    visitors);
        }
        return new ReconstructionOutcome(results, visitors);
    }

    private void check(ReconstructionSpec spec, String key) {
        requirePlanets(key + "orbit.epoch", seconds(spec.orbit().epoch()));
        requirePlanets(key + "swingBy", seconds(spec.swingBy()));
        requirePlanets(key + "back", seconds(spec.back()));
        requirePlanets(key + "back", seconds(spec.back()) + AFTER);
        if (pass(spec).isEmpty()) {
            throw input.source()
                    .fault(
                            key + "back",
                            "'" + spec.back()
                                    + "' is not within 10 d of a pass of the asteroid by Earth that is found, it must be:"
                                    + " the return is aimed after the asteroid");
        }
    }

    private void requirePlanets(String key, double date) {
        try {
            solarSystem.planets().fill(date, new BodyStates());
        } catch (InputFault fault) {
            throw input.source().fault(key, fault.getMessage());
        }
    }

    private double seconds(Epoch epoch) {
        return publisher.seconds(epoch);
    }

    /** The pass of the asteroid by Earth at the return. */
    private Optional<CloseApproach> pass(ReconstructionSpec spec) {
        final double back = seconds(spec.back());
        return asteroid.approaches().stream()
                .filter(pass -> pass.body() == Body.EARTH)
                .filter(pass -> FastMath.abs(pass.time() - back) <= WITHIN)
                .filter(pass -> pass.conic().characteristicEnergy() > 0.0)
                .min(Comparator.comparingDouble(pass -> FastMath.abs(pass.time() - back)));
    }

    private void reconstruct(
            ReconstructionSpec spec, Runnable done, List<ReconstructionResult> results, List<VisitorPath> visitors) {
        final Vector3D leaving = leaving(pass(spec).orElseThrow().conic());
        final ReturnAim anywhere =
                new ReturnAim(seconds(spec.back()), WITHIN, Body.EARTH.equatorialRadius() + LEAST_ALTITUDE, 0.0);
        final SwingByReconstruction first = reconstruction(spec, anywhere);
        final ReturnAim aim = aim(first, leaving, anywhere);
        final List<ReadingAttempt> attempts = Stream.of(Interpretation.values())
                .parallel()
                .map(reading -> {
                    final ReadingAttempt attempt = ReadingAttempt.of(reading, reconstruction(spec, aim));
                    done.run();
                    return attempt;
                })
                .toList();
        final Optional<ReconstructedSwingBy> shown = ReadingAttempt.closest(attempts);
        final List<String> words = new ReconstructionWords(publisher, seconds(spec.back()))
                .of(first.asPublished(), aimWords(), attempts, shown.orElse(null));
        final String label = label(spec);
        final Optional<VisitorPath> visitor = shown.map(found -> VisitorPath.passing(
                label,
                VisitorKind.RECONSTRUCTION,
                label,
                ReconstructedSwingBy.LABEL + "; " + found.interpretation().message(),
                found.path().trajectory()));
        visitor.ifPresent(visitors::add);
        results.add(
                shown.isPresent()
                        ? closed(spec, label, words, shown.get(), visitor.orElseThrow())
                        : open(spec, label, words));
    }

    /** Where none returns any aim will do. */
    private static ReturnAim aim(SwingByReconstruction first, Vector3D leaving, ReturnAim otherwise) {
        try {
            return first.aimTowards(leaving, otherwise.periapsis());
        } catch (FlightFailure | IllegalArgumentException | MathRuntimeException | OrekitException e) {
            return otherwise;
        }
    }

    private String aimWords() {
        return "the pass at the return is the one after which it leaves Earth along the asymptote of "
                + input.body().designation() + ", as a craft that is to meet it would; nothing of it is published";
    }

    /** The motion at infinite distance after a pass: the incoming asymptote of the motion run backwards. */
    private static Vector3D leaving(OsculatingConic pass) {
        return IncomingAsymptote.of(new OsculatingConic(
                        pass.gm(), pass.position(), pass.velocity().negate()))
                .orElseThrow()
                .direction()
                .negate();
    }

    private SwingByReconstruction reconstruction(ReconstructionSpec spec, ReturnAim aim) {
        return new SwingByReconstruction(
                solarSystem,
                input.scenario().propagation().forces(),
                Sunlight.NONE,
                published(spec),
                seconds(spec.swingBy()),
                spec.distance(),
                aim);
    }

    private RoundedElements published(ReconstructionSpec spec) {
        final ElementsSpec elements = spec.orbit().elements();
        final LastDigitsSpec digits = spec.lastDigits();
        return new RoundedElements(
                seconds(spec.orbit().epoch()),
                elements.gmSun(),
                elements.semiMajorAxis() / Unit.AU,
                elements.eccentricity(),
                Publisher.degrees(elements.inclination()),
                Publisher.degrees(elements.node()),
                Publisher.degrees(elements.argumentOfPerihelion()),
                Publisher.degrees(elements.meanAnomaly()),
                List.of(
                        digits.semiMajorAxis() / Unit.AU,
                        digits.eccentricity(),
                        Publisher.degrees(digits.inclination()),
                        Publisher.degrees(digits.node()),
                        Publisher.degrees(digits.argumentOfPerihelion()),
                        Publisher.degrees(digits.meanAnomaly())));
    }

    /** What it is has to be seen wherever its name stands. */
    private static String label(ReconstructionSpec spec) {
        return spec.label().toLowerCase(Locale.ROOT).contains("reconstruct")
                ? spec.label()
                : spec.label() + ", reconstructed";
    }

    private ReconstructionResult closed(
            ReconstructionSpec spec, String label, List<String> words, ReconstructedSwingBy found, VisitorPath path) {
        return new ReconstructionResult(
                label,
                true,
                words,
                Publisher.degrees(found.angle()),
                publisher.utcSeconds(found.swingBy().time()),
                Publisher.km(found.swingBy().distance()),
                Publisher.km(found.change().getPosition().getNorm()),
                found.change().getVelocity().getNorm(),
                publisher.utcSeconds(found.returning().time()),
                Publisher.km(found.returning().distance()),
                spec.source(),
                places.samples(path, instants(path, found.swingBy(), found.returning())));
    }

    private ReconstructionResult open(ReconstructionSpec spec, String label, List<String> words) {
        return new ReconstructionResult(
                label,
                false,
                words,
                null,
                publisher.utcSeconds(seconds(spec.swingBy())),
                Publisher.km(spec.distance()),
                null,
                null,
                publisher.utcSeconds(seconds(spec.back())),
                null,
                spec.source(),
                List.of());
    }

    /** J2000 is a noon: noons, and whole hours about passes. */
    private static List<Double> instants(VisitorPath path, CloseApproach... passes) {
        final TreeSet<Double> instants = new TreeSet<>(new CommonInstants(Unit.DAY).within(path.start(), path.end()));
        for (CloseApproach pass : passes) {
            instants.addAll(new CommonInstants(CLOSE_STEP)
                    .within(
                            FastMath.max(path.start(), pass.time() - CLOSE),
                            FastMath.min(path.end(), pass.time() + CLOSE)));
        }
        return List.copyOf(instants);
    }
}
