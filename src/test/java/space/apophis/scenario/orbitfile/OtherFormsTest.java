package space.apophis.scenario.orbitfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.job.InputFault;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.TextMutation;
import space.apophis.scenario.body.BodySpec;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Unit;

/** Apophis as shipped, written here in the forms of other services and read back. */
class OtherFormsTest {

    private static final BodySpec APOPHIS = new ScenarioFiles(Path.of("scenarios")).shippedBody("apophis");
    private static final OrbitSolution ORBIT = OrbitSolution.of(APOPHIS);
    private static final double OBLIQUITY = Math.toRadians(84381.448 / 3600.0);

    private static final String NEOWS = """
            {"name": "99942 Apophis (2004 MN4)", "absolute_magnitude_h": 19.09, "orbital_data": {"orbit_id": "220",
            "equinox": "J2000", "epoch_osculation": "2461000.5", "eccentricity": ".1911663355386932",
            "perihelion_distance": ".7461", "inclination": "3.34", "ascending_node_longitude": "203.9",
            "perihelion_argument": "126.6", "perihelion_time": "2461042.56"}}
            """;

    @TempDir
    private Path folder;

    private List<BodyFile> read(String text) throws IOException {
        return BodyFile.readAll(Files.writeString(folder.resolve("orbit.txt"), text), null, true);
    }

    private BodySpec imported(BodyFile file) throws IOException {
        Files.writeString(folder.resolve(file.name() + ".yaml"), file.text());
        return new ScenarioFiles(null).body(folder.resolve("any.yaml"), file.name());
    }

    private static String vectors(String frame, String units, double length, double speed, boolean ecliptic) {
        final double tilt = ecliptic ? -OBLIQUITY : 0.0;
        final Vector3D[] vectors = {ORBIT.position(), ORBIT.velocity()};
        final double[] printed = new double[6];
        for (int i = 0; i < 2; i++) {
            final Vector3D v = vectors[i].scalarMultiply(1.0 / (i == 0 ? length : speed));
            printed[3 * i] = v.getX();
            printed[3 * i + 1] = Math.cos(tilt) * v.getY() - Math.sin(tilt) * v.getZ();
            printed[3 * i + 2] = Math.sin(tilt) * v.getY() + Math.cos(tilt) * v.getZ();
        }
        return String.format(
                Locale.ROOT,
                """
                Target body name: 99942 Apophis (2004 MN4)        {source: JPL#220}
                Center body name: Sun (10)                        {source: DE441}
                Output units    : %s
                Output type     : GEOMETRIC cartesian states
                Reference frame : %s
                $$SOE
                %.9f = A.D. 2021-Jan-01 00:00:00.0000 TDB
                 X =%.15E Y =%.15E Z =%.15E
                 VX=%.15E VY=%.15E VZ=%.15E
                 LT= 5.4E+02 RG= 1.6E+08 RR=-1.3E+00
                $$EOE
                """,
                units,
                frame,
                APOPHIS.orbit().epoch().julianDate(),
                printed[0],
                printed[1],
                printed[2],
                printed[3],
                printed[4],
                printed[5]);
    }

