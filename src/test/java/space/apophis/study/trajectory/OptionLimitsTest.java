package space.apophis.study.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.ephemeris.ShippedData;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.scenario.mission.EndSpec;
import space.apophis.scenario.mission.LegDates;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.study.result.KeptLimitResult;
import space.apophis.study.result.LimitsResult;
import space.apophis.study.result.LimitsResult.AtBound;
import space.apophis.study.result.LimitsResult.Bound;
import space.apophis.study.result.Shortfall;
import space.apophis.study.result.ShortfallResult;
import space.apophis.study.trajectory.FlightLedger.Entry;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.units.Epoch;

class OptionLimitsTest {

    private static final Epoch FROM = Epoch.parse("2027-06-01 TDB");
    private static final Epoch TO = Epoch.parse("2027-12-31 TDB");
    private static final double FIRST = FROM.secondsSinceJ2000();
    private static final double LAST = TO.secondsSinceJ2000();
    private static final double DAY = 86_400.0;

    private static final LegSpec.SwingBy MARS =
            new LegSpec.SwingBy(null, "MARS", new LegDates(null, FROM, TO), 3e5, false, "a test");

    private static final CraftSpec CRAFT = new CraftSpec(
            500.0, 1000.0, new CraftSpec.EngineSpec(20.0, 300.0), null, 0.0, 0.0, 0.0, 1.3, "a test", null);

    private static final OptionLimits LIMITS = new OptionLimits(
            new TrajectoryCase(null, ShippedData.solarSystem(), null, new Craft(CRAFT, null), null, null, null),
            null,
            null);

    private static LegSpec.Launch launch(double c3) {
        return new LegSpec.Launch(null, "EARTH", new LegDates(FROM, null, null), c3, null, "a test");
    }

    private static LegSpec arrival() {
        return new EndSpec.Arrival(null, null, new LegDates(null, FROM, TO), 1e6, "a test");
    }

    /** A launch of 10 km^2/s^2, what is asked about, and an arrival. */
    private static FlightLedger ledger(double deltaV, double time, double altitude, double end) {
        final double mass = 1000.0 * Math.exp(-deltaV / 2942.0);
        return new FlightLedger(
                new LaunchAsymptote(new Vector3D(Math.sqrt(10e6), 0.0, 0.0)),
                null,
                new FlightLedger.End("body", end, Vector3D.PLUS_I, Vector3D.PLUS_J),
                List.of(
                        Entry.at(FIRST, 1000.0, 3e3, Vector3D.ZERO),
                        new Entry(time, Double.NaN, 0.0, 1000.0, 3e3, altitude, Vector3D.ZERO, List.of()),
                        new Entry(end, Double.NaN, deltaV, mass, 1e3, Double.NaN, Vector3D.ZERO, List.of())),
                null,
                null);
    }

    private static CraftOption option(double c3, FlightLedger searched, FlightLedger flown) {
        return new CraftOption("best", List.of(launch(c3), MARS, arrival()), searched, flown, null);
    }

    private static List<AtBound> bounds(double c3, double time, double altitude) {
        return LIMITS.bounds(option(c3, ledger(1e3, time, altitude, LAST - DAY), null));
    }

    @Test
    void anOptimumWithinIsOnNoBound() {
        assertEquals(List.of(), bounds(11e6, FIRST + DAY, 301e3));
        assertEquals(List.of(), bounds(11e6, LAST - DAY, 301e3));
    }

    @Test
    void datesAltitudesAndEnergiesAtTheirBoundsAreNamed() {
        assertEquals(
                List.of(new AtBound("swing-by", Bound.FIRST_DATE), new AtBound("swing-by", Bound.LOWEST_ALTITUDE)),
                bounds(11e6, FIRST, 300e3));
        assertEquals(List.of(new AtBound("swing-by", Bound.LAST_DATE)), bounds(11e6, LAST, 400e3));
        assertEquals(List.of(new AtBound("launch", Bound.GREATEST_C3)), bounds(10e6, LAST - DAY, 400e3));
        assertEquals("swing-by on its last date", new AtBound("swing-by", Bound.LAST_DATE).message());
    }

    /** What keeps to its limits on conics and not as flown does not keep to them. */
    @Test
    void whatIsFlownIsHeldAgainstTheLimits() {
        final FlightLedger conic = ledger(1e3, LAST - DAY, 301e3, LAST - DAY);
        final FlightLedger flown = ledger(1e3, LAST - DAY, 298e3, LAST + 3.0 * DAY);
        assertEquals(List.of(), LIMITS.shortfalls(option(11e6, conic, null)));
        final LimitsResult limits = LIMITS.of(option(11e6, conic, flown), List.of("a remark"));
        assertEquals(
                List.of(Shortfall.SWING_BY_ALTITUDE, Shortfall.ARRIVAL),
                limits.shortfalls().stream().map(ShortfallResult::kind).toList());
        assertEquals(
                "swing-by: the planet is passed at 298.0 km, allowed are 300.0 km; arrival: arrives 3.00 d after the last"
                        + " date allowed; a remark",
                limits.reason());
    }

    /** 300 kg of propellant at 3 km/s through a thousandth of a newton take 28 years. */
    @Test
    void aBurnThatLastsLongerThanItsArcIsAShortfall() {
        final CraftSpec weak = new CraftSpec(
                500.0, 1000.0, new CraftSpec.EngineSpec(0.001, 300.0), null, 0.0, 0.0, 0.0, 1.3, "a test", null);
        final OptionLimits limits = new OptionLimits(
                new TrajectoryCase(null, ShippedData.solarSystem(), null, new Craft(weak, null), null, null, null),
                null,
                null);
        final List<ShortfallResult> found =
                limits.shortfalls(option(11e6, ledger(1e3, LAST - DAY, 301e3, LAST - DAY), null));
        assertEquals(
                List.of(Shortfall.BURN),
                found.stream().map(ShortfallResult::kind).toList());
        final double mass = 1000.0 * Math.exp(-1e3 / 2942.0);
        assertEquals((1000.0 - mass) * 2942.0 / 0.001 / DAY, found.get(0).value(), 10.0);
    }

    @Test
    void propellantAndEnergyHaveValueAndLimit() {
        final List<ShortfallResult> found =
                LIMITS.shortfalls(option(8e6, ledger(3e3, LAST - DAY, 301e3, LAST - DAY), null));
        assertEquals(
                List.of(Shortfall.C3, Shortfall.PROPELLANT),
                found.stream().map(ShortfallResult::kind).toList());
        assertEquals(10.0, found.get(0).value(), 1e-9);
        assertEquals(8.0, found.get(0).limit(), 1e-9);
        assertTrue(found.get(1).value() < 500.0);
    }

    /** Each limit is on one list or the other, so that a reader sees what was asked for and how far it is. */
    @Test
    void whatIsKeptIsToldWithValueAndLimit() {
        final CraftOption option = option(8e6, ledger(3e3, LAST - DAY, 301e3, LAST - DAY), null);
        final LimitsResult limits = LIMITS.of(option, List.of());
        assertEquals(
                List.of(Shortfall.SWING_BY_ALTITUDE, Shortfall.BURN, Shortfall.ARRIVAL),
                limits.kept().stream().map(KeptLimitResult::kind).toList());
        final KeptLimitResult altitude = limits.kept().get(0);
        assertEquals(1.0, altitude.value() - altitude.limit(), 1e-9);
        final KeptLimitResult arrival = limits.kept().get(2);
        assertEquals(DAY, Math.abs(arrival.limit() - arrival.value()), 1e-3);
        assertEquals(2, limits.shortfalls().size());
    }
}
