package space.apophis.study;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.PlanetaryEphemeris;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Program;
import space.apophis.scenario.ForceLadderSpec;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ForceSpec.EarthPoleName;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.scenario.ReferenceSpec;
import space.apophis.scenario.Scenario;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.input.EncounterChoice;
import space.apophis.study.input.StudyInput;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.Provenance;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.study.trajectory.TrajectoryAssumptions;
import space.apophis.units.Unit;

/** Says what a result was made from, and what was assumed on the way. */
final class ProvenanceWriter {

    private final SolarSystem solarSystem;
    private final Scenario scenario;

    ProvenanceWriter(SolarSystem solarSystem, Scenario scenario) {
        this.solarSystem = solarSystem;
        this.scenario = scenario;
    }

    /**
     * @param trajectories whose best may lie at the edge of what the scenario allows
     */
    Provenance provenance(StudyInput input, OrbitSolution orbit, Flight flight, List<TrajectoryResult> options) {
        final PlanetaryEphemeris planets = solarSystem.planets();
        final Publisher publisher = new Publisher(solarSystem);
        return new Provenance(
                Program.nameAndVersion(),
                input.source().sha256(),
                input.asteroid().sha256(),
                input.otherFilesSha256(),
                orbit.name(),
                orbit.source(),
                new Provenance.Ephemeris(
                        planets.name(),
                        planets.title(),
                        solarSystem.sha256(),
                        publisher.tdb(planets.start()),
                        publisher.tdb(planets.end())),
                forceTerms(orbit),
                integrator(),
                assumptions(flight, options));
    }

    private List<String> assumptions(Flight flight, List<TrajectoryResult> options) {
        final List<String> assumptions = new ArrayList<>(List.of(
                "No leap second is assumed after 2017-01-01: TAI - UTC stays 37 s.",
                "Polar motion and UT1 - UTC are taken as zero, unless Earth orientation files stand in the data"
                        + " folder: at most 0.9 s of Earth's rotation, 420 m on the ground.",
                "The equations of motion hold for TDB; its difference from TT is the two-term formula of Orekit, good"
                        + " to 30 microseconds."));
        if (EncounterChoice.of(scenario, solarSystem)
                .of(flight)
                .filter(pass -> isCut(pass, flight.trajectory()))
                .isPresent()) {
            assumptions.add(
                    "The propagation ends before output.orbitMargin is reached: an orbit before or after the pass is"
                            + " taken where it ends, so near the body passed that it has not settled.");
        }
        if (EncounterChoice.of(scenario, solarSystem).byEarth(flight).isPresent()) {
            assumptions.add(
                    "Places in the sky allow for light time, not for aberration (20.5 arcsec at most) or refraction"
                            + " (0.6 deg at the horizon, which moves a rise or a set by some minutes); magnitudes are"
                            + " those of a body that is the same from all sides.");
        }
        flight.hit()
                .filter(hit -> flight.strike().isEmpty())
                .ifPresent(hit -> assumptions.add("Flown backward, the orbit comes from the surface of " + hit.body()
                        + ": it is flown no farther than there, and is not that of a body from space."));
        final ForceLadderSpec ladder = scenario.forceLadder();
        if (ladder != null) {
            assumptions.add("The end errors of the force ladder are distances from " + endOf(ladder) + ".");
        }
        if (scenario.transfer() != null) {
            assumptions.addAll(TrajectoryAssumptions.of(scenario.transfer()));
        }
        if (scenario.trajectory() != null) {
            assumptions.addAll(TrajectoryAssumptions.of(scenario.trajectory()));
        }
        options.forEach(best -> assumptions.addAll(TrajectoryAssumptions.ofBounds(best)));
        if (!scenario.reconstructions().isEmpty()) {
            assumptions.add(
                    "Reconstructed spacecraft coast from the epoch of their published orbit on, without manoeuvres or"
                            + " sunlight, and are no fact: what was chosen and what does not fit stands beside each.");
        }
        if (scenario.escort() != null && scenario.escort().link() != null) {
            assumptions.add(
                    "In links with Earth the path of the asteroid stands for that of the craft beside it; refraction is left out, and"
                            + " one figure of merit stands for all stations.");
        }
        return assumptions;
    }

    /** Whether the propagation ends too near a pass for the orbits before and after it. */
    private boolean isCut(CloseApproach pass, Trajectory trajectory) {
        final double margin = scenario.output().orbitMargin();
        return pass.time() - margin < trajectory.start() || pass.time() + margin > trajectory.end();
    }

    private String endOf(ForceLadderSpec ladder) {
        final ReferenceSpec reference = ladder.reference();
        return reference == null
                ? "the end of its last run"
                : "a published position at " + reference.epoch() + ": " + reference.source();
    }

    private String integrator() {
        final IntegratorSpec integrator = scenario.propagation().integrator();
        return String.format(
                Locale.ROOT,
                "Dormand-Prince 8(5,3), position to %s m a step, steps of %s d at most",
                integrator.positionTolerance(),
                integrator.maximumStep() / Unit.DAY);
    }

    private List<String> forceTerms(OrbitSolution orbit) {
        final ForceSpec forces = scenario.propagation().forces();
        final List<String> terms = new ArrayList<>();
        add(terms, forces.sun(), "Sun");
        add(terms, forces.planets(), "Mercury, Venus, Earth, Mars, Jupiter, Saturn, Uranus, Neptune");
        add(terms, forces.moon(), "Moon");
        add(terms, forces.pluto(), "Pluto");
        final List<String> itself = solarSystem.asteroids().leftOut();
        add(
                terms,
                forces.asteroids(),
                solarSystem.asteroids().count() + " asteroids"
                        + (itself.isEmpty() ? "" : " without " + String.join(", ", itself) + " itself"));
        add(terms, forces.relativity(), "relativity (Einstein-Infeld-Hoffmann, all major bodies)");
        add(terms, forces.earthJ2(), "Earth J2");
        add(terms, forces.earthJ3(), "Earth J3");
        add(terms, forces.earthJ4(), "Earth J4");
        add(
                terms,
                forces.earthPole() == EarthPoleName.J2000 && (forces.earthJ2() || forces.earthJ3() || forces.earthJ4()),
                "Earth's pole of J2000");
        add(terms, forces.sunJ2(), "Sun J2");
        add(terms, forces.nonGravitational() && orbit.nonGravitational().isPresent(), "non-gravitational A1, A2, A3");
        return terms;
    }

    private static void add(List<String> terms, boolean on, String term) {
        if (on) {
            terms.add(term);
        }
    }
}
