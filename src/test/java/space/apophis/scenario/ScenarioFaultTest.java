package space.apophis.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Faults of meaning in a scenario: each on its line, under its key, with what is allowed. */
class ScenarioFaultTest {

    @TempDir
    private Path folder;

    private void assertFault(String expected, String whole, String broken) throws IOException {
        FaultyFile.assertFault(expected, folder, FaultyFile.broken(FaultyFile.SCENARIO, whole, broken));
    }

    @Test
    void smallScenarioIsSound() throws IOException {
        ScenarioReader.read(Files.writeString(folder.resolve("small.yaml"), FaultyFile.SCENARIO));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "outptu: | FILE:5: outptu: unknown key, did you mean 'output'? allowed are name, title, description, body,"
                        + " propagation, closeApproaches, encounter, forceLadder, solutions, observation, uncertainty, transfer, trajectory, sharedLaunch, mission, parkedFlyby, escort, deflection, reconstructions, spacecraft, timeline, output",
                "xyzzy:  | FILE:5: xyzzy: unknown key, allowed are name, title, description, body,"
                        + " propagation, closeApproaches, encounter, forceLadder, solutions, observation, uncertainty, transfer, trajectory, sharedLaunch, mission, parkedFlyby, escort, deflection, reconstructions, spacecraft, timeline, output",
            })
    void unknownKey(String key, String expected) throws IOException {
        assertFault(expected, "output:", key);
    }

    @Test
    void unknownKeyInASection() throws IOException {
        assertFault(
                "FILE:8: output.steps: unknown key, did you mean 'step'? allowed are from, to, step, creationDate,"
                        + " encounterMargin, orbitMargin",
                "  to: 2029-05-13 TDB\n",
                "  to: 2029-05-13 TDB\n  steps: 1 h\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[]|FILE:2: encounter: is empty, one section at least is needed",
                "MOON|FILE:2: encounter: not a list, values after '-' or in [ ] are needed",
                "{body: MON}|FILE:2: encounter.body: 'MON' is not known, did you mean 'MOON'? allowed are MERCURY, VENUS,"
                        + " EARTH, MOON, MARS, JUPITER, SATURN, URANUS, NEPTUNE, PLUTO",
                "[{}, {near: 2032}]|FILE:2: encounter[2].near: '2032' is not a date; allowed are '2029-04-13T21:46:12.746 TDB',"
                        + " '2029-04-13 TDB', 'JD 2462240.5 TDB' and 'MJD 62240 TDB', with TDB, TT, TAI or UTC"
            })
    void encountersAreAtLeastOne(String value, String expected) throws IOException {
        assertFault(expected, "body: apophis\n", "encounter: " + value + "\nbody: apophis\n");
    }

    @Test
    void duplicateKey() throws IOException {
        assertFault("FILE:3: body: given twice, once is allowed", "body: apophis\n", "body: apophis\nbody: apophis\n");
    }

    @Test
    void missingKey() throws IOException {
        assertFault(
                "FILE:6: output.to: missing, it is required, for example '2029-05-13 TDB'",
                "  to: 2029-05-13 TDB\n",
                "");
        assertFault("FILE:1: body: missing, it is required, for example 'apophis'", "body: apophis\n", "");
    }

    @Test
    void keyWithoutValue() throws IOException {
        assertFault("FILE:2: body: has no value, one is needed", "body: apophis", "body:");
    }

    @Test
    void nameIsNotFirst() throws IOException {
        assertFault(
                "FILE:1: name: must be the first key", "name: small\nbody: apophis\n", "body: apophis\nname: small\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1 km   | '1 km' has the wrong unit, allowed are s, min, h, d, yr",
                "1      | '1' has no unit, allowed are s, min, h, d, yr",
                "0 s    | '0 s' is out of range, allowed is 1 s to 10000 d",
                "-1 h   | '-1 h' is out of range, allowed is 1 s to 10000 d",
                "30 yr  | '30 yr' is out of range, allowed is 1 s to 10000 d",
                ".nan   | '.nan' is not a number and a unit of s, min, h, d, yr",
                "NaN h  | 'NaN h' is not a number and a unit of s, min, h, d, yr",
                ".inf   | '.inf' is not a number and a unit of s, min, h, d, yr",
                "1e999 h| '1e999' is too large for a number",
                "1 s    | gives 5097600 rows, at most 200000 are allowed",
                "[1 h]  | a single value is needed",
                "{h: 1} | a single value is needed",
            })
    void step(String value, String expected) throws IOException {
        assertFault(
                "FILE:8: output.step: " + expected,
                "to: 2029-05-13 TDB\n",
                "to: 2029-05-13 TDB\n  step: " + value + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "2029-02-30 TDB | '2029-02-30 TDB' is a day the calendar does not have; FORMS",
                "2029-02-28 GPS | 'GPS' is not a time scale, allowed are TDB, TT, TAI, UTC",
                "2029-02-28     | '2029-02-28' names no time scale, allowed are TDB, TT, TAI, UTC",
                "2029-02-28 UTC | '2029-02-28T00:00:00.000 UTC' is not in TDB, only that is allowed here",
                "3029-02-28 TDB | '3029-02-28 TDB' is of the year 3029, allowed are 1900 to 2200",
                "soon           | 'soon' is not a date; FORMS",
            })
    void date(String value, String expected) throws IOException {
        final String forms = "allowed are '2029-04-13T21:46:12.746 TDB', '2029-04-13 TDB', 'JD 2462240.5 TDB' and"
                + " 'MJD 62240 TDB', with TDB, TT, TAI or UTC";
        assertFault("FILE:6: output.from: " + expected.replace("FORMS", forms), "2029-03-15 TDB", value);
    }

    @Test
    void lastDateBeforeTheFirst() throws IOException {
        assertFault(
                "FILE:7: output.to: '2028-05-13T00:00:00.000 TDB' is not after output.from, a later date is needed",
                "2029-05-13 TDB",
                "2028-05-13 TDB");
    }

    @ParameterizedTest
    @CsvSource({"../secret", "a/b", "'C:\\x'", "a b", "apophis.yaml", "'.'"})
    void nameThatCouldBeAPath(String name) throws IOException {
        assertFault(
                "FILE:2: body: '" + name + "' is not allowed, 1 to 64 letters, digits and hyphens are",
                "body: apophis",
                "body: " + name);
        assertFault(
                "FILE:1: name: '" + name + "' is not allowed, 1 to 64 letters, digits and hyphens are",
                "name: small",
                "name: " + name);
    }

    @Test
    void textWithControlCharacters() throws IOException {
        assertFault(
                "FILE:2: body: 'a\\u001b[31m\\u000ab' is not allowed, 1 to 64 letters, digits and hyphens are",
                "body: apophis",
                "body: \"a\\e[31m\\nb\"");
        assertFault(
                "FILE:2: b\\u001b\\u000ady: unknown key, did you mean 'body'? allowed are name, title, description, body,"
                        + " propagation, closeApproaches, encounter, forceLadder, solutions, observation, uncertainty, transfer, trajectory, sharedLaunch, mission, parkedFlyby, escort, deflection, reconstructions, spacecraft, timeline, output",
                "body:",
                "\"b\\e\\ndy\":");
        assertFault(
                "FILE:2: title: 'a\\u001bb' has control characters, text without them is allowed",
                "body:",
                "title: \"a\\eb\"\nbody:");
    }

    @Test
    void switchThatIsNeitherTrueNorFalse() throws IOException {
        assertFault(
                "FILE:6: propagation.forces.moon: 'yes' is not allowed, true and false are",
                "  until: 2030-01-02 TDB\n",
                "  until: 2030-01-02 TDB\n  forces:\n    moon: yes\n");
    }

    @Test
    void switchThatMayNotBeOff() throws IOException {
        assertFault(
                "FILE:6: propagation.forces.sun: false is not allowed, an orbit about the Sun needs it",
                "  until: 2030-01-02 TDB\n",
                "  until: 2030-01-02 TDB\n  forces:\n    sun: false\n");
    }

    @Test
    void sectionThatIsNone() throws IOException {
        assertFault(
                "FILE:3: propagation: not a mapping, keys with values are needed",
                "propagation:\n  until: 2030-01-02 TDB\n",
                "propagation: 2030\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{VENSU: 1 au} | FILE:5: closeApproaches.limits: 'VENSU' is not known, did you mean 'VENUS'? allowed are"
                        + " MERCURY, VENUS, EARTH, MOON, MARS, JUPITER, SATURN, URANUS, NEPTUNE, PLUTO",
                "{MARS: 3 au}  | FILE:5: closeApproaches.limits.MARS: '3 au' is out of range, allowed is 1 km to 2 au",
                "{MARS: 1 au, MARS: 1 au} | FILE:5: closeApproaches.limits.MARS: given twice, once is allowed",
                "[MARS]        | FILE:5: closeApproaches.limits: not a mapping, names with values are needed",
            })
    void limits(String value, String expected) throws IOException {
        assertFault(
                expected, "propagation:\n", "closeApproaches:\n  # How near\n  limits: " + value + "\npropagation:\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "[planets, mon]        | FILE:9: forceLadder.terms[2]: 'mon' is not known, did you mean 'moon'? allowed are"
                        + " planets, moon, pluto, relativity, earthJ2, sunJ2, asteroids, nonGravitational, earthJ3, earthJ4",
                "[planets, moon, moon] | FILE:9: forceLadder.terms: 'moon' is given twice, once is allowed",
                "planets               | FILE:9: forceLadder.terms: not a list, values after '-' or in [ ] are needed",
            })
    void termOfAForceLadder(String terms, String expected) throws IOException {
        FaultyFile.assertFault(expected, folder, FaultyFile.SCENARIO + "forceLadder:\n  terms: " + terms + "\n");
    }

    @Test
    void referenceOfAForceLadder() throws IOException {
        final String reference = FaultyFile.SCENARIO + """
                forceLadder:
                  reference:
                    epoch: JD 2462200.5 TDB
                    position: 1 0 0 au
                    source: somebody
                """;
        ScenarioReader.read(Files.writeString(folder.resolve("small.yaml"), reference));
        FaultyFile.assertFault(
                "FILE:10: forceLadder.reference.epoch: '2029-04-14T00:00:00.000 UTC' is not in TDB, only that is allowed"
                        + " here",
                folder,
                FaultyFile.broken(reference, "JD 2462200.5 TDB", "2029-04-14 UTC"));
        FaultyFile.assertFault(
                "FILE:11: forceLadder.reference.position: '1 0 0' has no unit, allowed are m, mm, cm, km, au",
                folder,
                FaultyFile.broken(reference, "1 0 0 au", "1 0 0"));
        FaultyFile.assertFault(
                "FILE:10: forceLadder.reference.source: missing, it is required",
                folder,
                FaultyFile.broken(reference, "    source: somebody\n", ""));
    }
}
