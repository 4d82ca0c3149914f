package space.apophis.validation;

import java.util.List;
import space.apophis.encounter.BPlane;
import space.apophis.encounter.BPlanePole;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** The pass of 2029 from JPL's solution 220, flown from 2021, against what JPL prints. */
final class FlybyCases {

    private static final String CNEOS = "CNEOS close-approach table, solution 220";
    private static final String HORIZONS = "JPL Horizons, solution 220";

    private FlybyCases() {}

    /**
     * @param flight of solution 220 past the Moon
     */
    static List<CaseResult> run(Flight flight) {
        final CloseApproach earth = JplFlight.closest(flight, Body.EARTH);
        final BPlane plane = BPlane.of(earth.conic(), BPlanePole.EQUATORIAL).orElseThrow();
        final CloseApproach moon = JplFlight.closest(flight, Body.MOON);
        return List.of(
                // JPL's own two figures differ by 0.116 km.
                new PublishedValue("2029: distance from Earth", 38011.4592, 0.2, "km", 3, CNEOS)
                        .compare(earth.distance() / 1e3),
                new PublishedValue("2029: distance from Earth", 38011.343, 0.2, "km", 3, HORIZONS)
                        .compare(earth.distance() / 1e3),
                new PublishedValue("2029: time after 21:46:00 TDB", 12.746, 0.05, "s", 3, CNEOS)
                        .compare(earth.time() - JplFlight.MINUTE),
                // a distance off by 0.2 km changes the speed by 1e-5 km/s
                new PublishedValue("2029: relative speed", 7.42253895678, 1e-5, "km/s", 8, CNEOS)
                        .compare(earth.relativeSpeed() / 1e3),
                new PublishedValue("2029: excess velocity", 5.84135589753, 1e-6, "km/s", 8, CNEOS)
                        .compare(earth.conic().hyperbolicExcessVelocity().orElseThrow() / 1e3),
                new PublishedValue("2029: impact parameter", 48300.58, 0.2, "km", 2, HORIZONS + ", B-plane unscaled")
                        .compare(earth.conic().impactParameter().orElseThrow() / 1e3),
                new PublishedValue("2029: B.T", -43489.27, 0.3, "km", 2, HORIZONS + ", unscaled, ICRF pole")
                        .compare(plane.bDotT() / 1e3),
                new PublishedValue("2029: B.R", -21014.97, 0.3, "km", 2, HORIZONS + ", unscaled, ICRF pole")
                        .compare(plane.bDotR() / 1e3),
                // the published figures are of three kinds and spread over 5 km
                new PublishedValue("2029: distance from the Moon", 95965.0, 10.0, "km", 1, HORIZONS + ", interpolated")
                        .compare(moon.distance() / 1e3),
                new PublishedValue("2029: Moon approach, JD TDB - 2462241", 0.10577, 1e-5, "d", 6, HORIZONS)
                        .compare(Epoch.J2000_JULIAN_DATE + moon.time() / Unit.DAY - 2462241.0));
    }
}
