package space.apophis.encounter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.Flights;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.dynamics.Trajectory;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.smallbody.OrbitSolution;

/** The events on the range rate against a plain walk along the trajectory. */
class CloseApproachSearchTest {

    private static final double AU = 149597870700.0;
    private static final double DAY = 86400.0;
    private final SolarSystem solarSystem = ShippedData.solarSystem();
    private final OrbitSolution apophis = Flights.apophis();

    private List<CloseApproach> search(Map<Body, Double> limits, double until, List<Trajectory> flown) {
        final CloseApproachSearch search = new CloseApproachSearch(solarSystem, limits);
        final Trajectory trajectory = new SmallBodyPropagation(
                        solarSystem,
                        new SmallBodyAcceleration(solarSystem, Flights.JPL, apophis.nonGravitational()),
                        1e-3,
                        5 * DAY)
                .run(apophis, until, search.detectors(), Progress.SILENT);
        flown.add(trajectory);
        return search.found(trajectory);
    }

    @Test
    void findsEveryMinimumThatAWalkFinds() {
        final double until = apophis.epoch() + 3.0 * 365.25 * DAY;
        final Map<Body, Double> limits = Map.of(Body.EARTH, 3.0 * AU, Body.VENUS, 3.0 * AU, Body.MOON, 3.0 * AU);
        final List<Trajectory> flown = new ArrayList<>();
        final List<CloseApproach> found = search(limits, until, flown);
        final List<String> expected = new ArrayList<>();
        final RelativeMotion motion = new RelativeMotion(solarSystem);
        for (Body body : List.of(Body.EARTH, Body.VENUS, Body.MOON)) {
            for (double t = apophis.epoch(); t + DAY < until; t += DAY) {
                if (rangeRate(motion.of(flown.get(0), body, t)) < 0
                        && rangeRate(motion.of(flown.get(0), body, t + DAY)) >= 0) {
                    expected.add(body + " " + (long) ((t - apophis.epoch()) / DAY));
                }
            }
        }
        final List<String> got = found.stream()
                .map(a -> a.body() + " " + (long) ((a.time() - apophis.epoch()) / DAY))
                .sorted()
                .toList();
        assertTrue(got.size() > 5, got.toString());
        assertEquals(expected.stream().sorted().toList(), got);
        for (CloseApproach approach : found) {
            final double rate = Math.abs(rangeRate(motion.of(flown.get(0), approach.body(), approach.time())));
            assertEquals(0.0, rate, 1e-4, approach.toString());
        }
    }

    private static double rangeRate(PVCoordinates relative) {
        return relative.getPosition().dotProduct(relative.getVelocity())
                / relative.getPosition().getNorm();
    }

    @Test
    void keepsToTheLimits() {
        final double until = apophis.epoch() + 200.0 * DAY;
        // Apophis passed Earth at 0.1127 au on 2021-03-06
        assertEquals(
                1,
                search(Map.of(Body.EARTH, 0.2 * AU), until, new ArrayList<>()).size());
        assertEquals(
                0,
                search(Map.of(Body.EARTH, 0.11 * AU), until, new ArrayList<>()).size());
    }

    @Test
    void findsTheSameGoingBackward() {
        final double until = apophis.epoch() + 200.0 * DAY;
        final List<Trajectory> flown = new ArrayList<>();
        final CloseApproach forward =
                search(Map.of(Body.EARTH, 0.2 * AU), until, flown).get(0);
        final PVCoordinates end = flown.get(0).heliocentric(until);
        final OrbitSolution back = new OrbitSolution(
                "end", "test", until, end.getPosition(), end.getVelocity(), apophis.nonGravitational());
        final CloseApproachSearch search = new CloseApproachSearch(solarSystem, Map.of(Body.EARTH, 0.2 * AU));
        final Trajectory trajectory = new SmallBodyPropagation(
                        solarSystem,
                        new SmallBodyAcceleration(solarSystem, Flights.JPL, apophis.nonGravitational()),
                        1e-3,
                        5 * DAY)
                .run(back, apophis.epoch(), search.detectors(), Progress.SILENT);
        final CloseApproach backward = search.found(trajectory).get(0);
        assertEquals(forward.time(), backward.time(), 1e-3);
        assertEquals(forward.distance(), backward.distance(), 1.0);
    }
}
