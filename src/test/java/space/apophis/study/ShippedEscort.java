package space.apophis.study;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import space.apophis.encounter.Flight;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.Progress;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.escort.EscortStudy;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.EscortResult;

/** The escorts of the shipped scenarios, each flown once for all tests. */
final class ShippedEscort {

    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Map<String, EscortResult> RESULTS = new ConcurrentHashMap<>();

    private ShippedEscort() {}

    /** Of a scenario by its name. */
    static EscortResult of(String scenario) {
        return RESULTS.computeIfAbsent(scenario, ShippedEscort::fly);
    }

    private static EscortResult fly(String scenario) {
        final StudyInput input = StudyInput.read(SCENARIOS.resolve(scenario + ".yaml"), SCENARIOS);
        final Flight flight = new FlightPlan(
                        input.scenario(), OrbitSolution.of(input.body()), ShippedData.solarSystem())
                .fly(input.scenario().propagation().forces(), Progress.SILENT);
        return EscortStudy.of(input, ShippedData.solarSystem(), flight, Progress.SILENT);
    }
}
