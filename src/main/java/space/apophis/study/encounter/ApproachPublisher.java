package space.apophis.study.encounter;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoubleUnaryOperator;
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
public final class ApproachPublisher {

    private final SolarSystem solarSystem;
    private final CloseApproachSpec spec;
    private final BPlanePole pole;
    private final LinearUncertainty uncertainty;
    private final Publisher publisher;

    /**
     * @param uncertainty of the orbit along its path; null where the body file has no covariance
     */
    public ApproachPublisher(SolarSystem solarSystem, CloseApproachSpec spec, LinearUncertainty uncertainty) {
        this.solarSystem = solarSystem;
        this.spec = spec;
        this.pole = BPlanePole.valueOf(spec.pole().name());
        this.uncertainty = uncertainty;
        this.publisher = new Publisher(solarSystem);
    }

    public CloseApproachResult approach(CloseApproach approach) {
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
                Publisher.km(approach.distance()),
                Publisher.km(approach.altitude()),
                Publisher.km(approach.relativeSpeed()),
                new CloseApproachResult.Conic(
                        boxed(conic.hyperbolicExcessVelocity(), Publisher::km),
                        boxed(conic.impactParameter(), Publisher::km),
                        conic.eccentricity(),
                        Publisher.km(conic.periapsis()),
                        boxed(conic.turnAngle(), Publisher::degrees)),
                plane.map(found -> plane(approach, found, planetVelocity, sure)).orElse(null),
                sure == null ? null : Publisher.km(sure.distance()),
                sure == null ? null : sure.time());
    }

    private Vector3D planetVelocity(CloseApproach approach) {
        return new RelativeMotion(solarSystem)
                .of(approach.body(), Body.SUN, approach.time())
                .getVelocity();
    }

    private BPlaneResult plane(
            CloseApproach approach, BPlane plane, Vector3D planetVelocity, EncounterUncertainty sure) {
        final double capture = plane.asymptote().captureRadius(approach.body().equatorialRadius());
        final ImpactProbability impact = sure == null
                ? null
                : ImpactProbability.of(plane, sure.bPlane(), approach.body().equatorialRadius());
        return new BPlaneResult(
                spec.pole().name().toLowerCase(Locale.ROOT),
                Publisher.km(plane.bDotT()),
                Publisher.km(plane.bDotR()),
                Publisher.km(plane.asymptote().impactParameter()),
                Publisher.degrees(plane.angle()),
                plane.linearisedTimeOfFlight(),
                opik(approach, planetVelocity),
                Publisher.km(capture),
                sure == null ? BPlaneResult.Sigmas.NONE : sigmas(sure.bPlane(), sure.opik()),
                impact == null ? null : impact.sigmas(),
                impact == null ? null : impact.probability(),
                spec.jplListing() && approach.body() == Body.EARTH ? jplListing(approach) : null);
    }

    private static BPlaneResult.Opik opik(CloseApproach approach, Vector3D planetVelocity) {
        final OpikPlane opik = OpikPlane.of(approach.conic(), planetVelocity).orElseThrow();
        final OpikPlane modified = OpikPlane.modified(approach.conic(), planetVelocity);
        return new BPlaneResult.Opik(
                Publisher.km(opik.xi()),
                Publisher.km(opik.zeta()),
                Publisher.km(modified.xi()),
                Publisher.km(modified.zeta()));
    }

    private static BPlaneResult.Sigmas sigmas(PlaneCovariance ellipse, PlaneCovariance opik) {
        return new BPlaneResult.Sigmas(
                Publisher.km(ellipse.sigmaX()),
                Publisher.km(ellipse.sigmaY()),
                Publisher.km(ellipse.semiMajor()),
                Publisher.km(ellipse.semiMinor()),
                Publisher.degrees(ellipse.orientation()),
                Publisher.km(opik.sigmaX()),
                Publisher.km(opik.sigmaY()),
                opik.covariance() / (opik.sigmaX() * opik.sigmaY()));
    }

    private static ScaledBPlaneResult jplListing(CloseApproach approach) {
        final BPlane equatorial =
                BPlane.of(approach.conic(), BPlanePole.EQUATORIAL).orElseThrow();
        final ScaledBPlane scaled = ScaledBPlane.of(equatorial, ScaledBPlane.JPL_EARTH_CAPTURE_RADIUS);
        return new ScaledBPlaneResult(
                Publisher.km(scaled.captureRadius()),
                scaled.focusing(),
                Publisher.km(scaled.bDotT()),
                Publisher.km(scaled.bDotR()));
    }

    private static Double boxed(OptionalDouble value, DoubleUnaryOperator scale) {
        return value.isPresent() ? scale.applyAsDouble(value.getAsDouble()) : null;
    }
}
