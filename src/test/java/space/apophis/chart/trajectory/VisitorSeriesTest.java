package space.apophis.chart.trajectory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.Axis;
import space.apophis.chart.paper.Point;
import space.apophis.chart.paper.TdbClock;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.VisitorSample;

class VisitorSeriesTest {

    private static VisitorSeries.Visitor visitor(String craft, VisitorSample... path) {
        return new VisitorSeries.Visitor(craft, List.of(path), null);
    }

    private static VisitorSample at(double hour, double x, double y, double z) {
        return new VisitorSample(3600 * hour, x, y, z, 0);
    }

    private final VisitorSeries series = new VisitorSeries(Map.of(
            "one", visitor("one", at(0, 3, 4, 0), at(1, 0, 0, 1), at(2, 0, 0, 2)),
            "two", visitor("two", at(1, 2, 3, 7), at(2, 0, 0, 5), at(3, 0, 0, 9))));

    /** 2, 3 and 6 make 7. */
    @Test
    void pairsMeetAtCommonInstantsOnly() {
        List<VisitorSeries.Distance> pairs = series.pairs();
        assertEquals(1, pairs.size());
        assertEquals(
                List.of(7.0, 3.0), pairs.get(0).curve().stream().map(Point::y).toList());
        assertEquals(3, pairs.get(0).least().y());
    }

    @Test
    void eachIsMeasuredFromTheAsteroid() {
        VisitorSeries.Distance one = series.fromAsteroid().stream()
                .filter(d -> d.name().equals("one"))
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(5.0, 1.0, 2.0), one.curve().stream().map(Point::y).toList());
        assertEquals(1, one.least().y());
    }

    /** A flyby between two samples is nearer than either, so the label says what the figure is of. */
    @Test
    void theLeastIsThatOfTheSamples() {
        VisitorSeries.Distance pair = series.pairs().get(0);
        assertEquals(pair.name() + ", least at whole hours 3 km", pair.caption());
        VisitorSeries coarse = new VisitorSeries(Map.of("slow", visitor("slow", at(0, 0, 0, 700), at(12, 0, 0, 400))));
        assertEquals(
                "slow, least every 12 h 400 km", coarse.fromAsteroid().get(0).caption());
    }

    /** A logarithmic axis has its ticks at decades; one tick alone would not tell the scale. */
    @Test
    void aHoldOfOneDistanceHasTwoTicksBesideIt() {
        VisitorSeries hold = new VisitorSeries(Map.of("hold", visitor("hold", at(0, 0, 0, 50), at(1, 0, 0, 50))));
        Axis up = VisitorChart.draw(hold, SyntheticFlyby.result())
                .parts()
                .get(0)
                .panel()
                .up();
        assertTrue(Math.log10(up.high() / up.low()) >= 2, up.low() + " to " + up.high());
        assertTrue(up.shows(50));
    }

    @Test
    void thoseThatNeverMeetAreNoPair() {
        assertTrue(new VisitorSeries(Map.of(
                        "one",
                        visitor("one", at(0, 1, 0, 0), at(1, 1, 0, 0)),
                        "two",
                        visitor("two", at(1, 1, 0, 0), at(2, 1, 0, 0))))
                .pairs()
                .isEmpty());
    }

    /** One that is among the visitors and among the reconstructions is one. */
    @Test
    void aReconstructionIsAVisitorOnce() {
        assertEquals(
                List.of("rendezvous", "ion craft", "a craft of others, reconstructed"),
                List.copyOf(VisitorSeries.of(SyntheticFlyby.result()).visitors().keySet()));
        assertEquals(3, VisitorSeries.of(SyntheticFlyby.result()).pairs().size());
    }

    /** Of two options of one craft one alone can fly. */
    @Test
    void optionsOfOneCraftAreNoPair() {
        assertTrue(new VisitorSeries(Map.of(
                        "open", visitor("craft", at(0, 1, 0, 0), at(1, 1, 0, 0)),
                        "close", visitor("craft", at(0, 2, 0, 0), at(1, 2, 0, 0))))
                .pairs()
                .isEmpty());
    }

    /** A flyby at 100 km, half an hour from samples at 10 000 km. */
    @Test
    void theNearestOfAFlightIsOnItsCurve() {
        VisitorSeries.Distance flyby = new VisitorSeries(Map.of(
                        "flyby",
                        new VisitorSeries.Visitor(
                                "flyby",
                                List.of(at(0, 10_000, 0, 0), at(1, 0, 10_000, 0)),
                                new Point(TdbClock.millis(1800), 100))))
                .fromAsteroid()
                .get(0);
        assertEquals("flyby, nearest 100 km", flyby.caption());
        assertEquals(100, flyby.curve().get(1).y());
    }
}
