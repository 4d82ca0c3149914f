package space.apophis.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.Poles.EarthPole;
import space.apophis.observation.Site.DeepSpaceNetwork;

class ReceivingWindowsTest {

    private static final double DAY = 86_400;
    private static final double SIDEREAL_DAY = 86_164.1;
    private static final double TEN_DEGREES = Math.toRadians(10);
    private static final double NOON = ApophisPass.CLOSEST - 60 * DAY;

    private static ReceivingWindows windows(Trajectory craft, List<Site> sites, double from, double to, double sun) {
        return ReceivingWindows.of(
                ApophisPass.SOLAR_SYSTEM, ApophisPass.SURFACE, craft, sites, new TimeSpan(from, to), TEN_DEGREES, sun);
    }

    /** A craft that stays in one direction from Earth, by the equator of date, 3 million km away. */
    private static Trajectory fixed(double declinationDeg) {
        final RelativeMotion motion = new RelativeMotion(ApophisPass.SOLAR_SYSTEM);
        final double[] pole = new double[3];
        EarthPole.fillTrue(NOON, pole);
        final Vector3D north = new Vector3D(pole);
        final Vector3D across = north.orthogonal();
        final double declination = Math.toRadians(declinationDeg);
        final Vector3D from = new Vector3D(3e9 * Math.sin(declination), north, 3e9 * Math.cos(declination), across);
        final double[] knots = new double[13];
        for (int i = 0; i < knots.length; i++) {
            knots[i] = NOON + (i - 6) * DAY;
        }
        return Trajectory.through(knots, t -> {
            final PVCoordinates earth = motion.of(Body.EARTH, Body.SUN, t);
            return new PVCoordinates(earth.getPosition().add(from), earth.getVelocity());
        });
    }

    private static Site site(double latitudeDeg, double longitudeDeg) {
        return new Site("test", Math.toRadians(latitudeDeg), Math.toRadians(longitudeDeg), 0, "test");
    }

    /** About the pass, where the declination runs by 50 degrees in a day, Orekit's detectors find the same to a millisecond. */
    @ParameterizedTest
    @CsvSource({"-31.05, 116.19", "40.45, -4.37", "-35.78, -69.40", "36.14, 138.36", "35.34, -116.88"})
    void detectorsFindTheSameAboutThePass(double latitude, double longitude) {
        final SiteView view = ApophisPass.view(latitude, longitude);
        final double from = ApophisPass.CLOSEST - 2 * DAY;
        final double to = ApophisPass.CLOSEST + 2 * DAY;
        final SiteVisibility detected = SiteVisibility.of(
                ApophisPass.SOLAR_SYSTEM, ApophisPass.SURFACE, view, new InstantSearch(from, to, 300), TEN_DEGREES, 0);
        final List<TimeSpan> found = windows(ApophisPass.TRAJECTORY, List.of(view.site()), from, to, 0)
                .passes()
                .get(0);
        assertEquals(detected.above().size(), found.size());
        for (int i = 0; i < found.size(); i++) {
            assertEquals(detected.above().get(i).from(), found.get(i).from(), 2e-3);
            assertEquals(detected.above().get(i).to(), found.get(i).to(), 2e-3);
        }
    }

    /** Long steps where nothing can rise or set leave out nothing that even steps find. */
    @Test
    void longStepsLeaveOutNothing() {
        final SiteView view = ApophisPass.view(-31.05, 116.19);
        final InstantSearch search =
                new InstantSearch(ApophisPass.CLOSEST - 30 * DAY, ApophisPass.CLOSEST + 2.5 * DAY, 900);
        final List<TimeSpan> even =
                search.below(t -> TEN_DEGREES - view.direction(t).elevation());
        final List<TimeSpan> found = view.above(search, TEN_DEGREES);
        assertEquals(even.size(), found.size());
        for (int i = 0; i < even.size(); i++) {
            assertEquals(even.get(i).from(), found.get(i).from(), 1e-3);
            assertEquals(even.get(i).to(), found.get(i).to(), 1e-3);
        }
    }

