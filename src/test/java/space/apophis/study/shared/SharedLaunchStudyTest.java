package space.apophis.study.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import space.apophis.dynamics.Flights;
import space.apophis.ephemeris.ShippedData;
import space.apophis.job.FinishedParts;
import space.apophis.job.InputFault;
import space.apophis.job.Progress;
import space.apophis.job.SentWorkers;
import space.apophis.job.Workers;
import space.apophis.study.input.StudyInput;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.units.Epoch;

/** One day of the shipped scenario, in few segments. */
class SharedLaunchStudyTest {

    private static final Path SCENARIOS = Path.of("scenarios");
    private static final Path SHIPPED = SCENARIOS.resolve("shared-launch-2028.yaml");

    @TempDir
    private Path folder;

    private StudyInput input(String... replacements) throws IOException {
        String text = Files.readString(SHIPPED)
                .replace("segments: 12", "segments: 5")
                .replace("segments: 24", "segments: 9")
                .replace("from: 2028-04-15 UTC\n    to: 2028-05-14 UTC", "from: 2028-05-02 UTC\n    to: 2028-05-02 UTC")
                .replace("frontPoints: 9", "frontPoints: 2");
        for (int i = 0; i < replacements.length; i += 2) {
            assertTrue(text.contains(replacements[i]), replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        Path file = folder.resolve("scenario.yaml");
        Files.writeString(file, text);
        return StudyInput.read(file, SCENARIOS);
    }

    private SharedLaunchResult run(StudyInput input, Workers workers) {
        return SharedLaunchStudy.of(
                input,
                ShippedData.solarSystem(),
                Flights.fly(Flights.apophis(), Epoch.parse("2029-05-14 TDB").secondsSinceJ2000(), 100.0),
                workers,
                FinishedParts.NONE,
                Progress.SILENT);
    }

    @Test
    void aDayOnWhichBothFit() throws IOException {
        SharedLaunchResult result = run(input(), Workers.THREADS);
        assertEquals("rendezvous with (99942) Apophis", result.rendezvousLabel());
        assertEquals("ion engines to (99942) Apophis and (3200) Phaethon", result.ionLabel());
        assertEquals(1400.0, result.rendezvousMassKg(), 0.0);
        assertEquals(480.0, result.ionMassKg(), 0.0);
        SharedLaunchResult.Day day = result.days().get(0);
        assertTrue(day.bothFit(), day.reason());
        assertEquals("2028-05-02T00:00:00Z", result.firstUtc());
        assertEquals(result.firstUtc(), result.lastUtc());
        assertEquals(result.firstUtc(), result.frontUtc());
        // The best of the launch period of ramses-2028 is 1.450 km/s, the limit met until 8 May is 1.55 km/s.
        assertTrue(
                day.rendezvousBest().deltaVKmS() > 1.45 && day.rendezvousBest().deltaVKmS() < 1.55);
        assertEquals(day.rendezvousBest(), day.shared());
        assertTrue(day.launcherMassKg() > 1880.0);
        // Off its own asymptote the craft with ion engines cannot need less.
        assertTrue(day.ionBest().propellantKg() < day.shared().propellantKg());
        assertTrue(day.shared().propellantKg() < 54.0);
        assertEquals(2, result.front().size());
        assertEquals(day.rendezvousBest(), result.front().get(0));
        assertEquals(day.ionBest(), result.front().get(1));
        assertEquals(result, run(input(), new SentWorkers()));
    }

    @Test
    void theSameWorkIsKnownAgainAndAChangedOneIsNot() throws IOException {
        String same = input().everything(ShippedData.solarSystem());
        assertEquals(same, input().everything(ShippedData.solarSystem()));
        // A comment is no change, a number is.
        assertEquals(same, input("sharedLaunch:", "# one\nsharedLaunch:").everything(ShippedData.solarSystem()));
        assertNotEquals(same, input("propellant: 54 kg", "propellant: 53 kg").everything(ShippedData.solarSystem()));
        assertNotEquals(same, input("thrust: 10 mN", "thrust: 11 mN").everything(ShippedData.solarSystem()));
        // Nor is the text of an object that has none of its own.
        assertTrue(!same.matches("(?s).*@[0-9a-f]{5,}.*"));
    }

    @Test
    void whatCannotBeSharedIsSaidBeforeTheLongWork() throws IOException {
        StudyInput heavy = input("wetMass: 480 kg", "wetMass: 4800 kg");
        InputFault fault = assertThrows(InputFault.class, () -> run(heavy, Workers.THREADS));
        assertTrue(fault.getMessage().contains("does not lift both craft, 6200 kg"), fault.getMessage());
        StudyInput late =
                input("from: 2028-05-02 UTC\n    to: 2028-05-02 UTC", "from: 2029-02-01 UTC\n    to: 2029-02-02 UTC");
        fault = assertThrows(InputFault.class, () -> run(late, Workers.THREADS));
        assertTrue(fault.getMessage().contains("sharedLaunch.launch"), fault.getMessage());
    }

    @Test
    void withoutTheSectionThereIsNothing() throws IOException {
        StudyInput other = StudyInput.read(SCENARIOS.resolve("destiny-plus-2028.yaml"), SCENARIOS);
        assertNull(run(other, Workers.THREADS));
    }
}
