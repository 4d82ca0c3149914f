package space.apophis.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.ShippedData;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.LauncherSpec;
import space.apophis.study.trajectory.Craft;
import space.apophis.transfer.grid.LaunchPeriod;
import space.apophis.transfer.grid.TransferGrid;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/**
 * The launch period of Ramses: less than three weeks in late April and early May 2028, says the press; the days below are
 * those of an independent sizing run with DE440's Earth and an n-body Apophis, arrivals of 5 to 19 February 2029.
 */
class RamsesLaunchPeriodValidationTest {

    private static TransferGrid grid;

    private static double day(String date) {
        return Epoch.parse(date + " TDB").secondsSinceJ2000();
    }

    @BeforeAll
    static void search() {
        Trajectory apophis = Flights.fly(Flights.apophis(), day("2029-03-10"), 100.0);
        TransferPlan plan = new TransferPlan(
                Days.between(day("2028-04-01"), day("2028-06-01"), Unit.DAY),
                Days.between(day("2029-01-20"), day("2029-03-01"), Unit.DAY),
                1,
                day("2029-04-13T21:46:12.7"));
        grid = TransferGrid.of(plan, ShippedData.solarSystem(), apophis);
    }

    /** The best of the days that have one, and those of them within the period. */
    private record Period(List<TransferOption> best, List<TransferOption> within) {}

    private static Period period(ToDoubleFunction<TransferOption> cost, double limit) {
        List<TransferOption> best = LaunchPeriod.best(
                grid,
                grid.plan()
                        .arrival()
                        .within(day("2029-02-05"), day("2029-02-19"))
                        .toArray(),
                cost);
        return new Period(best.stream().filter(Objects::nonNull).toList(), LaunchPeriod.run(best, cost, limit));
    }

    /** The sizing run prints days, tenths of C3 and of a degree; ours agrees within its rounding. */
    @ParameterizedTest
    @CsvSource({
        "1500, 2028-04-22, 2028-05-03, 13.6, 17.2, 33.7, 37.6",
        "1550, 2028-04-20, 2028-05-08, 13.1, 18.2, 33.0, 39.8",
        "1600, 2028-04-18, 2028-05-12, 12.8, 19.2, 32.3, 41.3"
    })
    void firstAndLastDay(
            double limit,
            String first,
            String last,
            double leastEnergy,
            double greatestEnergy,
            double leastDeclination,
            double greatestDeclination) {
        Period period = period(TransferOption::deltaV, limit);
        TransferOption open = period.within().get(0);
        TransferOption close = period.within().get(period.within().size() - 1);
        assertEquals(day(first), open.launch(), 0.0);
        assertEquals(day(last), close.launch(), 0.0);
        // C3 falls and the declination rises from day to day.
        assertEquals(greatestEnergy, open.asymptote().characteristicEnergy() / 1e6, 0.06);
        assertEquals(leastEnergy, close.asymptote().characteristicEnergy() / 1e6, 0.06);
        assertEquals(leastDeclination, Math.toDegrees(open.asymptote().declination()), 0.06);
        assertEquals(greatestDeclination, Math.toDegrees(close.asymptote().declination()), 0.06);
        assertTrue(period.within().stream().allMatch(option -> option.deltaV() <= limit));
    }

    /** 0.216 au from Earth and 115 deg from the Sun on 2029-02-15, from the same run. */
    @Test
    void geometryAtArrival() {
        int arrival = (int) Math.round((day("2029-02-15") - day("2029-01-20")) / Unit.DAY);
        TransferOption option = grid.option(29, arrival, 0).orElseThrow();
        assertEquals(0.216, option.earthRange() / Unit.AU, 6e-4);
        assertEquals(115.0, Math.toDegrees(option.solarElongation()), 0.6);
        assertEquals(57.907, option.daysBeforeEncounter(), 1e-3);
        assertEquals(291.0, option.timeOfFlight() / Unit.DAY, 1e-9);
    }

    /** A limit that nobody meets leaves an empty period, and the best there is. */
    @Test
    void aLimitThatNobodyMeets() {
        Period period = period(TransferOption::deltaV, 1000.0);
        assertTrue(period.within().isEmpty());
        assertEquals(
                1449.6,
                period.best().stream().mapToDouble(TransferOption::deltaV).min().orElseThrow(),
                1.0);
        assertEquals(62, period.best().size());
    }

    /** By delivered mass with the tanks full, the period is that of the delta v of the same mass. */
    @Test
    void deliveredMassGivesTheSamePeriod() {
        Launcher launcher = LauncherTables.launcher("h3-24", 398600.4415e9);
        Craft mass = new Craft(
                new CraftSpec(
                        750.0,
                        1400.0,
                        new CraftSpec.EngineSpec(26.3, 291.0),
                        null,
                        0.05,
                        50.0,
                        0.0,
                        1.3,
                        "a test",
                        new LauncherSpec("h3-24", null, List.of(), 200e3, 480.0, "a test")),
                launcher);
        double limit = mass.deliveredMass(15e6, 0.6, 1550.0);
        // By hand: 1.05 * 1550 + 50 = 1677.5 m/s over an exhaust of 2853.7 m/s leaves 55.56 % of 1400 kg.
        assertEquals(777.8, limit, 0.1);
        Period byMass = period(
                option -> -mass.deliveredMass(
                        option.asymptote().characteristicEnergy(),
                        option.asymptote().declination(),
                        option.deltaV()),
                -limit);
        Period byDeltaV = period(TransferOption::deltaV, 1550.0);
        assertEquals(byDeltaV.within(), byMass.within());
    }
}
