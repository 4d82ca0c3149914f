package space.apophis.scenario.orbitfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.job.InputFault;
import space.apophis.scenario.ScenarioFiles;
import space.apophis.scenario.body.BodySpec;
import space.apophis.scenario.body.CovarianceParameter;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.units.Unit;

/** Answers made here, whose covariance stands at the epoch of the orbit: an invented body, its matrix diagonal but for one pair. */
class SmallBodyDatabaseAnswerTest {

    private static final List<String> ELEMENTS = List.of("e", "q", "tp", "node", "peri", "i");

    @TempDir
    private Path folder;

    /** Of model parameters as {@code name value units}; those without {@code SET} are estimated and have a row. */
    private static String answer(String... parameters) {
        final List<String> labels = Stream.concat(
                        ELEMENTS.stream(),
                        Stream.of(parameters).filter(p -> !p.endsWith(" SET")).map(p -> p.split(" ")[0]))
                .toList();
        final String matrix = IntStream.range(0, labels.size())
                .mapToObj(i -> IntStream.range(0, labels.size())
                        .mapToObj(j -> i == j ? "\"" + (i + 1) + "E-14\"" : i + j == 1 ? "\"1E-15\"" : "\"0\"")
                        .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(",", "[", "]"));
        final String model = Stream.of(parameters)
                .map(p -> p.split(" "))
                .map(p -> "{\"name\": \"" + p[0] + "\", \"value\": \"" + p[1] + "\", \"units\": "
                        + (p[2].equals("-") ? "null" : "\"" + p[2] + "\"") + "}")
                .collect(Collectors.joining(",", "[", "]"));
        return """
                {"object": {"fullname": "(2031 XX1)", "des": "2031 XX1"},
                 "orbit": {"equinox": "J2000", "orbit_id": "7", "epoch": "2461000.5", "elements": [
                {"name": "e", "value": ".191500000001"}, {"name": "q", "value": "0.746000000001", "units": "au"},
                {"name": "i", "value": "3.34", "units": "deg"}, {"name": "om", "value": "204", "units": "deg"},
                {"name": "w", "value": "127", "units": "deg"}, {"name": "tp", "value": "2461042.90000001", "units": "TDB"}],
                "model_pars": %s,
                "covariance": {"epoch": "2461000.5", "labels": [%s],
                "data": %s}}}
                """.formatted(model, labels.stream().map(l -> "\"" + l + "\"").collect(Collectors.joining(",")), matrix);
    }

    private BodyFile read(String text) throws IOException {
        return BodyFile.read(Files.writeString(folder.resolve("answer.json"), text), "rock", true);
    }

    private BodySpec imported(String text) throws IOException {
        Files.writeString(folder.resolve("rock.yaml"), read(text).text());
        return new ScenarioFiles(null).body(folder.resolve("any.yaml"), "rock");
    }

    @Test
    void aCovarianceWithoutElementsStandsAtTheOrbitsEpoch() throws IOException {
        final BodySpec rock = imported(answer());
        assertEquals(2461000.5, rock.covariance().epoch().julianDate());
        assertEquals(0.191500000001, rock.orbit().elements().eccentricity());
        assertEquals(1e-15, rock.covariance().matrix().get(0).get(1));
        final String message = assertThrows(
                        InputFault.class,
                        () -> read(answer().replace("{\"epoch\": \"2461000.5\"", "{\"epoch\": \"2460000.5\"")))
                .getMessage();
        assertTrue(message.contains("answer.json:7: orbit.covariance.epoch: is not the epoch of the orbit"), message);
    }

    @Test
    void aByteOrderMarkIsSkipped() throws IOException {
        assertEquals("(2031 XX1)", imported("\ufeff" + answer()).designation());
    }

