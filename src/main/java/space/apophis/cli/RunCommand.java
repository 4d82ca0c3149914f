package space.apophis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.FinishedParts;
import space.apophis.job.InputFault;
import space.apophis.report.ReportFolder;
import space.apophis.study.StudyRunner;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.StudyResult;

/**
 * From scenario files to reports. No result is written before every scenario has been read, checked and flown; of work that
 * takes minutes the finished parts are kept in {@code DIR/.unfinished} until then, for a run after an interrupt.
 */
@Command(
        name = "run",
        description = {
            "Fly the asteroid of each scenario and write its report.",
            "DIR/<scenario name>/ gets report.html, result.json, charts, and the paths of asteroid and craft as CSV and OEM."
        },
        footer = {
            "  apophis run scenarios/apophis-flyby-2029.yaml",
            "  apophis run --out results --quiet first.yaml second.yaml%n"
        })
final class RunCommand implements Callable<Integer> {

    private static final String UNFINISHED = ".unfinished";

    @ParentCommand
    private Apophis apophis;

    @Mixin
    private OutputOptions output;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scenario files (YAML).")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        List<StudyInput> inputs = new ArrayList<>();
        List<InputFault> faults = read(inputs);
        if (!faults.isEmpty()) {
            faults.forEach(fault -> apophis.report(fault, apophis.err()));
            return ExitCode.INPUT_AT_FAULT;
        }
        for (StudyInput input : inputs) {
            ReportFolder.check(input.scenario().name(), output.folder(), output.force());
        }
        SolarSystem solarSystem = apophis.solarSystem();
        for (StudyResult result : fly(inputs, solarSystem)) {
            Path folder = write(result, solarSystem);
            parts(result.header().name()).discard();
            if (!apophis.quiet()) {
                apophis.out().print(new RunSummary(result, folder).text());
                apophis.out().flush();
            }
        }
        return ExitCode.GOOD;
    }

    /** What is finished of long work, under a hidden folder of the output until the results are written. */
    private FinishedParts parts(String name) {
        return FinishedParts.in(output.folder().resolve(UNFINISHED).resolve(name));
    }

    private Path write(StudyResult result, SolarSystem solarSystem) throws IOException {
        try (CommandProgress progress = apophis.progress()) {
            return new ReportFolder(solarSystem.context(), progress).write(result, output.folder(), output.force());
        }
    }

    /** Reads every file, so that all faults are told at once. */
    private List<InputFault> read(List<StudyInput> inputs) {
        List<InputFault> faults = new ArrayList<>();
        Map<String, Path> fileOfName = new LinkedHashMap<>();
        for (Path file : files) {
            try {
                StudyInput input = StudyInput.read(file, apophis.folders().scenariosIfAny());
                String name = input.scenario().name();
                Path other = fileOfName.putIfAbsent(name, file);
                if (other != null) {
                    throw new InputFault(
                            file + ":1: name: " + name + " is also the name in " + other + ", each needs its own");
                }
                inputs.add(input);
            } catch (InputFault fault) {
                faults.add(fault);
            }
        }
        return faults;
    }

    private List<StudyResult> fly(List<StudyInput> inputs, SolarSystem solarSystem) {
        List<StudyResult> results = new ArrayList<>();
        try (CommandProgress progress = apophis.progress()) {
            for (StudyInput input : inputs) {
                results.add(StudyRunner.run(
                        input, solarSystem, parts(input.scenario().name()), progress));
            }
        }
        return results;
    }
}
