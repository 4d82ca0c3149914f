package space.apophis.validation;

import java.util.Map;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** A flight with JPL's force model for Apophis, looking at Earth and Moon. */
final class JplFlight {

    /** 2029-04-13T21:46:00 TDB, from which times of the pass are printed; TDB seconds since J2000. */
    static final double MINUTE = (2462240.5 - Epoch.J2000_JULIAN_DATE) * Unit.DAY - 14.0 * 60.0 - 2.0 * 3600.0;

    static final IntegratorSpec INTEGRATOR = new IntegratorSpec(1e-4, 5.0 * Unit.DAY);

    private static final Map<Body, Double> LIMITS = Map.of(Body.EARTH, 0.2 * Unit.AU, Body.MOON, 0.05 * Unit.AU);

    private JplFlight() {}

    static Flight of(SolarSystem solarSystem, OrbitSolution orbit, ForceSpec forces, double until, Progress progress) {
        return of(solarSystem, orbit, forces, INTEGRATOR, until, progress);
    }

    static Flight of(
            SolarSystem solarSystem,
            OrbitSolution orbit,
            ForceSpec forces,
            IntegratorSpec integrator,
            double until,
            Progress progress) {
        return Flight.of(solarSystem, orbit, forces, integrator, LIMITS, until, progress);
    }

    static Flight withPartials(SolarSystem solarSystem, OrbitSolution orbit, double until, Progress progress) {
        return Flight.withPartials(solarSystem, orbit, ForceSpec.DEFAULT, INTEGRATOR, LIMITS, until, progress);
    }

    /** The closest pass by a body that is known to be passed. */
    static CloseApproach closest(Flight flight, Body body) {
        return flight.closest(body).orElseThrow(() -> new IllegalStateException("no approach to " + body));
    }
}
