package space.apophis.study.deflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orekit.utils.PVCoordinates;
import space.apophis.deflection.ShiftPartials;
import space.apophis.deflection.TrackAxes;
import space.apophis.dynamics.RelativeMotion;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.encounter.OpikPlane;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.encounter.AssessedFlight;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.input.StudyInput;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.launch.OptionArrival;
import space.apophis.study.result.KeyholeResult;
import space.apophis.study.result.NoHarmResult;
import space.apophis.units.Epoch;

/** Accidents sixty days before the pass of 2029, on an asteroid of 4 to 6.1e10 kg. */
class NoHarmStudyTest {

    private static final SolarSystem SOLAR_SYSTEM = ShippedData.solarSystem();

    /** 60 days before the pass. */
    private static final String DATE = "2029-02-12T21:46 TDB";

    private static final String SCENARIO = """
            name: small
            body: heavy
            propagation: {until: 2029-05-14 TDB}
            deflection:
              keyholes: {until: 2116}
              noHarm:
                events:
                  - {label: craft, kind: hit, at: 2029-02-12T21:46 TDB, mass: 1081 kg, speed: 1.45 km/s}
                  - {label: craft like DART, kind: hit, at: 2029-02-12T21:46 TDB, mass: 1081 kg, speed: 1.45 km/s, greatestBeta: 3.61}
                  - {label: lander, kind: touch, at: 2029-03-12 TDB, mass: 12 kg, speed: 0.2 m/s}
            output: {from: 2029-03-15 TDB, to: 2029-05-13 TDB}
            """;

    /** As the flown table has it, and others made up for the test. */
    private static final KeyholeResult KEYHOLE_2036 =
            new KeyholeResult(6, 7, 2036, 46_120.834, 0.612, -1_241.303, -1_076.0, true, 2_093.0, null);

    private static final KeyholeResult MISS_2051 =
            new KeyholeResult(19, 22, 2051, 47_442.339, 0.0, 80.202, 69.5, true, 8_476.0, null);

    @TempDir
    private Path folder;

    private DeflectionCase deflection(String scenario) throws IOException {
        Files.createDirectories(folder.resolve("bodies"));
        final String body = Files.readString(Path.of("scenarios", "bodies", "apophis.yaml"));
        final String range = "massRange: {least: 2.65e10 kg, greatest: 8.28e10 kg}";
        assertTrue(body.contains(range));
        Files.writeString(
                folder.resolve("bodies/heavy.yaml"),
                body.replace("name: apophis", "name: heavy")
                        .replace(range, "massRange: {least: 4e10 kg, greatest: 6.1e10 kg}"));
        final StudyInput input = StudyInput.read(Files.writeString(folder.resolve("small.yaml"), scenario), folder);
        final FlightPlan plan = new FlightPlan(input.scenario(), OrbitSolution.of(input.body()), SOLAR_SYSTEM);
        return DeflectionCase.of(input, plan, AssessedFlight.of(plan, input.body(), Progress.SILENT));
    }

    private static NoHarmResult state(DeflectionCase deflection, KeyholeResult... keyholes) {
        return NoHarmStudy.of(deflection, LaunchPeriodOutcome.NONE, List.of(keyholes));
    }

