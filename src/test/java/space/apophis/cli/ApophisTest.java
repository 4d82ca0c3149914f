package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.job.Workers;

class ApophisTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    run              | FILE --out --force --data --quiet --debug
                    list             | --quiet --debug
                    explain          | FILE --debug
                    validate         | --full --data --quiet --debug
                    ephemeris        | build export fit terms info --debug
                    ephemeris build  | --start --out --force --quiet --debug
                    ephemeris export | --to --from --to-date --out --force --data --debug
                    ephemeris info   | --data --debug
                    ephemeris fit    | --reference --out --force --debug
                    ephemeris terms  | --debug
                    """)
    void helpNamesOptionsExamplesAndExitCodes(String command, String expected) {
        String[] arguments = Stream.concat(Arrays.stream(command.split(" ")), Stream.of("--help"))
                .toArray(String[]::new);
        CommandRun run = CommandRun.of(arguments);
        assertEquals(ExitCode.GOOD, run.exitCode());
        assertEquals("", run.err());
        for (String word : expected.split(" ")) {
            assertTrue(run.out().contains(word), () -> word + " in\n" + run.out());
        }
        assertAll(
                () -> assertTrue(run.out().contains("Examples:"), run.out()),
                () -> assertTrue(run.out().contains("  apophis " + command), run.out()),
                () -> assertTrue(run.out().contains("3   the machine or the program"), run.out()),
                () -> assertTrue(run.out().endsWith("\n"), run.out()));
    }

    @Test
    void helpOfTheProgramNamesEveryCommand() {
        CommandRun run = CommandRun.of("--help");
        assertEquals(ExitCode.GOOD, run.exitCode());
        for (String command : new String[] {"run", "list", "explain", "validate", "ephemeris"}) {
            assertTrue(run.out().lines().anyMatch(line -> line.startsWith("  " + command + " ")), command);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"--version", "-V", "run --version"})
    void versionIsOneLine(String line) {
        CommandRun run = CommandRun.of(line.split(" "));
        assertEquals(ExitCode.GOOD, run.exitCode());
        assertTrue(run.out().startsWith("apophis "), run.out());
        assertEquals(1, run.out().lines().count());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    valdate              | did you mean validate
                    run --forse x.yaml   | did you mean --force
                    run                  | FILE
                    run --out            | --out
                    explain a b          | b
                    ephemeris            | build, export, fit, info, terms
                    ephemeris bild       | did you mean build
                    list extra           | extra
                    validate --full=9    | 9
                    run --out a --out b x.yaml | only once
                    """)
    void aWrongCommandLineIsOneLineAndTwo(String line, String expected) {
        CommandRun run = CommandRun.of(line.split(" "));
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertAll(
                () -> assertTrue(run.err().startsWith("apophis: "), run.err()),
                () -> assertTrue(run.err().contains(expected), run.err()),
                () -> assertTrue(run.err().contains("--help"), run.err()));
    }

    @Test
    void noCommandIsAFaultOfTheCommandLine() {
        CommandRun run = CommandRun.of();
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertTrue(run.err().contains("a command is missing: run, compare, view, list"), run.err());
    }

    @Test
    void anErrorOfTheMachineIsOneLineAndThree() {
        PrintWriter out = new PrintWriter(new StringWriter()) {
            @Override
            public void write(String text, int offset, int length) {
                throw new OutOfMemoryError("Java heap space");
            }
        };
        StringWriter err = new StringWriter();
        Apophis apophis =
                new Apophis(new Interruption(), ProjectFolders.ofThisProgram(), page -> false, Workers.THREADS);
        int exitCode = apophis.execute(out, new PrintWriter(err, true), "list");
        assertEquals(ExitCode.PROGRAM_AT_FAULT, exitCode);
        assertEquals(1, err.toString().lines().count(), err::toString);
        assertTrue(err.toString().startsWith("apophis: out of memory"), err::toString);
    }
}
