package space.apophis.dynamics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.bodies.OneAxisEllipsoid;
import org.orekit.forces.radiation.IsotropicRadiationSingleCoefficient;
import org.orekit.forces.radiation.SolarRadiationPressure;
import org.orekit.frames.Frame;
import org.orekit.frames.Frames;
import org.orekit.orbits.CartesianOrbit;
import org.orekit.propagation.SpacecraftState;
import org.orekit.time.AbsoluteDate;
import org.orekit.utils.AbsolutePVCoordinates;
import org.orekit.utils.PVCoordinates;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyProvider;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.ForceSpec;
import space.apophis.scenario.ForceSpec.EarthPoleName;
import space.apophis.smallbody.NonGravitational;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Unit;

/** A spacecraft against closed forms: what sunlight and burns do over a day and a month. */
class CraftPropagationTest {

    private static final ForceSpec SUN_ALONE = new ForceSpec(
            true, false, false, false, false, false, false, false, false, false, false, EarthPoleName.TRUE_OF_DATE);
    private static final SolarSystem SYSTEM = ShippedData.solarSystem();
    private static final double START = Flights.apophis().epoch();
    private static final Vector3D DIRECTION = new Vector3D(0.6, 0.0, -0.8);

    private static CraftState start(double mass) {
        return new CraftState(
                START, Flights.apophis().position(), Flights.apophis().velocity(), mass);
    }

    private static CraftPropagation propagation(Sunlight sunlight) {
        return new CraftPropagation(SYSTEM, Flights.JPL, sunlight, 1e-4);
    }

    /** Without thrust and light a craft is a small body: the path of Apophis with A1 to A3 off. */
    @Test
    void coastsAsASmallBody() {
        double until = START + 30.0 * Unit.DAY;
        CraftPath path = propagation(Sunlight.NONE).path(start(1.0), until, List.of());
        Trajectory stone = new SmallBodyPropagation(
                        SYSTEM,
                        new SmallBodyAcceleration(SYSTEM, Flights.JPL, NonGravitational.NONE),
                        1e-4,
                        5.0 * Unit.DAY)
                .run(
                        new OrbitSolution(
                                "stone",
                                "test",
                                START,
                                start(1.0).position(),
                                start(1.0).velocity(),
                                NonGravitational.NONE),
                        until,
                        List.of(),
                        Progress.SILENT);
        PVCoordinates expected = stone.heliocentric(until);
        assertEquals(0.0, path.end().position().distance(expected.getPosition()), 1e-2, "m");
        assertEquals(0.0, path.end().velocity().distance(expected.getVelocity()), 1e-8, "m/s");
        assertEquals(
                0.0,
                path.trajectory()
                        .heliocentric(until)
                        .getPosition()
                        .distance(path.end().position()),
                1e-2,
                "m");
    }

    /**
     * A burn of a day changes the velocity by c ln(m0/m1) and the position by c tau (1 - m1/(m0 - m1) ln(m0/m1))
     * (Tsiolkovsky); the Sun's gradient over 100,000 km for a day adds 8e-14 * 1e8 * 9e4 = 0.7 m/s at most.
     */
    @Test
    void aBurnFollowsTheRocketEquation() {
        ThrustArc burn = new ThrustArc(START + 3600.0, Unit.DAY, DIRECTION, 26.3, 291.0);
        double until = burn.end() + 3600.0;
        CraftPropagation propagation = propagation(Sunlight.NONE);
        CraftPath burnt = propagation.path(start(1400.0), until, List.of(burn));
        CraftState coasted = propagation.state(start(1400.0), until, List.of());
        double exhaust = 291.0 * 9.80665;
        double left = 1400.0 - 26.3 / exhaust * Unit.DAY;
        double log = Math.log(1400.0 / left);
        assertEquals(left, burnt.end().mass(), 1e-6);
        assertEquals(left, burnt.mass(until), 1e-9);
        assertEquals(1400.0, burnt.mass(START), 0.0);
        Vector3D change = burnt.end().velocity().subtract(coasted.velocity());
        assertEquals(0.0, change.distance(DIRECTION.scalarMultiply(exhaust * log)), 0.7);
        double way = exhaust * Unit.DAY * (1.0 - left / (1400.0 - left) * log) + 3600.0 * exhaust * log;
        Vector3D shift = burnt.end().position().subtract(coasted.position());
        assertEquals(0.0, shift.distance(DIRECTION.scalarMultiply(way)), 0.7 * Unit.DAY);
        assertEquals(0.0, shift.distance(DIRECTION.scalarMultiply(way)) / way, 1e-3);
    }

