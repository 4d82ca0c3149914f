package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import space.apophis.RecordCopy;
import space.apophis.report.ResultJson;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.StudyResult;

class CompareCommandTest {

    @TempDir
    private Path folder;

    private Path out;
    private Path saved;

    @BeforeEach
    void saveAResult() throws IOException {
        out = folder.resolve("out");
        saved = Files.createDirectory(folder.resolve("first")).resolve("result.json");
        Files.write(saved, ResultJson.write(SyntheticFlyby.result()));
    }

    @Test
    void savedResultsAreComparedAndNeedNoEphemeris() throws IOException {
        StudyResult other = RecordCopy.with(SyntheticFlyby.result(), "name", "other");
        Path second = folder.resolve("second.json");
        Files.write(second, ResultJson.write(other));
        CommandRun run = CommandRun.at(
                folder,
                "compare",
                "--out",
                out.toString(),
                "--by",
                "lead",
                saved.getParent().toString(),
                second.toString());
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertEquals("", run.err());
        Path page = out.resolve("compare").resolve("compare.html");
        assertTrue(run.out().startsWith("by lead\n  rank  scenario"), run.out());
        assertTrue(run.out().endsWith("comparison: " + page + "\n"), run.out());
        int options = SyntheticFlyby.result().launchPeriod().transfers().size()
                + SyntheticFlyby.result().trajectories().options().size();
        // Both have the same flights: a row each, then the sentence and the page.
        assertEquals(2 + options + 2, run.out().lines().count(), run.out());
        assertTrue(run.out().contains("first, other") || run.out().contains(", other "), run.out());
        for (String file : List.of(
                "compare.html",
                "compare.json",
                "compare.csv",
                "charts/compare-launch.svg",
                "charts/compare-pareto.svg")) {
            assertTrue(Files.size(out.resolve("compare").resolve(file)) > 0, file);
        }
        assertEquals(
                1 + options,
                Files.readAllLines(out.resolve("compare/compare.csv")).size());
    }

