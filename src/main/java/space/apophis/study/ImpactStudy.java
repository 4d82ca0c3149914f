package space.apophis.study;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.bodies.GeodeticPoint;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.encounter.ApproachCloud;
import space.apophis.encounter.Flight;
import space.apophis.encounter.impact.Corridor;
import space.apophis.encounter.impact.Impact;
import space.apophis.encounter.impact.ImpactEnergy;
import space.apophis.encounter.impact.LineStrikes;
import space.apophis.encounter.impact.PalermoScale;
import space.apophis.encounter.impact.TorinoScale;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.observation.Site;
import space.apophis.observation.SiteView;
import space.apophis.observation.Sky;
import space.apophis.scenario.body.PhysicalSpec;
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

/** What an asteroid strikes, and what that would mean. */
record ImpactStudy(StudyInput input, SolarSystem solarSystem, ApproachPublisher approaches) {

    /** Of the way down that is kept, s, and between its rows. */
    private static final double LAST = 600.0;

    private static final double STEP = 5.0;

    private static final double SECOND = 1.0;

    /** Sigmas to the disc of capture, within which the line of variations is searched. */
    private static final double NEAR = 8.0;

    /**
     * Works it out.
     *
     * @param passes of the nominal orbit
     * @param ensemble null where none is flown
     * @param cloud what it gave; null likewise
     */
    ImpactSection of(
            Flight flight,
            List<CloseApproachResult> passes,
            EnsembleStudy ensemble,
            ApproachCloud cloud,
            Progress progress) {
        final ImpactResult impact =
                strike(flight).map(found -> impact(flight, found)).orElse(null);
        final Map<String, BPlaneResult> planes = new LinkedHashMap<>();
        final Map<String, Double> linear = new LinkedHashMap<>();
        passes.stream()
                .filter(pass -> pass.bPlane() != null && pass.bPlane().impactProbability() != null)
                .forEach(pass -> addTo(linear, planes, pass.body(), pass.bPlane()));
        if (impact != null && impact.bPlane() != null && impact.bPlane().impactProbability() != null) {
            addTo(linear, planes, impact.body(), impact.bPlane());
        }
        if (linear.isEmpty()) {
            return new ImpactSection(impact, null, null);
        }
        if (cloud != null) {
            cloud.strikes().keySet().forEach(body -> linear.putIfAbsent(body.name(), null));
        }
        final List<ImpactProbabilityResult> probabilities = new ArrayList<>();
        CorridorResult corridor = null;
        for (Map.Entry<String, Double> of : linear.entrySet()) {
            final Body body = Body.valueOf(of.getKey());
            final boolean chosen = ensemble != null && ensemble.pass().body() == body;
            final HitProbability sampled = cloud == null ? null : cloud.hits(body);
            final boolean near = chosen && isNear(planes.get(body.name())) || sampled != null && sampled.hits() > 0;
            LineStrikes.Estimate alongLine = null;
            if (ensemble != null && near) {
                final LineStrikes line = ensemble.line(body);
                final Optional<LineStrikes.Stretch> stretch = line.stretch(progress);
                if (stretch.isPresent()) {
                    alongLine = ensemble.probability(line, stretch.get(), progress);
                    if (chosen || corridor == null) {
                        corridor = corridor(body, ensemble.corridor(line, stretch.get()));
                    }
                }
            }
            probabilities.add(probability(body, of.getValue(), sampled, alongLine, planes.get(body.name()), passes));
        }
        return new ImpactSection(impact, probabilities, corridor);
    }

    /** Several passes by one body are taken as independent. */
    private static void addTo(
            Map<String, Double> linear, Map<String, BPlaneResult> planes, String body, BPlaneResult plane) {
        linear.merge(body, plane.impactProbability(), (a, b) -> 1.0 - (1.0 - a) * (1.0 - b));
        planes.merge(body, plane, (a, b) -> a.sigmasToImpact() <= b.sigmasToImpact() ? a : b);
    }

    private static boolean isNear(BPlaneResult plane) {
        return plane != null && plane.sigmasToImpact() < NEAR;
    }

    private ImpactProbabilityResult probability(
            Body body,
            Double linear,
            HitProbability sampled,
            LineStrikes.Estimate alongLine,
            BPlaneResult plane,
            List<CloseApproachResult> passes) {
        final ImpactProbabilityResult bare = new ImpactProbabilityResult(
                body.name(),
                linear,
                sampled == null ? null : sampled.estimate(),
                sampled == null
                        ? null
                        : FastMath.sqrt(sampled.estimate() * (1.0 - sampled.estimate()) / sampled.samples()),
                alongLine == null ? null : alongLine.probability(),
                alongLine == null ? null : alongLine.sigma(),
                null,
                null);
        return body == Body.EARTH ? scaled(bare, passes) : bare;
    }

