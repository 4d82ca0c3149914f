package space.apophis.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.SurfaceSearch;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.observation.ApparentPlace;
import space.apophis.observation.BrightnessPeak;
import space.apophis.observation.InstantSearch;
import space.apophis.observation.MagnitudeModel;
import space.apophis.observation.PassEvents;
import space.apophis.observation.Site;
import space.apophis.observation.Sky;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.ScenarioSource;
import space.apophis.scenario.body.BodySpec;
import space.apophis.study.encounter.EncounterInstants;
import space.apophis.study.encounter.SightingSpan;
import space.apophis.study.input.EncounterChoice;
import space.apophis.study.input.Stations;
import space.apophis.study.publish.PassSamples;
import space.apophis.study.publish.Photometry;
import space.apophis.study.result.ClosestPointResult;
import space.apophis.study.result.GroundTrackSample;
import space.apophis.study.result.MagnitudePeak;
import space.apophis.study.result.PeakMagnitudeResult;
import space.apophis.study.result.SightingSection;
import space.apophis.study.result.SkySample;

/** What is seen from Earth about the closest pass of a flight. */
final class SightingStudy {

    /** Shorter than any two events of one kind lie apart, and than any arc above a horizon that is worth telling. */
    private static final double SCAN_STEP = 300.0;

    private final Scenario scenario;
    private final SolarSystem solarSystem;
    private final Flight flight;
    private final Optional<SurfaceSearch.Hit> strike;
    private final BodySurface surface;
    private final Sky sky;
    private final Photometry photometry;
    private final SightingPublisher publisher;
    /** When it is nearest, TDB seconds since J2000; of an orbit that strikes Earth, when it enters the air. */
    private final double nearest;

    private final SightingSpan span;
    private final InstantSearch search;
    private final InstantSearch wide;

    private SightingStudy(Scenario scenario, BodySpec body, SolarSystem solarSystem, Flight flight, double nearest) {
        this.scenario = scenario;
        this.solarSystem = solarSystem;
        this.flight = flight;
        this.strike = strike(flight);
        this.surface = BodySurface.of(solarSystem, Body.EARTH);
        this.sky = new Sky(solarSystem, flight.trajectory());
        this.photometry = Photometry.of(body.physical());
        this.publisher = new SightingPublisher(
                solarSystem,
                photometry.nominal(),
                body.physical() == null ? null : body.physical().diameter());
        this.nearest = nearest;
        this.span = SightingSpan.of(scenario.observation(), nearest, flight.trajectory(), solarSystem)
                .until(strike.isPresent() ? nearest : Double.POSITIVE_INFINITY);
        this.search = new InstantSearch(span.from(), span.to(), SCAN_STEP);
        this.wide = wide(flight.trajectory());
    }

    private static Optional<SurfaceSearch.Hit> strike(Flight flight) {
        return flight.strike().filter(hit -> hit.body() == Body.EARTH);
    }

    /** The days about the pass that are drawn. */
    private InstantSearch wide(Trajectory trajectory) {
        final double margin = scenario.output().encounterMargin();
        return new InstantSearch(
                Math.max(trajectory.start() + Sky.LONGEST_LIGHT_TIME, nearest - margin),
                Math.min(trajectory.end(), strike.isPresent() ? nearest : nearest + margin),
                SCAN_STEP);
    }

    /**
     * Checks the names of the sites.
     *
     * @throws space.apophis.job.InputFault if one is given twice or not known
     */
    static void check(ScenarioSource source) {
        final Scenario scenario = source.scenario();
        final Set<String> names = new HashSet<>();
        for (Site site : Stations.known(scenario.observation())) {
            if (!names.add(site.name())) {
                throw source.fault("observation.sites", "'" + site.name() + "' is a station that is there already");
            }
        }
        final String drawn = scenario.observation().skyChartSite();
        if (drawn != null && !names.contains(drawn)) {
            throw source.fault(
                    "observation.skyChartSite",
                    "'" + drawn + "' is neither a station nor one of observation.sites, allowed are "
                            + String.join(", ", names.stream().sorted().toList()));
        }
    }

    /** Works it out; all null where nothing strikes Earth or passes it within the limit. */
    static SightingSection of(Scenario scenario, BodySpec body, SolarSystem solarSystem, Flight flight) {
        return strike(flight)
                .map(SurfaceSearch.Hit::entry)
                .or(() -> EncounterChoice.of(scenario, solarSystem)
                        .byEarth(flight)
                        .map(CloseApproach::time))
                .map(nearest -> new SightingStudy(scenario, body, solarSystem, flight, nearest))
                .filter(study -> study.span.from() < study.span.to())
                .map(SightingStudy::sighting)
                .orElse(SightingSection.NONE);
    }

    private SightingSection sighting() {
        return new SightingSection(
                groundTrack(),
                closestPoint(),
                photometry.nominal() == null ? null : peak(),
                new SiteStudy(
                                solarSystem,
                                surface,
                                flight.trajectory(),
                                scenario.observation(),
                                publisher,
                                search,
                                nearest)
                        .all(),
                samples(),
                PassSamples.orientation(solarSystem, Body.EARTH, nearest),
                new SightingEvents(solarSystem, flight, strike, nearest, surface, sky, publisher, search, wide).all());
    }

    private List<GroundTrackSample> groundTrack() {
        final PassEvents events = new PassEvents(surface, sky, search);
        return span.wholeSteps(scenario.observation().step(), solarSystem.clock()).stream()
                .map(t -> publisher.ground(events.below(t), geocentric(t)))
                .toList();
    }

    private ClosestPointResult closestPoint() {
        final Vector3D sun = geocentric(nearest).sun();
        return publisher.closest(
                new PassEvents(surface, sky, search).below(nearest),
                surface.below(sun, nearest),
                geocentric(nearest),
                sky.geocentric(nearest).getPosition().getNorm());
    }

    private PeakMagnitudeResult peak() {
        final MagnitudePeak nominal = peak(photometry.nominal());
        return new PeakMagnitudeResult(
                nominal.utc(),
                nominal.secondsTdb(),
                nominal.magnitude(),
                nominal.subAsteroidMagnitude(),
                nominal,
                photometry.alternatives().stream().map(this::peak).toList());
    }

    private MagnitudePeak peak(MagnitudeModel model) {
        return publisher.peak(model.parameters(), BrightnessPeak.of(sky, surface, model, search));
    }

    private List<SkySample> samples() {
        final List<SkySample> samples = new ArrayList<>();
        for (double t : EncounterInstants.aroundUtc(nearest, wide.from(), wide.to(), solarSystem.clock())) {
            samples.add(publisher.sky(geocentric(t)));
        }
        return samples;
    }

    private ApparentPlace geocentric(double t) {
        return sky.place(PVCoordinates.ZERO, t);
    }
}
