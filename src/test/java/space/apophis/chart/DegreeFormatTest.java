package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DegreeFormatTest {

    @Test
    void aMapHasSidesAndNoMinus() {
        DegreeFormat longitude = new DegreeFormat("E", "W");
        assertEquals("60°W", longitude.format(-60.0));
        assertEquals("30°E", longitude.format(30));
        assertEquals("0°", longitude.format(0.0));
        assertEquals("180°", longitude.format(-180.0));
        assertEquals("90°S", new DegreeFormat("N", "S").format(-90.0));
    }
}