    @Test
    void aCraftOfHerasMassMovesTheEllipseByAFractionOfItself() throws IOException {
        final NoHarmResult result = state(deflection(SCENARIO), MISS_2051, KEYHOLE_2036);
        assertEquals(1.154, result.sigmaZetaKm(), 1e-3);
        final NoHarmResult.Event craft = result.events().get(0);
        assertEquals("hit", craft.kind());
        assertEquals(1081.0 * 1450.0, craft.momentum().momentumNs(), 1e-6);
        assertEquals(1081.0 * 1450.0 / 6.1e10 * 1e3, craft.momentum().leastDeltaVMmS(), 1e-12);
        assertEquals(1081.0 * 1450.0 / 4e10 * 1e3, craft.momentum().greatestDeltaVMmS(), 1e-12);
        assertEquals(0.144, craft.shift().leastWorstKm(), 0.002);
        assertEquals(0.220, craft.shift().greatestWorstKm(), 0.002);
        assertEquals(0.053, craft.shift().greatestAlongTrackKm(), 0.001);
        assertNull(craft.shift().greatestArrivalKm());
        final NoHarmResult.Event dart = result.events().get(1);
        assertEquals(3.61 * craft.shift().greatestWorstKm(), dart.shift().greatestWorstKm(), 1e-9);
        assertEquals(
                dart.shift().greatestWorstKm() / result.sigmaZetaKm(),
                dart.shift().sigmas(),
                1e-12);
        assertTrue(result.events().get(2).shift().greatestWorstKm() < 1e-6);
        // What does not strike at its return is no keyhole.
        assertEquals(1, result.keyholes().size());
        final NoHarmResult.Margin margin = result.keyholes().get(0);
        assertEquals(-1_240.997, margin.distanceKm(), 1e-6);
        assertEquals(-1_075.5, margin.distanceSigma(), 1.0);
        assertEquals(1_240.997 - dart.shift().greatestWorstKm(), margin.leastDistanceKm(), 1e-9);
        assertEquals(2, result.returnsFound());
        assertEquals(new NoHarmResult.Miss(2051, 8_476.0, 80.202), result.nearestMiss());
        assertNull(state(deflection(SCENARIO), KEYHOLE_2036).nearestMiss());
        assertEquals(0.0, result.cumulativeBefore());
        assertEquals(0.0, result.cumulativeAfter());
        assertEquals(2116, result.untilYear());
    }

    @Test
    void aKeyholeBesideTheOrbitIsReached() throws IOException {
        final DeflectionCase deflection = deflection(SCENARIO);
        final KeyholeResult near = new KeyholeResult(1, 1, 2030, 47_363.0, 0.1, 0.5, 0.4, true, 1.0, null);
        final NoHarmResult result = state(deflection, near, KEYHOLE_2036);
        final NoHarmResult.Margin margin = result.keyholes().get(0);
        assertEquals(0.45, margin.distanceKm(), 1e-12);
        assertEquals(0.0, margin.leastDistanceKm());
        final double sigma = result.sigmaZetaKm();
        // Thin against sigma: the density at its middle, which the hit brings to the middle of the ellipse.
        final double peak = 0.1 / sigma / FastMath.sqrt(2.0 * FastMath.PI);
        assertEquals(peak * FastMath.exp(-0.5 * 0.25 / (sigma * sigma)), result.cumulativeBefore(), 1e-3 * peak);
        assertEquals(peak, result.cumulativeAfter(), 1e-3 * peak);
    }

    @Test
    void theVelocityOfAnArrivalGivesItsOwnShift() throws IOException {
        final String shipped = Files.readString(Path.of("scenarios", "ramses-2028.yaml"));
        final String transfer = shipped.substring(shipped.indexOf("transfer:"), shipped.indexOf("mission:"));
        final DeflectionCase deflection = deflection(SCENARIO.replace(
                        "at: 2029-02-12T21:46 TDB, mass: 1081 kg, speed: 1.45 km/s}", "option: arrival 12 February}")
                .replace("output:", transfer + "output:"));
        final double time = Epoch.parse(DATE).secondsSinceJ2000();
        final Vector3D velocity = new Vector3D(300.0, -400.0, 1200.0);
        final NoHarmResult.Event event = NoHarmStudy.of(
                        deflection,
                        new LaunchPeriodOutcome(
                                LaunchPeriodOutcome.NONE.section(),
                                LaunchPeriodOutcome.NONE.visitor(),
                                LaunchPeriodOutcome.NONE.leading(),
                                List.of(new OptionArrival("arrival 12 February", time, 1000.0, velocity, true))),
                        List.of(KEYHOLE_2036))
                .events()
                .get(0);
        assertEquals(1300.0, event.speedMS(), 1e-9);
        final double shift = deflection
                .partials()
                .shift(time, velocity.scalarMultiply(1000.0 / 4e10))
                .zeta();
        assertEquals(1e-3 * FastMath.abs(shift), event.shift().greatestArrivalKm(), 1e-12);
        final InputFault fault = assertThrows(InputFault.class, () -> state(deflection, KEYHOLE_2036));
        assertTrue(
                fault.getMessage()
                        .contains(
                                "deflection.noHarm.events[1].option: the transfer has no option 'arrival 12 February' that arrives"),
                fault.getMessage());
    }

