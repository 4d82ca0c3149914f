package space.apophis.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.hipparchus.geometry.euclidean.threed.Vector3D;
import org.junit.jupiter.api.Test;
import org.orekit.bodies.GeodeticPoint;
import space.apophis.chart.paper.SampledPath;
import space.apophis.ephemeris.Body;
import space.apophis.ephemeris.BodySurface;
import space.apophis.ephemeris.ShippedData;
import space.apophis.study.ShippedFlyby;
import space.apophis.study.SyntheticFlyby;
import space.apophis.study.result.GroundTrackSample;
import space.apophis.study.result.StateSample;
import space.apophis.study.result.StudyResult;

class PassPartTest {

    private static final double TDB_MINUS_UTC = 69.185;
    private static final double J2000_UTC_MILLIS =
            Instant.parse("2000-01-01T12:00:00Z").toEpochMilli();

    private static JsonNode data(StudyResult result) throws Exception {
        return new JsonMapper().readTree(PassPart.of(result).orElseThrow().json());
    }

    private static ByteBuffer unpacked(JsonNode text) {
        return ByteBuffer.wrap(Base64.getDecoder().decode(text.textValue())).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static List<StateSample> path(JsonNode packed) {
        final ByteBuffer times = unpacked(packed.get("times"));
        final ByteBuffer states = unpacked(packed.get("states"));
        final boolean exact = packed.get("bits").intValue() == 64;
        final List<StateSample> path = new ArrayList<>();
        while (times.hasRemaining()) {
            final double[] s = new double[6];
            for (int k = 0; k < 6; k++) {
                s[k] = exact ? states.getDouble() : states.getFloat();
            }
            path.add(new StateSample(times.getDouble(), s[0], s[1], s[2], s[3], s[4], s[5]));
        }
        return path;
    }

    @Test
    void thePathIsPackedToTheLastDigit() throws Exception {
        assertEquals(
                SyntheticFlyby.result().passes().encounter().asteroid(),
                path(data(SyntheticFlyby.result()).get("asteroid")));
    }

    /** The ground track is told minute by minute from the flown trajectory, apart from the samples. */
    @Test
    void betweenItsStatesThePathIsGoodToTwentyMetres() throws Exception {
        final StudyResult result = ShippedFlyby.result();
        final SampledPath path = new SampledPath(path(data(result).get("asteroid")));
        final BodySurface surface = BodySurface.of(ShippedData.solarSystem(), Body.EARTH);
        double worst = 0;
        for (GroundTrackSample sample : result.sighting().groundTrack()) {
            final double t = (Instant.parse(sample.utc()).toEpochMilli() - J2000_UTC_MILLIS) / 1000 + TDB_MINUS_UTC;
            final Vector3D flown = surface.state(
                            new GeodeticPoint(
                                    Math.toRadians(sample.latitudeDeg()),
                                    Math.toRadians(sample.longitudeDeg()),
                                    1000 * sample.altitudeKm()),
                            t)
                    .getPosition();
            final StateSample drawn = path.at(t);
            worst = Math.max(
                    worst, flown.distance(new Vector3D(1000 * drawn.xKm(), 1000 * drawn.yKm(), 1000 * drawn.zKm())));
        }
        assertTrue(worst < 20, worst + " m");
    }

    @Test
    void thereIsNoneWithoutAPass() {
        assertTrue(PassPart.of(SyntheticFlyby.withoutEncounter()).isEmpty());
    }
}
