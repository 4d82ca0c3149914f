package space.apophis.study.escort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.hipparchus.geometry.euclidean.threed.Rotation;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.proximity.spin.EclipticDirection;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.SpinKnowledge;
import space.apophis.study.result.SpinSetResult;
import space.apophis.units.Epoch;

/** Rotations of a body that passes no planet, by what its file says of them, and what is refused. */
final class SpinOutcomeTest {

    private static final String SCENARIO = """
            name: small
            body: rock
            propagation: {until: 2021-05-01 TDB}
            escort:
              arrival:
                epoch: 2021-02-01 TDB
                side: sun
                distance: 20 km
                mass: 800 kg
                craft:
                  dryMass: 750 kg
                  wetMass: 1400 kg
                  engine: {thrust: 26 N, specificImpulse: 291 s}
                  crossSection: 17 m^2
                  source: made up
              phases:
                - {type: drift, name: first, until: 2021-03-01 TDB}
              spin: {samples: 10}
            output: {from: 2021-03-01 TDB, to: 2021-03-02 TDB, step: 1 h}
            """;

    private static final String BODY = """
            name: rock
            designation: a rock
            orbit:
              solution: one
              source: made up
              epoch: JD 2459215.5 TDB
              cartesian:
                position: -0.41 1.51 0.33 au
                velocity: -0.015 -0.0037 -0.0018 au/d
            """;

    private static final String POLE = "  poleLongitude: 275 deg\n  poleLatitude: -85 deg\n  source: made up\n";
    private static final String PERIODS = "  rotationPeriod: 264.178 h\n  precessionPeriod: 27.38547 h\n";
    private static final String INERTIA = "  inertia: 0.64 0.97 1\n";
    private static final Vector3D DIRECTION =
            new EclipticDirection(Math.toRadians(275.0), Math.toRadians(-85.0)).icrf();
    private static final double MIDDLE = Epoch.parse("2021-02-15 TDB").secondsSinceJ2000();

    @TempDir
    private Path folder;

    private StudyInput input(String spin) throws IOException {
        Files.writeString(folder.resolve("rock.yaml"), BODY + spin);
        return StudyInput.read(Files.writeString(folder.resolve("small.yaml"), SCENARIO), null);
    }

    private SpinOutcome outcome(String spin) throws IOException {
        final StudyInput input = input(spin);
        final Flight flight = Flight.of(
                ShippedData.solarSystem(),
                OrbitSolution.of(input.body()),
                input.scenario().propagation().forces(),
                input.scenario().propagation().integrator(),
                Map.of(Body.EARTH, 1e9),
                Epoch.parse("2021-05-01 TDB").secondsSinceJ2000(),
                Progress.SILENT);
        final EscortStart start = EscortStart.atRest(
                Epoch.parse("2021-02-01 TDB").secondsSinceJ2000(),
                Vector3D.PLUS_I,
                800.0,
                input.scenario().escort().arrival().craft());
        return SpinOutcome.of(new EscortCase(input, ShippedData.solarSystem(), flight, start), Progress.SILENT);
    }

    @Test
    void tumblingWithoutAPassGoesOnAsItWas() throws IOException {
        final SpinOutcome outcome = outcome("spin:\n" + PERIODS + INERTIA + POLE);
        final SpinSetResult set = outcome.result().nominal();
        assertEquals(SpinKnowledge.TUMBLING, set.knowledge());
        assertNull(outcome.result().pass());
        assertNull(set.shortAxisPercent());
        assertTrue(set.percentiles().isEmpty());
        assertTrue(outcome.result().attitudeAssumed());
        assertNotNull(set.after());
        assertEquals(27.38547, set.before().precessionPeriodH(), 1e-8);
        // the Sun alone, 3 GM/R^3 of 1e-13 s^-2 over a month
        assertEquals(27.38547, set.after().precessionPeriodH(), 0.05);
        assertEquals(-85.0, set.after().poleLatitudeDeg(), 0.05);
        // the momentum is at most 51 deg from the short axis: omega_c falls to sqrt(1 - k^2) of its greatest
        final Rotation attitude = outcome.orientation().apply(MIDDLE);
        final double angle = Vector3D.angle(attitude.applyTo(Vector3D.PLUS_K), DIRECTION);
        assertTrue(angle < Math.toRadians(51.5), "angle " + angle);
    }

    @Test
    void onePeriodTurnsAboutTheShortAxis() throws IOException {
        final SpinOutcome outcome = outcome("spin:\n  rotationPeriod: 10 h\n" + POLE);
        assertEquals(SpinKnowledge.UNIFORM, outcome.result().nominal().knowledge());
        assertEquals(10.0, outcome.result().nominal().before().precessionPeriodH(), 1e-12);
        final Rotation now = outcome.orientation().apply(MIDDLE);
        final Rotation later = outcome.orientation().apply(MIDDLE + 9000.0);
        assertEquals(0.0, now.applyTo(Vector3D.PLUS_K).distance(DIRECTION), 1e-12);
        assertEquals(
                0.0,
                DIRECTION.crossProduct(now.applyTo(Vector3D.PLUS_I)).distance(later.applyTo(Vector3D.PLUS_I)),
                1e-9);
    }

    @Test
    void poleAloneStandsStill() throws IOException {
        final SpinOutcome outcome = outcome("spin:\n" + PERIODS + POLE);
        assertEquals(SpinKnowledge.POLE, outcome.result().nominal().knowledge());
        assertEquals(
                0.0,
                outcome.orientation().apply(MIDDLE).applyTo(Vector3D.PLUS_K).distance(DIRECTION),
                1e-12);
    }

    @Test
    void nothingKnownKeepsTheAxesOfTheIcrf() throws IOException {
        final SpinOutcome outcome = outcome("");
        assertEquals(SpinKnowledge.NONE, outcome.result().nominal().knowledge());
        assertNull(outcome.result().nominal().before());
        assertEquals(0.0, outcome.orientation().apply(MIDDLE).getAngle(), 0.0);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rotationPeriod: 264.178 h | rotationPeriod: 100 h | spin.rotationPeriod: is 3.652 of precessionPeriod",
                "inertia: 0.64 0.97 1 | inertia: 0.97 0.97 1 | spin.inertia: has two equal moments",
                "inertia: 0.64 0.97 1 | inertia: 0.3 0.6 1 | spin.inertia: no body has it",
                "inertia: 0.64 0.97 1 | inertia: 0.97 0.64 1 | spin.inertia: is not three rising ratios"
            })
    void refusesWhatNoBodyHas(String from, String to, String message) {
        final InputFault fault =
                assertThrows(InputFault.class, () -> outcome(("spin:\n" + PERIODS + INERTIA + POLE).replace(from, to)));
        assertTrue(fault.getMessage().contains("rock.yaml:"), fault.getMessage());
        assertTrue(fault.getMessage().contains(message), fault.getMessage());
    }
}
