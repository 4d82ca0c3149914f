package space.apophis.scenario.orbitfile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.job.InputFault;

/** What is wrong with a file, told with its line and key. */
class OrbitFileFaultTest {

    private static final Path FILES = Path.of("src", "test", "resources", "space", "apophis", "scenario", "orbitfile");

    @TempDir
    private Path folder;

    private void assertFault(String expected, String text) throws IOException {
        final Path file = Files.writeString(folder.resolve("f"), text);
        final String message = assertThrows(InputFault.class, () -> BodyFile.read(file, "rock", true))
                .getMessage();
        assertEquals(expected, message.replace(file + ":", "FILE:"));
    }

    private void assertBroken(String expected, String file, String whole, String broken) throws IOException {
        final String text = Files.readString(FILES.resolve(file));
        assertTrue(text.contains(whole), whole);
        assertFault(expected, text.replace(whole, broken == null ? "" : broken));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "hello                        | FILE:1: neither a JSON answer of JPL's Small-Body Database or NASA's"
                        + " NeoWs, nor an orbit file of ESA's NEOCC or AstDyS (OEF2.0), a table of vectors of Horizons or"
                        + " lines of MPCORB, one of these is needed",
                "{\"a\": 1}                   | FILE:1: no answer of JPL's Small-Body Database: it has no 'orbit'",
                "{\"message\": \"not found\", \"code\": \"404\"} | FILE:1: message: the service found no orbit:"
                        + " 'not found'",
                "{\"orbit\": [], \"object\": {}} | FILE:1: orbit: not an object",
                "{\"orbit\": {}}              | FILE:1: has no 'object'",
                "{\"orbit\": NaN}             | FILE:1: not JSON from here on",
                "[]                           | FILE:1: a list without answers, one at least is needed",
                "{\"code\": \"300\", \"list\": [{\"pdes\": \"1\"}, {\"pdes\": \"A\"}]} | FILE:1: list: the service found"
                        + " several bodies: '1', 'A'; ask it for one",
                "$$SOE                        | FILE:1: $$SOE: a table with a line 'Center body name:' is needed",
                "{} {}                        | FILE:1: text after the end of the JSON",
            })
    void somethingElse(String text, String expected) throws IOException {
        assertFault(expected, text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "\".1915216893501022\" | \"NaN\" | FILE:157: orbit.covariance.elements[1].value: 'NaN' is not a number",
                "\"2459215.5\"         | null    | FILE:140: orbit.covariance: has no 'epoch'",
                "\"A1\",^n    \"A2\"   | \"A1\",^n \"DX\" | FILE:150: orbit.covariance.labels[8]: 'DX' is no parameter of"
                        + " the force model here; --present takes the orbit without its covariance",
                "\"name\": \"R0\"      | \"name\": \"DX\" | FILE:132: orbit.model_pars[6]: 'DX' is not in the force"
                        + " model here, so this solution cannot be flown; allowed are A1, A2, A3 and their g(r)",
                "\"J2000\"             | \"B1950\" | FILE:21: orbit.equinox: elements of equinox J2000 are needed",
            })
    void databaseAnswer(String whole, String broken, String expected) throws IOException {
        assertBroken(
                expected, "small-body-database-apophis.json", whole.replace("^n", "\n"), broken.replace("^n", "\n"));
    }

    @Test
    void databaseAnswerCutOff() throws IOException {
        final String text = Files.readString(FILES.resolve("small-body-database-apophis.json"));
        assertFault("FILE:3: cut off: the JSON does not end", text.substring(0, 20));
    }

    @Test
    void elementsRoundedForDisplay() throws IOException {
        final String text = """
                {"object": {"des": "1"}, "orbit": {"equinox": "J2000", "orbit_id": "1", "epoch": "2461000.5", "elements": [
                {"name": "e", "value": ".191"}, {"name": "q", "value": ".746", "units": "au"},
                {"name": "i", "value": "3.34", "units": "deg"}, {"name": "om", "value": "204", "units": "deg"},
                {"name": "w", "value": "127", "units": "deg"}, {"name": "tp", "value": "2461042.9", "units": "TDB"}]}}
                """;
        assertFault(
                "FILE:1: orbit.elements: elements are rounded for display, ask the service for full-prec=true", text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "MJD     58367.925505676 TDT | MJD x TDT | FILE:8: MJD: 'x' is not a number",
                "MJD     58367.925505676 TDT | MJD 58367 UTC | FILE:8: MJD: 'UTC' is no scale that is read here, TDT is",
                "MJD     58367.925505676 TDT | COO 1 | FILE:5: MJD: missing, an orbit needs it",
                "ECLM J2000 | EQUM J2000 | FILE:3: refsys: 'ECLM J2000' is needed",
                "'ML'       | '1L'       | FILE:2: rectype: one orbit on many lines, 'ML', is needed",
                "LSP   1  2    7    2 | LSP   1  2    8    1 2 | FILE:10: LSP: parameters other than the six elements and"
                        + " A2 are not in the force model here",
                "LSP   1  2    7    2 | LSP   1  2    6 | FILE:13: COV: 28 numbers, 21 are needed",
                "NGR   0.0            | NGR   0.1       | FILE:11: NGR: an area-to-mass ratio other than 0 is not in the"
                        + " force model here",
                "MAG  18.893  0.150   | 65803           | FILE:9: '65803' is no keyword of an orbit; one orbit is allowed",
            })
    void orbitFile(String whole, String broken, String expected) throws IOException {
        assertBroken(expected, "neocc-apophis.ke0", whole, broken);
    }

    @Test
    void orbitFileCutOffInItsHeader() throws IOException {
        assertFault("FILE:1: ends before the orbit", "format  = 'OEF2.0'\n");
    }

    @Test
    void hugeFile() throws IOException {
        final Path file = folder.resolve("huge");
        Files.write(file, new byte[(8 << 20) + 1]);
        final String message = assertThrows(InputFault.class, () -> BodyFile.read(file, "rock", true))
                .getMessage();
        assertEquals(file + ":1: larger than 8 MiB, which no answer with an orbit is", message);
    }

    @Test
    void bytesThatAreNoText() throws IOException {
        final Path file = Files.write(folder.resolve("bytes"), new byte[] {(byte) 0xff, (byte) 0xfe});
        final String message = assertThrows(InputFault.class, () -> BodyFile.read(file, "rock", true))
                .getMessage();
        assertEquals(file + ":1: not UTF-8, so no orbit file that is read here", message);
    }
}
