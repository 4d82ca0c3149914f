package space.apophis.study;

import java.nio.file.Path;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.Progress;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.StudyResult;

/** The result of the shipped force ladder, run once for all tests. */
final class ShippedForceLadder {

    static final Path FILE = Path.of("scenarios/force-ladder.yaml");

    private static final StudyResult RESULT = run(FILE, ShippedData.solarSystem(), Progress.SILENT);

    private ShippedForceLadder() {}

    static StudyResult result() {
        return RESULT;
    }

    /** Runs a scenario about a shipped body. */
    static StudyResult run(Path file, SolarSystem solarSystem, Progress progress) {
        return StudyRunner.run(StudyInput.read(file, Path.of("scenarios")), solarSystem, progress);
    }
}
