package space.apophis.study.deflection;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.Progress;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.encounter.AssessedFlight;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.input.StudyInput;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.result.DeflectionResult;

/** Deflections from scenarios given as text, without a transfer. */
final class Deflections {

    private static final Path SCENARIOS = Path.of("scenarios");

    private Deflections() {}

    /** What is read of a text. */
    static StudyInput input(Path folder, String text) {
        try {
            return StudyInput.read(Files.writeString(folder.resolve("pushed.yaml"), text), SCENARIOS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The case of it, flown. */
    static DeflectionCase flown(StudyInput input) {
        final FlightPlan plan =
                new FlightPlan(input.scenario(), OrbitSolution.of(input.body()), ShippedData.solarSystem());
        return DeflectionCase.of(input, plan, AssessedFlight.of(plan, input.body(), Progress.SILENT));
    }

    /** All that it asks for. */
    static DeflectionResult result(Path folder, String text) {
        final VirtualImpactor virtual =
                VirtualImpactor.of(input(folder, text), ShippedData.solarSystem(), Progress.SILENT);
        return DeflectionStudy.of(flown(virtual.input()), virtual.result(), LaunchPeriodOutcome.NONE, Progress.SILENT);
    }
}