    /** With the scales, from the day on that the orbit is of: from then on it might have been known. */
    private ImpactProbabilityResult scaled(ImpactProbabilityResult bare, List<CloseApproachResult> passes) {
        final Optional<CloseApproachResult> pass = passes.stream()
                .filter(p -> p.body().equals(Body.EARTH.name()) && p.conic().vInfinityKmS() != null)
                .filter(p -> p.bPlane() != null && p.bPlane().impactProbability() != null)
                .max(Comparator.comparingDouble(p -> p.bPlane().impactProbability()));
        if (pass.isEmpty() || !(bare.best() > 0.0)) {
            return bare;
        }
        final double excess = 1000.0 * pass.get().conic().vInfinityKmS();
        final double speed = FastMath.sqrt(
                excess * excess + 2.0 * solarSystem.planets().gm(Body.EARTH) / Body.EARTH.equatorialRadius());
        final double years = (pass.get().secondsTdb()
                        - new Publisher(solarSystem)
                                .seconds(input.scenario().output().creationDate()))
                / (365.25 * Unit.DAY);
        return energy(speed)
                .map(energy -> energy.nominal() / ImpactEnergy.KILOTON / 1000.0)
                .map(megatons -> new ImpactProbabilityResult(
                        bare.body(),
                        bare.linear(),
                        bare.sampled(),
                        bare.sampledSigma(),
                        bare.alongLine(),
                        bare.alongLineSigma(),
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

    private Optional<Impact> strike(Flight flight) {
        return flight.strike().map(hit -> Impact.of(solarSystem, flight.trajectory(), hit));
    }

    private ImpactResult impact(Flight flight, Impact impact) {
        final Publisher publisher = new Publisher(solarSystem);
        final CloseApproachResult inbound = approaches.approach(impact.inbound());
        return new ImpactResult(
                impact.body().name(),
                publisher.contact(impact.entry()),
                impact.ground().map(publisher::contact).orElse(null),
                inbound.conic().vInfinityKmS(),
                inbound.conic().impactParameterKm(),
                inbound.bPlane(),
                energy(impact.entry().groundSpeed()).map(ImpactStudy::energy).orElse(ImpactResult.Energy.UNKNOWN),
                descent(flight, impact),
                impact.body() == Body.EARTH ? sights(flight, impact) : List.of());
    }

    /** Of the asteroid at a speed, m/s; empty where nothing is known of its mass. */
    private Optional<ImpactEnergy> energy(double speed) {
        final PhysicalSpec physical = input.body().physical();
        if (physical == null) {
            return Optional.empty();
        }
        if (physical.mass() != null) {
            return Optional.of(ImpactEnergy.ofMass(physical.mass(), speed));
        }
        if (physical.diameter() != null) {
            return Optional.of(ImpactEnergy.ofDiameter(physical.diameter(), physical.density(), speed));
        }
        return Optional.ofNullable(physical.absoluteMagnitude())
                .map(h -> ImpactEnergy.ofMagnitude(h, physical.albedo(), physical.density(), speed));
    }

    private static ImpactResult.Energy energy(ImpactEnergy energy) {
        return new ImpactResult.Energy(
                energy.nominal() / ImpactEnergy.KILOTON,
                energy.least() / ImpactEnergy.KILOTON,
                energy.most() / ImpactEnergy.KILOTON,
                energy.basis().words());
    }

    private List<ImpactResult.Descent> descent(Flight flight, Impact impact) {
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        final BodySurface surface = BodySurface.of(solarSystem, impact.body());
        final double end = impact.time();
        final Vector3D last = zenith(
                surface, motion.of(flight.trajectory(), impact.body(), end).getPosition(), end);
        final List<ImpactResult.Descent> rows = new ArrayList<>();
        for (double t = Math.max(flight.trajectory().start(), end - LAST); t < end; t += STEP) {
            rows.add(row(flight, impact, motion, surface, t, last));
        }
        rows.add(row(flight, impact, motion, surface, end, last));
        return rows;
    }

    private static ImpactResult.Descent row(
            Flight flight, Impact impact, RelativeMotion motion, BodySurface surface, double t, Vector3D last) {
        final GeodeticPoint below =
                surface.below(motion.of(flight.trajectory(), impact.body(), t).getPosition(), t);
        return new ImpactResult.Descent(
                t,
                Publisher.degrees(below.getLatitude()),
                Publisher.degrees(below.getLongitude()),
                Publisher.km(below.getAltitude()),
                Publisher.km(impact.body().meanRadius() * Vector3D.angle(below.getZenith(), last)));
    }

    private List<ImpactResult.Sight> sights(Flight flight, Impact impact) {
        final Sky sky = new Sky(solarSystem, flight.trajectory());
        final BodySurface surface = BodySurface.of(solarSystem, Body.EARTH);
        final List<ImpactResult.Sight> sights = new ArrayList<>();
        for (Site site : SiteStudy.sites(input.scenario().observation())) {
            final SiteView view = new SiteView(solarSystem, surface, sky, site);
            final List<ImpactResult.Sight.Direction> path = new ArrayList<>();
            for (double t = impact.entry().time(); t <= impact.time(); t += SECOND) {
                final SiteView.SkyDirection at = view.direction(t);
                if (at.elevation() > 0.0) {
                    path.add(new ImpactResult.Sight.Direction(
                            t,
                            Publisher.degrees(at.azimuth()),
                            Publisher.degrees(at.elevation()),
                            Publisher.km(at.place().range()),
                            Publisher.degrees(at.sunElevation())));
                }
            }
            if (!path.isEmpty()) {
                sights.add(new ImpactResult.Sight(site.name(), path));
            }
        }
        return sights;
    }

    private static Vector3D zenith(BodySurface surface, Vector3D position, double t) {
        return surface.below(position, t).getZenith();
    }
}
