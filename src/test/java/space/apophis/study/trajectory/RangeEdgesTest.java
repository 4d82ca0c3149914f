package space.apophis.study.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.scenario.mission.LegDates;
import space.apophis.scenario.mission.LegSpec;
import space.apophis.study.SyntheticTrajectories;
import space.apophis.study.result.LegResult;
import space.apophis.study.result.TrajectoryResult;
import space.apophis.units.Epoch;

class RangeEdgesTest {

    private static final RangeEdges EDGES = new RangeEdges(Epoch::secondsSinceJ2000);

    private static final Epoch FROM = Epoch.parse("2027-06-01 TDB");
    private static final Epoch TO = Epoch.parse("2027-12-31 TDB");

    private static final LegResult LEG = SyntheticTrajectories.burns().legs().stream()
            .filter(leg -> leg.type().equals("swing-by"))
            .findFirst()
            .orElseThrow();

    private static LegSpec launch(double c3) {
        return new LegSpec.Launch(null, "EARTH", new LegDates(FROM, null, null), c3, null, "a test");
    }

    private static List<String> words(LegSpec spec, double secondsTdb, double altitudeKm) {
        LegResult leg = RecordCopy.of(LEG, Map.of("secondsTdb", secondsTdb, "altitudeKm", altitudeKm));
        TrajectoryResult best = RecordCopy.with(SyntheticTrajectories.burns(), "legs", List.of(leg));
        return EDGES.of(List.of(spec), best);
    }

    private static final LegSpec MARS =
            new LegSpec.SwingBy(null, "MARS", new LegDates(null, FROM, TO), 3e5, false, "a test");

    @Test
    void anOptimumWithinIsNotSpokenOf() {
        assertEquals(List.of(), words(MARS, FROM.secondsSinceJ2000() + 86_400, 301));
        assertEquals(List.of(), words(MARS, TO.secondsSinceJ2000() - 86_400, 301));
    }

    @Test
    void datesAndAltitudesAtTheirEdgesAreNamed() {
        assertEquals(
                List.of(
                        "The best option lies at the edge of what the scenario allows, and a wider range may give a better"
                                + " one: swing-by on its first date; swing-by at its lowest altitude."),
                words(MARS, FROM.secondsSinceJ2000(), 300));
        assertEquals(
                List.of(
                        "The best option lies at the edge of what the scenario allows, and a wider range may give a better"
                                + " one: swing-by on its last date."),
                words(MARS, TO.secondsSinceJ2000(), 400));
    }

    /** A date that is given is no edge, the greatest C3 is one. */
    @Test
    void ofALaunchTheEnergyIsLookedAt() {
        double c3 = SyntheticTrajectories.burns().c3Km2S2() * 1e6;
        assertEquals(List.of(), words(launch(1.01 * c3), FROM.secondsSinceJ2000(), 300));
        assertEquals(
                List.of(
                        "The best option lies at the edge of what the scenario allows, and a wider range may give a better"
                                + " one: launch with its greatest C3."),
                words(launch(c3), FROM.secondsSinceJ2000(), 300));
    }
}
