package space.apophis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.InputFault;
import space.apophis.job.Program;
import space.apophis.report.ComparisonFolder;
import space.apophis.report.ResultJson;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.Provenance;
import space.apophis.study.result.StudyResult;

/**
 * Results of scenarios that need not be flown again: those of {@code run} and of earlier comparisons in an output folder that were
 * made by this version of the program from the same bytes of scenario, body, other files and ephemeris.
 *
 * @param folder of the output
 * @param comparisons folders of further comparisons
 * @param solarSystem that scenarios would be flown in
 */
record SavedResults(Path folder, List<Path> comparisons, SolarSystem solarSystem) {

    /**
     * One of them.
     *
     * @param file where it stands
     * @param kept whether it stands in the folder of a comparison
     */
    record Saved(Path file, boolean kept, StudyResult result) {}

    /** The first that would be the same if its scenario were flown again. */
    Optional<Saved> of(StudyInput input) {
        final String name = input.scenario().name();
        final List<Path> kept = new ArrayList<>();
        kept.add(ComparisonFolder.result(folder.resolve("compare"), name));
        comparisons.forEach(comparison -> kept.add(ComparisonFolder.result(comparison, name)));
        return read(folder.resolve(name).resolve("result.json"), false, input)
                .or(() -> kept.stream()
                        .flatMap(file -> read(file, true, input).stream())
                        .findFirst());
    }

    /** One that cannot be read is none. */
    private Optional<Saved> read(Path file, boolean kept, StudyInput input) {
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            final StudyResult result = ResultJson.read(file);
            return isOf(result.provenance(), input) ? Optional.of(new Saved(file, kept, result)) : Optional.empty();
        } catch (InputFault | IOException e) {
            return Optional.empty();
        }
    }

    private boolean isOf(Provenance made, StudyInput input) {
        return made.program().equals(Program.nameAndVersion())
                && made.scenarioSha256().equals(input.source().sha256())
                && made.bodySha256().equals(input.asteroid().sha256())
                && Objects.equals(made.otherFilesSha256(), input.otherFilesSha256())
                && made.ephemeris().ephemerisSha256().equals(solarSystem.sha256());
    }
}