    /** A burn at the very start is burnt whole, and one at the very end too, but for 1.6 us between TT and TDB. */
    @Test
    void burnsFillTheirSpanToTheEdge() {
        ThrustArc burn = new ThrustArc(START, 5000.0, DIRECTION, 26.3, 291.0);
        CraftState end = propagation(Sunlight.NONE).state(start(1400.0), burn.end(), List.of(burn));
        assertEquals(1400.0 - burn.massFlow() * 5000.0, end.mass(), 1e-7);
        assertThrows(IllegalArgumentException.class, () -> new ThrustArc(0.0, 0.0, DIRECTION, 1.0, 1.0));
        assertThrows(IllegalArgumentException.class, () -> new ThrustArc(0.0, 1.0, Vector3D.ZERO, 1.0, 1.0));
    }

    /** Sunlight takes a share a r^2 / GM off the pull of the Sun: the same path as with a Sun lighter by that share. */
    @Test
    void sunlightIsALighterSun() {
        Sunlight sunlight = new Sunlight(1e5, 1.3);
        CraftPropagation propagation = new CraftPropagation(SYSTEM, SUN_ALONE, sunlight, 1e-4);
        double until = START + 20.0 * Unit.DAY;
        CraftState end = propagation.state(start(1000.0), until, List.of());
        CraftState dark =
                new CraftPropagation(SYSTEM, SUN_ALONE, Sunlight.NONE, 1e-4).state(start(1000.0), until, List.of());
        double distance = start(1000.0).position().getNorm();
        double atStart = sunlight.acceleration(distance, 1000.0);
        assertEquals(1361.0 / 299792458.0 * 1.3 * 100.0, atStart * Math.pow(distance / Unit.AU, 2.0), 1e-12);
        // a t^2 / 2, within what the path turns and the distance changes in 20 days
        double way = 0.5 * atStart * Math.pow(20.0 * Unit.DAY, 2.0);
        Vector3D shift = end.position().subtract(dark.position());
        assertEquals(1.0, shift.getNorm() / way, 0.05);
        assertEquals(0.0, Vector3D.angle(shift, start(1.0).position()), 0.2);
    }

    /** Orekit's own force, with the same constants and a round Earth: in the light, the penumbra and the umbra. */
    @Test
    void sunlightIsThatOfOrekit() {
        Sunlight sunlight = new Sunlight(17.0, 1.3);
        Frames frames = SYSTEM.context().getFrames();
        SolarRadiationPressure orekit = new SolarRadiationPressure(
                Unit.AU,
                Sunlight.PRESSURE,
                SYSTEM.context().getCelestialBodies().getSun(),
                new OneAxisEllipsoid(Body.EARTH.equatorialRadius(), 0.0, frames.getGCRF()),
                new IsotropicRadiationSingleCoefficient(17.0, 1.3));
        Sunlight.Force ours = new Sunlight.Force(sunlight, SYSTEM);
        AbsoluteDate date = SYSTEM.clock().date(START);
        PVCoordinates earth = new BodyProvider(SYSTEM, Body.EARTH).getPVCoordinates(date, SYSTEM.icrf());
        Vector3D shadow = earth.getPosition()
                .subtract(new BodyProvider(SYSTEM, Body.SUN)
                        .getPVCoordinates(date, SYSTEM.icrf())
                        .getPosition())
                .normalize();
        Vector3D aside = shadow.orthogonal();
        double radius = Body.EARTH.equatorialRadius();
        int partly = 0;
        for (double behind : new double[] {-7e6, 7e6, 1e8, 1e9}) {
            for (double offset : new double[] {0.0, 0.9, 0.995, 1.0, 1.003, 1.1, 100.0}) {
                Vector3D at = new Vector3D(1.0, earth.getPosition(), behind, shadow, offset * radius, aside);
                SpacecraftState state = new SpacecraftState(
                                new AbsolutePVCoordinates(SYSTEM.icrf(), date, new PVCoordinates(at, Vector3D.ZERO)))
                        .withMass(1400.0);
                // About the barycentre Orekit's force knows no eclipse.
                SpacecraftState fromEarth = new SpacecraftState(new AbsolutePVCoordinates(
                                frames.getGCRF(),
                                date,
                                new PVCoordinates(at.subtract(earth.getPosition()), Vector3D.ZERO)))
                        .withMass(1400.0);
                Vector3D theirs = orekit.acceleration(fromEarth, orekit.getParameters());
                Vector3D here = ours.acceleration(state, new double[0]);
                double full = sunlight.acceleration(Unit.AU, 1400.0);
                // Orekit's discs are exact circles on a sphere, ours flat: a part in 10^3 where Earth fills half the
                // sky.
                assertEquals(0.0, here.distance(theirs) / full, 3e-3, behind + " m behind, " + offset);
                partly += here.getNorm() > 0.01 * full && here.getNorm() < 0.9 * full ? 1 : 0;
            }
        }
        assertTrue(partly >= 5, "places in the penumbra: " + partly);
    }

