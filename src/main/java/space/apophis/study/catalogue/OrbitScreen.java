package space.apophis.study.catalogue;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.exception.MathRuntimeException;
import space.apophis.dynamics.BatchPropagation;
import space.apophis.dynamics.OrbitSample;
import space.apophis.dynamics.SampleApproach;
import space.apophis.encounter.BPlane;
import space.apophis.encounter.BPlanePole;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.EncounterUncertainty;
import space.apophis.encounter.Flight;
import space.apophis.encounter.ImpactProbability;
import space.apophis.encounter.OsculatingConic;
import space.apophis.encounter.impact.Impact;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.job.Sweep;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.body.Designation;
import space.apophis.scenario.orbitfile.CatalogueEntry;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.PossibleStrike;
import space.apophis.study.result.ScreenedApproach;
import space.apophis.study.result.ScreenedStrike;
import space.apophis.study.result.SkippedOrbit;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.uncertainty.OrbitCovariance;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * Flies one orbit of a catalogue from its epoch to both ends of the span, in all forces and with steps of its own, and keeps its
 * approaches. Uncertainties are linear: three sigma of the distance and one of the instant, as lists of approaches print them, and the
 * chance of a strike where three sigma on the target plane reach the body.
 */
record OrbitScreen(ScreenPlan plan, SolarSystem solarSystem) implements Sweep.Work<OrbitScreen.Orbits, ScreenedPart> {

    /** Local error allowed in a step, m, and longest step, s: as of scenarios. */
    private static final IntegratorSpec INTEGRATOR = new IntegratorSpec(1e-4, 5.0 * Unit.DAY);

    private static final double SIGMAS = 3.0;

    /** Some orbits of a catalogue. */
    record Orbits(List<CatalogueEntry> entries) implements Serializable {
        Orbits {
            entries = List.copyOf(entries);
        }
    }

    @Override
    public ScreenedPart of(Orbits some, Progress progress) {
        final List<ScreenedPart> parts = new ArrayList<>();
        for (CatalogueEntry entry : some.entries()) {
            parts.add(of(entry));
            progress.report("screening", parts.size(), some.entries().size());
        }
        return ScreenedPart.of(parts);
    }

    /** What one gives; what cannot be flown is told by its place. */
    ScreenedPart of(CatalogueEntry entry) {
        if (entry.body() == null) {
            return skipped(entry, entry.fault());
        }
        try {
            final BodySpec body = entry.body();
            final OrbitSolution orbit = OrbitSolution.of(body);
            // One of the perturbing asteroids leaves itself out.
            final SolarSystem others = solarSystem.without(Designation.names(body.designation()));
            final List<ScreenedPart> parts = new ArrayList<>();
            if (orbit.epoch() > plan.from()) {
                parts.add(flown(others, entry, orbit, plan.from()));
            }
            if (orbit.epoch() < plan.to()) {
                parts.add(
                        body.covariance() == null
                                ? sampled(others, entry, orbit)
                                : flown(others, entry, orbit, plan.to()));
            }
            final ScreenedPart all = ScreenedPart.of(parts);
            return all.skipped().isEmpty()
                    ? all.flownOnce()
                    : ScreenedPart.of(all.skipped().get(0));
        } catch (InputFault | MathRuntimeException e) {
            return skipped(entry, e.getMessage());
        }
    }

    private static ScreenedPart skipped(CatalogueEntry entry, String fault) {
        return ScreenedPart.of(new SkippedOrbit(entry.file(), entry.line(), entry.designation(), fault));
    }

    /** Forward and without partials, as one sample of an ensemble: what strikes is flown again, to the ground. */
    private ScreenedPart sampled(SolarSystem others, CatalogueEntry entry, OrbitSolution orbit) {
        final List<SampleApproach> found = new BatchPropagation(others, ForceSpec.DEFAULT, INTEGRATOR, plan.within())
                .run(orbit.epoch(), List.of(OrbitSample.nominal(orbit)), plan.to(), Progress.SILENT);
        if (found.stream().anyMatch(SampleApproach::strikes)) {
            return flown(others, entry, orbit, plan.to());
        }
        return ScreenedPart.of(found.stream()
                .filter(approach -> approach.time() >= plan.from())
                .map(approach -> approached(
                        others,
                        entry.body(),
                        new CloseApproach(
                                approach.body(),
                                approach.time(),
                                new OsculatingConic(
                                        others.planets().gm(approach.body()),
                                        approach.position(),
                                        approach.velocity())),
                        null))
                .toList());
    }

