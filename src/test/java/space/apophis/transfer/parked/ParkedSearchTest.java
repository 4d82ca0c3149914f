package space.apophis.transfer.parked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.frames.Frame;
import org.orekit.orbits.KeplerianOrbit;
import org.orekit.orbits.PositionAngleType;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.PVCoordinates;
import space.apophis.transfer.Days;

/** From the graveyard to a point at rest in its plane, where Hohmann's transfer is the least. */
class ParkedSearchTest {

    private static final double GM = 3.986004418e14;
    private static final double GRAVEYARD = 42_464e3;
    private static final double FAR = 49_769e3;

    private static final ParkedOrbit ORBIT = new ParkedOrbit(GM, GRAVEYARD, GRAVEYARD, 0.0, 0.0, 0.0, 0.0);

    private static ParkedSearch search(Vector3D place) {
        return new ParkedSearch(
                ORBIT,
                t -> new PVCoordinates(place, Vector3D.ZERO),
                Days.between(3600.0, 86400.0, 1800.0),
                Days.between(86400.0, 130e3, 1800.0));
    }

    /** By hand: 3.064 km/s (sqrt(2 x 49,769 / 92,233) - 1) = 119 m/s. */
    private static double hohmann() {
        return Math.sqrt(GM / GRAVEYARD) * (Math.sqrt(2.0 * FAR / (GRAVEYARD + FAR)) - 1.0);
    }

    @Test
    void theFreeLongitudeIsHohmanns() {
        assertEquals(119.0, hohmann(), 0.5);
        // A little out of the plane: for half a turn in it any plane would do.
        final ParkedSearch search = search(new Vector3D(-FAR, 0.0, 20e3));
        final List<ParkedTransfer> ofLongitudes = search.ofLongitudes();
        assertEquals(72, ofLongitudes.size());
        double least = Double.POSITIVE_INFINITY;
        for (ParkedTransfer each : ofLongitudes) {
            least = Math.min(least, search.refined(each, true).deltaV());
        }
        assertEquals(hohmann(), least, 0.02 * hohmann());
        assertTrue(ofLongitudes.stream().allMatch(each -> each.deltaV() > 0.98 * hohmann()));
    }

    @Test
    void theLongitudeGivenIsKept() {
        final ParkedSearch search = search(new Vector3D(-FAR, 5e6, 1e6));
        final ParkedTransfer fine = search.of(1.0).orElseThrow();
        assertEquals(1.0, fine.longitude());
        assertTrue(search.refined(fine, true).deltaV() <= fine.deltaV());
        // The conic does lead there.
        final PVCoordinates parked = ORBIT.at(1.0, fine.departure());
        final PVCoordinates there = ParkedOrbit.conic(
                GM,
                new PVCoordinates(parked.getPosition(), parked.getVelocity().add(fine.impulse())),
                fine.pass() - fine.departure());
        assertEquals(0.0, there.getPosition().distance(new Vector3D(-FAR, 5e6, 1e6)), 1.0);
        assertEquals(0.0, there.getVelocity().distance(fine.passVelocity()), 1e-3);
    }

    @Test
    void aPassAtOnceIsNone() {
        assertNull(search(Vector3D.PLUS_I).to(0.0, 86400.0, 86500.0, new Vector3D(-FAR, 0.0, 1e5)));
    }

    /** The same elements by Orekit. */
    @Test
    void elementsAreThoseOfTheBooks() {
        final double a = 0.5 * (7e6 + 4.2e7);
        final double e = (4.2e7 - 7e6) / (4.2e7 + 7e6);
        final ParkedOrbit gto = new ParkedOrbit(GM, 7e6, 4.2e7, 0.3, 1.1, 2.2, 0.0);
        final PVCoordinates ours = gto.atEpoch(1.1 + 2.2 + 0.7);
        final PVCoordinates theirs = new KeplerianOrbit(
                        a,
                        e,
                        0.3,
                        2.2,
                        1.1,
                        0.7,
                        PositionAngleType.TRUE,
                        Frame.getRoot(),
                        AbsoluteDate.ARBITRARY_EPOCH,
                        GM)
                .getPVCoordinates();
        assertEquals(0.0, ours.getPosition().distance(theirs.getPosition()), 1e-6);
        assertEquals(0.0, ours.getVelocity().distance(theirs.getVelocity()), 1e-9);
        assertEquals(0.0, gto.at(4.0, gto.period()).getPosition().distance(ours.getPosition()), 1e-3);
    }
}
