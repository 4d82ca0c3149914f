package space.apophis.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;
import space.apophis.study.result.ImpactResult.Sight;

class EntrySkyChartTest {

    /** From Leipzig 2024 BX1 came down across north, where its path would be cut and its name stand at the other end. */
    @Test
    void aPathAcrossNorthIsDrawnWhole() {
        assertEquals(0, EntrySkyChart.left(List.of(sight(276.1, 285.4))));
        assertEquals(180, EntrySkyChart.left(List.of(sight(276.1, 285.4), sight(359.6, 3, 8.2))));
        assertEquals(90, EntrySkyChart.left(List.of(sight(359.6, 8.2), sight(178, 184))));
    }

    private static Sight sight(double... azimuths) {
        return new Sight(
                "Leipzig",
                DoubleStream.of(azimuths)
                        .mapToObj(azimuth -> new Sight.Direction(0, azimuth, 30, 150, -56))
                        .toList());
    }
}
