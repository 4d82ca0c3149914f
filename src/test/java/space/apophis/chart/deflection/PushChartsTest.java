package space.apophis.chart.deflection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import space.apophis.RecordCopy;
import space.apophis.chart.paper.Chart;
import space.apophis.chart.paper.Label;
import space.apophis.chart.paper.Panel;
import space.apophis.chart.paper.Point;
import space.apophis.study.SyntheticDeflection;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.DeflectionActionResult;
import space.apophis.study.result.DeflectionPlaneResult;
import space.apophis.study.result.DeflectionResult;
import space.apophis.study.result.NeededPushResult;
import space.apophis.study.result.StudyResult;

class PushChartsTest {

    private static final DeflectionResult ALL = SyntheticDeflection.result();

    private static StudyResult with(DeflectionResult deflection) {
        return RecordCopy.with(SyntheticFlyby.result(), "deflection", deflection);
    }

    private static List<String> texts(Chart chart) {
        return chart.parts().stream()
                .flatMap(part -> part.panel().labels().stream())
                .map(Label::text)
                .toList();
    }

    private static List<Panel.Curve> curves(Chart chart, String name) {
        return chart.parts().get(0).panel().curves().stream()
                .filter(curve -> curve.name().equals(name))
                .toList();
    }

    private static DeflectionResult times(double factor) {
        final List<DeflectionActionResult> actions = new ArrayList<>();
        for (DeflectionActionResult action : ALL.actions()) {
            actions.add(RecordCopy.with(
                    RecordCopy.with(
                            RecordCopy.with(action, "impactor", null),
                            "shiftXiKm",
                            factor * action.shift().shiftXiKm()),
                    "shiftZetaKm",
                    factor * action.shift().shiftZetaKm()));
        }
        return RecordCopy.with(ALL, "actions", actions);
    }

    @Test
    void nothingIsDrawnOfWhatIsNotAsked() {
        final DeflectionResult none = RecordCopy.with(
                RecordCopy.with(
                        RecordCopy.with(RecordCopy.with(ALL, "actions", List.of()), "leverage", List.of()),
                        "needed",
                        null),
                "noHarm",
                null);
        for (StudyResult result : List.of(with(none), with(null))) {
            assertFalse(NeededPushChart.draw(result).hasContent());
            assertFalse(LeverageChart.draw(result).hasContent());
            assertFalse(PushMapChart.whole(result).hasContent());
            assertFalse(PushMapChart.near(result).hasContent());
            assertFalse(NoHarmChart.draw(result).hasContent());
        }
    }

    /** Shifts of 740 km on a disc of 13,100 km are close up; twenty times that need no second map. */
    @Test
    void theCloseViewIsDrawnWhereTheWholeDoesNotShowTheArrows() {
        assertTrue(PushMapChart.near(with(ALL)).hasContent());
        assertFalse(texts(PushMapChart.whole(with(ALL))).stream().anyMatch(text -> text.startsWith("gravity tractor")));
        assertFalse(PushMapChart.near(with(times(20.0))).hasContent());
        assertTrue(texts(PushMapChart.whole(with(times(20.0)))).stream()
                .anyMatch(text -> text.startsWith("gravity tractor\n8,200 km")));
    }

    /** From the tail of each arrow to its tip is the shift, and all of it is on the paper, from thousandths of a km up. */
    @Test
    void arrowsAreTheShiftsAtAnySize() {
        for (double factor : new double[] {1e-6, 1e-3, 1.0}) {
            final Chart chart = PushMapChart.near(with(times(factor)));
            final List<Panel.Curve> arrows = curves(chart, "shift");
            assertEquals(ALL.actions().size(), arrows.size());
            final Panel panel = chart.parts().get(0).panel();
            for (Panel.Curve arrow : arrows) {
                final Point tail = arrow.points().get(0);
                final Point tip = arrow.points().get(1);
                assertTrue(panel.across().shows(tip.x()) && panel.up().shows(tip.y()), tip.toString());
                assertTrue(panel.across().shows(tail.x()) && panel.up().shows(tail.y()), tail.toString());
                assertTrue(
                        ALL.actions().stream()
                                .anyMatch(action ->
                                        Math.abs(factor * action.shift().shiftZetaKm() - (tip.y() - tail.y()))
                                                < 1e-9 * factor * 1000.0),
                        tip.toString());
            }
        }
    }