    /** In closed form, less what parallax takes: Earth's radius at 3 million km is 0.12 degrees, at most a minute of a pass. */
    @ParameterizedTest
    @CsvSource({"-31.05, -12", "40.45, 20", "-35.78, 5", "36.14, -30"})
    void aPassHasTheLengthOfTheClosedForm(double latitude, double declination) {
        final Site site = site(latitude, 20);
        final List<TimeSpan> passes = windows(fixed(declination), List.of(site), NOON - 3 * DAY, NOON + 3 * DAY, 0)
                .passes()
                .get(0);
        final double closed =
                DailyVisibility.hours(site, Math.toRadians(declination), TEN_DEGREES) * SIDEREAL_DAY / DAY;
        assertEquals(closed, passes.get(2).length() / 3600, 0.03);
        assertEquals(SIDEREAL_DAY, passes.get(3).from() - passes.get(2).from(), 0.5);
    }

    /** A station in the other hemisphere sees the mirror image of a craft as long. */
    @Test
    void theMirrorImageIsSeenAsLong() {
        final double north = length(40, 15);
        assertEquals(north, length(-40, -15), 20);
        assertTrue(north > length(40, -15) + 3600);
    }

    private static double length(double latitude, double declination) {
        return windows(fixed(declination), List.of(site(latitude, 20)), NOON - 2 * DAY, NOON + 2 * DAY, 0)
                .passes()
                .get(0)
                .get(1)
                .length();
    }

    /** Two-way contact lasts for the pass less the round trip of light, of which most passes of Apophis have 200 s in March. */
    @Test
    void twoWayContactIsShorterByTheRoundTrip() {
        final double from = ApophisPass.CLOSEST - 30 * DAY;
        final Site site = DeepSpaceNetwork.ESA.sites().get(0);
        final TimeSpan pass = windows(ApophisPass.TRAJECTORY, List.of(site), from, from + 3 * DAY, 0)
                .passes()
                .get(0)
                .get(1);
        final double lightTime =
                ApophisPass.sky().geocentric(pass.from()).getPosition().getNorm() / Sky.SPEED_OF_LIGHT;
        final TwoWayContact contact = new TwoWayContact(
                ApophisPass.SOLAR_SYSTEM, ApophisPass.SURFACE, ApophisPass.TRAJECTORY, List.of(site), TEN_DEGREES);
        assertEquals(
                pass.length() - 2 * lightTime,
                contact.duration(pass.from() - 3600, pass.to() + 3600),
                // its light time is that of the middle
                2);
    }

    /** The craft in conjunction, a degree from the Sun: nothing is received below three degrees. */
    @Test
    void nothingIsReceivedNearTheSun() {
        final RelativeMotion motion = new RelativeMotion(ApophisPass.SOLAR_SYSTEM);
        final double[] knots = {NOON - 2 * DAY, NOON - DAY, NOON, NOON + DAY, NOON + 2 * DAY};
        final Trajectory craft = Trajectory.through(knots, t -> {
            // 1 degree a day along, from 2.5 degrees on one side to the other
            final PVCoordinates sun = motion.of(Body.SUN, Body.EARTH, t);
            final double angle = Math.toRadians(2.0 * (t - NOON) / DAY);
            final Vector3D direction = sun.getPosition()
                    .normalize()
                    .scalarMultiply(Math.cos(angle))
                    .add(Math.sin(angle), Vector3D.PLUS_K);
            return new PVCoordinates(direction.scalarMultiply(5e10).subtract(sun.getPosition()), Vector3D.ZERO);
        });
        final ReceivingWindows near =
                windows(craft, DeepSpaceNetwork.DSN.sites(), NOON - 1.9 * DAY, NOON + 1.9 * DAY, Math.toRadians(3));
        assertEquals(1, near.nearSun().size());
        assertTrue(near.nearSun().get(0).holds(NOON));
        // 3 degrees at 2 degrees a day, and as the Sun stands 14 degrees below the equator a little more
        assertEquals(1.5 * DAY, NOON - near.nearSun().get(0).from(), 0.1 * DAY);
        assertTrue(near.passes().stream()
                .flatMap(List::stream)
                .noneMatch(pass -> pass.holds(NOON) || pass.from() > NOON - DAY && pass.to() < NOON + DAY));
    }

    @Test
    void everyStationThatShipsIsOfOneNetwork() {
        for (Site site : Site.shipped()) {
            assertEquals(
                    1,
                    List.of(DeepSpaceNetwork.values()).stream()
                            .filter(network -> network.has(site))
                            .count(),
                    site.name());
        }
        assertEquals(3, DeepSpaceNetwork.DSN.sites().size());
    }
}
