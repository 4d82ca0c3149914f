package space.apophis.study.deflection;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.FinishedParts;
import space.apophis.job.Progress;
import space.apophis.job.Workers;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.encounter.AssessedFlight;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.input.StudyInput;
import space.apophis.study.launch.LaunchPeriodOutcome;
import space.apophis.study.launch.LaunchPeriodStudy;
import space.apophis.study.result.LaunchGridResult;
import space.apophis.study.result.WindowResult;

/** Hits on Apophis before 2029 from a small grid of days. */
record SmallImpactor(DeflectionCase deflection, LaunchPeriodOutcome outcome) {

    private static final SolarSystem SOLAR_SYSTEM = ShippedData.solarSystem();

    static final String SCENARIO = """
            name: small
            body: apophis
            propagation: {until: 2029-05-14 TDB}
            transfer:
              launch: {from: 2025-05-01 UTC, to: 2025-08-01 UTC, step: 10 d}
              arrival: {from: 2026-05-01 UTC, to: 2026-11-01 UTC, step: 20 d}
              mode: impact
              launcher: {name: h3-24}
              craft:
                dryMass: 1000 kg
                wetMass: 2000 kg
                engine: {thrust: 26.3 N, specificImpulse: 291 s}
                otherDeltaV: 50 m/s
                source: assumed
              period: {shift: 30 km}
            deflection:
              beta: {nominal: 2}
              gates: {decision: 2024-01-01 UTC, build: 500 d}
            output: {from: 2029-03-15 TDB, to: 2029-05-13 TDB}
            """;

    /** Flown once: no test changes the asteroid or its forces. */
    private static final AssessedFlight FLIGHT = fly();

    private static AssessedFlight fly() {
        try {
            final Path folder = Files.createTempDirectory("impactor");
            final StudyInput study =
                    StudyInput.read(Files.writeString(folder.resolve("small.yaml"), SCENARIO), Path.of("scenarios"));
            return AssessedFlight.of(plan(study), study.body(), Progress.SILENT);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FlightPlan plan(StudyInput study) {
        return new FlightPlan(study.scenario(), OrbitSolution.of(study.body()), SOLAR_SYSTEM);
    }

    WindowResult window() {
        return outcome.section().window();
    }

    LaunchGridResult grid() {
        return outcome.section().launchGrid();
    }

    /** Pairs of what the scenario has and what it has instead. */
    static SmallImpactor of(Path folder, String... changes) throws IOException {
        String scenario = SCENARIO;
        for (int i = 0; i < changes.length; i += 2) {
            assertTrue(scenario.contains(changes[i]), changes[i]);
            scenario = scenario.replace(changes[i], changes[i + 1]);
        }
        final StudyInput study =
                StudyInput.read(Files.writeString(folder.resolve("small.yaml"), scenario), Path.of("scenarios"));
        final DeflectionCase deflection = DeflectionCase.of(study, plan(study), FLIGHT);
        return new SmallImpactor(
                deflection,
                LaunchPeriodStudy.of(
                        study,
                        SOLAR_SYSTEM,
                        FLIGHT.flight(),
                        null,
                        deflection == null ? null : deflection.impactorShift(),
                        Workers.THREADS,
                        FinishedParts.NONE,
                        Progress.SILENT));
    }
}
