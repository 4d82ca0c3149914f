package space.apophis.scenario.orbitfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.body.CovarianceParameter;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Unit;

/** From files with the published figures of Apophis to body files. */
class BodyFileTest {

    private static final Path FILES = Path.of("src", "test", "resources", "space", "apophis", "scenario", "orbitfile");

    @TempDir
    private Path folder;

    private BodySpec imported(String file, boolean withCovariance) throws IOException {
        final BodyFile body = BodyFile.read(FILES.resolve(file), "rock", withCovariance);
        Files.writeString(folder.resolve("rock.yaml"), body.text());
        return new ScenarioFiles(null).body(folder.resolve("any.yaml"), "rock");
    }

    private static BodySpec shipped() {
        return new ScenarioFiles(Path.of("scenarios")).shippedBody("apophis");
    }

    @Test
    void databaseAnswerIsTheShippedBody() throws IOException {
        final BodySpec rock = imported("small-body-database-apophis.json", true);
        final OrbitSolution ours = OrbitSolution.of(shipped());
        final OrbitSolution theirs = OrbitSolution.of(rock);
        assertEquals(ours.epoch(), theirs.epoch());
        // JPL's elements and its Cartesian state differ by 0.85 m, which is a shift of 31 microseconds.
        assertEquals(0.846, ours.position().distance(theirs.position()), 0.01);
        assertEquals(1.7e-7, ours.velocity().distance(theirs.velocity()), 0.05e-7);
        assertEquals(ours.nonGravitational(), theirs.nonGravitational());
        assertEquals(shipped().covariance().matrix(), rock.covariance().matrix());
        assertEquals(shipped().covariance().parameters(), rock.covariance().parameters());
        assertEquals(19.09, rock.physical().absoluteMagnitude());
        assertEquals(340.0, rock.physical().diameter());
        assertEquals("JPL 220", rock.orbit().solution());
        assertEquals("(99942) Apophis (2004 MN4)", rock.designation());
        assertTrue(
                rock.orbit().source().contains("solution 220 of 2024-06-25"),
                rock.orbit().source());
    }

    @Test
    void presentElementsOfTheDatabase() throws IOException {
        final BodySpec rock = imported("small-body-database-apophis.json", false);
        assertNull(rock.covariance());
        assertEquals(2461000.5, rock.orbit().epoch().julianDate());
        assertEquals(0.1911663355386932, rock.orbit().elements().eccentricity());
    }

    @Test
    void nameIsTakenFromTheFile() {
        assertEquals(
                "apophis",
                BodyFile.read(FILES.resolve("small-body-database-apophis.json"), null, true)
                        .name());
        assertEquals(
                "99942",
                BodyFile.read(FILES.resolve("neocc-apophis.ke0"), null, true).name());
    }

    /** One-sigma values are printed beside the covariance, so its order and its units show. */
    @Test
    void keplerianOrbitFile() throws IOException {
        final BodySpec rock = imported("neocc-apophis.ke0", true);
        final double[] printed = {
            6.66701E-11, 1.40376E-09, 1.54870E-07, 7.59534E-06, 8.15737E-06, 1.23177E-06, 2.32321E-16
        };
        assertEquals(
                List.of(
                        CovarianceParameter.SEMI_MAJOR_AXIS,
                        CovarianceParameter.ECCENTRICITY,
                        CovarianceParameter.INCLINATION,
                        CovarianceParameter.NODE,
                        CovarianceParameter.ARGUMENT_OF_PERIHELION,
                        CovarianceParameter.MEAN_ANOMALY,
                        CovarianceParameter.A2),
                rock.covariance().parameters());
        for (int i = 0; i < printed.length; i++) {
            final double sigma = Math.sqrt(rock.covariance().matrix().get(i).get(i));
            assertEquals(printed[i], sigma, 1e-5 * printed[i], "row " + (i + 1));
        }
        // a and e are anticorrelated by what the file's own table of correlations says.
        final double covariance = rock.covariance().matrix().get(1).get(0);
        assertEquals(-8.581484611445023E-01, covariance / (printed[0] * printed[1]), 1e-4);
        assertEquals(
                -2.90010329254113E-14 * Unit.AU / (Unit.DAY * Unit.DAY),
                OrbitSolution.of(rock).nonGravitational().a2(),
                1e-30);
        assertEquals(18.893, rock.physical().absoluteMagnitude());
    }

