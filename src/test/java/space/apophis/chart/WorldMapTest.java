package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class WorldMapTest {

    @Test
    void aMapHasSidesAndNoMinus() {
        assertEquals("60°W", WorldMap.degrees(-60.0, "E", "W"));
        assertEquals("30°E", WorldMap.degrees(30, "E", "W"));
        assertEquals("0°", WorldMap.degrees(0.0, "E", "W"));
        assertEquals("180°", WorldMap.degrees(-180.0, "E", "W"));
        assertEquals("90°S", WorldMap.degrees(-90.0, "N", "S"));
    }
}
