package space.apophis.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.report.ReportFolder;
import space.apophis.study.StudyRunner;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.StudyResult;
import space.apophis.units.PlainLine;

/**
 * From scenario files to reports. Every scenario is read and checked before the first is flown; each is flown and written, and
 * one that fails is named. Of work that takes minutes the finished parts are kept in {@code DIR/.unfinished} until its
 * results are written, for a run after an interrupt.
 */
@Command(
        name = "run",
        description = {
            "Fly the asteroid of each scenario and write its report.",
            "DIR/<scenario name>/ gets report.html, sheet.html, result.json, charts, and the paths of asteroid and craft as"
                    + " CSV and OEM; DIR/index.html lists all results there."
        },
        footer = {
            "  apophis run scenarios/apophis-flyby-2029.yaml",
            "  apophis run --out results --quiet first.yaml second.yaml%n"
        })
final class RunCommand implements Callable<Integer> {

    private record Case(Path file, StudyInput input) {}

    @ParentCommand
    private Apophis apophis;

    @Mixin
    private OutputOptions output;

    @Mixin
    private ChartOptions charts;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "Scenario files (YAML).")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
        // An unknown one is told before anything is flown.
        charts.formats();
        List<Case> cases = new ArrayList<>();
        Set<Path> failed = new LinkedHashSet<>();
        int worst = ExitCode.GOOD;
        for (Path file : files) {
            worst = attempt(file, failed, worst, () -> cases.add(read(file)));
        }
        Map<String, Path> fileOfName = new LinkedHashMap<>();
        for (Case one : cases) {
            String name = one.input().scenario().name();
            Path other = fileOfName.putIfAbsent(name, one.file());
            if (other != null) {
                throw new InputFault(
                        one.file() + ":1: name: " + name + " is also the name in " + other + ", each needs its own");
            }
        }
        if (!cases.isEmpty()) {
            SolarSystem solarSystem = apophis.solarSystem();
            for (Case one : cases) {
                worst = attempt(one.file(), failed, worst, () -> study(one.input(), solarSystem));
            }
        }
        if (!failed.isEmpty() && failed.size() < files.size()) {
            String names = failed.stream().map(Path::toString).collect(Collectors.joining(", "));
            apophis.err().println(PlainLine.of("apophis: without results: " + names));
        }
        return worst;
    }

    /** A fault of one scenario is told, and does not keep the others from their results. */
    private int attempt(Path file, Set<Path> failed, int worst, Callable<?> part) {
        int code = apophis.attempt(part);
        if (code != ExitCode.GOOD) {
            failed.add(file);
        }
        return Math.max(worst, code);
    }

    private Path study(StudyInput input, SolarSystem solarSystem) throws IOException {
        StudyResult result;
        try (CommandProgress progress = apophis.progress()) {
            result = StudyRunner.run(
                    input,
                    solarSystem,
                    apophis.workers(),
                    output.unfinished(input.scenario().name()),
                    progress);
        }
        Path folder = write(result);
        output.index(apophis);
        output.unfinished(result.header().name()).discard();
        if (!apophis.quiet()) {
            apophis.out().print(new RunSummary(result, folder).text());
            apophis.out().flush();
        }
        return folder;
    }

    private Path write(StudyResult result) throws IOException {
        try (CommandProgress progress = apophis.progress()) {
            return new ReportFolder(charts.formats(), progress).write(result, output.folder(), output.force());
        }
    }

    /** Reads a file and looks at the place of its results, so that their faults are told before anything is flown. */
    private Case read(Path file) throws IOException {
        StudyInput input = StudyInput.read(file, apophis.folders().scenariosIfAny());
        ReportFolder.check(input.scenario().name(), output.folder(), output.force());
        return new Case(file, input);
    }
}
