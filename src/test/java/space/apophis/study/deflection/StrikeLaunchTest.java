package space.apophis.study.deflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hipparchus.util.FastMath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.dynamics.SurfaceSearch;
import space.apophis.ephemeris.ShippedData;
import space.apophis.ephemeris.SolarSystem;
import space.apophis.job.FinishedParts;
import space.apophis.job.Progress;
import space.apophis.job.Workers;
import space.apophis.smallbody.OrbitSolution;
import space.apophis.study.encounter.AssessedFlight;
import space.apophis.study.encounter.FlightPlan;
import space.apophis.study.input.StudyInput;
import space.apophis.study.launch.LaunchPeriodStudy;
import space.apophis.study.result.LaunchPeriodSection;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.units.Unit;

/** Launches to an asteroid that strikes Earth, with no pass by it: days before are counted from the strike. */
class StrikeLaunchTest {

    private static final SolarSystem SOLAR_SYSTEM = ShippedData.solarSystem();

    private static final String SCENARIO = """
            name: small
            body: virtual-2036
            propagation: {until: 2037-01-10 TDB}
            encounter: {body: EARTH, near: 2036-12-01 TDB}
            transfer:
              launch: {from: 2031-01-20 UTC, to: 2031-03-01 UTC, step: 8 d}
              arrival: {from: 2033-02-10 UTC, to: 2033-03-22 UTC, step: 8 d}
              revolutions: 1
              mode: impact
              launcher: {name: h3-24}
              craft: {dryMass: 1050 kg, wetMass: 3000 kg, engine: {thrust: 26.3 N, specificImpulse: 291 s}, source: assumed}
              period: {shift: 3000 km}
            deflection:
              virtual: {onto: EARTH, at: 2036-12-01 TDB}
            output: {from: 2036-11-21 TDB, to: 2036-12-11 TDB}
            """;

    @TempDir
    private Path folder;

    /** What the way there is makes no difference to the asteroid: it is flown once for both. */
    @Test
    void daysBeforeAreThoseToTheStrike() throws IOException {
        final StudyInput hits = input(SCENARIO);
        final FlightPlan plan = new FlightPlan(hits.scenario(), OrbitSolution.of(hits.body()), SOLAR_SYSTEM);
        final AssessedFlight flight = AssessedFlight.of(plan, hits.body(), Progress.SILENT);
        final double strike =
                flight.flight().strike().map(SurfaceSearch.Hit::entry).orElseThrow();
        final DeflectionCase deflection = DeflectionCase.of(hits, plan, flight);
        final LaunchPeriodSection shifts = section(hits, flight, deflection);
        assertEquals(deflection.passTime(), shifts.launchGrid().days().encounterSecondsTdb());
        // It comes the last ten radii of Earth in some hours.
        assertEquals(strike, shifts.launchGrid().days().encounterSecondsTdb(), 0.25 * Unit.DAY);
        final TrajectoryResult best = shifts.best().orElseThrow();
        assertTrue(best.end().shiftKm() > 3_000.0, best.end().toString());
        assertEquals(
                (deflection.passTime() - best.end().arrival().secondsTdb()) / Unit.DAY,
                best.end().daysBeforeEncounter(),
                1e-9);

        final LaunchPeriodSection rests = section(
                input(SCENARIO.replace("mode: impact", "mode: rendezvous")
                        .replace("shift: 3000 km", "c3: 25 km^2/s^2")),
                flight,
                deflection);
        assertEquals(strike, rests.launchGrid().days().encounterSecondsTdb());
        assertEquals(
                FastMath.rint(1e3
                        * (strike - rests.best().orElseThrow().end().arrival().secondsTdb())
                        / Unit.DAY),
                FastMath.rint(1e3 * rests.best().orElseThrow().end().daysBeforeEncounter()));
    }

    private static LaunchPeriodSection section(StudyInput input, AssessedFlight flight, DeflectionCase deflection) {
        return LaunchPeriodStudy.of(
                        input,
                        SOLAR_SYSTEM,
                        flight.flight(),
                        null,
                        deflection.impactorShift(),
                        Workers.THREADS,
                        FinishedParts.NONE,
                        Progress.SILENT)
                .section();
    }

    private StudyInput input(String scenario) throws IOException {
        return VirtualImpactor.of(
                        StudyInput.read(
                                Files.writeString(folder.resolve("small.yaml"), scenario), Path.of("scenarios")),
                        SOLAR_SYSTEM,
                        Progress.SILENT)
                .input();
    }
}
