package space.apophis.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.Flights;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ReferenceEphemeris;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** Apophis from its epoch in 2021 backward with all forces, to before it was found in June 2004. */
class EarlierPassesValidationTest {

    /** CNEOS: 14.46 million km, 0.0967 au, on 2013-01-09 at 11:43 TDB. */
    @Test
    void passesEarthInJanuary2013() {
        final Flight flight = fly(ShippedData.solarSystem());
        final CloseApproach pass = pass(flight, 2013);
        assertEquals(14.46e9, pass.distance(), 0.005e9);
        assertEquals(0.0967, pass.distance() / Unit.AU, 5e-5);
        assertEquals(Epoch.parse("2013-01-09T11:43 TDB").secondsSinceJ2000(), pass.time(), 60.0);
    }

    /** The ephemeris that ships drifts backward, too: by 1.5 m and 0.2 ms in 2013, 2.5 m and 0.6 ms in December 2004. */
    @Test
    void driftsLittleFromDe440() {
        final Flight own = fly(ShippedData.solarSystem());
        final Flight de440 = fly(SolarSystem.load(ShippedData.FOLDER, ReferenceEphemeris.de440File()));
        for (int year : new int[] {2004, 2013}) {
            assertEquals(pass(de440, year).distance(), pass(own, year).distance(), 5.0);
            assertEquals(pass(de440, year).time(), pass(own, year).time(), 1.5e-3);
        }
    }

    private static Flight fly(SolarSystem solarSystem) {
        return Flight.of(
                solarSystem,
                Flights.apophis(),
                Flights.JPL,
                new IntegratorSpec(1e-4, 5.0 * Unit.DAY),
                Map.of(Body.EARTH, 0.1 * Unit.AU),
                Epoch.parse("2004-01-01 TDB").secondsSinceJ2000(),
                Progress.SILENT);
    }

    private static CloseApproach pass(Flight flight, int year) {
        final double from = Epoch.parse(year - 1 + "-12-01 TDB").secondsSinceJ2000();
        return flight.approaches().stream()
                .filter(pass -> pass.time() > from && pass.time() < from + 400.0 * Unit.DAY)
                .findFirst()
                .orElseThrow();
    }
}
