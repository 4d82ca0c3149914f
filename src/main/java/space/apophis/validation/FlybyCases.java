package space.apophis.validation;

import java.util.List;
import space.apophis.encounter.CloseApproach;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** The pass of 2029 from JPL's solution 220, flown from 2021, against what JPL prints. */
final class FlybyCases {

    private static final double UNTIL = 2462245.5;
    /** 2029-04-13T21:46:00 TDB, from which times are printed. */
    private static final double MINUTE = (2462240.5 - Epoch.J2000_JULIAN_DATE) * Unit.DAY - 14.0 * 60.0 - 2.0 * 3600.0;

    private static final String CNEOS = "CNEOS close-approach table, solution 220";
    private static final String HORIZONS = "JPL Horizons, solution 220";

    private FlybyCases() {}

    static List<CaseResult> run(SolarSystem solarSystem, OrbitSolution solution220, Progress progress) {
        final Flight flight =
                Flight.of(solarSystem, solution220, (UNTIL - Epoch.J2000_JULIAN_DATE) * Unit.DAY, progress);
        final CloseApproach earth = flight.closest(Body.EARTH);
        final CloseApproach moon = flight.closest(Body.MOON);
        return List.of(
                // JPL's own two figures differ by 0.116 km.
                new PublishedValue("2029: distance from Earth", 38011.4592, 0.2, "km", 3, CNEOS)
                        .compare(earth.distance() / 1e3),
                new PublishedValue("2029: distance from Earth", 38011.343, 0.2, "km", 3, HORIZONS)
                        .compare(earth.distance() / 1e3),
                new PublishedValue("2029: time after 21:46:00 TDB", 12.746, 0.05, "s", 3, CNEOS)
                        .compare(earth.time() - MINUTE),
                // a distance off by 0.2 km changes the speed by 1e-5 km/s
                new PublishedValue("2029: relative speed", 7.42253895678, 1e-5, "km/s", 8, CNEOS)
                        .compare(earth.relativeSpeed() / 1e3),
                new PublishedValue("2029: excess velocity", 5.84135589753, 1e-6, "km/s", 8, CNEOS)
                        .compare(earth.conic().hyperbolicExcessVelocity().orElseThrow() / 1e3),
                new PublishedValue("2029: impact parameter", 48300.58, 0.2, "km", 2, HORIZONS + ", B-plane unscaled")
                        .compare(earth.conic().impactParameter().orElseThrow() / 1e3),
                // the published figures are of three kinds and spread over 5 km
                new PublishedValue("2029: distance from the Moon", 95965.0, 10.0, "km", 1, HORIZONS + ", interpolated")
                        .compare(moon.distance() / 1e3),
                new PublishedValue("2029: Moon approach, JD TDB - 2462241", 0.10577, 1e-5, "d", 6, HORIZONS)
                        .compare(Epoch.J2000_JULIAN_DATE + moon.time() / Unit.DAY - 2462241.0));
    }
}
