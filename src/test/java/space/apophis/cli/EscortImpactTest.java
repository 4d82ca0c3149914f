package space.apophis.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.report.ResultJson;
import space.apophis.study.result.CubeSatResult;
import space.apophis.study.result.EscortPhaseResult;
import space.apophis.study.result.EscortResult;

/** An escort that ends on the ground: that is an answer, with all that can be told until then. */
class EscortImpactTest {

    private static final String SCENARIO = """
            name: strike
            body: apophis
            propagation: {until: 2029-03-20 TDB}
            escort:
              arrival:
                epoch: 2029-03-01 UTC
                side: sun
                distance: 1 km
                mass: 800 kg
                craft:
                  dryMass: 750 kg
                  wetMass: 1400 kg
                  engine: {thrust: 26 N, specificImpulse: 291 s}
                  crossSection: 17 m^2
                  source: made up
              errors: {samples: 20, missedBurnSamples: 4}
              phases:
                - {type: station, name: above, until: 2029-03-02 UTC, side: sun, distance: 1 km, deadBand: 50 m, transfer: 6 h}
                - {type: drift, name: fall, until: 2029-03-05 UTC}
                - {type: arcs, name: never, until: 2029-03-10 UTC, side: sun, distance: 3 km, nearest: 2 km}
              instruments:
                cameras: [{name: eye, fieldOfView: 5.5 deg, pixels: 100}]
                frames: [2029-03-01T18:00 UTC, 2029-03-06 UTC]
              link: {stations: [ESA], power: 60 W, gainDBi: 36}
              cubesats:
                - {name: early, release: 2029-03-01T12:00 UTC, mass: 12 kg, crossSection: 0.1 m^2, speed: 0.05 m/s, samples: 10, horizon: 1 d}
                - {name: late, release: 2029-03-06 UTC, mass: 12 kg, crossSection: 0.1 m^2, speed: 0.05 m/s, samples: 10, horizon: 1 d}
            output: {from: 2029-03-01 TDB, to: 2029-03-10 TDB, step: 6 h}
            """;

    @TempDir
    private Path folder;

    @Test
    void aDriftThatStrikesEndsTheEscort() throws IOException {
        Path file = Files.writeString(folder.resolve("strike.yaml"), SCENARIO);
        CommandRun run = CommandRun.of("run", "--quiet", "--out", folder.toString(), file.toString());
        assertEquals(ExitCode.GOOD, run.exitCode(), run.err());
        assertEquals("", run.err());
        EscortResult escort =
                ResultJson.read(folder.resolve("strike/result.json")).nearby().escort();
        assertEquals("fall", escort.impact().phase());
        double struck = escort.impact().at().secondsTdb();
        EscortPhaseResult fall = escort.phases().get(1);
        // From rest at about 1 km in 5 to 6 h; the ground is 137 to 227 m from the centre, v^2 = 2 GM (1/R - 1/r).
        double hours = (struck - fall.start().secondsTdb()) / 3600.0;
        assertTrue(hours > 4.5 && hours < 6.5, hours + " h");
        assertEquals(0.165, escort.impact().speedMS(), 0.03, "m/s");
        assertEquals(
                List.of("above", "fall"),
                escort.phases().stream().map(EscortPhaseResult::name).toList(),
                "none after it");
        assertEquals(struck, fall.end().secondsTdb(), 0.0);
        assertTrue(
                !fall.passivelySafe()
                        && fall.safety().impacts() == fall.safety().cases(),
                "without a burn it falls");
        assertTrue(fall.minimumRangeKm() > 0.13 && fall.minimumRangeKm() < 0.23, fall.minimumRangeKm() + " km");
        assertEquals(struck, escort.path().get(escort.path().size() - 1).secondsTdb(), 1e-3, "rows end with it");
        assertNull(escort.passage());
        assertEquals(
                List.of("early"),
                escort.cubesats().stream().map(CubeSatResult::name).toList(),
                "the craft is not there any more when the other one is due");
        assertTrue(escort.links().windows().size() > 1);
        assertTrue(escort.links().windows().stream()
                .allMatch(window -> window.set().secondsTdb() <= struck + 1e-3));
        assertEquals(2, escort.links().phases().size());
        assertTrue(escort.views().frames().stream().anyMatch(frame -> frame.asked()));
        assertTrue(escort.views().frames().stream().allMatch(frame -> frame.at().secondsTdb() <= struck));
        assertTrue(Files.isRegularFile(folder.resolve("strike/report.html")));
    }
}
