package space.apophis.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import space.apophis.job.InputFault;
import space.apophis.report.ResultJson;
import space.apophis.study.ComparedStudy;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.StudyResult;

/**
 * A file to compare: a scenario still to be flown, or a saved result.
 *
 * @param file as the user named it
 * @param input null for a result
 * @param result null for a scenario
 */
record ComparisonInput(Path file, StudyInput input, StudyResult result) {

    private static final String OF_ESCORTS = "what can be compared is the scenario that flies its transfer";

    /**
     * Reads a scenario, a result, or the result in a folder.
     *
     * @throws InputFault if it is none of these, or has neither transfers nor trajectories
     * @throws IOException if it cannot be read at all
     */
    static ComparisonInput read(Path file, ProjectFolders folders) throws IOException {
        if (Files.isDirectory(file)) {
            final Path inside = file.resolve("result.json");
            if (!Files.isRegularFile(inside)) {
                throw new InputFault(file + ": is a folder without a result.json");
            }
            return saved(inside);
        }
        if (!Files.exists(file)) {
            throw new InputFault(file + ": no such file");
        }
        final String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (name.endsWith(".json")) {
            return saved(file);
        }
        if (name.endsWith(".yaml") || name.endsWith(".yml")) {
            return scenario(file, folders);
        }
        throw new InputFault(file + ": is neither a scenario (.yaml) nor a saved result (.json, or its folder)");
    }

    private static ComparisonInput saved(Path file) throws IOException {
        final StudyResult result = ResultJson.read(file);
        if (!ComparedStudy.hasOptions(result) && !ComparedStudy.hasVisitors(result)) {
            if (result.nearby().escort() != null) {
                throw new InputFault(file + ":1: escort: has no option to rank, " + OF_ESCORTS);
            }
            throw new InputFault(file + ":1: transfers: has none to compare, nor trajectories, nor visitors");
        }
        return new ComparisonInput(file, null, result);
    }

    private static ComparisonInput scenario(Path file, ProjectFolders folders) {
        final StudyInput input = StudyInput.read(file, folders.scenariosIfAny());
        if (input.scenario().transfer() == null
                && input.scenario().trajectory() == null
                && input.scenario().reconstructions().isEmpty()) {
            if (input.scenario().escort() != null) {
                throw input.source().fault("escort", "has no option to rank, " + OF_ESCORTS);
            }
            throw input.source().fault("transfer", "is missing, there would be no options to compare");
        }
        return new ComparisonInput(file, input, null);
    }

    /** What is compared, once there is a result. */
    ComparedStudy study(StudyResult flown) {
        return new ComparedStudy(flown.header().name(), file.toString(), flown);
    }
}
