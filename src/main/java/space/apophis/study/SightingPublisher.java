package space.apophis.study;

import java.util.List;
import org.orekit.bodies.GeodeticPoint;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.observation.ApparentPlace;
import space.apophis.observation.BrightnessPeak;
import space.apophis.observation.MagnitudeModel;
import space.apophis.observation.SiteView;
import space.apophis.observation.TimeSpan;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.ClosestPointResult;
import space.apophis.study.result.EventResult;
import space.apophis.study.result.GroundTrackSample;
import space.apophis.study.result.IntervalResult;
import space.apophis.study.result.MagnitudePeak;
import space.apophis.study.result.SiteSample;
import space.apophis.study.result.SkySample;

/** What is seen, in the units and dates that people read. */
final class SightingPublisher {

    private final Publisher publisher;
    private final MagnitudeModel model;
    private final Double diameter;

    /**
     * @param model null where the body has no magnitude
     * @param diameter m, null where unknown
     */
    SightingPublisher(SolarSystem solarSystem, MagnitudeModel model, Double diameter) {
        this.publisher = new Publisher(solarSystem);
        this.model = model;
        this.diameter = diameter;
    }

    List<String> utc(List<Double> instants) {
        return instants.stream().map(publisher::utc).toList();
    }

    GroundTrackSample ground(GeodeticPoint point, ApparentPlace geocentric) {
        return new GroundTrackSample(
                publisher.utcSeconds(geocentric.time()),
                geocentric.time(),
                Publisher.degrees(point.getLatitude()),
                Publisher.degrees(point.getLongitude()),
                Publisher.km(point.getAltitude()),
                magnitude(geocentric));
    }

    ClosestPointResult closest(GeodeticPoint point, GeodeticPoint subSolar, ApparentPlace geocentric, double distance) {
        return new ClosestPointResult(
                publisher.utc(geocentric.time()),
                geocentric.time(),
                Publisher.degrees(point.getLatitude()),
                Publisher.degrees(point.getLongitude()),
                Publisher.km(point.getAltitude()),
                Publisher.km(distance),
                magnitude(geocentric),
                Publisher.degrees(subSolar.getLatitude()),
                Publisher.degrees(subSolar.getLongitude()));
    }

    MagnitudePeak peak(String parameters, BrightnessPeak peak) {
        return new MagnitudePeak(
                parameters,
                publisher.utc(peak.geocentric().time()),
                peak.geocentric().time(),
                peak.magnitude(),
                Publisher.degrees(peak.geocentric().phaseAngle()),
                Publisher.km(peak.geocentric().range()),
                publisher.utc(peak.subAsteroidTime()),
                peak.subAsteroidTime(),
                peak.subAsteroidMagnitude(),
                spans(peak.nakedEye()));
    }

    List<IntervalResult> spans(List<TimeSpan> spans) {
        return spans.stream()
                .map(span -> new IntervalResult(
                        publisher.utc(span.from()), span.from(), publisher.utc(span.to()), span.to()))
                .toList();
    }

    SkySample sky(ApparentPlace place) {
        return new SkySample(
                publisher.when(place.time()),
                Publisher.degrees(place.rightAscension()),
                Publisher.degrees(place.declination()),
                Publisher.arcseconds(place.angularRate()),
                Publisher.degrees(place.elongation()),
                Publisher.degrees(place.phaseAngle()),
                diameter == null ? null : Publisher.arcseconds(place.apparentDiameter(diameter)),
                magnitude(place),
                Publisher.km(place.range()),
                Publisher.degrees(place.moonSeparation()));
    }

    SiteSample seen(SiteView.SkyDirection direction) {
        return new SiteSample(
                publisher.when(direction.time()),
                Publisher.degrees(direction.azimuth()),
                Publisher.degrees(direction.elevation()),
                Publisher.km(direction.place().range()),
                Publisher.km(direction.place().rangeRate()),
                Publisher.degrees(direction.sunElevation()),
                magnitude(direction.place()));
    }

    EventResult event(String kind, String words, double t, GeodeticPoint below) {
        return new EventResult(
                kind,
                words,
                publisher.utc(t),
                t,
                Publisher.degrees(below.getLatitude()),
                Publisher.degrees(below.getLongitude()),
                Publisher.km(below.getAltitude()));
    }

    private Double magnitude(ApparentPlace place) {
        return model == null ? null : model.magnitude(place);
    }
}