    @Test
    void tableOfVectorsOfHorizons() throws IOException {
        final List<String> texts = List.of(
                vectors("ICRF", "KM-S", 1e3, 1e3, false),
                vectors("ICRF", "AU-D", Unit.AU, Unit.AU / Unit.DAY, false),
                vectors("Ecliptic of J2000.0", "KM-S", 1e3, 1e3, true));
        for (String text : texts) {
            final BodySpec body = imported(read(text).get(0));
            assertEquals("(99942) Apophis (2004 MN4)", body.designation());
            assertEquals("JPL#220", body.orbit().solution());
            assertEquals(ORBIT.epoch(), OrbitSolution.of(body).epoch());
            assertEquals(0.0, ORBIT.position().distance(OrbitSolution.of(body).position()), 1e-3, "m");
            assertEquals(0.0, ORBIT.velocity().distance(OrbitSolution.of(body).velocity()), 1e-9, "m/s");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Sun (10);Earth (399)", "KM-S;KM-D", ": ICRF;: FK4/B1950", " VZ=; WZ="})
    void otherTablesAreRefusedAtTheirLine(String change) {
        final String[] words = change.split(";");
        final String text = vectors("ICRF", "KM-S", 1e3, 1e3, false).replace(words[0], words[1]);
        final String message = assertThrows(InputFault.class, () -> read(text)).getMessage();
        assertTrue(message.matches(".*orbit\\.txt:[2356]: .* is needed|.*orbit\\.txt:6: .* follows"), message);
    }

    @Test
    void answerOfNeoWs() throws IOException {
        final BodySpec body = imported(read(NEOWS).get(0));
        assertEquals("apophis", body.name());
        assertEquals(2461000.5, body.orbit().epoch().julianDate());
        assertEquals(0.1911663355386932, body.orbit().elements().eccentricity());
        assertEquals(0.7461 * Unit.AU, body.orbit().elements().perihelionDistance(), 1e-3);
        assertEquals(19.09, body.physical().absoluteMagnitude());
        assertNull(body.covariance());
    }

    private static String line(String packed, double m, String name) {
        final String orbit = String.format(
                Locale.ROOT,
                "%-7s %5.2f %5.2f %s %9.5f  %9.5f  %9.5f  %9.5f  %9.7f %11.8f %11.7f",
                packed,
                19.09,
                0.24,
                "K25BL",
                m,
                126.67822,
                203.95743,
                3.33688,
                0.1911526,
                1.11244321,
                0.9223803);
        return String.format("%-166s%-28s20250101", orbit, name);
    }

    /** Packed epoch K25BL: 2025, November, 21. */
    @Test
    void linesOfMpcorb() throws IOException {
        final List<BodyFile> files = read("Des'n     H     G   Epoch\n" + line("99942", 12.34567, "(99942) Apophis")
                + "\n" + line("K23D02Z", 345.6, "2023 DZ2") + "\n");
        assertEquals(2, files.size());
        final BodySpec body = imported(files.get(0));
        assertEquals("(99942) Apophis", body.designation());
        assertEquals(2461000.5, body.orbit().epoch().julianDate());
        assertEquals(Math.toRadians(12.34567), body.orbit().elements().meanAnomaly(), 1e-12);
        assertEquals(0.9223803 * Unit.AU, body.orbit().elements().semiMajorAxis(), 1e-3);
        assertEquals(0.24, body.physical().slopeParameter());
        assertEquals("2023 DZ2", imported(files.get(1)).designation());
    }

    @Test
    void listOfAnswers() throws IOException {
        final Path answer =
                Path.of("src/test/resources/space/apophis/scenario/orbitfile/small-body-database-apophis.json");
        final String one = Files.readString(answer);
        final List<BodyFile> files = read("[" + one + "," + one.replace("99942 Apophis (2004 MN4)", "1 Rock") + "]");
        assertEquals(
                List.of("apophis", "rock"), files.stream().map(BodyFile::name).toList());
        assertEquals(8, imported(files.get(1)).covariance().parameters().size());
        final String message = assertThrows(
                        InputFault.class, () -> BodyFile.readAll(folder.resolve("orbit.txt"), "rock", true))
                .getMessage();
        assertTrue(message.contains("orbit.txt:1: has 2 orbits"), message);
    }

    /** Changed at random: what is read has orbits or a fault of one line. */
    @ParameterizedTest
    @ValueSource(strings = {"vectors", "neows", "mpcorb", "list"})
    void mutated(String form) throws IOException {
        final String text = switch (form) {
            case "vectors" -> vectors("Ecliptic of J2000.0", "AU-D", Unit.AU, Unit.AU / Unit.DAY, true);
            case "neows" -> NEOWS;
            case "mpcorb" -> "Des'n     H     G   Epoch\n" + line("99942", 12.34567, "(99942) Apophis") + "\n";
            default -> "[" + NEOWS + "," + NEOWS + "]";
        };
        final int sound = TextMutation.sound(
                Files.writeString(folder.resolve("whole.txt"), text),
                folder.resolve("orbit.txt"),
                path -> BodyFile.readAll(path, null, true).get(0),
                4L);
        assertTrue(sound > 0 && sound < TextMutation.COUNT, sound + " are sound");
    }
}
