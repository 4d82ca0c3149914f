package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineCommandTest {

    @TempDir
    private Path folder;

    @Test
    void chosenSystemsComeWithWhatTheyNeed() throws IOException {
        final CommandRun run = CommandRun.of(
                "timeline",
                "--system",
                "ramses",
                "--from",
                "2028",
                "--to",
                "2029-06",
                "--lang",
                "fr",
                "--ics",
                "--out",
                folder.toString());
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertEquals("", run.err());
        final Path written = folder.resolve("cooperation");
        assertEquals("timeline: " + written.resolve("timeline.html"), run.out().strip());
        final String html = Files.readString(written.resolve("timeline.html"));
        assertTrue(html.contains("<html lang=\"fr\" dir=\"ltr\">"));
        assertTrue(html.contains("id=\"system-h3\""));
        assertTrue(html.contains("id=\"system-ministerial-councils\""));
        assertFalse(html.contains("id=\"system-hera\""));
        assertTrue(Files.readString(written.resolve("cooperation.ics")).startsWith("BEGIN:VCALENDAR\r\n"));
        assertTrue(Files.readString(written.resolve("timeline.svg")).startsWith("<svg"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--system rameses | --system: no system 'rameses', there are ramses, destiny-plus",
                "--domain moon | --domain: 'moon' is not known, allowed are planetary-defence, earth-observation",
                "--lang de | --lang: 'de' is not known, allowed are en, ja, ar, fr",
                "--from 2030 --to 2029 | --to: 2029-12-31 is not after 2030-01-01, the first day that is shown",
                "--from 2050 | --to: 2045-12-31 is not after 2050-01-01",
                "--from soon | --from: 'soon' is not a date; allowed are",
                "--to 2029-02-29 | --to: '2029-02-29' is a date the calendar does not have",
                "--today 29/4 | --today: '29/4' is not a date",
                "--file nowhere.yaml | nowhere.yaml:",
                "margins --system moon | --system: no system 'moon', there are",
                "slip --system ramses --event lunch --days 1 | --event: no event 'lunch' of 'ramses', there are start,",
                "slip --system ramses --event launch --days 1.5 | apophis: Invalid value for option '--days'",
                "slip --system ramses --event launch --days 40000 | --days: 40000 is more than 36525",
                "slip --system h3 --event f6 --days 1 --scenario any.yaml | --scenario: 'f6' is no launch",
                "slip --system ramses --event launch --days 1 --scenario any.yaml | any.yaml:",
            })
    void whatIsAtFaultIsToldInOneLineAndNothingIsWritten(String arguments, String told) {
        final List<String> line = new ArrayList<>(List.of("timeline"));
        if (!arguments.matches("(margins|slip).*")) {
            line.addAll(List.of("--out", folder.resolve("out").toString()));
        }
        line.addAll(Arrays.asList(arguments.strip().split(" ")));
        final CommandRun run = CommandRun.of(line.toArray(String[]::new));
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertTrue(run.err().startsWith(told), run.err());
        assertEquals(1, run.err().lines().count(), run.err());
        assertFalse(Files.exists(folder.resolve("out")));
    }

    @Test
    void aScenarioWithoutTransfersIsToldSo() {
        final Path scenario = ProjectFolders.ofThisProgram().scenarios().resolve("apophis-flyby-2029.yaml");
        final CommandRun run = CommandRun.of(
                "timeline",
                "slip",
                "--system",
                "ramses",
                "--event",
                "launch",
                "--days",
                "14",
                "--scenario",
                scenario.toString());
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertTrue(
                run.err().contains("apophis-flyby-2029.yaml:1: transfer: is missing, a launch is held against"),
                run.err());
    }

    @Test
    void aSlipIsHeldAgainstTheWindow() {
        final CommandRun run =
                CommandRun.of("timeline", "slip", "--system", "ramses", "--event", "launch", "--days", "14");
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertEquals("""
                ramses launch: 2028-04-20/2028-05-10 slips by 14 days to 2028-05-04/2028-05-24
                window 2028-04-20 to 2028-05-10: possibly inside, possibly outside, -14 to 6 days to its last day
                to                                     date                   days now        days then
                arrival at Apophis                     2029-02                267 to 314      253 to 300
                Apophis passes nearest to Earth        2029-04-13T21:45Z      338 to 358      324 to 344
                destiny-plus: launch from Tanegashima  2028-04-20/2028-05-10  the same event  moves with it
                """, run.out().replace(System.lineSeparator(), "\n"));
    }

    @Test
    void marginsAreToldForADay() {
        final CommandRun run = CommandRun.of("timeline", "margins", "--system", "ramses", "--today", "2027-06-01");
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertTrue(run.out().contains("no date is known for: delivery"), run.out());
        // 1 June 2027 to 20 April and to 10 May 2028, a leap year.
        assertTrue(run.out().lines().anyMatch(line -> line.matches("h3 f6 .*680 to 700 +324 to 344")), run.out());
    }

    /** The timeline that ships is there for Ramses; its launcher's test flight is past due. */
    @Test
    void marginsWithoutAnOptionAreThoseOfTheMission() {
        final CommandRun run = CommandRun.of("timeline", "margins");
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertEquals("ramses", run.out().lines().findFirst().orElseThrow());
        assertTrue(
                run.out()
                        .lines()
                        .anyMatch(line -> line.contains("F6 with a dummy payload (due, outcome not known here)")),
                run.out());
        // 30 November 2026 to 20 April and to 10 May 2028.
        assertTrue(run.out().lines().anyMatch(line -> line.matches("h3 f6 .*680 to 700 +507 to 527")), run.out());
    }

    @Test
    void aSystemWithoutGatesHasNoMargins() {
        final CommandRun run = CommandRun.of("timeline", "margins", "--system", "agreement-1972");
        assertEquals(ExitCode.GOOD, run.exitCode());
        assertTrue(run.out().startsWith("no two gates with dates"), run.out());
    }
}
