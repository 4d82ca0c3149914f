package space.apophis.transfer.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import space.apophis.transfer.LaunchAsymptote;
import space.apophis.transfer.LaunchSite;
import space.apophis.transfer.Launcher;
import space.apophis.transfer.MassCurve;
import space.apophis.transfer.MassPoint;
import space.apophis.transfer.ParkingOrbit;
import space.apophis.transfer.flight.Departure;
import space.apophis.transfer.flight.Injection;
import space.apophis.transfer.launch.LaunchTrial.Outcome;

/** A day on an Earth that turns evenly about the pole of the ICRF, against closed forms of the sphere. */
class LaunchDayTest {

    private static final double LATITUDE = Math.toRadians(30.401);
    private static final double DAY = 86164.0;
    private static final ParkingOrbit PARKING = new ParkingOrbit(398600.435507e9, 6578.1366e3);
    private static final LaunchSite SITE =
            new LaunchSite("site", LATITUDE, 0.0, Math.toRadians(85), Math.toRadians(125));
    private static final double ASCENT = 600.0;
    private static final double ARC = Math.toRadians(25);

    private static SiteDirection place(double time) {
        return new SiteDirection(new Vector3D(2 * Math.PI * time / DAY, LATITUDE), Vector3D.PLUS_K);
    }

    private static MovingAsymptote asymptote(double declinationDeg) {
        Vector3D excess = new Vector3D(Math.toRadians(29.0), Math.toRadians(declinationDeg)).scalarMultiply(3950.0);
        return new MovingAsymptote(0.0, excess, Vector3D.ZERO);
    }

    /** 3,000 kg at C3 15, 100 kg less for each km^2/s^2. */
    private static LaunchMinutes minutes(double declinationDeg, double mass, double greatestCoast) {
        Launcher launcher = new Launcher(
                "launcher",
                SITE,
                PARKING,
                List.of(new MassCurve(List.of(
                        new MassPoint(0.0, 0.0, 4500.0, "D", "test"), new MassPoint(0.0, 45e6, 0.0, "D", "test")))));
        return new LaunchMinutes(
                LaunchDayTest::place,
                launcher,
                new ParkingCoast(ASCENT, ARC, 0.0, greatestCoast),
                asymptote(declinationDeg),
                mass);
    }

    private static LaunchDay day(LaunchMinutes minutes) {
        return LaunchDay.of(minutes, 0.0, DAY, 300.0);
    }

    /**
     * The best is where the orbit just climbs to the asymptote: inclination as the declination, the site as far before the
     * northernmost point as cos u = tan(latitude) / tan i along the equator says.
     */
    @Test
    void bestLaunchIsTheOneOfLeastInclination() {
        LaunchTrial best = day(minutes(36.0, 1880.0, 1e5)).best().orElseThrow();
        assertEquals(36.0, Math.toDegrees(best.plane().inclination()), 1e-4);
        assertEquals(0.0, best.dogLegLoss());
        assertEquals(
                Math.asin(Math.cos(Math.toRadians(36)) / Math.cos(LATITUDE)),
                Math.PI - best.plane().azimuth(),
                1e-3);
        double east = Math.acos(Math.tan(LATITUDE) / Math.tan(Math.toRadians(36)));
        double expected = (Math.toRadians(29.0) + east) / (2 * Math.PI) * DAY;
        assertEquals(expected, best.liftOff(), 30.0);
    }