    @ParameterizedTest
    @CsvSource({"2029-04-14 TDB", "2020-12-01 TDB"})
    void anEventOutsideTheFlightBeforeThePassIsAFault(String date) {
        final InputFault fault =
                assertThrows(InputFault.class, () -> deflection(SCENARIO.replace("at: 2029-03-12 TDB", "at: " + date)));
        assertTrue(fault.getMessage().contains("deflection.noHarm.events[3].at: "), fault.getMessage());
        assertTrue(
                fault.getMessage().contains("lies outside the flight before the pass, a date from 2020-12-31"),
                fault.getMessage());
    }

    @Test
    void aStatementWithoutKeyholesSaysNothing() {
        final InputFault fault =
                assertThrows(InputFault.class, () -> deflection(SCENARIO.replace("  keyholes: {until: 2116}\n", "")));
        assertTrue(
                fault.getMessage().contains("deflection.noHarm: speaks of keyholes, deflection.keyholes is needed"),
                fault.getMessage());
    }

    @Test
    void keyholesAreLookedForAfterThePass() {
        final InputFault fault =
                assertThrows(InputFault.class, () -> deflection(SCENARIO.replace("until: 2116", "until: 2029")));
        assertTrue(
                fault.getMessage()
                        .contains("deflection.keyholes.until: '2029' is not a year after the pass that the ephemerides"
                                + " cover, allowed is 2030 to 21"),
                fault.getMessage());
    }

    /** 1 mm/s along the track, outward and normal, each flown apart on either side: km of zeta. */
    @Test
    void pushesFlownMoveZetaAsThePartialsDo() throws IOException {
        final DeflectionCase deflection = deflection(SCENARIO);
        final ShiftPartials partials = deflection.partials();
        final double time = Epoch.parse(DATE).secondsSinceJ2000();
        final PVCoordinates state = partials.path().trajectory().heliocentric(time);
        final TrackAxes axes = TrackAxes.of(state);
        final Vector3D row = axes.components(partials.byVelocity(time)[1]);
        final double[] before = {-1.35, 5.44, -0.17};
        final Vector3D[] directions = {axes.along(), axes.radial(), axes.normal()};
        for (int i = 0; i < directions.length; i++) {
            final double flown = 0.5
                    * (zeta(deflection, time, state, directions[i].scalarMultiply(1e-3))
                            - zeta(deflection, time, state, directions[i].scalarMultiply(-1e-3)));
            // Flown before the program was, to the day; inward counted as positive there.
            assertEquals(before[i], 1e-3 * flown, 0.02);
            assertEquals(flown, 1e-3 * row.toArray()[i], 1e-3 * FastMath.abs(flown));
        }
    }

    private static double zeta(DeflectionCase deflection, double time, PVCoordinates state, Vector3D push) {
        final OrbitSolution nominal = deflection.plan().orbit();
        final Flight flight = Flight.of(
                SOLAR_SYSTEM,
                new OrbitSolution(
                        "", "", time, state.getPosition(), state.getVelocity().add(push), nominal.nonGravitational()),
                deflection.plan().scenario().propagation().forces(),
                deflection.plan().scenario().propagation().integrator(),
                Map.of(Body.EARTH, 1e8),
                deflection.passTime() + 86_400.0,
                Progress.SILENT);
        final CloseApproach pass = flight.closest(Body.EARTH).orElseThrow();
        return OpikPlane.of(
                        pass.conic(),
                        new RelativeMotion(SOLAR_SYSTEM)
                                .of(Body.EARTH, Body.SUN, pass.time())
                                .getVelocity())
                .orElseThrow()
                .zeta();
    }
}
