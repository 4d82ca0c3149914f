package space.apophis.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.SyntheticTrajectories;
import space.apophis.study.result.SharedLaunchResult;
import space.apophis.study.result.ThrustSegmentResult;
import space.apophis.study.result.TrajectorySample;

class SpacecraftCsvTest {

    @Test
    void theWayHasARowForEachSample() {
        List<TrajectorySample> way = SyntheticTrajectories.burns().way().samples();
        List<String> lines = SpacecraftCsv.way(way).lines().toList();
        assertEquals(way.size() + 1, lines.size());
        String[] keys = lines.get(0).split(",");
        String[] cells = lines.get(8).split(",", -1);
        assertEquals(keys.length, cells.length);
        TrajectorySample sample = way.get(7);
        assertEquals(TrajectoryCsv.julianDate(sample.secondsTdb()), cells[0]);
        assertEquals(sample.state().vzKmS(), Double.parseDouble(cells[6]));
        assertEquals("", cells[9], "not flown to the asteroid");
        assertEquals(sample.massKg(), Double.parseDouble(cells[10]));
        assertEquals("", cells[12], "no array");
    }

    @Test
    void theThrustHasItsDirection() {
        List<ThrustSegmentResult> thrust = SyntheticTrajectories.ion().passes().thrust();
        List<String> lines = SpacecraftCsv.thrust(thrust).lines().toList();
        assertEquals(thrust.size() + 1, lines.size());
        assertEquals(lines.get(0).split(",").length, lines.get(1).split(",").length);
        assertEquals(
                thrust.get(0).rightAscensionDeg(),
                Double.parseDouble(lines.get(1).split(",")[5]));
    }

    @Test
    void aDayWithoutASolutionHasEmptyCells() {
        SharedLaunchResult shared = SyntheticFlyby.result().trajectories().sharedLaunch();
        List<String> lines = SpacecraftCsv.shared(shared).lines().toList();
        assertEquals(31, lines.size());
        String[] cells = lines.get(4).split(",", -1);
        assertEquals(lines.get(0).split(",").length, cells.length);
        assertTrue(cells[0].startsWith("2028-04-18"), cells[0]);
        assertEquals(shared.days().get(3).rendezvousBest().deltaVKmS(), Double.parseDouble(cells[1]));
        assertEquals("", cells[4]);
        assertEquals("false", cells[15]);
        assertEquals("ion engines ask for too much", cells[16]);
    }
}