    /** Marginalising over a parameter is leaving its row and column out. */
    @ParameterizedTest
    @ValueSource(strings = {"S0 577.9 km", "RHO 1190 kg/m^3", "DT 45.7 d"})
    void whatIsNoForceIsToldAndMarginalised(String parameter) throws IOException {
        final BodySpec rock = imported(answer("A1 1E-9 au/d^2", parameter, "A2 1E-10 au/d^2"));
        assertEquals(
                List.of(CovarianceParameter.A1, CovarianceParameter.A2),
                rock.covariance().parameters().subList(6, 8));
        assertEquals(7e-14, rock.covariance().matrix().get(6).get(6));
        assertEquals(9e-14, rock.covariance().matrix().get(7).get(7));
        final List<String> remarks =
                read(answer("A1 1E-9 au/d^2", parameter, "A2 1E-10 au/d^2")).remarks();
        assertEquals(1, remarks.size());
        assertTrue(remarks.get(0).startsWith(parameter.split(" ")[0] + ","), remarks.get(0));
    }

    @Test
    void theDelayOfACometIsFlown() throws IOException {
        final BodySpec rock = imported(answer("A1 1E-9 au/d^2", "DT 45.7 d", "A2 1E-10 au/d^2"));
        assertEquals(45.7 * 86_400.0, OrbitSolution.of(rock).nonGravitational().delay(), 1e-9);
    }

    /** 2.6e-6 m^2/kg times 1361 W/m^2 over the speed of light is 1.18e-11 m/s^2. */
    @Test
    void areaToMassIsAPartOfA1() throws IOException {
        final double light = 1361.0 / 299_792_458.0;
        final BodySpec rock = imported(answer("RHO 1190 kg/m^3", "AMRAT 2.6E-6 m^2/kg"));
        assertEquals(1.1803e-11, OrbitSolution.of(rock).nonGravitational().a1(), 1e-15);
        assertEquals(
                2.0 * light * 1.3e-6, OrbitSolution.of(rock).nonGravitational().a1(), 1e-22);
        assertEquals(0.25, OrbitSolution.of(rock).nonGravitational().g(2.0 * Unit.AU), 1e-15);
        assertEquals(
                List.of(CovarianceParameter.A1), rock.covariance().parameters().subList(6, 7));
        final double perUnit = light * Unit.DAY * Unit.DAY / Unit.AU;
        assertEquals(
                8e-14 * perUnit * perUnit, rock.covariance().matrix().get(6).get(6), 1e-24);
    }

    /** Beside A1 of the same law both add up, in the covariance too; beside water ice light is left out, and told. */
    @Test
    void areaToMassBesideOtherForces() throws IOException {
        final String[] inverseSquare = {"ALN 1. - SET", "NK 0. - SET", "NM 2. - SET", "R0 1. au SET"};
        final BodySpec both = imported(
                answer(Stream.concat(Stream.of("A1 1E-12 au/d^2", "AMRAT 2.6E-6 m^2/kg"), Stream.of(inverseSquare))
                        .toArray(String[]::new)));
        assertEquals(
                1e-12 * Unit.AU / (Unit.DAY * Unit.DAY) + 1.1803e-11,
                OrbitSolution.of(both).nonGravitational().a1(),
                1e-15);
        final double perUnit = 1361.0 / 299_792_458.0 * Unit.DAY * Unit.DAY / Unit.AU;
        assertEquals(
                7e-14 + 8e-14 * perUnit * perUnit,
                both.covariance().matrix().get(6).get(6),
                1e-24);
        final String ice = answer("A2 1E-10 au/d^2", "AMRAT 2.6E-6 m^2/kg");
        assertEquals(0.0, OrbitSolution.of(imported(ice)).nonGravitational().a1());
        assertEquals(7, imported(ice).covariance().parameters().size());
        assertTrue(read(ice).remarks().get(0).contains("left out"));
    }

    @Test
    void unitsAreHeeded() throws IOException {
        final String text = answer().replace(
                        "\"0.746000000001\", \"units\": \"au\"", "\"111600011.541\", \"units\": \"km\"")
                .replace("\"3.34\", \"units\": \"deg\"", "\"0.058294\", \"units\": \"rad\"");
        final BodySpec rock = imported(text);
        assertEquals(111600011541.0, rock.orbit().elements().perihelionDistance(), 1.0);
        assertEquals(0.058294, rock.orbit().elements().inclination(), 1e-12);
        final String message = assertThrows(InputFault.class, () -> read(answer("A2 1E-10 cm/s^2")))
                .getMessage();
        assertTrue(message.contains("'au/d^2' is needed"), message);
    }
}
