package space.apophis.chart.escort;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Point;
import space.apophis.study.result.LinkWindowResult;
import space.apophis.study.result.When;

class PassBandTest {

    private static final double HOUR = 3.6e6;

    /** Passes of so many hours from a first rise on, each so much later than the one before it. */
    private static List<LinkWindowResult> passes(String rise, double hours, long stepSeconds, int count) {
        final List<LinkWindowResult> passes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            final Instant from = Instant.parse(rise).plusSeconds(i * stepSeconds);
            passes.add(new LinkWindowResult("test", when(from), when(from.plusSeconds(Math.round(3600 * hours)))));
        }
        return passes;
    }

    private static When when(Instant instant) {
        return new When(instant.getEpochSecond(), instant.toString());
    }

    /** Twice the area by the formula of the shoelace, ms h. */
    private static double area(List<Point> ring) {
        double sum = 0;
        for (int i = 1; i < ring.size(); i++) {
            sum += ring.get(i - 1).x() * ring.get(i).y()
                    - ring.get(i).x() * ring.get(i - 1).y();
        }
        return Math.abs(sum) / 2;
    }

    /** However they run over midnight, the bands cover the hours of the passes. */
    @Test
    void theBandsCoverTheHoursOfThePasses() {
        // four minutes earlier each day: from a rise at 02:00 to one at 23:20 of the day before, about
        final List<List<Point>> rings = PassBand.rings(passes("2029-03-01T02:00:00Z", 8, 86_400 - 240, 60));
        assertTrue(rings.size() > 1);
        final double hours = rings.stream().mapToDouble(PassBandTest::area).sum() / (24 * HOUR);
        assertEquals(60 * 8, hours, 2.0);
        rings.stream().flatMap(List::stream).forEach(point -> assertTrue(point.y() >= 0 && point.y() <= 24));
        rings.forEach(ring -> assertEquals(ring.get(0), ring.get(ring.size() - 1)));
    }

    @Test
    void aPassThatComesAtAnotherTimeBeginsABandOfItsOwn() {
        final List<LinkWindowResult> passes = new ArrayList<>(passes("2029-04-12T10:00:00Z", 9, 86_400, 2));
        passes.addAll(passes("2029-04-14T01:49:00Z", 6, 86_400, 2));
        final List<List<Point>> rings = PassBand.rings(passes);
        assertEquals(2, rings.size());
        assertEquals(10, rings.get(0).get(0).y(), 1e-9);
        assertEquals(1 + 49 / 60.0, rings.get(1).get(0).y(), 1e-9);
    }

    @Test
    void whatLiesBeyondMidnightIsOfTheNextDay() {
        final List<List<Point>> rings = PassBand.rings(passes("2029-03-01T20:00:00Z", 10, 86_400, 1));
        assertEquals(2, rings.size());
        assertEquals(20, rings.get(0).get(0).y());
        assertEquals(6, rings.get(1).get(rings.get(1).size() - 2).y());
        assertEquals(24 * HOUR, rings.get(1).get(0).x() - rings.get(0).get(0).x());
    }

    @Test
    void noPassHasNoBand() {
        assertTrue(PassBand.rings(List.of()).isEmpty());
    }
}
