package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.paper.PanelBuilder;
import space.apophis.study.result.PlaneDensityResult;

class DensityCellsTest {

    /** Three rows of cells 2 km wide, the lowest first. */
    private final DensityCells cells =
            new DensityCells(new PlaneDensityResult(10, 20, 3, 3, 1, List.of(0, 1, 0, 2, 40, 5, 0, 3, 0)));

    @Test
    void bandsGoByFactorsOfThreeUpToTheFullestCell() {
        assertEquals(List.of(1, 3, 10, 30), cells.levels());
        assertEquals(List.of(), new DensityCells(new PlaneDensityResult(0, 0, 1, 1, 9, List.of(0))).levels());
    }

    @Test
    void neighboursInARowShareABox() {
        assertEquals(
                List.of(PanelBuilder.box(-1, -3, 1, -1), PanelBuilder.box(-3, -1, 3, 1), PanelBuilder.box(-1, 1, 1, 3)),
                cells.boxes(1));
        assertEquals(List.of(PanelBuilder.box(-1, -1, 1, 1)), cells.boxes(10));
    }
}
