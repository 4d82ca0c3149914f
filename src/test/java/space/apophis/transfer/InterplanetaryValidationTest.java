package space.apophis.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.orekit.frames.Frame;
import org.orekit.orbits.KeplerianOrbit;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import space.apophis.transfer.grid.TransferGrid;
import space.apophis.transfer.grid.TransferOption;
import space.apophis.units.Epoch;
import space.apophis.units.Unit;

/** Earth to Mars with analytic planets, so that only the search is tested. */
class InterplanetaryValidationTest {

    private static TransferGrid grid;

    private static double day(String date) {
        return Epoch.parse(date + " TDB").secondsSinceJ2000();
    }

    /** Launches and arrivals of the grid that tudat and poliastro use; they publish a picture and no digits. */
    @BeforeAll
    static void searchOf2005() {
        TransferPlan plan = new TransferPlan(
                Days.between(day("2005-04-30"), day("2005-10-07"), Unit.DAY),
                Days.between(day("2005-11-16"), day("2006-12-21"), Unit.DAY),
                0,
                day("2006-12-21"));
        grid = new TransferGrid(
                plan,
                MeanPlanet.STANDISH_EARTH.gmSun(),
                MeanPlanet.STANDISH_EARTH::equatorial,
                MeanPlanet.STANDISH_MARS::equatorial);
        assertEquals(161, plan.launch().count());
        assertEquals(401, plan.arrival().count());
    }

    /** Angle about the pole of the ecliptic, rad: below half a turn is type I, above type II. */
    private static double angle(TransferOption option) {
        double from = MeanPlanet.STANDISH_EARTH
                .ecliptic(option.launch())
                .getPosition()
                .getAlpha();
        double to = MeanPlanet.STANDISH_MARS
                .ecliptic(option.arrival())
                .getPosition()
                .getAlpha();
        return to > from ? to - from : to - from + 2.0 * Math.PI;
    }

    private static TransferOption least(
            ToDoubleFunction<TransferOption> quantity, Predicate<TransferOption> condition) {
        return IntStream.range(0, 161)
                .boxed()
                .flatMap(i -> IntStream.range(0, 401).boxed().flatMap(j -> grid.option(i, j, 0).stream()))
                .filter(condition)
                .min(Comparator.comparingDouble(quantity))
                .orElseThrow();
    }

    private static boolean typeOne(TransferOption option) {
        return angle(option) < Math.PI;
    }

    private static boolean typeTwo(TransferOption option) {
        return angle(option) > Math.PI;
    }

    private static double energy(TransferOption option) {
        return option.asymptote().characteristicEnergy();
    }

    private static double bothSpeeds(TransferOption option) {
        return option.asymptote().excessSpeed() + option.deltaV();
    }

    /** Values of an independent search with the same elements, four decimals; 0.05 km^2/s^2 is what the figures need. */
    @Test
    void leastEnergyOf2005() {
        TransferOption one = least(InterplanetaryValidationTest::energy, InterplanetaryValidationTest::typeOne);
        assertEquals(15.8913, energy(one) / 1e6, 1e-3);
        assertEquals(day("2005-08-11"), one.launch());
        assertEquals(day("2006-02-23"), one.arrival());
        assertEquals(3.1386, one.deltaV() / 1e3, 1e-3);
        TransferOption two = least(InterplanetaryValidationTest::energy, InterplanetaryValidationTest::typeTwo);
        assertEquals(15.4475, energy(two) / 1e6, 1e-3);
        assertEquals(day("2005-09-02"), two.launch());
        assertEquals(day("2006-10-09"), two.arrival());
        assertEquals(3.5108, two.deltaV() / 1e3, 1e-3);
    }

    @Test
    void leastSumOfSpeedsOf2005() {
        TransferOption one = least(InterplanetaryValidationTest::bothSpeeds, InterplanetaryValidationTest::typeOne);
        assertEquals(6.7883, bothSpeeds(one) / 1e3, 2e-4);
        assertEquals(day("2005-08-19"), one.launch());
        assertEquals(day("2006-03-22"), one.arrival());
        TransferOption two = least(InterplanetaryValidationTest::bothSpeeds, InterplanetaryValidationTest::typeTwo);
        assertEquals(7.0723, bothSpeeds(two) / 1e3, 2e-4);
        assertEquals(day("2005-08-12"), two.launch());
        assertEquals(day("2006-08-01"), two.arrival());
    }

