package space.apophis.validation;

import java.util.List;
import java.util.stream.Stream;
import org.hipparchus.util.FastMath;
import space.apophis.encounter.BPlane;
import space.apophis.encounter.BPlanePole;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.EncounterUncertainty;
import space.apophis.encounter.Flight;
import space.apophis.encounter.ImpactProbability;
import space.apophis.encounter.impact.Contact;
import space.apophis.encounter.impact.Impact;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.body.BodySpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.uncertainty.LinearUncertainty;
import space.apophis.uncertainty.OrbitCovariance;
import space.apophis.uncertainty.PlaneCovariance;
import space.apophis.units.Epoch;
import space.apophis.validation.PublishedCases.PublishedValue;

/** An asteroid that struck Earth, and one that may strike the Moon, against what was seen and said of them. */
final class ImpactCases {

    private static final String BX1 = "Spurny et al. (2024), A&A 686, A67";

    private ImpactCases() {}

    static List<ValidationSuite.CaseResult> run(SolarSystem solarSystem, ScenarioFiles bodies, Progress progress) {
        return Stream.concat(
                        entry(solarSystem, bodies.shippedBody("2024-bx1"), progress),
                        moon(solarSystem, bodies.shippedBody("2024-yr4"), progress))
                .toList();
    }

    /** 2024 BX1 at a height of 100 km, near which its light was first seen; TDB is 69.184 s ahead of UTC. */
    private static Stream<ValidationSuite.CaseResult> entry(SolarSystem solarSystem, BodySpec body, Progress progress) {
        final Flight flight = JplFlight.of(
                solarSystem, OrbitSolution.of(body), ForceSpec.DEFAULT, seconds("2024-01-22 TDB"), progress);
        final Contact entry = Impact.of(
                        solarSystem, flight.trajectory(), flight.hit().orElseThrow())
                .entry();
        return Stream.of(
                new PublishedValue("2024 BX1: entry after 2024-01-21 00:32:38 UTC", 0.0, 1.0, "s", 2, BX1)
                        .compare(entry.time() - seconds("2024-01-21T00:33:47.184 TDB")),
                new PublishedValue("2024 BX1: speed at entry", 15.20, 0.01, "km/s", 3, BX1)
                        .compare(entry.groundSpeed() / 1e3),
                new PublishedValue("2024 BX1: slope at entry", 75.6, 0.05, "deg", 2, BX1)
                        .compare(FastMath.toDegrees(entry.descent())));
    }

    /** 2024 YR4 at the Moon on 2032-12-22, to first order; no case where the ephemeris ends before. */
    private static Stream<ValidationSuite.CaseResult> moon(SolarSystem solarSystem, BodySpec body, Progress progress) {
        final double until = seconds("2033-01-10 TDB");
        if (until > solarSystem.planets().end()) {
            return Stream.empty();
        }
        final OrbitSolution orbit = OrbitSolution.of(body);
        final Flight flight = JplFlight.withPartials(solarSystem, orbit, until, progress);
        final LinearUncertainty linear = new LinearUncertainty(
                OrbitCovariance.of(body, orbit, solarSystem.planets().gm(Body.SUN)),
                flight.partials().orElseThrow());
        final CloseApproach pass = JplFlight.closest(flight, Body.MOON);
        final BPlane plane = BPlane.of(pass.conic(), BPlanePole.EQUATORIAL).orElseThrow();
        final PlaneCovariance ellipse = EncounterUncertainty.of(solarSystem, linear, pass, BPlanePole.EQUATORIAL)
                .bPlane();
        final ImpactProbability impact = ImpactProbability.of(plane, ellipse, Body.MOON.equatorialRadius());
        // two digits are published
        return Stream.of(new PublishedValue(
                        "2024 YR4: probability of impact on the Moon", 4.3, 0.3, "%", 2, "JPL, June 2025, solution 78")
                .compare(1e2 * impact.probability()));
    }

    private static double seconds(String epoch) {
        return Epoch.parse(epoch).secondsSinceJ2000();
    }
}
