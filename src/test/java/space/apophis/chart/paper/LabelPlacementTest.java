package space.apophis.chart.paper;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class LabelPlacementTest {

    private static final Rectangle2D PAPER = new Rectangle2D.Double(0, 0, 400, 300);

    @Test
    void aLoneLabelStandsToTheRightOfItsPoint() {
        LabelPlacement.PlacedLabel placed = place(List.of(), name(200, 150)).get(0);
        assertTrue(placed.box().getMinX() > 200);
        assertTrue(placed.box().getMinX() < 215);
        assertEquals(150, placed.box().getCenterY(), 1e-9);
        assertTrue(placed.leader().isEmpty());
    }

    @Test
    void atTheEdgeOfThePaperALabelStaysInside() {
        for (Point corner : List.of(new Point(0, 0), new Point(400, 0), new Point(0, 300), new Point(400, 300))) {
            assertTrue(PAPER.contains(
                    place(List.of(), name(corner.x(), corner.y())).get(0).box()));
        }
    }

    @Test
    void manyLabelsOfOnePointDoNotOverlap() {
        LabelPlacement.Request[] requests = new LabelPlacement.Request[8];
        Arrays.fill(requests, name(200, 150));
        List<LabelPlacement.PlacedLabel> placed = place(List.of(), requests);
        assertEquals(8, placed.size());
        for (LabelPlacement.PlacedLabel one : placed) {
            assertEquals(
                    1,
                    placed.stream().filter(o -> o.box().intersects(one.box())).count());
        }
        assertTrue(placed.get(7).leader().isPresent());
    }

    @Test
    void aCurveIsAvoided() {
        List<Point> curve = List.of(new Point(200, 150), new Point(400, 150));
        Rectangle2D box = place(List.of(curve), name(200, 150)).get(0).box();
        assertFalse(box.intersectsLine(200, 150, 400, 150));
    }

    @Test
    void aTickWithoutRoomIsLeftOutAndANameIsNot() {
        List<List<Point>> hatch = new ArrayList<>();
        for (int y = 0; y <= 300; y += 5) {
            hatch.add(List.of(new Point(0, y), new Point(400, y)));
        }
        LabelPlacement.Request tick = new LabelPlacement.Request(
                Label.tick("06:00", new Point(200, 150), Color.BLACK), 60, 16, List.of(new Point(200, 150)));
        assertEquals(0, place(hatch, tick).size());
        assertEquals(1, place(hatch, name(200, 150)).size());
    }

    @Test
    void theNameOfALineStandsOnItAtTheLeft() {
        LabelPlacement.Request request = new LabelPlacement.Request(
                Label.line("level", new Point(0, 100), Color.BLACK), 60, 16, List.of(new Point(0, 100)));
        Rectangle2D box = place(List.of(List.of(new Point(0, 100), new Point(400, 100))), request)
                .get(0)
                .box();
        assertTrue(box.getMaxY() < 100 && box.getMaxY() > 95);
        assertTrue(box.getMinX() < 15);
    }

    @Test
    void theNameOfAMarkStaysCloseAcrossALineAndHidesNoOtherMark() {
        List<List<Point>> hatch = new ArrayList<>();
        for (int y = 0; y <= 300; y += 15) {
            hatch.add(List.of(new Point(0, y), new Point(400, y)));
        }
        List<LabelPlacement.PlacedLabel> placed = place(hatch, mark(200, 152), mark(225, 152));
        assertEquals(2, placed.size());
        for (LabelPlacement.PlacedLabel one : placed) {
            assertTrue(one.nearest().distance(one.anchor()) < 30, one.toString());
            assertFalse(one.hides(new Point(200, 152)) && one.anchor().x() > 200, one.toString());
            assertFalse(one.hides(new Point(225, 152)) && one.anchor().x() < 225, one.toString());
        }
    }

    private static LabelPlacement.Request mark(double x, double y) {
        Point anchor = new Point(x, y);
        return new LabelPlacement.Request(Label.mark("mark", List.of(anchor), Color.BLACK), 60, 16, List.of(anchor));
    }

    private static LabelPlacement.Request name(double x, double y) {
        Point anchor = new Point(x, y);
        return new LabelPlacement.Request(Label.name("name", anchor, Color.BLACK), 60, 16, List.of(anchor));
    }

    private static List<LabelPlacement.PlacedLabel> place(
            List<List<Point>> curves, LabelPlacement.Request... requests) {
        return new LabelPlacement(PAPER, curves).place(List.of(requests));
    }
}
