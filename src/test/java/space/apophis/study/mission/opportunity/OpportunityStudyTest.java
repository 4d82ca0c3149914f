package space.apophis.study.mission.opportunity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.study.StudyRunner;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.MissionSection;
import space.apophis.study.result.OpportunityResult;
import space.apophis.study.result.RankedWayResult;

/** A craft to Apophis on conics, with launches from the spring of 2028 on. */
class OpportunityStudyTest {

    private static final Path SCENARIOS = Path.of("scenarios");

    private static final String SCENARIO = """
            name: small
            body: apophis
            propagation:
              until: 2029-05-01 TDB
            transfer:
              launch: {from: 2028-04-24 UTC, to: 2028-04-30 UTC, step: 2 d}
              arrival: {from: 2029-02-17 UTC, to: 2029-02-19 UTC}
              launcher: {name: h3-24, companionMass: 480 kg}
              craft: {dryMass: 750 kg, wetMass: 1.4 t, engine: {thrust: 26.3 N, specificImpulse: 291 s}, source: assumed}
              period: {deltaV: 1.55 km/s}
            mission:
              opportunities:
                from: 2028-03-01 UTC
                to: 2028-11-10 UTC
                arrivalTo: 2030-09-01 UTC
                beforeEncounter: 53 d
                revolutions: 1
                limits: {deltaV: 1.55 km/s}
                ways:
                  departures:
                    - {type: launcher}
                    - {type: earth-orbit, label: GTO, perigee: 250 km, apogee: 35786 km, inclination: 6 deg}
                  modes: [rendezvous, impact]
            output: {from: 2029-04-01 TDB, to: 2029-04-30 TDB, step: 1 d, creationDate: 2026-01-01 UTC}
            """;

    @TempDir
    private Path folder;

    private MissionSection run(String scenario) throws IOException {
        final Path file = Files.writeString(folder.resolve("small.yaml"), scenario);
        return StudyRunner.run(StudyInput.read(file, SCENARIOS), ShippedData.solarSystem(), Progress.SILENT)
                .mission();
    }

    /** The days and the 1,450 m/s of the launch period are those of the grid of every day (RamsesLaunchPeriodValidationTest). */
    @Test
    void periodsAreFoundAndNamed() throws IOException {
        final MissionSection mission = run(SCENARIO);
        final OpportunityResult primary = mission.opportunities().stream()
                .filter(period -> period.kind().equals("primary"))
                .findFirst()
                .orElseThrow();
        assertEquals("2028-04-20", primary.freeArrival().first().utc().substring(0, 10));
        assertEquals("2028-05-08", primary.freeArrival().last().utc().substring(0, 10));
        assertEquals(19, primary.freeArrival().launchDays());
        assertEquals(1.450, primary.best().deltaVKmS(), 5e-4);
        assertTrue(primary.beforeEncounter());
        assertTrue(primary.fixedArrival().launchDays() <= primary.freeArrival().launchDays());
        // In autumn the one that arrives 466 days after the encounter, in less than 1 km/s.
        final OpportunityResult last =
                mission.opportunities().get(mission.opportunities().size() - 1);
        assertEquals("next", last.kind());
        assertTrue(last.freeArrival().first().secondsTdb()
                > primary.freeArrival().last().secondsTdb());
        assertTrue(last.best().daysBeforeEncounter() < -5.0);
        assertTrue(last.best().deltaVKmS() < 1.0);
        assertRanked(mission.ways());
    }

    private static void assertRanked(List<RankedWayResult> ways) {
        assertEquals(
                List.of("rendezvous 1 launcher", "rendezvous 2 GTO", "impact 1 launcher", "impact 2 GTO"),
                ways.stream()
                        .map(way -> way.mode() + " " + way.rank() + " " + way.departure())
                        .toList());
        assertEquals(1.450, ways.get(0).best().deltaVKmS(), 5e-4);
        assertEquals(0.0, ways.get(0).departureDeltaVKmS());
        final RankedWayResult gto = ways.get(1);
        // A hyperbola from 250 km: to leave and to brake.
        assertEquals(
                gto.best().deltaVKmS(), gto.departureDeltaVKmS() + gto.best().relativeSpeedKmS(), 1e-9);
        assertTrue(gto.departureDeltaVKmS() > 0.77, "no less than the escape itself");
        assertTrue(ways.get(2).best().relativeSpeedKmS() >= 3.0);
        assertTrue(ways.get(2).best().sunPhaseAngleDeg() <= 90.0);
    }