    /** Behind Earth, beside it, and where its disc stands before the middle of the Sun's (annular beyond 1.38e9 m). */
    @Test
    void earthHidesTheSun() {
        double[] sun = {Unit.AU, 0.0, 0.0};
        assertEquals(0.0, Sunlight.litShare(sun, new double[] {7e6, 0.0, 0.0}), 0.0);
        assertEquals(1.0, Sunlight.litShare(sun, new double[] {-7e6, 0.0, 0.0}), 0.0);
        assertEquals(1.0, Sunlight.litShare(sun, new double[] {7e6, 7e6, 0.0}), 0.0);
        double radius = Body.EARTH.equatorialRadius();
        // Its edge before the centre of the Sun: half the disc, as Earth's is 200 times as wide and its edge nearly
        // straight.
        double distance = radius / Math.sin(1.0);
        double[] earth = {distance * Math.cos(1.0), radius, 0.0};
        assertEquals(0.5, Sunlight.litShare(sun, earth), 2e-3);
        assertEquals(0.0, Sunlight.litShare(sun, new double[] {1.37e9, 0.0, 0.0}), 0.0);
        double share = Math.pow(radius / 1.395e9 / (Body.SUN.equatorialRadius() / Unit.AU), 2.0);
        assertEquals(1.0 - share, Sunlight.litShare(sun, new double[] {1.395e9, 0.0, 0.0}), 1e-4);
    }

    /**
     * Behind Earth, 30,000 km high, the craft is in its shadow for an hour. Steps that end at its edges leave some um/s at any
     * tolerance, as the step that finds an edge has looked beyond it; steps across them left up to 14 um/s, and 9 at 1e-5 m.
     */
    @Test
    void stepsEndAtTheEdgesOfTheShadow() {
        RelativeMotion motion = new RelativeMotion(SYSTEM);
        double pass = START + 100.0 * Unit.DAY;
        double gm = SYSTEM.planets().gm(Body.EARTH);
        double radius = Body.EARTH.equatorialRadius() + 3e7;
        Vector3D shadow = motion.of(Body.EARTH, Body.SUN, pass).getPosition().normalize();
        Vector3D along = Vector3D.crossProduct(Vector3D.PLUS_K, shadow).normalize();
        PVCoordinates coming = new CartesianOrbit(
                        new PVCoordinates(
                                shadow.scalarMultiply(radius),
                                along.scalarMultiply(Math.sqrt(4100.0 * 4100.0 + 2.0 * gm / radius))),
                        Frame.getRoot(),
                        AbsoluteDate.ARBITRARY_EPOCH,
                        gm)
                .shiftedBy(-5.0 * Unit.DAY)
                .getPVCoordinates();
        PVCoordinates earth = motion.of(Body.EARTH, Body.SUN, pass - 5.0 * Unit.DAY);
        CraftState start = new CraftState(
                pass - 5.0 * Unit.DAY,
                earth.getPosition().add(coming.getPosition()),
                earth.getVelocity().add(coming.getVelocity()),
                1000.0);
        CraftState[] ends = new CraftState[3];
        for (int i = 0; i < 3; i++) {
            ends[i] = new CraftPropagation(SYSTEM, Flights.JPL, new Sunlight(17.0, 1.3), Math.pow(10.0, -3 - i))
                    .state(start, pass + 10.0 * Unit.DAY, List.of());
        }
        assertEquals(0.0, ends[0].velocity().distance(ends[2].velocity()), 4e-6, "m/s");
        assertEquals(0.0, ends[1].velocity().distance(ends[2].velocity()), 4e-6, "m/s");
    }
}