    private ScreenedPart flown(SolarSystem others, CatalogueEntry entry, OrbitSolution orbit, double until) {
        final BodySpec body = entry.body();
        final boolean known = body.covariance() != null;
        final Flight flight = known
                ? Flight.withPartials(
                        others, orbit, ForceSpec.DEFAULT, INTEGRATOR, plan.within(), until, Progress.SILENT)
                : Flight.of(others, orbit, ForceSpec.DEFAULT, INTEGRATOR, plan.within(), until, Progress.SILENT);
        final LinearUncertainty uncertainty = known
                ? new LinearUncertainty(
                        OrbitCovariance.of(body, orbit, others.planets().gm(Body.SUN)),
                        flight.partials().orElseThrow())
                : null;
        final ScreenedPart passed = ScreenedPart.of(flight.approaches().stream()
                .filter(approach -> approach.time() >= plan.from() && approach.time() <= plan.to())
                .map(approach -> approached(others, body, approach, uncertainty))
                .toList());
        return flight.strike()
                .map(hit -> passed.and(struck(others, entry, Impact.of(others, flight.trajectory(), hit))))
                .orElse(passed);
    }

    private static ScreenedPart approached(
            SolarSystem others, BodySpec body, CloseApproach approach, LinearUncertainty uncertainty) {
        final Optional<BPlane> plane = BPlane.of(approach.conic(), BPlanePole.EQUATORIAL);
        final EncounterUncertainty sure = uncertainty == null || plane.isEmpty()
                ? null
                : EncounterUncertainty.of(others, uncertainty, approach, BPlanePole.EQUATORIAL);
        return ScreenedPart.of(
                listed(others, body, approach, sure),
                sure == null ? Optional.empty() : possible(others, body, approach, plane.orElseThrow(), sure));
    }

    /** Empty where three sigma do not reach the body. */
    private static Optional<PossibleStrike> possible(
            SolarSystem others, BodySpec body, CloseApproach approach, BPlane plane, EncounterUncertainty sure) {
        final ImpactProbability impact =
                ImpactProbability.of(plane, sure.bPlane(), approach.body().equatorialRadius());
        return impact.sigmas() > SIGMAS
                ? Optional.empty()
                : Optional.of(new PossibleStrike(
                        body.designation(),
                        approach.body().name(),
                        new Publisher(others).tdb(approach.time()),
                        approach.distance() / Unit.AU,
                        impact.sigmas(),
                        impact.probability()));
    }

    private static ScreenedApproach listed(
            SolarSystem others, BodySpec body, CloseApproach approach, EncounterUncertainty sure) {
        final OptionalDouble excess = approach.conic().hyperbolicExcessVelocity();
        final Publisher publisher = new Publisher(others);
        final double distance = approach.distance();
        return new ScreenedApproach(
                body.designation(),
                approach.body().name(),
                Epoch.J2000_JULIAN_DATE + approach.time() / Unit.DAY,
                publisher.tdb(approach.time()),
                publisher.utc(approach.time()),
                distance / Unit.AU,
                sure == null ? null : Math.max(0.0, distance - SIGMAS * sure.distance()) / Unit.AU,
                sure == null ? null : (distance + SIGMAS * sure.distance()) / Unit.AU,
                Publisher.km(approach.relativeSpeed()),
                excess.isPresent() ? Publisher.km(excess.getAsDouble()) : null,
                body.physical() == null ? null : body.physical().absoluteMagnitude(),
                sure == null ? null : sure.time());
    }

    private ScreenedPart struck(SolarSystem others, CatalogueEntry entry, Impact impact) {
        final Publisher publisher = new Publisher(others);
        return impact.time() < plan.from()
                ? skipped(
                        entry,
                        "strikes " + impact.body() + " on " + publisher.tdb(impact.time()) + " TDB, before --from")
                : ScreenedPart.of(new ScreenedStrike(
                        entry.body().designation(), impact.body().name(), publisher.contact(impact.entry())));
    }
}