    /** Without the option SVG alone; as one or several; the page names each file. */
    @ParameterizedTest
    @CsvSource({"'', svg", "--charts=pdf, pdf", "--charts=svg,svg", "'--charts=png,pdf,svg', pdf png svg"})
    void chartsAreOfTheFormatsAskedFor(String option, String formats) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("compare", "--out", out.toString(), saved.toString()));
        if (!option.isEmpty()) {
            arguments.add(option);
        }
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertEquals("", run.err());
        String page = Files.readString(out.resolve("compare/compare.html"));
        List<String> names;
        try (Stream<Path> files = Files.list(out.resolve("compare/charts"))) {
            names = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        assertEquals(
                Stream.of(formats.split(" "))
                        .map(format -> "compare-launch." + format)
                        .toList(),
                names.stream().filter(name -> name.startsWith("compare-launch")).toList());
        names.forEach(name -> assertTrue(page.contains("href=\"charts/" + name + "\""), name));
        assertTrue(page.contains("<text "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gif", "svg,gif", "SVG,gif"})
    void anUnknownFormatIsToldInALine(String formats) {
        CommandRun run = CommandRun.of("compare", "--charts", formats, "--out", out.toString(), saved.toString());
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertTrue(run.err().matches("--charts: '(gif|SVG)' is not known, allowed are svg, png, pdf\\R"), run.err());
        assertFalse(Files.exists(out));
    }

    @Test
    void aScenarioIsFlownAndStandsBesideASavedResult() throws IOException {
        Path scenario = Files.writeString(folder.resolve("short.yaml"), """
                name: short
                body: apophis
                propagation:
                  until: 2029-04-20 TDB
                transfer:
                  launch: {from: 2028-04-25 UTC, to: 2028-04-29 UTC, step: 2 d}
                  arrival: {from: 2029-02-15 UTC, to: 2029-02-19 UTC, step: 2 d}
                  launcher: {name: h3-24, companionMass: 480 kg, source: assumed}
                  craft:
                    dryMass: 750 kg
                    wetMass: 1400 kg
                    engine: {thrust: 26.3 N, specificImpulse: 291 s}
                    source: assumed
                  period: {deltaV: 1.55 km/s}
                output:
                  from: 2029-04-10 TDB
                  to: 2029-04-16 TDB
                """);
        CommandRun run = CommandRun.of("compare", "--out", out.toString(), scenario.toString(), saved.toString());
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertTrue(run.out().lines().anyMatch(line -> line.matches(" +[0-9]+ +short +nominal .*")), run.out());
        assertFalse(Files.exists(out.resolve("short")), "a comparison writes no report of its own");
        Path kept = out.resolve("compare/results/short.json");
        assertTrue(Files.size(kept) > 0, "what was flown is kept");
        assertFalse(Files.exists(out.resolve(
                "compare/results/" + SyntheticFlyby.result().header().name() + ".json")));

        CommandRun again = CommandRun.of(
                "compare",
                "--by",
                "mass",
                "--out",
                out.toString(),
                out.resolve("compare").toString());
        assertEquals(ExitCode.GOOD, again.exitCode(), again.err());
        assertTrue(again.out().startsWith(scenario + ": as flown before, " + kept + "\nby mass\n"), again.out());
        assertEquals(
                run.out()
                        .lines()
                        .filter(line -> line.matches(" +[0-9]+ +short .*"))
                        .count(),
                again.out()
                        .lines()
                        .filter(line -> line.matches(" +[0-9]+ +short .*"))
                        .count());
        assertTrue(Files.size(kept) > 0, "and is kept on");

        // A changed scenario is another: its result is no longer taken.
        Files.writeString(scenario, Files.readString(scenario) + "# changed\n");
        CommandRun changed = CommandRun.of(
                "compare", "--out", out.toString(), out.resolve("compare").toString());
        assertEquals(ExitCode.GOOD, changed.exitCode(), changed.err());
        assertTrue(changed.out().startsWith("by deltaV\n"), changed.out());
    }

    @Test
    void whatCannotBeComparedIsToldInALineEach() throws IOException {
        Path notes = Files.writeString(folder.resolve("notes.txt"), "neither");
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Path without = folder.resolve("without.json");
        StudyResult neither =
                RecordCopy.with(RecordCopy.with(SyntheticFlyby.result(), "transfers", null), "options", null);
        neither = RecordCopy.with(neither, "visitors", null);
        Path escorted = folder.resolve("escorted.json");
        Files.write(escorted, ResultJson.write(neither));
        Files.write(without, ResultJson.write(RecordCopy.with(neither, "escort", null)));
        Path damaged = Files.writeString(folder.resolve("damaged.json"), "{");
        Path missing = folder.resolve("missing.yaml");
        Path flyby = ProjectFolders.ofThisProgram().scenarios().resolve("apophis-flyby-2029.yaml");
        CommandRun run = CommandRun.of(
                "compare",
                "--out",
                out.toString(),
                notes.toString(),
                empty.toString(),
                without.toString(),
                damaged.toString(),
                missing.toString(),
                flyby.toString(),
                escorted.toString(),
                saved.toString());
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        List<String> lines = run.err().lines().toList();
        assertTrue(lines.get(6).startsWith(escorted + ":1: escort: has no option to rank, "), lines.get(6));
        assertEquals(7, lines.size(), run.err());
        assertEquals(notes + ": is neither a scenario (.yaml) nor a saved result (.json, or its folder)", lines.get(0));
        assertEquals(empty + ": is a folder without a result.json", lines.get(1));
        assertEquals(without + ":1: transfers: has none to compare, nor trajectories, nor visitors", lines.get(2));
        assertTrue(lines.get(3).startsWith(damaged + ":1: "), lines.get(3));
        assertEquals(missing + ": no such file", lines.get(4));
        assertTrue(lines.get(5).endsWith("transfer: is missing, there would be no options to compare"), lines.get(5));
        assertFalse(Files.exists(out));
    }

    @Test
    void aResultOfBeforeTheFormatsWereNumberedIsRefusedInALine() throws IOException {
        Path old =
                Files.writeString(folder.resolve("old.json"), "{\n  \"name\" : \"old\",\n  \"title\" : \"old\"\n}\n");
        CommandRun run = CommandRun.at(folder, "compare", "--out", out.toString(), old.toString(), saved.toString());
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertEquals(
                old + ":2: formatVersion: is 1, only 2 is read here; run the scenario again with this program",
                run.err().strip());
        assertFalse(Files.exists(out));
    }

    @Test
    void anUnknownCriterionIsToldWithThoseAllowed() {
        CommandRun run = CommandRun.at(folder, "compare", "--by", "price", "--out", out.toString(), saved.toString());
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertEquals(
                "--by price: is not known, allowed is deltaV, flown, lead, mass, shift, c3, dla, launch, arrival, phase,"
                        + " elongation, range, esa, jaxa",
                run.err().strip());
        assertFalse(Files.exists(out));
    }

    @Test
    void aFolderOfSomeoneElseIsNotReplaced() throws IOException {
        Path notes = Files.createDirectories(out.resolve("compare")).resolve("notes.txt");
        Files.writeString(notes, "mine");
        CommandRun run = CommandRun.at(folder, "compare", "--out", out.toString(), saved.toString());
        assertEquals(ExitCode.INPUT_AT_FAULT, run.exitCode());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals("mine", Files.readString(notes));
    }
}
