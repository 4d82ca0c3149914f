package space.apophis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import space.apophis.chart.MapRegion;
import space.apophis.chart.paper.Point;
import space.apophis.study.SyntheticFlyby;

class ShoresPartTest {

    /** A step of 16 bits is 0.6 km on the equator; the shores themselves are good to 10. */
    @Test
    void theShoresArePackedToHalfAStep() throws Exception {
        final JsonNode data = new JsonMapper()
                .readTree(ShoresPart.of(SyntheticFlyby.result()).orElseThrow().json());
        final ByteBuffer points = ByteBuffer.wrap(
                        Base64.getDecoder().decode(data.get("points").textValue()))
                .order(ByteOrder.LITTLE_ENDIAN);
        final List<List<Point>> rings = MapRegion.land().rings();
        assertEquals(rings.size(), data.get("rings").size());
        for (List<Point> ring : rings) {
            for (Point point : ring) {
                assertEquals(point.x(), points.getShort() * 180 / 32767.0, 0.003);
                assertEquals(point.y(), points.getShort() * 180 / 32767.0, 0.003);
            }
        }
        assertTrue(!points.hasRemaining(), points + " is left");
    }

    @Test
    void aPageWithoutThePlaceOfEarthHasNone() {
        assertTrue(ShoresPart.of(SyntheticFlyby.withoutEncounter()).isEmpty());
    }
}