    /** That launch and the departure that flights are planned with leave in one plane, at one point. */
    @Test
    void agreesWithTheDepartureOfFlights() {
        for (double declination : new double[] {33, 36, 40, -36}) {
            LaunchMinutes minutes = minutes(declination, 1880.0, 1e5);
            LaunchTrial best = day(minutes).best().orElseThrow();
            Vector3D excess = asymptote(declination).excessVelocity();
            Injection planned = new Departure.Launch(PARKING, SITE).injection(excess);
            Vector3D normal = Vector3D.crossProduct(planned.position(), planned.velocityBefore())
                    .normalize();
            assertEquals(planned.inclination(), best.plane().inclination(), 1e-6);
            assertEquals(0.0, Vector3D.angle(normal, best.plane().normal()), 2e-3);
            Injection flown = new Departure.Plane(PARKING, best.plane().normal(), true).injection(excess);
            assertEquals(0.0, Vector3D.angle(flown.position(), planned.position()), 4e-3);
            assertEquals(planned.deltaV(), flown.deltaV(), 1e-6);
            // The coast ends where the injection is: from the site at lift-off by the arc of the ascent and the mean
            // motion.
            double along = ARC + best.coast() * Math.sqrt(PARKING.gm() / PARKING.radius()) / PARKING.radius();
            Vector3D zenith = place(best.liftOff()).zenith();
            Vector3D reached = new Vector3D(
                    Math.cos(along),
                    zenith,
                    Math.sin(along),
                    Vector3D.crossProduct(best.plane().normal(), zenith));
            assertEquals(0.0, Vector3D.angle(reached, flown.position()), 1e-6);
        }
    }

    /** At the edges of a window the margin is nothing, within the change of a second. */
    @Test
    void windowsEndWhereTheMarginDoes() {
        LaunchMinutes minutes = minutes(36.0, 2900.0, 1e5);
        LaunchDay day = day(minutes);
        assertFalse(day.windows().isEmpty());
        assertEquals(Optional.empty(), day.closedBy());
        for (LaunchDay.Window window : day.windows()) {
            assertTrue(window.opening().margin() >= 0 && window.closing().margin() >= 0);
            assertFalse(minutes.at(window.opening().liftOff() - 1.0).isOpen());
            assertFalse(minutes.at(window.closing().liftOff() + 1.0).isOpen());
        }
        assertTrue(day.grid().stream().anyMatch(trial -> trial.outcome() == Outcome.TOO_HEAVY));
    }

    /** Out of reach of the azimuths every instant pays, the least what the site's table of inclinations says. */
    @Test
    void steepAsymptotePaysADogLeg() {
        LaunchTrial best = day(minutes(55.0, 100.0, 1e5)).best().orElseThrow();
        LaunchAsymptote asymptote = asymptote(55.0).at(0.0);
        double least =
                PARKING.injectionDeltaV(asymptote.characteristicEnergy(), SITE.outOfPlane(asymptote.declination()))
                        - PARKING.injectionDeltaV(asymptote.characteristicEnergy());
        assertTrue(least > 100.0);
        assertEquals(least, best.dogLegLoss(), 0.01);
        assertEquals(125.0, Math.toDegrees(best.plane().azimuth()), 1e-9);
    }

    /** A stage that bears no coast leaves the day without an instant; one that bears half an hour, some. */
    @Test
    void coastBeyondTheStage() {
        LaunchDay none = day(minutes(36.0, 1880.0, 0.0));
        assertTrue(none.windows().isEmpty());
        assertEquals(Optional.of(Outcome.COAST_BEYOND_STAGE), none.closedBy());
        assertEquals(Optional.empty(), none.best());
        LaunchDay some = day(minutes(36.0, 1880.0, 1800.0));
        assertFalse(some.windows().isEmpty());
        assertTrue(some.grid().stream().filter(LaunchTrial::isOpen).allMatch(trial -> trial.coast() <= 1800.0));
        assertTrue(some.grid().stream().anyMatch(trial -> trial.outcome() == Outcome.COAST_BEYOND_STAGE));
    }

    /** A coast too short is flown after another turn. */
    @Test
    void shortestCoastAddsATurn() {
        double period = 2 * Math.PI * Math.sqrt(Math.pow(PARKING.radius(), 3) / PARKING.gm());
        ParkingCoast free = new ParkingCoast(ASCENT, ARC, 0.0, 1e5);
        ParkingCoast later = new ParkingCoast(ASCENT, ARC, 1200.0, 1e5);
        double arc = ARC + 2 * Math.PI * 600.0 / period;
        assertEquals(600.0, free.time(PARKING, arc), 1e-6);
        assertEquals(600.0 + period, later.time(PARKING, arc), 1e-6);
        assertEquals(600.0, free.time(PARKING, arc - 2 * Math.PI), 1e-6);
    }
}
