package space.apophis.transfer.legs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.units.Unit;

/** What a plan refuses, and what it says of trajectories that do not keep to it. */
class LegPlanTest {

    private static final TimeRange LAUNCH = TimeRange.at(Legs.tdb("2024-10-08"));
    private static final TimeRange AT_MARS = TimeRange.at(Legs.tdb("2025-03-12"));
    private static final TimeRange ARRIVAL = TimeRange.at(Legs.tdb("2026-11-20"));

    private static PlannedLaunch launch(double energy, double declination) {
        return new PlannedLaunch(Legs.EARTH, LAUNCH, energy, FastMath.toRadians(declination));
    }

    private static LegPlan plan(PlannedNode... nodes) {
        return new LegPlan(Legs.GM, List.of(nodes), 0);
    }

    private static String shortfall(LegPlan plan) {
        LegSolution solution = new LegSearch(plan, 1, 1).best(Progress.SILENT);
        assertFalse(solution.isFlyable());
        return String.join("; ", solution.shortfalls());
    }

    private static void assertHas(String text, String part) {
        assertTrue(text.contains(part), text);
    }

    @Test
    void datesAreCutToWhatNeighboursLeave() {
        LegPlan plan = plan(
                launch(40e6, 90.0),
                PlannedManoeuvre.free(TimeRange.FREE),
                Legs.mars(new TimeRange(LAUNCH.earliest(), ARRIVAL.earliest())),
                PlannedEnd.arrival(Legs.DIDYMOS, ARRIVAL));
        assertEquals(
                new TimeRange(LAUNCH.earliest() + Unit.DAY, ARRIVAL.earliest() - 2.0 * Unit.DAY),
                plan.nodes().get(1).when());
        assertEquals(
                new TimeRange(LAUNCH.earliest() + 2.0 * Unit.DAY, ARRIVAL.earliest() - Unit.DAY),
                plan.nodes().get(2).when());
    }

    @Test
    void datesThatLeaveNoTimeAreNamed() {
        InputFault fault = assertThrows(
                InputFault.class,
                () -> plan(launch(40e6, 90.0), Legs.mars(ARRIVAL), PlannedEnd.arrival(Legs.DIDYMOS, AT_MARS)));
        assertHas(fault.getMessage(), "leave no time for the swing-by of MARS");
        assertThrows(InputFault.class, () -> plan(launch(40e6, 90.0), Legs.mars(AT_MARS)));
        assertThrows(InputFault.class, () -> plan(Legs.mars(AT_MARS), PlannedEnd.arrival(Legs.DIDYMOS, ARRIVAL)));
        assertThrows(
                InputFault.class, () -> plan(launch(40e6, 90.0), PlannedEnd.arrival(Legs.DIDYMOS, TimeRange.FREE)));
    }

    /** C3 33, declination 33.4 degrees, 8.7 km/s at Mars. */
    @Test
    void aLaunchBeyondItsLimitsIsNamed() {
        PlannedEnd flyby = new PlannedEnd(Legs.MARS, AT_MARS, false, Double.POSITIVE_INFINITY);
        assertTrue(new LegSearch(plan(launch(40e6, 90.0), flyby), 1, 1)
                .best(Progress.SILENT)
                .isFlyable());
        assertHas(shortfall(plan(launch(20e6, 90.0), flyby)), "the launch from EARTH needs a C3 of 3");
        assertHas(shortfall(plan(launch(40e6, 20.0), flyby)), "at a declination of 3");
        PlannedEnd slow = new PlannedEnd(Legs.MARS, AT_MARS, false, 5000.0);
        assertHas(shortfall(plan(launch(40e6, 90.0), slow)), "MARS is met at 8.");
    }

    @Test
    void aSwingByThatNeedsAnImpulseIsNamed() {
        assertHas(
                shortfall(plan(launch(40e6, 90.0), Legs.mars(AT_MARS), PlannedEnd.arrival(Legs.DIDYMOS, ARRIVAL))),
                "the swing-by of MARS needs an impulse of");
    }

    @Test
    void aManoeuvreOfTheWrongSizeIsNamed() {
        LegPlan plan = Legs.hera(31.6, AT_MARS);
        LegTrajectory trajectory =
                new LegEvaluation(plan, new LegVariables(plan)).trajectory(new double[new LegVariables(plan).count()]);
        assertTrue(LegSolution.of(plan, trajectory).isFlyable());
        LegPlan other = plan.with(2, new PlannedManoeuvre(plan.nodes().get(2).when(), 21.0));
        assertEquals(
                List.of("a deep-space manoeuvre of 21.000 m/s would have to be of 20.000 m/s"),
                LegSolution.of(other, trajectory).shortfalls());
    }
}
