package space.apophis.transfer.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.mission.ArrivalMode;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.transfer.Days;
import space.apophis.transfer.departure.DeparturePoint;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * DART: launch 21 July to 24 August 2021, and in a secondary period 24 November 2021 to 15 February 2022, to an impact on
 * Didymos from 26 September to 2 October 2022 (press after NASA and APL, B). It flew on 24 November and struck on 26 September
 * at 6.14 km/s (A). Which limits made the periods is not published; here it is one limit on C3 with free arrivals.
 */
class DartPeriodsValidationTest {

    /** The C3 that a launch on 24 November 2021 to the impact as flown needs, m^2/s^2: of that day, the least that was enough. */
    private static final double ENERGY = 6.28e6;

    private static Trajectory didymos;
    private static List<Opportunity> periods;

    private static double day(String date) {
        return Epoch.parse(date + " TDB").secondsSinceJ2000();
    }

    @BeforeAll
    static void search() {
        final OrbitSolution orbit = OrbitSolution.of(new ScenarioFiles(Path.of("scenarios")).shippedBody("didymos"));
        didymos = Flights.fly(orbit, day("2022-09-01"), 100.0);
        periods = periods(day("2022-09-26T23:14:00"), day("2022-10-02T23:14:00"), ENERGY);
    }

    private static OpportunitySearch search(double firstArrival, double lastArrival) {
        final SolarSystem solarSystem = ShippedData.solarSystem();
        final OpportunityCriterion criterion = new OpportunityCriterion(
                ArrivalMode.IMPACT,
                new DeparturePoint.Launched(solarSystem),
                new OpportunityCriterion.Bounds(Double.POSITIVE_INFINITY, Math.PI, Math.PI, 0.0, 600.0 * Unit.DAY),
                any -> true);
        return new OpportunitySearch(
                solarSystem.planets().gm(Body.SUN),
                didymos::heliocentric,
                criterion,
                new OpportunitySpan(
                        Days.between(day("2021-06-01"), day("2022-03-15"), 4.0 * Unit.DAY),
                        firstArrival,
                        lastArrival,
                        day("2022-03-15"),
                        1,
                        lastArrival));
    }

    private static List<Opportunity> periods(double firstArrival, double lastArrival, double energy) {
        final OpportunitySearch search = search(firstArrival, lastArrival);
        return search.within(search.ofDays(search.ofSteps(), 1.5 * energy, Progress.SILENT), energy);
    }

    private static double miss(String published, TransferOption edge) {
        return Math.rint((edge.launch() - day(published)) / Unit.DAY);
    }

    private static TransferOption first(List<TransferOption> days) {
        return days.get(0);
    }

    private static TransferOption last(List<TransferOption> days) {
        return days.get(days.size() - 1);
    }

    /** The flight as it was: 6.14 km/s at the impact; a hundredth more here, for the conic and the moon of Didymos. */
    @Test
    void theImpactOfTheFlight() {
        final double arrival = day("2022-09-26T23:14:00");
        final OpportunitySearch search = search(arrival, arrival);
        final TransferOption flown = search.ofDays(search.ofSteps(), 2.0 * ENERGY, Progress.SILENT).stream()
                .filter(option -> option != null && option.launch() == day("2021-11-24"))
                .findFirst()
                .orElseThrow();
        assertEquals(6145.0, flown.arrivalSpeed(), 30.0);
        assertEquals(ENERGY, flown.asymptote().characteristicEnergy(), 0.01e6);
    }

    /** Of the secondary period both edges: 2 days early and 3 days late. Nothing but the C3 of its first day went in. */
    @Test
    void theSecondaryPeriod() {
        assertEquals(2, periods.size());
        final Opportunity secondary = periods.get(1);
        assertEquals(0, secondary.best().branch().revolutions());
        assertEquals(0.0, miss("2021-11-24", first(secondary.freeArrival())), 3.0);
        assertEquals(0.0, miss("2022-02-15", last(secondary.freeArrival())), 3.0);
    }

    /**
     * Of the primary period, which flies once about the Sun more, the last day: 7 days early. Its first is 31 days early: on 21 July
     * C3 is at its least for any arrival, so that it is no edge of the energy, and another limit, or readiness, made it.
     */
    @Test
    void thePrimaryPeriod() {
        final Opportunity primary = periods.get(0);
        assertEquals(1, primary.best().branch().revolutions());
        assertEquals(0.0, miss("2021-08-24", last(primary.freeArrival())), 7.0);
        assertEquals(-31.0, miss("2021-07-21", first(primary.freeArrival())), 1.0);
        final double first = energyOn(primary, "2021-07-21");
        assertTrue(first < 0.7 * ENERGY, "" + first);
    }

    private static double energyOn(Opportunity period, String launch) {
        return period.freeArrival().stream()
                .filter(option -> option.launch() == day(launch))
                .findFirst()
                .orElseThrow()
                .asymptote()
                .characteristicEnergy();
    }

    /** With the arrival as flown for all, the secondary period opens on the day and closes 8 days early, the primary 26. */
    @Test
    void withTheArrivalAsFlownForAll() {
        final double arrival = day("2022-09-26T23:14:00");
        final List<Opportunity> fixed = periods(arrival, arrival, ENERGY);
        assertEquals(2, fixed.size());
        assertEquals(0.0, miss("2021-11-24", first(fixed.get(1).freeArrival())), 1.0);
        assertEquals(-8.0, miss("2022-02-15", last(fixed.get(1).freeArrival())), 1.0);
        assertEquals(-26.0, miss("2021-08-24", last(fixed.get(0).freeArrival())), 1.0);
        assertEquals(
                fixed.get(1).freeArrival().size(), fixed.get(1).fixedArrival().size());
    }
}
