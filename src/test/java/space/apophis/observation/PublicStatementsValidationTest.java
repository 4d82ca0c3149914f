package space.apophis.observation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.orekit.bodies.GeodeticPoint;
import org.orekit.utils.PVCoordinates;

/**
 * What agencies have told the public of the pass, in numbers. NASA: Jet Propulsion Laboratory, news of 2019-04-29 on
 * the planning for the flyby. ESA: message on the anniversary of the discovery, 2024-06-19, as quoted by newspapers.
 * Their words are round, and so are the tolerances.
 */
class PublicStatementsValidationTest {

    private final Sky sky = ApophisPass.sky();
    private final PassEvents events = new PassEvents(ApophisPass.SURFACE, sky, ApophisPass.SEARCH);

    /** TDB seconds since J2000 of an hour and minute of 2029-04-13, UTC. */
    private static double utc(int hour, int minute) {
        return ApophisPass.SEARCH.from() + 3600.0 * (hour - 6) + 60.0 * minute;
    }

    private static double longitude(GeodeticPoint point) {
        return Math.toDegrees(point.getLongitude());
    }

    /** NASA: first above Australia from its east coast to its west coast, mid-morning on the US east coast (UTC - 4 h). */
    @Test
    void fromTheEastCoastToTheWestCoastOfAustralia() {
        double east = crossing(153);
        double west = crossing(114);
        assertTrue(east < west);
        assertTrue(east > utc(12, 0) && west < utc(17, 0), (east - utc(12, 0)) + " " + (west - utc(12, 0)));
        for (double t : new double[] {east, west}) {
            double latitude = Math.toDegrees(events.below(t).getLatitude());
            assertTrue(latitude > -35 && latitude < -15, "latitude " + latitude);
        }
    }

    private double crossing(double longitude) {
        return new InstantSearch(utc(11, 0), utc(20, 0), 300)
                .roots(t -> longitude(events.below(t)) - longitude)
                .get(0)
                .time();
    }

    /** NASA: crosses the equator over Africa, whose coasts on the equator are at 9.5 and 42.6 degrees east. */
    @Test
    void overTheEquatorInAfrica() {
        double t = events.ground().stream()
                .filter(event -> event.kind() == PassEvents.Kind.EQUATOR_NORTHWARD)
                .findFirst()
                .orElseThrow()
                .time();
        assertEquals(26, longitude(events.below(t)), 16.5);
    }

    /** ESA: 31,600 km above the Atlantic at 23:45 Paris time; NASA: just before 6 pm EDT. */
    @Test
    void closestAboveTheAtlantic() {
        GeodeticPoint point = events.below(ApophisPass.CLOSEST);
        assertEquals(31_600, point.getAltitude() / 1000, 50);
        assertEquals(utc(21, 45), ApophisPass.CLOSEST, 30);
        assertTrue(longitude(point) > -60 && longitude(point) < -20, "longitude " + longitude(point));
        assertTrue(Math.toDegrees(point.getLatitude()) > 10 && Math.toDegrees(point.getLatitude()) < 40);
    }

    /** NASA: it crosses the Atlantic in an hour: from the coast of Africa at 17 W to that of America at 76 W. */
    @Test
    void theAtlanticInAnHour() {
        InstantSearch search = new InstantSearch(utc(20, 30), utc(23, 30), 300);
        double africa =
                search.roots(t -> longitude(events.below(t)) + 17).get(0).time();
        double america =
                search.roots(t -> longitude(events.below(t)) + 76).get(0).time();
        assertEquals(1.0, (america - africa) / 3600, 0.1);
    }

    /** NASA: by 7 pm EDT it has crossed the United States; it is west of their middle then, above the Rocky Mountains. */
    @Test
    void aboveTheUnitedStatesAtSevenInTheEvening() {
        GeodeticPoint point = events.below(utc(23, 0));
        assertTrue(longitude(point) > -125 && longitude(point) < -100, "longitude " + longitude(point));
    }

    /** NASA: it moves by more than the width of the Moon, 0.52 deg, in a minute. */
    @Test
    void theWidthOfTheMoonInAMinute() {
        double degrees = Math.toDegrees(
                60 * sky.place(PVCoordinates.ZERO, ApophisPass.CLOSEST).angularRate());
        assertTrue(degrees > 0.52 && degrees < 1.04, "degrees a minute " + degrees);
    }

    /**
     * Magnitude 3.1 is quoted everywhere, for nobody says whom. From the centre of Earth H 19.09 and G 0.24 give it to
     * the digit; the spread of what others quote, 3.1 to 3.4, is that of the parameters and of the observer.
     */
    @Test
    void magnitudeThree() {
        BrightnessPeak peak = BrightnessPeak.of(sky, ApophisPass.SURFACE, new HG(19.09, 0.24), ApophisPass.SEARCH);
        assertEquals(3.1, peak.magnitude(), 0.05);
        assertTrue(peak.geocentric().time() < ApophisPass.CLOSEST, "it fades as its night side comes to face Earth");
    }
}
