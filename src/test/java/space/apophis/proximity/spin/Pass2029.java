package space.apophis.proximity.spin;

import java.util.Map;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.scenario.body.SpinMode;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** Apophis as shipped through its pass, flown once for all tests, and two published rotations. */
final class Pass2029 {

    static final double HOUR = 3600.0;

    private static final Flight FLIGHT = Flight.of(
            ShippedData.solarSystem(),
            Flights.apophis(),
            Flights.JPL,
            new IntegratorSpec(1e-3, 5.0 * Unit.DAY),
            Map.of(Body.EARTH, 0.01 * Unit.AU),
            Epoch.parse("2029-09-01 TDB").secondsSinceJ2000(),
            Progress.SILENT);

    private Pass2029() {}

    static Trajectory trajectory() {
        return FLIGHT.trajectory();
    }

    /** TDB seconds since J2000. */
    static double perigee() {
        return FLIGHT.closest(Body.EARTH).orElseThrow().time();
    }

    static TidalField field(double daysBefore, double daysAfter) {
        return TidalField.along(
                ShippedData.solarSystem(),
                trajectory(),
                perigee() - daysBefore * Unit.DAY,
                perigee() + daysAfter * Unit.DAY);
    }

    /** Lee et al. 2022, so long before the pass as after. */
    static SpinEnsemble lee(double days) {
        return ensemble(0.64, 0.97, 264.178, 27.38547, 275.0, -85.0, days);
    }

    /** Pravec et al. 2014, likewise. */
    static SpinEnsemble pravec(double days) {
        return ensemble(0.61, 0.965, 263.0, 27.38, 250.0, -75.0, days);
    }

    private static SpinEnsemble ensemble(
            double a, double b, double rotation, double precession, double longitude, double latitude, double days) {
        return new SpinEnsemble(
                field(days, days),
                new SpinPeriods(PrincipalMoments.ofRatios(a, b, 1.0), SpinMode.SHORT_AXIS)
                        .of(rotation * HOUR, precession * HOUR),
                new EclipticDirection(Math.toRadians(longitude), Math.toRadians(latitude)).icrf(),
                perigee() - days * Unit.DAY,
                perigee() + days * Unit.DAY);
    }
}