    @Test
    void oneArrivalForAllLeads() throws IOException {
        final MissionSection mission =
                run(SCENARIO.replace("revolutions: 1\n", "revolutions: 1\n    arrivals: fixed\n"));
        assertEquals("fixed", mission.opportunitySearch().arrivals());
        assertTrue(mission.opportunities().stream().allMatch(period -> period.fixedArrival() != null));
    }

    /** What nothing can meet is named with the nearest that there is. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{deltaV: 300 m/s}|18: mission.opportunities.limits.deltaV: no launch meets it: the nearest has 0.9",
                "{deltaV: 2 km/s, declination: 0 deg}"
                        + "|18: mission.opportunities.limits.declination: no launch meets it: the nearest has 0.",
                "{deltaV: 2 km/s, phase: 0.01 deg}|18: mission.opportunities.limits.phase: no launch meets it: the nearest has ",
                "{deltaV: 2 km/s, c3: 0.02 km^2/s^2}"
                        + "|18: mission.opportunities.limits.c3: no launch meets it: the nearest has C3 "
            })
    void aLimitThatNothingMeets(String limits, String expected) {
        final InputFault fault = assertThrows(
                InputFault.class, () -> run(SCENARIO.replace("{deltaV: 1.55 km/s}\n    ways", limits + "\n    ways")));
        assertTrue(fault.getMessage().contains(expected), fault.getMessage());
        assertTrue(fault.getMessage().contains("a wider limit or other dates are needed"), fault.getMessage());
    }

    @Test
    void datesBeyondTheEphemerisAreNamed() {
        final InputFault fault = assertThrows(
                InputFault.class,
                () -> run(SCENARIO.replace("arrivalTo: 2030-09-01 UTC", "arrivalTo: 2150-09-01 UTC")));
        assertTrue(fault.getMessage().contains(": mission.opportunities.arrivalTo: "), fault.getMessage());
    }

    @Test
    void aMessageThatIsNotThereIsNamed() {
        final InputFault fault = assertThrows(
                InputFault.class,
                () -> run(SCENARIO.replace("- {type: launcher}", "- {type: message, label: theirs, oem: no.oem}")));
        assertTrue(
                fault.getMessage()
                        .contains("mission.opportunities.ways.departures[1].oem: there is no file 'no.oem' beside"),
                fault.getMessage());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "to: 2028-11-10 UTC|to: 2028-02-10 UTC|14: mission.opportunities.to: '2028-02-10T00:00:00.000 UTC' is before from",
                "revolutions: 1|step: 36 h|17: mission.opportunities.step: is not of whole days, such a step is needed",
                "revolutions: 1|mode: flyby|mission.opportunities.limits.c3: missing, a flyby or an impact needs it",
                "limits: {deltaV: 1.55 km/s}|limits: {}|limits.deltaV: missing, a limit on deltaV or on c3 is needed",
                "apogee: 35786 km|apogee: 200 km|ways.departures[2].apogee: is below perigee, a higher one is needed",
                "inclination: 6 deg|inclination: 6 deg, node: 3 deg|argument: missing, node and argument are given both or",
                "{type: launcher}|{type: heliocentric, label: a, epoch: 2028-01-01 TDB}|one of cartesian and elements is needed",
                "{type: launcher}|{type: launcher, label: GTO}|the label 'GTO'",
                "[rendezvous, impact]|[rendezvous, rendezvous]|the mode 'rendezvous'"
            })
    void faultsOfMeaning(String from, String to, String expected) {
        final InputFault fault = assertThrows(InputFault.class, () -> run(SCENARIO.replace(from, to)));
        assertTrue(fault.getMessage().contains(expected), fault.getMessage());
    }
}
