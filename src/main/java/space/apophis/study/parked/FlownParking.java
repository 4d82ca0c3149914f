package space.apophis.study.parked;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.CraftPropagation;
import space.apophis.dynamics.CraftState;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.Sunlight;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.scenario.mission.CraftSpec;
import space.apophis.study.input.StudyInput;
import space.apophis.transfer.parked.ParkedFlight;
import space.apophis.transfer.parked.ParkedOrbit;
import space.apophis.transfer.parked.ParkedSearch;
import space.apophis.transfer.parked.ParkedTransfer;

/**
 * The parked craft of a scenario in full dynamics. Near half a turn the plane of a conic hangs on metres, so that what is best there
 * is not what is best as flown: burn, pass and longitude are refined again.
 */
record FlownParking(StudyInput study, SolarSystem solarSystem, Trajectory asteroid, ParkedOrbit orbit) {

    /** Local error per step, m. */
    private static final double POSITION_TOLERANCE = 1e-3;

    private static final double FIRST_STEP = 1200.0;
    private static final double LONGITUDE_STEP = FastMath.toRadians(4.0);

    /** The steps are halved so often. */
    private static final int HALVINGS = 6;

    private static final int MOST_MOVES = 60;

    /**
     * The side of the asteroid that the Sun shines on, at right angles to the relative velocity, unit vector.
     *
     * @param asteroid from Earth's centre
     * @param sun direction from it
     */
    static Vector3D side(ParkedTransfer transfer, PVCoordinates asteroid, Vector3D sun) {
        final Vector3D speed =
                transfer.passVelocity().subtract(asteroid.getVelocity()).normalize();
        return sun.subtract(speed.scalarMultiply(speed.dotProduct(sun))).normalize();
    }

    private ParkedFlight flight() {
        final CraftSpec craft = study.scenario().parkedFlyby().craft();
        return new ParkedFlight(
                new CraftPropagation(
                        solarSystem,
                        study.scenario().propagation().forces(),
                        new Sunlight(craft.crossSection(), craft.reflection()),
                        POSITION_TOLERANCE),
                new RelativeMotion(solarSystem),
                craft.wetMass(),
                craft.engine().thrust(),
                craft.engine().specificImpulse());
    }

    private CraftState start(ParkedFlight flight, ParkedTransfer transfer) {
        return flight.start(orbit.atEpoch(transfer.longitude()), orbit.epoch());
    }

    /** With the burn that leads to the pass in full dynamics; empty where none does. */
    Optional<ParkedTransfer> corrected(ParkedTransfer transfer) {
        final ParkedFlight flight = flight();
        final double pass = transfer.pass();
        final PVCoordinates there = new RelativeMotion(solarSystem).of(asteroid, Body.EARTH, pass);
        final Vector3D heliocentric = asteroid.heliocentric(pass).getPosition();
        final Vector3D place = heliocentric.add(
                study.scenario().parkedFlyby().distance(),
                side(transfer, there, heliocentric.negate().normalize()));
        return flight.impulse(start(flight, transfer), transfer, place)
                .map(impulse -> new ParkedTransfer(
                        transfer.longitude(), transfer.departure(), pass, impulse, transfer.passVelocity()));
    }

    /**
     * The best near one that is good, as flown.
     *
     * @param search whose burns and passes are allowed
     * @param free whether the longitude may change
     */
    ParkedTransfer refined(ParkedTransfer start, ParkedSearch search, boolean free) {
        ParkedTransfer best = start;
        double share = 1.0;
        int halvings = 0;
        for (int move = 0; move < MOST_MOVES && halvings < HALVINGS; move++) {
            final ParkedTransfer found = beside(best, share, free).parallelStream()
                    .filter(each -> isAllowed(each, search))
                    .map(this::corrected)
                    .flatMap(Optional::stream)
                    .min(Comparator.comparingDouble(ParkedTransfer::deltaV))
                    .orElse(best);
            if (found.deltaV() < best.deltaV()) {
                best = found;
            } else {
                share *= 0.5;
                halvings++;
            }
        }
        return best;
    }

    private static boolean isAllowed(ParkedTransfer transfer, ParkedSearch search) {
        return transfer.departure() >= search.departures().first()
                && transfer.departure() <= search.departures().last()
                && transfer.pass() >= search.passes().first()
                && transfer.pass() <= search.passes().last();
    }

    private static List<ParkedTransfer> beside(ParkedTransfer from, double share, boolean free) {
        final List<ParkedTransfer> beside = new ArrayList<>();
        for (double side : new double[] {-share, share}) {
            beside.add(moved(from, 0.0, side * FIRST_STEP, 0.0));
            beside.add(moved(from, 0.0, 0.0, side * FIRST_STEP));
            if (free) {
                beside.add(moved(from, side * LONGITUDE_STEP, 0.0, 0.0));
            }
        }
        return beside;
    }

    private static ParkedTransfer moved(ParkedTransfer from, double longitude, double departure, double pass) {
        return new ParkedTransfer(
                from.longitude() + longitude,
                from.departure() + departure,
                from.pass() + pass,
                from.impulse(),
                from.passVelocity());
    }

    /** Flies one that is corrected, to an instant after its pass, TDB seconds since J2000. */
    ParkedFlight.Flown fly(ParkedTransfer transfer, double until) {
        final ParkedFlight flight = flight();
        return flight.fly(start(flight, transfer), transfer, until);
    }
}
