package space.apophis.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.utils.PVCoordinates;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.encounter.OsculatingConic;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.PropagationSpec.IntegratorSpec;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;

class BatchPropagationTest {

    private static final SolarSystem SOLAR_SYSTEM = ShippedData.solarSystem();
    private static final IntegratorSpec INTEGRATOR = new IntegratorSpec(1e-4, 5.0 * 86400.0);
    private static final double LIMIT = 0.2 * 149597870700.0;
    private static final double MAY_2029 = (2462257.5 - 2451545.0) * 86400.0;
    private static final double APRIL_12 = (2462238.5 - 2451545.0) * 86400.0;

    private final OrbitSolution apophis = Flights.apophis();

    @Test
    void eachSampleFliesAsOrekitFliesItAlone() {
        final List<OrbitSample> samples = List.of(
                OrbitSample.nominal(apophis),
                alongTrack(3e6),
                alongTrack(-2e6),
                new OrbitSample(
                        apophis.position(), apophis.velocity(), NonGravitational.inverseSquare(0.0, -5e-13, 0.0)));
        final List<SampleApproach> found = fly(apophis.epoch(), samples, MAY_2029);
        for (int i = 0; i < samples.size(); i++) {
            final int sample = i;
            final List<SampleApproach> own =
                    found.stream().filter(a -> a.sample() == sample).toList();
            final List<CloseApproach> alone = alone(apophis.epoch(), samples.get(i), MAY_2029);
            assertEquals(alone.size(), own.size());
            for (int k = 0; k < own.size(); k++) {
                final String which = "sample " + i + ", approach " + k;
                assertEquals(alone.get(k).time(), own.get(k).time(), 1e-3, which);
                final Vector3D expected = alone.get(k).conic().position();
                assertEquals(0.0, expected.distance(own.get(k).position()), 1.0, which);
                assertEquals(
                        0.0, alone.get(k).conic().velocity().distance(own.get(k).velocity()), 1e-4, which);
            }
        }
    }

    private OrbitSample alongTrack(double metres) {
        return new OrbitSample(
                apophis.position().add(new Vector3D(metres, apophis.velocity().normalize())),
                apophis.velocity(),
                apophis.nonGravitational());
    }

    private static List<CloseApproach> alone(double epoch, OrbitSample sample, double until) {
        return flight(epoch, sample, until).approaches();
    }

    private static Flight flight(double epoch, OrbitSample sample, double until) {
        final OrbitSolution orbit =
                new OrbitSolution("", "", epoch, sample.position(), sample.velocity(), sample.nonGravitational());
        return Flight.of(
                SOLAR_SYSTEM, orbit, Flights.JPL, INTEGRATOR, Map.of(Body.EARTH, LIMIT), until, Progress.SILENT);
    }

    private static List<SampleApproach> fly(double epoch, List<OrbitSample> samples, double until) {
        return new BatchPropagation(SOLAR_SYSTEM, Flights.JPL, INTEGRATOR, Map.of(Body.EARTH, LIMIT))
                .run(epoch, samples, until, Progress.SILENT);
    }

    /** A sample from a million kilometres off that misses the centre of Earth, without its pull, by so much. */
    private static OrbitSample inbound(double miss) {
        final PVCoordinates earth = new RelativeMotion(SOLAR_SYSTEM).of(Body.EARTH, Body.SUN, APRIL_12);
        return new OrbitSample(
                earth.getPosition().add(new Vector3D(1e9, miss, 0.0)),
                earth.getVelocity().add(new Vector3D(-6000.0, 0.0, 0.0)),
                NonGravitational.NONE);
    }

    @Test
    void aSampleThatStrikesEarthEndsThereAndLeavesTheOthersAlone() {
        final double until = APRIL_12 + 10.0 * 86400.0;
        final List<OrbitSample> samples = List.of(inbound(5e7), inbound(1e7), inbound(0.0));
        final List<SampleApproach> found = fly(APRIL_12, samples, until);
        assertEquals(
                List.of(0, 1, 2), found.stream().map(SampleApproach::sample).toList());
        final SampleApproach untouched =
                fly(APRIL_12, samples.subList(0, 1), until).get(0);
        assertEquals(0.0, untouched.position().distance(found.get(0).position()), 0.02);
        assertEquals(
                List.of(false, true, true),
                found.stream().map(SampleApproach::strikes).toList());
        // the conic where it meets the ground; between ground and equatorial radius the oblateness bends it a little
        final Flight alone = flight(APRIL_12, samples.get(1), until);
        final double ground = alone.hit().orElseThrow().ground();
        final PVCoordinates there = new RelativeMotion(SOLAR_SYSTEM).of(alone.trajectory(), Body.EARTH, ground);
        final OsculatingConic conic =
                new OsculatingConic(SOLAR_SYSTEM.planets().gm(Body.EARTH), there.getPosition(), there.getVelocity());
        assertEquals(conic.periapsis(), found.get(1).distance(), 1e3);
        assertTrue(conic.periapsis() < 5.4e6);
        assertTrue(found.get(2).distance() < 1e6);
    }

    /** The Moon is not asked for, and is struck all the same. */
    @Test
    void aSampleThatStrikesTheMoonEndsThere() {
        final PVCoordinates moon = new RelativeMotion(SOLAR_SYSTEM).of(Body.MOON, Body.SUN, APRIL_12);
        final OrbitSample sample = new OrbitSample(
                moon.getPosition().add(new Vector3D(1e8, 5e5, 0.0)),
                moon.getVelocity().add(new Vector3D(-6000.0, 0.0, 0.0)),
                NonGravitational.NONE);
        final List<SampleApproach> found = fly(APRIL_12, List.of(sample), APRIL_12 + 10.0 * 86400.0);
        assertEquals(1, found.size());
        assertEquals(Body.MOON, found.get(0).body());
        assertTrue(found.get(0).strikes());
        assertEquals(
                Body.MOON,
                flight(APRIL_12, sample, APRIL_12 + 10.0 * 86400.0)
                        .hit()
                        .orElseThrow()
                        .body());
    }

    @Test
    void aSampleInTheFarKeepsTheStepsOfTheOneThatIsNear() {
        final double until = APRIL_12 + 10.0 * 86400.0;
        final OrbitSample near = inbound(1.5e7);
        final List<OrbitSample> crowd = new ArrayList<>();
        crowd.add(near);
        for (int i = 0; i < 40; i++) {
            crowd.add(inbound(3e9 + i * 1e8));
        }
        final SampleApproach alone = fly(APRIL_12, List.of(near), until).get(0);
        final SampleApproach among = fly(APRIL_12, crowd, until).get(0);
        assertEquals(0.0, alone.position().distance(among.position()), 0.02);
        assertEquals(alone.time(), among.time(), 1e-5);
    }

    @Test
    void aBatchIsFlownForward() {
        assertThrows(
                IllegalArgumentException.class,
                () -> fly(apophis.epoch(), List.of(OrbitSample.nominal(apophis)), apophis.epoch() - 1.0));
    }

    @Test
    void progressMayEndTheFlight() {
        final BatchPropagation batch =
                new BatchPropagation(SOLAR_SYSTEM, Flights.JPL, INTEGRATOR, Map.of(Body.EARTH, LIMIT));
        assertThrows(
                CancellationException.class,
                () -> batch.run(
                        apophis.epoch(), List.of(OrbitSample.nominal(apophis)), MAY_2029, (task, done, total) -> {
                            throw new CancellationException();
                        }));
    }
}
