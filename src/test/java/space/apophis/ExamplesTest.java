package space.apophis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orekit.utils.PVCoordinates;
import space.apophis.dynamics.SmallBodyAcceleration;
import space.apophis.dynamics.SmallBodyPropagation;
import space.apophis.dynamics.Trajectory;
import space.apophis.encounter.BPlane;
import space.apophis.encounter.BPlanePole;
import space.apophis.encounter.CloseApproach;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodyStates;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.scenario.Scenario;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.ScenarioReader;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.StudyRunner;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.StudyResult;
import space.apophis.transfer.LambertProblem;
import space.apophis.units.Epoch;
import space.apophis.units.Epoch.TimeScaleName;

/** The examples in the javadoc of the classes that one meets first: they stand here to the letter, and run. */
class ExamplesTest {

    private static final Path MAIN = Path.of("src/main/java/space/apophis");
    private static final Path HERE = Path.of("src/test/java/space/apophis/ExamplesTest.java");
    private static final Pattern EXAMPLE = Pattern.compile("<pre>\\{@code\\R(.*?)\\R \\* \\}</pre>", Pattern.DOTALL);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "units/Epoch",
                "ephemeris/SolarSystem",
                "scenario/ScenarioReader",
                "smallbody/OrbitSolution",
                "dynamics/SmallBodyPropagation",
                "dynamics/Trajectory",
                "encounter/Flight",
                "encounter/BPlane",
                "transfer/LambertProblem",
                "study/StudyRunner"
            })
    void standHereToTheLetter(String name) throws IOException {
        final Matcher example = EXAMPLE.matcher(Files.readString(MAIN.resolve(name + ".java")));
        assertTrue(example.find(), name + " has no example");
        final String code = example.group(1).replaceAll("(?m)^ \\* ?", "");
        assertTrue(plain(Files.readString(HERE)).contains(plain(code)), name + ": " + code);
    }

    private static String plain(String code) {
        return code.replaceAll("\\s+", "");
    }

    @Test
    void run() {
        Epoch noon = Epoch.parse("2029-04-13T12:00 TDB");
        double seconds = noon.secondsSinceJ2000(); // 924048000.0
        String text =
                Epoch.ofSecondsSinceJ2000(seconds + 0.5, TimeScaleName.TDB).toIso(3); // "2029-04-13T12:00:00.500"
        assertEquals(924_048_000.0, seconds);
        assertEquals("2029-04-13T12:00:00.500", text);

        SolarSystem solarSystem = SolarSystem.load(Path.of("orekit-data"));
        BodyStates states = new BodyStates();
        solarSystem.planets().fill(924048000.0, states); // on 2029-04-13 at noon TDB, barycentric ICRF, m and m/s
        double gmEarth = solarSystem.planets().gm(Body.EARTH); // 3.986e14 m^3/s^2
        assertEquals(3.986e14, gmEarth, 1e11);

        Scenario scenario = ScenarioReader.read(Path.of("scenarios/apophis-flyby-2029.yaml"));
        String body = scenario.body(); // "apophis"
        double tolerance = scenario.propagation().integrator().positionTolerance(); // 1e-4 m
        assertEquals("apophis", body);
        assertEquals(1e-4, tolerance);

        OrbitSolution orbit = OrbitSolution.of(new ScenarioFiles(Path.of("scenarios")).shippedBody("apophis"));
        String name = orbit.name(); // "JPL 220"
        assertEquals("JPL 220", name);
        flight(solarSystem, scenario, orbit);
    }

    private static void flight(SolarSystem solarSystem, Scenario scenario, OrbitSolution orbit) {
        SmallBodyAcceleration forces =
                new SmallBodyAcceleration(solarSystem, scenario.propagation().forces(), orbit.nonGravitational());
        SmallBodyPropagation propagation = new SmallBodyPropagation(solarSystem, forces, 1e-4, 5.0 * 86400.0);
        Trajectory trajectory = propagation.run(orbit, orbit.epoch() + 100.0 * 86400.0, List.of(), Progress.SILENT);

        PVCoordinates state = trajectory.heliocentric(trajectory.start() + 50.0 * 86400.0);
        double speed = state.getVelocity().getNorm(); // about the Sun, m/s
        assertEquals(30_000.0, speed, 10_000.0);

        Flight flight = Flight.of(
                solarSystem,
                orbit,
                scenario.propagation().forces(),
                scenario.propagation().integrator(),
                Map.of(Body.EARTH, 1e8),
                Epoch.parse("2029-05-01 TDB").secondsSinceJ2000(),
                Progress.SILENT);
        CloseApproach pass = flight.closest(Body.EARTH).orElseThrow();
        double distance = pass.distance(); // 38,011,361 m from the centre of Earth
        assertEquals(38_011_361.0, distance, 20.0);

        BPlane plane = BPlane.of(pass.conic(), BPlanePole.EQUATORIAL).orElseThrow();
        double bDotT = plane.bDotT(); // -43,489 km
        assertEquals(-43_489e3, bDotT, 1e3);
    }

    @Test
    void lambert() {
        double au = 1.495978707e11;
        LambertProblem problem = LambertProblem.prograde(
                1.32712440018e20, new Vector3D(au, 0.0, 0.0), new Vector3D(0.0, 1.5 * au, 0.0), 200.0 * 86400.0);
        Vector3D departure = problem.arcs(0).get(0).departureVelocity(); // 30.8 km/s
        assertEquals(30.8e3, departure.getNorm(), 50.0);
    }

    @Test
    void study() {
        SolarSystem solarSystem = ShippedData.solarSystem();
        StudyInput input = StudyInput.read(Path.of("scenarios/apophis-flyby-2029.yaml"), Path.of("scenarios"));
        StudyResult result = StudyRunner.run(input, solarSystem, Progress.SILENT);
        double distanceKm = result.passes().closeApproaches().get(0).distanceKm();
        assertTrue(distanceKm > 0.0);
    }
}
