package space.apophis.study;

import java.nio.file.Path;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.Progress;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.StudyResult;

/** The result of the shipped flyby scenario, run once for all tests. */
public final class ShippedFlyby {

    public static final Path FILE = Path.of("scenarios/apophis-flyby-2029.yaml");

    private static final StudyResult RESULT = run();

    private ShippedFlyby() {}

    public static StudyResult result() {
        return RESULT;
    }

    /** Runs it anew. */
    public static StudyResult run() {
        return StudyRunner.run(StudyInput.read(FILE, Path.of("scenarios")), ShippedData.solarSystem(), Progress.SILENT);
    }
}
