package space.apophis.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.scenario.UncertaintySpec.EnsembleMethod;

class UncertaintySpecTest {

    @TempDir
    private Path folder;

    private static String with(String uncertainty) {
        return FaultyFile.SCENARIO.replace("output:\n", "uncertainty: " + uncertainty + "\noutput:\n");
    }

    @Test
    void defaults() throws IOException {
        final UncertaintySpec spec = ScenarioReader.read(
                        Files.writeString(folder.resolve("small.yaml"), with("{keyholes: {}}")))
                .uncertainty();
        assertEquals(new UncertaintySpec(1000, 1, EnsembleMethod.FLOWN, 0.01, new KeyholeSpec(8, 3e6, 5e4)), spec);
        final Path without = Files.writeString(
                folder.resolve("plain.yaml"), with("{samples: 5, seed: 7, method: map, tolerance: 0.1}"));
        assertEquals(
                new UncertaintySpec(5, 7, EnsembleMethod.MAP, 0.1, null),
                ScenarioReader.read(without).uncertainty());
        assertNull(ScenarioReader.read(Files.writeString(folder.resolve("none.yaml"), FaultyFile.SCENARIO))
                .uncertainty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{samples: 0}                 | samples: '0' is out of range, allowed is 2 to 10000000",
                "{samples: 10000001}          | samples: '10000001' is out of range, allowed is 2 to 10000000",
                "{samples: 10.5}              | samples: '10.5' is not a whole number, only such are allowed",
                "{samples: many}              | samples: 'many' is not a number",
                "{seed: -1}                   | seed: '-1' is out of range, allowed is 0 to 1000000000",
                "{seed: 0.5}                  | seed: '0.5' is not a whole number, only such are allowed",
                "{method: maps}               | method: 'maps' is not known, did you mean 'map'? allowed are flown, map",
                "{tolerance: 0}               | tolerance: '0' is out of range, allowed is 0.000001 to 1",
                "{keyholes: {years: 0}}       | keyholes.years: '0' is out of range, allowed is 1 to 100",
                "{keyholes: {years: 1.5}}     | keyholes.years: '1.5' is not a whole number, only such are allowed",
                "{keyholes: {step: 0 km}}     | keyholes.step: '0 km' is out of range, allowed is 1 m to 1000 km",
                "{keyholes: {step: 1 m}}      | keyholes.step: gives 6000000 orbits, at most 20000 are allowed",
                "{keyhole: {}}                | keyhole: unknown key, did you mean 'keyholes'? allowed are samples, seed, method, tolerance, keyholes",
            })
    void faultsAreToldAtTheirLine(String uncertainty, String expected) throws IOException {
        FaultyFile.assertFault("FILE:5: uncertainty." + expected, folder, with(uncertainty));
    }
}
