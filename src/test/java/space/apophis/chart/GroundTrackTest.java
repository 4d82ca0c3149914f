package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Point;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.GroundTrackSample;

class GroundTrackTest {

    @Test
    void aLineIsCutWhereItLeavesTheMap() {
        GroundTrack west = new GroundTrack(List.of(at("10:00", -179, 10), at("10:01", 178, 13)));
        assertEquals(
                List.of(
                        List.of(new Point(-179, 10), new Point(-180, 11)),
                        List.of(new Point(180, 11), new Point(178, 13))),
                west.lines());
        GroundTrack east = new GroundTrack(List.of(at("10:00", 178, 13), at("10:01", -179, 10)));
        assertEquals(
                List.of(
                        List.of(new Point(178, 13), new Point(180, 11)),
                        List.of(new Point(-180, 11), new Point(-179, 10))),
                east.lines());
    }

    @Test
    void wholeHoursHaveTheirTimesAndTheEndsTheirDay() {
        List<GroundTrack.Hour> hours =
                new GroundTrack(SyntheticFlyby.result().sighting().groundTrack()).hours();
        assertEquals(31, hours.size());
        assertEquals("04-13 06:00", hours.get(0).text());
        assertEquals("07:00", hours.get(1).text());
        assertEquals("04-14 00:00", hours.get(18).text());
        assertEquals("04-14 12:00", hours.get(30).text());
        assertEquals(3, hours.stream().filter(GroundTrack.Hour::dated).count());
    }

    private static GroundTrackSample at(String clock, double longitude, double latitude) {
        return new GroundTrackSample("2029-04-13T" + clock + ":00Z", 9e8, latitude, longitude, 40000, 4.0);
    }
}