    @Test
    void leastArrivalSpeedOf2005() {
        TransferOption one = least(TransferOption::deltaV, InterplanetaryValidationTest::typeOne);
        assertEquals(2.3609, one.deltaV() / 1e3, 2e-4);
        assertEquals(day("2005-09-08"), one.launch());
        assertEquals(day("2006-04-20"), one.arrival());
        TransferOption two = least(TransferOption::deltaV, InterplanetaryValidationTest::typeTwo);
        assertEquals(2.4668, two.deltaV() / 1e3, 2e-4);
        assertEquals(day("2005-06-21"), two.launch());
        assertEquals(day("2006-04-04"), two.arrival());
    }

    /** The days of Mars Reconnaissance Orbiter. */
    @Test
    void datesOfMro() {
        int launch = (int) Math.round((day("2005-08-12") - day("2005-04-30")) / Unit.DAY);
        int arrival = (int) Math.round((day("2006-03-10") - day("2005-11-16")) / Unit.DAY);
        TransferOption option = grid.option(launch, arrival, 0).orElseThrow();
        assertEquals(16.335, energy(option) / 1e6, 1e-3);
        assertEquals(39.33, Math.toDegrees(option.asymptote().declination()), 0.01);
        assertEquals(2.838, option.deltaV() / 1e3, 1e-3);
    }

    /**
     * Curtis 2013, example 8.8, with the elements of his table 8.1: Earth 1996-11-07 to Mars 1997-09-12. The printed six
     * digits, and more of an independent run.
     */
    @Test
    void curtis() {
        double au = 149597871e3;
        double gm = 1.327124e20;
        MeanPlanet earth = new MeanPlanet(
                au,
                gm,
                new double[] {1.00000011, 0.01671022, 0.00005, 100.46435, 102.94719, -11.26064},
                seconds(-0.00000005, -0.00003804, -46.94, 129597740.63, 1198.28, -18228.25));
        MeanPlanet mars = new MeanPlanet(
                au,
                gm,
                new double[] {1.52366231, 0.09341233, 1.85061, 355.45332, 336.04084, 49.57854},
                seconds(-0.00007221, 0.00011902, -25.47, 68905103.78, 1565.29, -1020.19));
        double launch = (2450394.5 - Epoch.J2000_JULIAN_DATE) * Unit.DAY;
        double arrival = (2450703.5 - Epoch.J2000_JULIAN_DATE) * Unit.DAY;
        PVCoordinates from = earth.ecliptic(launch);
        PVCoordinates to = mars.ecliptic(arrival);
        LambertArc arc = LambertProblem.prograde(gm, from.getPosition(), to.getPosition(), arrival - launch)
                .arcs(0)
                .get(0);
        near(new Vector3D(-24.4282, 21.7819, 0.948049), arc.departureVelocity(), 5e-5);
        near(new Vector3D(22.1581, -0.19666, -0.457847), arc.arrivalVelocity(), 5e-5);
        near(new Vector3D(-24.4281877, 21.7819081, 0.9480491), arc.departureVelocity(), 2e-7);
        near(new Vector3D(22.1580746, -0.1966591, -0.4578472), arc.arrivalVelocity(), 2e-7);
        assertEquals(3.1651283, arc.departureVelocity().distance(from.getVelocity()) / 1e3, 2e-7);
        assertEquals(2.8851780, arc.arrivalVelocity().distance(to.getVelocity()) / 1e3, 2e-7);
        KeplerianOrbit orbit = new KeplerianOrbit(
                new PVCoordinates(from.getPosition(), arc.departureVelocity()),
                Frame.getRoot(),
                AbsoluteDate.ARBITRARY_EPOCH,
                gm);
        assertEquals(0.2057851, orbit.getE(), 1e-7);
        assertEquals(184741594e3, orbit.getA(), 2e3);
        assertEquals(340.0393, Math.toDegrees(orbit.getTrueAnomaly()) + 360.0, 1e-4);
    }

    /** Rates of angles from arcseconds to degrees. */
    private static double[] seconds(double... rates) {
        return Stream.of(rates)
                .flatMapToDouble(all -> IntStream.range(0, 6).mapToDouble(k -> k < 2 ? all[k] : all[k] / 3600.0))
                .toArray();
    }

    private static void near(Vector3D kilometresPerSecond, Vector3D actual, double tolerance) {
        assertEquals(0.0, Vector3D.distanceInf(kilometresPerSecond, actual.scalarMultiply(1e-3)), tolerance);
    }
}
