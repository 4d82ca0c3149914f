package space.apophis.study.encounter;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.util.FastMath;
import space.apophis.encounter.ApproachCloud;
import space.apophis.encounter.impact.Corridor;
import space.apophis.encounter.impact.ImpactEnergy;
import space.apophis.encounter.impact.LineStrikes;
import space.apophis.encounter.impact.PalermoScale;
import space.apophis.encounter.impact.TorinoScale;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.study.input.StudyInput;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.BPlaneResult;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.CorridorResult;
import space.apophis.study.result.ImpactProbabilityResult;
import space.apophis.study.result.ImpactResult;
import space.apophis.study.result.ImpactSection;
import space.apophis.uncertainty.HitProbability;
import space.apophis.units.Unit;

/**
 * The chance that an asteroid strikes each body, by three ways, and the corridor of what strikes.
 *
 * @param ensemble null where none is flown
 * @param cloud what it gave; null likewise
 */
public record ImpactChances(StudyInput input, SolarSystem solarSystem, EnsembleStudy ensemble, ApproachCloud cloud) {

    /** Sigmas to the disc of capture, within which the line of variations is searched. */
    private static final double NEAR = 8.0;

    private static final double MEGATON = 1000.0 * ImpactEnergy.KILOTON;

    /**
     * A pass or a strike whose target plane is known.
     *
     * @param chance of a strike, linear, of all passes by the body up to this one
     * @param excess velocity, m/s
     * @param time TDB seconds since J2000
     */
    private record Target(double chance, double sigmas, double excess, double time) {

        /** Several passes by one body are taken as independent; the likelier one leads. */
        Target with(Target other) {
            final Target first = sigmas <= other.sigmas ? this : other;
            return new Target(1.0 - (1.0 - chance) * (1.0 - other.chance), first.sigmas, first.excess, first.time);
        }
    }

    /** What is known of a strike, the chances of others, and the corridor of the pass chosen or else of the first body. */
    public ImpactSection of(ImpactResult impact, List<CloseApproachResult> passes, Progress progress) {
        final Map<Body, Target> targets = targets(impact, passes);
        if (targets.isEmpty()) {
            return new ImpactSection(impact, null, null, null);
        }
        final List<ImpactProbabilityResult> chances = new ArrayList<>();
        CorridorResult corridor = null;
        for (Body body : Body.values()) {
            final Target target = targets.get(body);
            final HitProbability sampled =
                    cloud == null ? null : cloud.hits(body).orElse(null);
            if (target == null && (sampled == null || sampled.hits() == 0)) {
                continue;
            }
            final Optional<LineStrikes> line = line(body, target, sampled);
            final Optional<LineStrikes.Stretch> stretch = line.flatMap(found -> found.stretch(progress));
            final LineStrikes.Estimate alongLine = stretch.map(
                            found -> ensemble.probability(line.get(), found, progress))
                    .orElse(null);
            if (stretch.isPresent()
                    && (corridor == null || body == ensemble.pass().body())) {
                corridor = corridor(body, ensemble.corridor(line.get(), stretch.get()));
            }
            chances.add(chance(body, target, sampled, alongLine));
        }
        return new ImpactSection(impact, chances, corridor, null);
    }

    private static Map<Body, Target> targets(ImpactResult impact, List<CloseApproachResult> passes) {
        final Map<Body, Target> targets = new LinkedHashMap<>();
        for (CloseApproachResult pass : passes) {
            target(pass.bPlane(), pass.conic().vInfinityKmS(), pass.secondsTdb())
                    .ifPresent(target -> targets.merge(Body.valueOf(pass.body()), target, Target::with));
        }
        if (impact != null) {
            target(impact.bPlane(), impact.vInfinityKmS(), impact.entry().secondsTdb())
                    .ifPresent(target -> targets.merge(Body.valueOf(impact.body()), target, Target::with));
        }
        return targets;
    }

    private static Optional<Target> target(BPlaneResult plane, Double excessKmS, double time) {
        return plane == null || plane.impactProbability() == null
                ? Optional.empty()
                : Optional.of(new Target(plane.impactProbability(), plane.sigmasToImpact(), 1000.0 * excessKmS, time));
    }

    /** The line of variations of the pass chosen, where some of it may strike the body. */
    private Optional<LineStrikes> line(Body body, Target target, HitProbability sampled) {
        if (ensemble == null) {
            return Optional.empty();
        }
        final boolean near = body == ensemble.pass().body() && target != null && target.sigmas() < NEAR;
        return near || sampled != null && sampled.hits() > 0 ? Optional.of(ensemble.line(body)) : Optional.empty();
    }

    private ImpactProbabilityResult chance(
            Body body, Target target, HitProbability sampled, LineStrikes.Estimate alongLine) {
        final double p = sampled == null ? 0.0 : sampled.estimate();
        final ImpactProbabilityResult bare = new ImpactProbabilityResult(
                body.name(),
                target == null ? null : target.chance(),
                sampled == null ? null : p,
                sampled == null ? null : FastMath.sqrt(p * (1.0 - p) / sampled.samples()),
                alongLine == null ? null : alongLine.probability(),
                alongLine == null ? null : alongLine.sigma(),
                null,
                null);
        return body == Body.EARTH && target != null && bare.best() > 0.0 ? scaled(bare, target) : bare;
    }

    /** With the scales, their years counted from the date that the scenario gives its exports. */
    private ImpactProbabilityResult scaled(ImpactProbabilityResult bare, Target target) {
        final double speed = FastMath.sqrt(target.excess() * target.excess()
                + 2.0 * solarSystem.planets().gm(Body.EARTH) / Body.EARTH.equatorialRadius());
        final double now =
                new Publisher(solarSystem).seconds(input.scenario().output().creationDate());
        final double years = (target.time() - now) / Unit.JULIAN_YEAR.factor();
        return ImpactStudy.energy(input.body().physical(), speed)
                .map(energy -> energy.nominal() / MEGATON)
                .map(megatons -> bare.scaled(
                        years > 0.0 ? PalermoScale.of(bare.best(), megatons, years) : null,
                        TorinoScale.of(bare.best(), megatons).text()))
                .orElse(bare);
    }

    private CorridorResult corridor(Body body, Corridor corridor) {
        final Publisher publisher = new Publisher(solarSystem);
        return new CorridorResult(
                body.name(),
                corridor.points().stream()
                        .map(point -> new CorridorResult.Point(
                                point.sigma(),
                                publisher.contact(point.impact().entry()),
                                LineStrikes.density(point.sigma())))
                        .toList());
    }
}