    /** 0.3 to 900 µm/s are drawn in µm/s, 12 to 900 mm/s in mm/s, 200 mm/s to 20 m/s in m/s. */
    @Test
    void theUnitFitsTheSizes() {
        assertEquals("µm/s", PushScale.about("Δv", DoubleStream.of(3e-4, 0.9)).unit());
        assertEquals("mm/s", PushScale.about("Δv", DoubleStream.of(12.0, 900.0)).unit());
        final PushScale fast = PushScale.about("Δv", DoubleStream.of(200.0, 20_000.0));
        assertEquals("m/s", fast.unit());
        assertEquals(20.0, fast.at(20_000.0), 1e-12);
        assertTrue(fast.axis().shows(0.2) && fast.axis().shows(20.0));
    }

    /** A flight that gave half of what is wanted stands at twice the push. */
    @Test
    void dotsAreScaledToWhatIsWanted() {
        final NeededPushResult want = ALL.needed().get(0);
        final NeededPushResult half = RecordCopy.with(
                want,
                "samples",
                want.samples().stream()
                        .map(sample ->
                                sample.flownShare() == null ? sample : RecordCopy.with(sample, "flownShare", 0.5))
                        .toList());
        final Chart chart = NeededPushChart.draw(with(RecordCopy.with(ALL, "needed", List.of(half))));
        final Panel.Marks dots = chart.parts().get(0).panel().marks().stream()
                .filter(marks -> marks.name().equals("flown"))
                .findFirst()
                .orElseThrow();
        assertEquals(6, dots.points().size());
        assertEquals(
                2.0 * want.samples().get(0).deltaVMmS(), dots.points().get(0).y(), 1e-9);
    }

    @Test
    void directionsThatAreAlikeAreDrawnOnce() {
        assertEquals(2, NeededPushChart.draw(with(ALL)).parts().size());
        final NeededPushResult want = ALL.needed().get(1);
        final NeededPushResult turned = RecordCopy.with(
                want,
                "samples",
                want.samples().stream()
                        .map(sample -> RecordCopy.with(sample, "alongTrackMmS", -sample.alongTrackMmS()))
                        .toList());
        assertEquals(
                3,
                NeededPushChart.draw(with(RecordCopy.with(
                                ALL, "needed", List.of(ALL.needed().get(0), turned))))
                        .parts()
                        .size());
    }

    /** A pass at millions of km has a disc of capture that is a dot: the arrows alone are worth a map. */
    @Test
    void aWholeOfAPointAloneIsNotDrawn() {
        final StudyResult far =
                with(RecordCopy.with(ALL, "plane", RecordCopy.with(ALL.plane(), "zetaKm", -7_360_000.0)));
        assertFalse(PushMapChart.whole(far).hasContent());
        assertTrue(PushMapChart.near(far).hasContent());
    }

    /** Away from the middle by more than the disc of capture: then its name would be a lie. */
    @Test
    void aPointOutsideTheDiscIsNotSaidToStrike() {
        final DeflectionPlaneResult passing = RecordCopy.with(ALL.plane(), "xiKm", 40_000.0);
        assertTrue(texts(PushMapChart.near(with(ALL))).contains("all that is seen here strikes Earth"));
        assertFalse(texts(PushMapChart.near(with(RecordCopy.with(ALL, "plane", passing)))).stream()
                .anyMatch(text -> text.contains("strikes Earth")));
    }

    @Test
    void theRulerTellsLengthsInUnitsOfPeople() {
        final List<String> texts = texts(NoHarmChart.draw(with(ALL)));
        assertTrue(texts.contains("the craft at its speed of arrival: 100 m to 1.18 km"), texts.toString());
        assertTrue(texts.contains("a CubeSat touches down: 90.0 µm to 300 µm"), texts.toString());
        assertTrue(texts.contains("1,241 km later, 612 m wide"), texts.toString());
        assertTrue(texts.contains("1,900 km earlier, 1.40 km wide"), texts.toString());
    }
}
