package space.apophis.study;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.encounter.BPlane;
import space.apophis.encounter.BPlanePole;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.EncounterUncertainty;
import space.apophis.encounter.ImpactProbability;
import space.apophis.encounter.OpikPlane;
import space.apophis.encounter.OsculatingConic;
import space.apophis.encounter.ScaledBPlane;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.CloseApproachSpec;
import space.apophis.study.publish.Publisher;
import space.apophis.study.result.BPlaneResult;
import space.apophis.study.result.CloseApproachResult;
import space.apophis.study.result.ScaledBPlaneResult;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.uncertainty.PlaneCovariance;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** Close approaches, their target planes and how sure they are, in the units that people read. */
final class ApproachPublisher {

    private static final double KM = Publisher.KM;

    private final SolarSystem solarSystem;
    private final CloseApproachSpec spec;
    private final BPlanePole pole;
    private final LinearUncertainty uncertainty;
    private final Publisher publisher;

    /**
     * @param uncertainty of the orbit along its path; null where the body file has no covariance
     */
    ApproachPublisher(SolarSystem solarSystem, CloseApproachSpec spec, LinearUncertainty uncertainty) {
        this.solarSystem = solarSystem;
        this.spec = spec;
        this.pole = BPlanePole.valueOf(spec.pole().name());
        this.uncertainty = uncertainty;
        this.publisher = new Publisher(solarSystem);
    }

    CloseApproachResult approach(CloseApproach approach) {
        final OsculatingConic conic = approach.conic();
        final Optional<BPlane> plane = BPlane.of(conic, pole);
        final Vector3D planetVelocity = planetVelocity(approach);
        final EncounterUncertainty sure = plane.isPresent() && uncertainty != null
                ? EncounterUncertainty.of(solarSystem, uncertainty, approach, pole)
                : null;
        return new CloseApproachResult(
                approach.body().name(),
                publisher.tdb(approach.time()),
                publisher.utc(approach.time()),
                Epoch.J2000_JULIAN_DATE + approach.time() / Unit.DAY,
                approach.time(),
                approach.distance() / KM,
                approach.altitude() / KM,
                approach.relativeSpeed() / KM,
                nullable(conic.hyperbolicExcessVelocity(), 1.0 / KM),
                nullable(conic.impactParameter(), 1.0 / KM),
                conic.eccentricity(),
                conic.periapsis() / KM,
                nullable(conic.turnAngle(), Math.toDegrees(1.0)),
                plane.map(found -> plane(approach, found, planetVelocity, sure)).orElse(null),
                sure == null ? null : sure.distance() / KM,
                sure == null ? null : sure.time());
    }

    private Vector3D planetVelocity(CloseApproach approach) {
        return new RelativeMotion(solarSystem)
                .of(approach.body(), Body.SUN, approach.time())
                .getVelocity();
    }

    private BPlaneResult plane(
            CloseApproach approach, BPlane plane, Vector3D planetVelocity, EncounterUncertainty sure) {
        // The axes of Opik's theory need the motion of the planet about the Sun, which is not the Moon's.
        final boolean planet = approach.body() != Body.MOON;
        final OpikPlane opik = OpikPlane.of(approach.conic(), planetVelocity).orElseThrow();
        final OpikPlane modified = OpikPlane.modified(approach.conic(), planetVelocity);
        final double capture = plane.asymptote().captureRadius(approach.body().equatorialRadius());
        final PlaneCovariance ellipse = sure == null ? null : sure.bPlane();
        final PlaneCovariance inOpik = sure == null || !planet ? null : sure.opik();
        final ImpactProbability impact = sure == null
                ? null
                : ImpactProbability.of(
                        plane.bDotT(),
                        plane.bDotR(),
                        ellipse.varianceX(),
                        ellipse.covariance(),
                        ellipse.varianceY(),
                        capture);
        return new BPlaneResult(
                spec.pole().name().toLowerCase(Locale.ROOT),
                plane.bDotT() / KM,
                plane.bDotR() / KM,
                plane.asymptote().impactParameter() / KM,
                Math.toDegrees(plane.angle()),
                plane.linearisedTimeOfFlight(),
                planet ? opik.xi() / KM : null,
                planet ? opik.zeta() / KM : null,
                planet ? modified.xi() / KM : null,
                planet ? modified.zeta() / KM : null,
                capture / KM,
                ellipse == null ? null : ellipse.sigmaX() / KM,
                ellipse == null ? null : ellipse.sigmaY() / KM,
                ellipse == null ? null : ellipse.semiMajor() / KM,
                ellipse == null ? null : ellipse.semiMinor() / KM,
                ellipse == null ? null : Math.toDegrees(ellipse.orientation()),
                inOpik == null ? null : inOpik.sigmaX() / KM,
                inOpik == null ? null : inOpik.sigmaY() / KM,
                inOpik == null ? null : inOpik.covariance() / (inOpik.sigmaX() * inOpik.sigmaY()),
                impact == null ? null : impact.sigmas(),
                impact == null ? null : impact.probability(),
                spec.jplListing() && approach.body() == Body.EARTH ? jplListing(approach) : null);
    }

    private static ScaledBPlaneResult jplListing(CloseApproach approach) {
        final BPlane equatorial =
                BPlane.of(approach.conic(), BPlanePole.EQUATORIAL).orElseThrow();
        final ScaledBPlane scaled = ScaledBPlane.of(equatorial, ScaledBPlane.JPL_EARTH_CAPTURE_RADIUS);
        return new ScaledBPlaneResult(
                scaled.captureRadius() / KM, scaled.focusing(), scaled.bDotT() / KM, scaled.bDotR() / KM);
    }

    private static Double nullable(OptionalDouble value, double scale) {
        return value.isPresent() ? value.getAsDouble() * scale : null;
    }
}
