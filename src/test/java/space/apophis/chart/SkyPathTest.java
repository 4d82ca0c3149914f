package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Point;
import space.apophis.study.result.SiteSample;
import space.apophis.study.result.When;

class SkyPathTest {

    @Test
    void eastIsLeftOfAnObserverLookingUpWithNorthAtTheTop() {
        near(new Point(0, 90), SkyPath.project(0, 0));
        near(new Point(-90, 0), SkyPath.project(90, 0));
        near(new Point(0, -60), SkyPath.project(180, 30));
        near(new Point(45, 0), SkyPath.project(270, 45));
        near(new Point(0, 0), SkyPath.project(123, 90));
    }

    @Test
    void darkAndLightMeetWhereTheSunIsTwelveDegreesDown() {
        SkyPath path = new SkyPath(List.of(
                sample("19:00:00", 30, -4, 4.0),
                sample("19:10:00", 40, -8, 4.0),
                sample("19:20:00", 50, -16, 4.0),
                sample("19:30:00", 60, -20, 4.0)));
        List<SkyPath.Arc> arcs = path.arcs();
        assertEquals(List.of(false, true), arcs.stream().map(SkyPath.Arc::dark).toList());
        Point dusk = SkyPath.project(180, 45);
        near(dusk, arcs.get(0).points().get(2));
        near(dusk, arcs.get(1).points().get(0));
        assertEquals(3, arcs.get(1).points().size());
    }

    @Test
    void whatSetsAndRisesAgainIsNotJoined() {
        SkyPath path = new SkyPath(List.of(
                sample("01:00:00", 5, -30, 4.0), sample("01:10:00", 0, -30, 4.0),
                sample("09:00:00", 0, 30, 4.0), sample("09:10:00", 5, 30, 4.0)));
        assertEquals(2, path.arcs().size());
        assertEquals(
                List.of("04-13 01:00, 4.0 mag", "04-13 09:00"),
                path.marks().stream().map(SkyPath.Mark::text).toList());
    }

    @Test
    void aLongNightHasWholeHoursAndAShortOneHalvesToo() {
        assertEquals(
                List.of("04-13 19:00, 3.0 mag", "19:30, 2.5 mag", "20:00, 2.0 mag", "20:30, 1.5 mag"),
                texts(19, 21, 3));
        assertEquals(8, texts(13, 21, 5).size());
    }

    private static List<String> texts(int from, int to, double magnitude) {
        List<SiteSample> samples = new ArrayList<>();
        for (int minute = 60 * from; minute <= 60 * to; minute += 15) {
            String clock = String.format("%02d:%02d:00", minute / 60, minute % 60);
            samples.add(sample(clock, 40, -30, magnitude - (minute - 60 * from) / 60.0));
        }
        return new SkyPath(samples).marks().stream().map(SkyPath.Mark::text).toList();
    }

    private static SiteSample sample(String clock, double elevation, double sun, double magnitude) {
        return new SiteSample(new When(0, "2029-04-13T" + clock + "Z"), 180, elevation, 40000, 0, sun, magnitude);
    }

    private static void near(Point expected, Point got) {
        assertEquals(0, expected.distance(got), 1e-9, expected + " and " + got);
    }
}