    /** Two agencies, one asteroid, one epoch but for a day: orbits of the same size to 1e-9. */
    @Test
    void neoccAndJplAgreeAtThePresentEpoch() throws IOException {
        final OrbitSolution neocc = OrbitSolution.of(imported("neocc-apophis.ke1", true));
        final OrbitSolution jpl = OrbitSolution.of(imported("small-body-database-apophis.json", false));
        assertEquals(jpl.epoch(), neocc.epoch());
        // Node and argument of perihelion differ by 1.3e-5 deg, in opposite directions; 3e-7 rad of 0.8 au is 36 km.
        assertTrue(
                jpl.position().distance(neocc.position()) < 50e3, jpl.position().distance(neocc.position()) + " m");
    }

    @Test
    void equinoctialElementsAreTheKeplerianOnes() throws IOException {
        final double e = 0.19146455385501043;
        final double longitude = Math.toRadians(204.0561457413002 + 126.6782196063852);
        final double node = Math.toRadians(204.0561457413002);
        final double tan = Math.tan(Math.toRadians(3.3368783447614) / 2.0);
        final String kepler = Files.readString(FILES.resolve("neocc-apophis.ke0"));
        final String equinoctial = kepler.replaceFirst(
                " KEP.*",
                String.format(
                        java.util.Locale.ROOT,
                        " EQU 9.2256302791219935E-01 %.17e %.17e %.17e %.17e %.15f",
                        e * Math.sin(longitude),
                        e * Math.cos(longitude),
                        tan * Math.sin(node),
                        tan * Math.cos(node),
                        204.0561457413002 + 126.6782196063852 + 265.08744579861860 - 360.0));
        final Path file = Files.writeString(folder.resolve("99942.eq0"), equinoctial);
        final BodyFile body = BodyFile.read(file, "rock", true);
        Files.writeString(folder.resolve("rock.yaml"), body.text());
        final BodySpec rock = new ScenarioFiles(null).body(folder.resolve("any.yaml"), "rock");
        final OrbitSolution expected = OrbitSolution.of(imported("neocc-apophis.ke0", true));
        // 1e-15 of a turn of 0.9 au.
        assertEquals(0.0, expected.position().distance(OrbitSolution.of(rock).position()), 2e-3);
        assertTrue(
                rock.orbit().solution().startsWith("AstDyS at MJD"),
                rock.orbit().solution());
        assertTrue(
                rock.orbit().source().startsWith("AstDyS, orbit file"),
                rock.orbit().source());
        assertTrue(imported("neocc-apophis.ke0", true).orbit().solution().startsWith("NEOCC at MJD"));
        assertEquals(
                CovarianceParameter.EQUINOCTIAL,
                java.util.Set.copyOf(rock.covariance().parameters().subList(0, 6)));
    }

    @Test
    void textOfAnotherCannotBreakOutOfItsLine() throws IOException {
        final String json = Files.readString(FILES.resolve("small-body-database-apophis.json"))
                .replace("D. Farnocchia", "a \\\"b\\\" \\\\ \\n\\u2028spin: {}\\u202e");
        final Path file = Files.writeString(folder.resolve("odd.json"), json);
        final String text = BodyFile.read(file, "rock", true).text();
        assertFalse(text.lines().anyMatch(line -> line.startsWith("spin")), text);
        Files.writeString(folder.resolve("rock.yaml"), text);
        final BodySpec rock = new ScenarioFiles(null).body(folder.resolve("any.yaml"), "rock");
        assertTrue(rock.orbit().source().contains("a \"b\" \\"), rock.orbit().source());
    }
}
