package space.apophis.study.encounter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.bodies.GeodeticPoint;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.encounter.Flight;
import space.apophis.encounter.impact.Impact;
import space.apophis.encounter.impact.ImpactEnergy;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.observation.Site;
import space.apophis.observation.SiteView;
import space.apophis.observation.Sky;
import space.apophis.scenario.body.PhysicalSpec;
import space.apophis.study.input.Stations;
import space.apophis.study.input.StudyInput;
import space.apophis.study.publish.PassSamples;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.ImpactResult;
import space.apophis.study.result.InboundPath;

/** What an asteroid strikes, and what that would mean. */
public record ImpactStudy(StudyInput input, SolarSystem solarSystem, ApproachPublisher approaches) {

    /** Of the way down that is kept, s, and between its rows. */
    private static final double LAST = 600.0;

    private static final double STEP = 5.0;

    private static final double SECOND = 1.0;

    /** The strike of the nominal orbit; empty where it strikes nothing. */
    public Optional<ImpactResult> of(Flight flight) {
        return strike(flight).map(found -> impact(flight, found));
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
                energy(input.body().physical(), impact.entry().groundSpeed())
                        .map(ImpactStudy::energy)
                        .orElse(ImpactResult.Energy.UNKNOWN),
                descent(flight, impact),
                inbound(flight, impact),
                impact.body() == Body.EARTH ? sights(flight, impact) : List.of());
    }

    /** Of a body at a speed, m/s; empty where nothing is known of its mass. */
    public static Optional<ImpactEnergy> energy(PhysicalSpec physical, double speed) {
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

    private InboundPath inbound(Flight flight, Impact impact) {
        final double first = Math.max(
                flight.trajectory().start(),
                impact.time() - input.scenario().output().encounterMargin());
        final PassSamples samples = PassSamples.of(
                solarSystem, flight.trajectory(), impact.body(), EncounterInstants.before(impact.time(), first));
        return new InboundPath(
                samples.asteroid(),
                PassSamples.companionOf(impact.body()).name(),
                samples.companion(),
                samples.heliocentric(),
                PassSamples.orientation(solarSystem, impact.body(), impact.time()));
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
        for (Site site : Stations.known(input.scenario().observation())) {
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
