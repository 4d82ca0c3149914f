package space.apophis.study;

import java.util.List;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.time.DateTimeComponents;
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

    private static final double KM = 1000.0;
    private static final double ARCSECOND = Math.toRadians(1.0 / 3600.0);

    private final SolarSystem solarSystem;
    private final Publisher publisher;
    private final MagnitudeModel model;
    private final Double diameter;

    /**
     * @param model null where the body has no magnitude
     * @param diameter m, null where unknown
     */
    SightingPublisher(SolarSystem solarSystem, MagnitudeModel model, Double diameter) {
        this.solarSystem = solarSystem;
        this.publisher = new Publisher(solarSystem);
        this.model = model;
        this.diameter = diameter;
    }

    /** ISO text of an instant, UTC, to the second, ending in Z. */
    String utcSeconds(double t) {
        final DateTimeComponents components =
                solarSystem.clock().date(t).getComponents(solarSystem.clock().utc());
        return components.toStringWithoutUtcOffset(60, 0) + "Z";
    }

    List<String> utc(List<Double> instants) {
        return instants.stream().map(publisher::utc).toList();
    }

    GroundTrackSample ground(GeodeticPoint point, ApparentPlace geocentric) {
        return new GroundTrackSample(
                utcSeconds(geocentric.time()),
                Math.toDegrees(point.getLatitude()),
                Math.toDegrees(point.getLongitude()),
                point.getAltitude() / KM,
                magnitude(geocentric));
    }

    ClosestPointResult closest(GeodeticPoint point, GeodeticPoint subSolar, ApparentPlace geocentric, double distance) {
        return new ClosestPointResult(
                publisher.utc(geocentric.time()),
                geocentric.time(),
                Math.toDegrees(point.getLatitude()),
                Math.toDegrees(point.getLongitude()),
                point.getAltitude() / KM,
                distance / KM,
                magnitude(geocentric),
                Math.toDegrees(subSolar.getLatitude()),
                Math.toDegrees(subSolar.getLongitude()));
    }

    MagnitudePeak peak(String parameters, BrightnessPeak peak) {
        return new MagnitudePeak(
                parameters,
                publisher.utc(peak.geocentric().time()),
                peak.magnitude(),
                Math.toDegrees(peak.geocentric().phaseAngle()),
                peak.geocentric().range() / KM,
                publisher.utc(peak.subAsteroidTime()),
                peak.subAsteroidMagnitude(),
                spans(peak.nakedEye()));
    }

    List<IntervalResult> spans(List<TimeSpan> spans) {
        return spans.stream()
                .map(span -> new IntervalResult(publisher.utc(span.from()), publisher.utc(span.to())))
                .toList();
    }

    SkySample sky(ApparentPlace place) {
        return new SkySample(
                place.time(),
                utcSeconds(place.time()),
                Math.toDegrees(place.rightAscension()),
                Math.toDegrees(place.declination()),
                place.angularRate() / ARCSECOND,
                Math.toDegrees(place.elongation()),
                Math.toDegrees(place.phaseAngle()),
                diameter == null ? null : place.apparentDiameter(diameter) / ARCSECOND,
                magnitude(place),
                place.range() / KM,
                Math.toDegrees(place.moonSeparation()));
    }

    SiteSample seen(SiteView.SkyDirection direction) {
        return new SiteSample(
                direction.time(),
                utcSeconds(direction.time()),
                Math.toDegrees(direction.azimuth()),
                Math.toDegrees(direction.elevation()),
                direction.place().range() / KM,
                direction.place().rangeRate() / KM,
                Math.toDegrees(direction.sunElevation()),
                magnitude(direction.place()));
    }

    EventResult event(String kind, String words, double t, GeodeticPoint below) {
        return new EventResult(
                kind,
                words,
                publisher.utc(t),
                t,
                Math.toDegrees(below.getLatitude()),
                Math.toDegrees(below.getLongitude()),
                below.getAltitude() / KM);
    }

    private Double magnitude(ApparentPlace place) {
        return model == null ? null : model.magnitude(place);
    }
}
