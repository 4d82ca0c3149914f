package space.apophis.study.escort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.job.InputFault;
import space.apophis.smallbody.shape.Spheres;
import space.apophis.study.input.StudyInput;

/** The asteroid of an escort from its file, and what is refused. */
class EscortBodyTest {

    private static final String SCENARIO = """
            name: small
            body: rock
            propagation: {until: 2029-05-01 TDB}
            escort:
              arrival:
                epoch: 2029-03-01 UTC
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
                - {type: station, name: first, until: 2029-04-01 UTC, side: sun, distance: 5 km, deadBand: 300 m}
                - {type: arcs, name: second, until: 2029-04-02 UTC, side: sun, distance: 4 km, nearest: 3 km}
                - {type: terminator-orbit, name: third, until: 2029-04-03 UTC, radius: 2 km}
            output: {from: 2029-03-01 TDB, to: 2029-03-02 TDB, step: 1 h}
            """;

    private static final String BODY = """
            name: rock
            designation: a rock
            orbit:
              solution: one
              source: made up
              epoch: JD 2459215.5 TDB
              cartesian:
                position: -0.41 0.91 0.33 au
                velocity: -0.015 -0.0037 -0.0018 au/d
            physical:
              diameter: 0.78 km
              density: 2250 kg/m^3
              source: made up
            moon:
              name: pebble
              mass: 4.3e9 kg
              diameter: 151 m
              separation: 1.16 km
              period: 11.37 h
              poleLongitude: 320.6 deg
              poleLatitude: -78.6 deg
              epoch: 2027-01-01 TDB
              source: made up
            """;

    @TempDir
    private Path folder;

    private StudyInput input(String from, String to) throws IOException {
        Files.writeString(folder.resolve("rock.yaml"), BODY.replace(from, to));
        return StudyInput.read(Files.writeString(folder.resolve("small.yaml"), SCENARIO.replace(from, to)), null);
    }

    @Test
    void massIsThatOfDensityAndShapeAndTheMoonIsApart() throws IOException {
        final EscortBody body = EscortBody.of(input("", ""));
        final double volume = Math.PI / 6.0 * 780.0 * 780.0 * 780.0;
        assertEquals(6.67430e-11 * 2250.0 * volume, body.gm(), 1e-9);
        assertEquals(6.67430e-11 * 4.3e9, body.moonGm(), 1e-12);
        // the moon reaches farther from the centre of mass than the asteroid does
        assertEquals((1.0 - body.moonShare()) * 1160.0 + 75.5, body.reach(), 1e-9);
    }

    @Test
    void massOfTheFileStandsBeforeItsDensity() throws IOException {
        assertEquals(
                6.67430e-11 * 5.6e11,
                EscortBody.of(input("  density:", "  mass: 5.6e11 kg\n  density:"))
                        .gm(),
                1e-9);
    }

    @Test
    void shapeOfTheFileStandsBeforeItsDiameter() throws IOException {
        final EscortBody body =
                EscortBody.of(input("  density:", "  shape: {semiAxes: 420 400 380 m, source: made up}\n  density:"));
        assertEquals(420.0, body.shape().boundingRadius());
        assertEquals(6.67430e-11 * 2250.0 * body.shape().volume(), body.gm(), 1e-9);
    }

    @Test
    void shapeMayStandInAFileBesideItThatCountsIntoTheOtherFiles() throws IOException {
        final Spheres mesh = new Spheres(0.42, 0.4, 0.38, 2);
        final Path file = Files.writeString(folder.resolve("rock.obj"), mesh.obj());
        final StudyInput input =
                input("  density:", "  shape: {file: rock.obj, scale: 1 km, source: made up}\n  density:");
        final EscortBody body = EscortBody.of(input);
        assertEquals(420.0, body.shape().boundingRadius(), 0.5);
        assertEquals(6.67430e-11 * 2250.0 * body.shape().volume(), body.gm(), 1e-9);
        Files.writeString(file, mesh.obj() + "# changed\n");
        assertNotEquals(
                input.otherFilesSha256(),
                StudyInput.read(folder.resolve("small.yaml"), null).otherFilesSha256());
    }

    @Test
    void shapeThatIsNoFileNameIsRefused() {
        assertFault(
                "physical.shape.file: '../rock.obj' is not allowed, 1 to 64 letters, digits and hyphens, and .obj, are",
                assertThrows(
                        InputFault.class,
                        () -> input(
                                "  density:",
                                "  shape: {file: ../rock.obj, scale: 1 km, source: made up}\n  density:")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "density: 2250 kg/m^3|albedo: 0.2|physical.density: missing, it or physical.mass is needed for an escort",
                "diameter: 0.78 km|albedo: 0.2|physical.diameter: missing, it or physical.shape is needed for an escort",
                "separation: 1.16 km|separation: 1.3 km|moon.separation: with the period and both masses Kepler's third law"
                        + " gives 1.169 km, within 5 % of it is allowed",
                "separation: 1.16 km|separation: 0.4 km|moon.separation: is less than the radii of both bodies, a larger one"
                        + " is needed",
            })
    void whatIsMissingOrContradictsItselfIsNamed(String from, String to, String expected) throws IOException {
        final StudyInput input = input(from, to);
        assertFault(expected, assertThrows(InputFault.class, () -> EscortBody.of(input)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "distance: 20 km|distance: 1.2 km|escort.arrival.distance: 1.200 km is inside",
                "distance: 5 km, deadBand: 300 m|distance: 1.4 km, deadBand: 300 m|escort.phases[1].distance: 1.100 km at the"
                        + " edge of the box is inside",
                "nearest: 3 km|nearest: 1 km|escort.phases[2].nearest: 1.000 km is inside",
                "radius: 2 km|radius: 0.9 km|escort.phases[3].radius: 0.9000 km is inside",
            })
    void placesInsideAreNamed(String from, String to, String expected) throws IOException {
        final StudyInput input = input(from, to);
        final EscortBody body = EscortBody.of(input);
        assertFault(
                expected + " a rock, which reaches to 1.227 km from its centre of mass with its moon, more is needed",
                assertThrows(InputFault.class, () -> EscortClearance.check(input, body)));
    }

    @Test
    void placesOutsideAreSound() throws IOException {
        final StudyInput input = input("", "");
        EscortClearance.check(input, EscortBody.of(input));
    }

    private static void assertFault(String expected, InputFault fault) {
        final String line = fault.getMessage();
        assertEquals(expected, line.substring(line.indexOf(": ") + 2).replaceFirst("^\\d+: ", ""));
    }
}
